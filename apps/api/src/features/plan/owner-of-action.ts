import type { Database } from '@saferplan/database';
import { listMembers } from '@saferplan/database/accounts';
import { KINDS } from '@saferplan/domain/plan';
import type { Transaction } from 'kysely';
import type { ServiceContext } from '../../platform/service-context.ts';
import { abort } from '../../platform/transaction.ts';

/** The fields of the owner of an action with the name that the member of that account has; refuses an account that is no member's. */
export async function withNameOfOwner(
  context: ServiceContext,
  trx: Transaction<Database>,
  fields: object,
): Promise<Readonly<Record<string, unknown>>> {
  const owner = KINDS['action-owner'].schema.parse(fields);
  if (owner.accountId === '') return { ...owner, name: '' };
  const members = await listMembers(trx, context.scope);
  const member = members.find(({ userId }) => userId === owner.accountId) ?? abort({ code: 'not-found', what: 'member' });
  return { ...owner, name: member.name };
}
