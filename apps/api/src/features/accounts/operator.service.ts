import { findUserByEmail, listMembers, lockMembers, updateMembership } from '@saferplan/database/accounts';
import { type Failure, ok, type Result } from '@saferplan/domain/shared';
import { abort, inTransaction } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import type { HandedOver } from './access-token.ts';
import { invite } from './invitation.service.ts';
import { recordPeople } from './record-people.ts';

/** What became of it: a member was made administrator, or an invitation as one is to be handed over to whoever was none. */
export type MadeAdministrator = { readonly kind: 'made'; readonly name: string } | ({ readonly kind: 'invited' } & HandedOver);

/**
 * Makes somebody an administrator of a partnership on behalf of whoever runs the server, so that one without any gets one again.
 * Who is no member is invited, since a membership needs the consent of the person.
 */
export async function makeAdministrator(
  context: ServiceContext,
  input: { readonly email: string },
): Promise<Result<MadeAdministrator, Failure>> {
  const email = input.email.toLowerCase();
  const promoted = await promote(context, email);
  if (!promoted.ok) return promoted;
  if (promoted.value !== null) return ok({ kind: 'made', name: promoted.value });
  const account = await findUserByEmail(context.db, email);
  const invited = await invite(context, {
    operatorEmail: null,
    invitation: { name: account?.name ?? email.slice(0, 100), email, role: 'administrator', publisher: true, leads: [] },
  });
  return invited.ok ? ok({ kind: 'invited', ...invited.value }) : invited;
}

/** The name of the member who is administrator now; null where nobody with this address is a member. */
function promote(context: ServiceContext, email: string): Promise<Result<string | null, Failure>> {
  return inTransaction(context.db, async (trx) => {
    await lockMembers(trx, context.scope);
    const member = (await listMembers(trx, context.scope)).find((one) => one.email === email);
    if (member === undefined) return null;
    const { userId, name, role, publisher, leads } = member;
    if (role === 'administrator') abort({ code: 'already-exists', what: 'administrator', name: email });
    await updateMembership(trx, context.scope, userId, { role: 'administrator', publisher, leads });
    await recordPeople(context, trx, {
      id: userId,
      summary: { code: 'administrator-made', name },
      before: { name, role, publisher, leads },
      after: { name, role: 'administrator', publisher, leads },
    });
    return name;
  });
}
