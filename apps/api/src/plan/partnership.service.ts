import { readPartnership, updatePartnership } from '@saferplan/database/plan';
import { type Partnership, PartnershipFields, StoredPartnershipFields } from '@saferplan/domain/plan';
import type { Failure, Result } from '@saferplan/domain/shared';
import type { Work } from '../work.ts';
import { recordChanges } from './change-recorder.ts';
import { giveUp, inTransaction, parseOrGiveUp } from './transaction.ts';

/** Changes what is said of the partnership itself. */
export function changePartnership(
  work: Work,
  input: { readonly version: number; readonly changes: Readonly<Record<string, unknown>> },
): Promise<Result<Partnership, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const { id, version, ...before } = await readPartnership(trx, work.scope);
    // What is changed is held to the rules of today; what stays may be older than they are.
    const changes = parseOrGiveUp(PartnershipFields.partial(), input.changes);
    // The slug is part of public addresses, and stays.
    const fields = parseOrGiveUp(StoredPartnershipFields, { ...before, ...changes, slug: before.slug });
    if (version !== input.version || !(await updatePartnership(trx, work.scope, version, fields)))
      giveUp({ code: 'stale-version', what: 'partnership', yours: input.changes, theirs: before, version });
    await recordChanges(work, trx, {
      editionId: null,
      summary: 'Changed the details of the partnership',
      changes: [{ kind: 'partnership', itemId: id, deed: 'changed', before, after: input.changes }],
    });
    return { id, version: version + 1, ...fields };
  });
}
