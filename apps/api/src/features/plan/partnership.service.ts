import type { Database } from '@saferplan/database';
import { readPartnership, updatePartnership } from '@saferplan/database/plan';
import { type Partnership, PartnershipFields, StoredPartnershipFields } from '@saferplan/domain/plan';
import type { Failure, Result } from '@saferplan/domain/shared';
import { refuseWithoutSecondPerson } from '../accounts/index.ts';
import type { Transaction } from 'kysely';
import type { ServiceContext } from '../../platform/service-context.ts';
import { recordChanges } from '../../platform/record-changes.ts';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';

/**
 * Changes what is said of the partnership itself. That whoever publishes must be somebody else is switched on only where two people
 * could do it, and is switched off by two people alone, see `second-person.service.ts`.
 */
export function changePartnership(
  context: ServiceContext,
  input: { readonly version: number; readonly changes: Readonly<Record<string, unknown>> },
): Promise<Result<Partnership, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const { id, version, ...before } = await readPartnership(trx, context.scope);
    // What is changed is held to the rules of today; what stays may be older than they are.
    const changes = parseOrAbort(PartnershipFields.partial(), input.changes);
    // The slug is part of public addresses, and stays.
    const fields = parseOrAbort(StoredPartnershipFields, { ...before, ...changes, slug: before.slug });
    const theirs = Object.fromEntries(Object.entries(before).filter(([field]) => field in changes));
    const stale: Failure = { code: 'stale-version', what: 'partnership', yours: input.changes, theirs, version };
    if (version !== input.version) abort(stale);
    if (fields.fourEyes && !before.fourEyes) await refuseWithoutSecondPerson(context, trx);
    if (before.fourEyes && !fields.fourEyes) abort({ code: 'needs-second-person', what: 'end-four-eyes' });
    if (!(await updatePartnership(trx, context.scope, version, fields))) abort(stale);
    await recordChanges(context, trx, {
      editionId: null,
      summary: { code: 'partnership-changed' },
      changes: [{ kind: 'partnership', itemId: id, changeType: 'changed', before, after: input.changes }],
    });
    return { id, version: version + 1, ...fields };
  });
}

/** Ends four eyes, once two people have agreed on it. */
export async function endFourEyes(context: ServiceContext, trx: Transaction<Database>): Promise<void> {
  const { id, version, ...before } = await readPartnership(trx, context.scope);
  if (!before.fourEyes) abort({ code: 'invalid-transition', unmet: [{ code: 'off-already' }] });
  await updatePartnership(trx, context.scope, version, { ...before, fourEyes: false });
  await recordChanges(context, trx, {
    editionId: null,
    summary: { code: 'four-eyes-ended' },
    changes: [{ kind: 'partnership', itemId: id, changeType: 'changed', before: { fourEyes: true }, after: { fourEyes: false } }],
  });
}
