import type { Database } from '@saferplan/database';
import {
  type AccessLink,
  deleteAccessLink,
  deleteResetLink,
  deleteResetLinkOf,
  findAccessLink,
  findResetLink,
  findUserByEmail,
  findUserById,
  insertAccessLink,
  insertMembership,
  listMembers,
  lockAccount,
  lockEmail,
  takeAccessLink,
} from '@saferplan/database/accounts';
import { readPartnership } from '@saferplan/database/plan';
import { scopeFor } from '@saferplan/database/scope';
import { Invitation, type Role } from '@saferplan/domain/accounts';
import { type Failure, ok, refuse, type Result } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';
import type { Accounts } from '../../platform/trpc/context.ts';
import { randomId, type ServiceContext } from '../../platform/service-context.ts';
import { type HandedOver, makeToken, tokenHashOf } from './access-token.ts';
import { createAccount } from '../../platform/accounts/auth.ts';
import { checkPassword } from './check-password.ts';
import { recordPeople } from './record-people.ts';

const DAYS = 7;

/**
 * Makes a link by which somebody becomes a member. Refuses where they are one, and for the operator's address while it has no
 * account: whoever used the link would become the operator. `operatorEmail` is null where it is the operator who invites.
 */
export function invite(
  context: ServiceContext,
  input: { readonly invitation: unknown; readonly operatorEmail: string | null },
): Promise<Result<HandedOver, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const member = parseOrAbort(Invitation, input.invitation);
    const members = await listMembers(trx, context.scope);
    if (members.some(({ email }) => email === member.email)) abort({ code: 'already-exists', what: 'member', name: member.email });
    if (member.email === input.operatorEmail && (await findUserByEmail(trx, member.email)) === null) abort({ code: 'operator-account' });
    const { token, tokenHash, madeAt, expiresAt } = makeToken(context.now(), DAYS);
    await insertAccessLink(trx, {
      tokenHash,
      partnershipId: context.scope.partnershipId,
      member,
      madeBy: context.actor.name,
      madeAt,
      expiresAt,
    });
    const { name, role, publisher } = member;
    await recordPeople(context, trx, {
      id: context.makeId('inv'),
      summary: { code: 'invited', name },
      before: null,
      after: { name, role, publisher },
    });
    return { token, expiresAt };
  });
}

/** Takes back an invitation, or a reset link that the partnership made. */
export async function revokeLink(context: ServiceContext, input: { readonly id: string }): Promise<Result<null, Failure>> {
  const taken =
    (await deleteAccessLink(context.db, context.scope, input.id)) || (await deleteResetLink(context.db, context.scope, input.id));
  return taken ? ok(null) : refuse({ code: 'not-found', what: 'link' });
}

/** What somebody learns who follows a link. */
export type LinkInfo = { readonly name: string; readonly email: string } & (
  | { readonly purpose: 'reset' }
  | {
      readonly purpose: 'invitation';
      readonly partnership: string;
      readonly role: Role;
      /** Whether there is an account of this address: it is then the person of that account who accepts, signed in. */
      readonly hasAccount: boolean;
    }
);

/** Whom a link is for. The same refusal for a link that never was, is used, or has run out. */
export async function readLink(
  db: Kysely<Database>,
  input: { readonly token: string; readonly now: Date },
): Promise<Result<LinkInfo, Failure>> {
  const tokenHash = tokenHashOf(input.token);
  const now = input.now.toISOString();
  const invitation = await findAccessLink(db, tokenHash, now);
  if (invitation !== null) {
    const { name, email, role } = invitation.member;
    const partnership = await readPartnership(db, scopeFor(invitation.partnershipId));
    const hasAccount = (await findUserByEmail(db, email)) !== null;
    return ok({ purpose: 'invitation', name, email, role, partnership: partnership.name, hasAccount });
  }
  const reset = await findResetLink(db, tokenHash, now);
  const account = reset === null ? null : await findUserById(db, reset.userId);
  return account === null
    ? refuse({ code: 'not-found', what: 'link' })
    : ok({ purpose: 'reset', name: account.name, email: account.email });
}

/** Accepts an invitation by making the account, with this password. Refuses where somebody has an account of this address already. */
export async function joinWithNewAccount(
  { db, auth }: Pick<Accounts, 'db' | 'auth'>,
  input: { readonly token: string; readonly password: string; readonly now: Date },
): Promise<Result<null, Failure>> {
  const link = await findAccessLink(db, tokenHashOf(input.token), input.now.toISOString());
  if (link === null) return refuse({ code: 'not-found', what: 'link' });
  const { name, email } = link.member;
  const checked = await checkPassword(input.password, [name, email]);
  if (!checked.ok) return checked;
  return inTransaction(db, async (trx) => {
    await lockEmail(trx, email);
    if ((await findUserByEmail(trx, email)) !== null) abort({ code: 'sign-in-first', email });
    await takeOrAbort(trx, link);
    const account = await createAccount(auth, trx, { email, name, password: checked.value });
    await addMember(trx, link, { id: account.id, name }, input.now);
    return null;
  });
}

/** Accepts an invitation with the account that is signed in, which must be the one of the address that was invited. */
export function acceptInvitation(
  { db }: Pick<Accounts, 'db'>,
  input: { readonly token: string; readonly userId: string; readonly now: Date },
): Promise<Result<{ readonly slug: string }, Failure>> {
  return inTransaction(db, async (trx) => {
    const link = await findAccessLink(trx, tokenHashOf(input.token), input.now.toISOString());
    if (link === null) return abort({ code: 'not-found', what: 'link' });
    await lockAccount(trx, input.userId);
    const account = await findUserById(trx, input.userId);
    if (account === null || account.email !== link.member.email) return abort({ code: 'sign-in-first', email: link.member.email });
    const scope = scopeFor(link.partnershipId);
    if ((await listMembers(trx, scope)).some(({ userId }) => userId === account.id))
      abort({ code: 'already-exists', what: 'member', name: account.email });
    await takeOrAbort(trx, link);
    // A link that another partnership made while the account was in it alone must not reach into this one.
    await deleteResetLinkOf(trx, account.id);
    await addMember(trx, link, account, input.now);
    const { slug } = await trx.selectFrom('partnership').select('slug').where('id', '=', link.partnershipId).executeTakeFirstOrThrow();
    return { slug };
  });
}

async function takeOrAbort(trx: Transaction<Database>, { tokenHash }: AccessLink): Promise<void> {
  if (!(await takeAccessLink(trx, tokenHash))) abort({ code: 'not-found', what: 'link' });
}

async function addMember(
  trx: Transaction<Database>,
  { partnershipId, member }: AccessLink,
  account: { readonly id: string; readonly name: string },
  now: Date,
): Promise<void> {
  const { role, publisher, leads } = member;
  await insertMembership(trx, { userId: account.id, partnershipId, role, publisher, leads });
  await recordPeople(
    {
      scope: scopeFor(partnershipId),
      actor: { id: account.id, name: account.name, role, leads },
      now: () => now,
      makeId: randomId,
    },
    trx,
    {
      id: account.id,
      summary: { code: 'invitation-accepted', name: account.name },
      before: null,
      after: { name: account.name, role, publisher, leads },
    },
  );
}
