import type { Database } from '@saferplan/database';
import { listMembers, lockMembers, type NamedMember } from '@saferplan/database/accounts';
import { readPartnership } from '@saferplan/database/plan';
import { canPublishWithFourEyes } from '@saferplan/domain/accounts';
import type { Transaction } from 'kysely';
import { abort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** aborts where nobody could publish what somebody else has asked for. */
export async function refuseWithoutSecondPerson(context: ServiceContext, trx: Transaction<Database>): Promise<void> {
  await lockMembers(trx, context.scope);
  if (!canPublishWithFourEyes(await listMembers(trx, context.scope))) abort({ code: 'needs-second-person', what: 'begin-four-eyes' });
}

/**
 * aborts where a change of members would leave nobody to publish what somebody else has asked for, while the settings ask for
 * two people; a partnership that has no two such people as it is loses nothing. `change` makes the members after it of those before.
 */
export async function refuseToLoseSecondPerson(
  context: ServiceContext,
  trx: Transaction<Database>,
  change: (members: readonly NamedMember[]) => readonly NamedMember[],
): Promise<void> {
  const [{ fourEyes }, members] = await Promise.all([readPartnership(trx, context.scope), listMembers(trx, context.scope)]);
  if (fourEyes && canPublishWithFourEyes(members) && !canPublishWithFourEyes(change(members)))
    abort({ code: 'needs-second-person', what: 'lose-member' });
}
