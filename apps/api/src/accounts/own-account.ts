import type { Database } from '@saferplan/database';
import { listMembers, listMemberships, lockAccount, type NamedMember } from '@saferplan/database/accounts';
import type { Transaction } from 'kysely';
import { abort } from '../plan/transaction.ts';
import type { ServiceContext } from '../platform/service-context.ts';

/** The member of the partnership with this account. */
export async function memberOrAbort(
  context: Pick<ServiceContext, 'scope'>,
  trx: Transaction<Database>,
  userId: string,
): Promise<NamedMember> {
  const members = await listMembers(trx, context.scope);
  return members.find((member) => member.userId === userId) ?? abort({ code: 'not-found', what: 'member' });
}

/**
 * aborts where the account belongs to another partnership too, and holds it until the transaction ends, so that it does not come
 * to belong to one meanwhile. `trx` must be of the installation's own connection: a partnership's sees no other memberships.
 */
export async function ownAccountOrAbort(
  context: Pick<ServiceContext, 'scope'>,
  trx: Transaction<Database>,
  userId: string,
  what: string,
): Promise<void> {
  await lockAccount(trx, userId);
  const memberships = await listMemberships(trx, userId);
  if (memberships.some(({ partnershipId }) => partnershipId !== context.scope.partnershipId)) abort({ code: 'account-elsewhere', what });
}
