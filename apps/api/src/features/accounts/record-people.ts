import type { Database } from '@saferplan/database';
import type { Change } from '@saferplan/database/change-log';
import type { ChangeSummary } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import { recordChanges } from '../../platform/record-changes.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** Writes into the partnership's log what was done about a person. `id` is that of an account or of an invitation, never an address. */
export async function recordPeople(
  context: Pick<ServiceContext, 'scope' | 'actor' | 'now' | 'makeId'>,
  trx: Transaction<Database>,
  done: {
    readonly id: string;
    readonly summary: ChangeSummary;
    readonly before: object | null;
    readonly after: object | null;
    readonly others?: readonly Change[];
  },
): Promise<void> {
  const { id, summary, before, after, others = [] } = done;
  const changeType = before === null ? 'created' : after === null ? 'removed' : 'changed';
  const changes: readonly Change[] = [{ kind: 'member', itemId: id, changeType, before, after }, ...others];
  await recordChanges(context, trx, { editionId: null, summary, changes });
}
