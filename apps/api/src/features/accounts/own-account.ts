import type { Database } from '@saferplan/database';
import { findUserById, listMembers, listMemberships, lockAccount, type NamedMember } from '@saferplan/database/accounts';
import type { Failure } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import { abort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import type { Accounts } from '../../platform/trpc/context.ts';

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
 * Aborts where the account belongs to another partnership too, or to the operator of the installation, unless it is they who ask;
 * and holds it until the transaction ends, so that it does not come to belong to one meanwhile. `trx` must be of the installation's
 * own connection: a partnership's sees no other memberships.
 */
export async function ownAccountOrAbort(
  context: Pick<ServiceContext, 'scope' | 'actor'>,
  trx: Transaction<Database>,
  {
    userId,
    operatorEmail,
    what,
  }: Pick<Accounts, 'operatorEmail'> & {
    readonly userId: string;
    readonly what: Extract<Failure, { readonly code: 'account-elsewhere' }>['what'];
  },
): Promise<void> {
  await lockAccount(trx, userId);
  // In a practice copy nobody decides anything about an account, so belonging to one takes nothing from anybody.
  const memberships = (await listMemberships(trx, userId)).filter(({ isPractice }) => !isPractice);
  if (memberships.some(({ partnershipId }) => partnershipId !== context.scope.partnershipId)) abort({ code: 'account-elsewhere', what });
  const account = await findUserById(trx, userId);
  if (account?.email === operatorEmail && context.actor.id !== userId) abort({ code: 'operator-account' });
}
