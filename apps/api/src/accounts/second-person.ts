import type { Database } from '@saferplan/database';
import { listMembers, lockMembers, type NamedMember } from '@saferplan/database/accounts';
import { readPartnership } from '@saferplan/database/plan';
import { canPublishWithFourEyes } from '@saferplan/domain/accounts';
import type { Transaction } from 'kysely';
import { giveUp } from '../plan/transaction.ts';
import type { Work } from '../work.ts';

/** Gives up where nobody could publish what somebody else has asked for. */
export async function refuseWithoutSecondPerson(work: Work, trx: Transaction<Database>): Promise<void> {
  await lockMembers(trx, work.scope);
  if (!canPublishWithFourEyes(await listMembers(trx, work.scope))) giveUp({ code: 'needs-second-person', what: 'begin-four-eyes' });
}

/**
 * Gives up where a change of members would leave nobody to publish what somebody else has asked for, while the settings ask for
 * two people; a partnership that has no two such people as it is loses nothing. `change` makes the members after it of those before.
 */
export async function refuseToLoseSecondPerson(
  work: Work,
  trx: Transaction<Database>,
  change: (members: readonly NamedMember[]) => readonly NamedMember[],
): Promise<void> {
  const [{ fourEyes }, members] = await Promise.all([readPartnership(trx, work.scope), listMembers(trx, work.scope)]);
  if (fourEyes && canPublishWithFourEyes(members) && !canPublishWithFourEyes(change(members)))
    giveUp({ code: 'needs-second-person', what: 'lose-member' });
}
