import { randomUUID } from 'node:crypto';
import type { Database } from '@saferplan/database';
import {
  type Account,
  findResetLink,
  findUserByEmail,
  findUserById,
  listMemberships,
  lockAccount,
  putResetLink,
  replacePassword,
  takeResetLink,
} from '@saferplan/database/accounts';
import type { PartnershipScope } from '@saferplan/database/scope';
import { type Failure, refuse, type Result } from '@saferplan/domain/shared';
import { EMAILS } from '@saferplan/messages/emails';
import type { Kysely } from 'kysely';
import type { Auth } from '../../platform/accounts/auth.ts';
import type { Mailer } from '../../platform/mail/mailer.ts';
import { abort, inTransaction } from '../../platform/transaction.ts';
import type { Accounts } from '../../platform/trpc/context.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { type HandedOver, makeToken, tokenHashOf } from './access-token.ts';
import { countResetOf } from './attempt-limits.ts';
import { checkPassword } from './check-password.ts';
import { emailLanguageOf } from './email-language.ts';
import { memberOrAbort, ownAccountOrAbort } from './own-account.ts';
import { recordPeople } from './record-people.ts';

/** Of a link that whoever needs it asked for by mail: no member made it. */
const NOBODY = '';

const DAYS = 1;

/**
 * Makes a link by which a member sets a new password, to be handed over in person or by a call. Refuses where the account
 * belongs to another partnership too, or to the operator: whoever can set its password could act there, or as the operator.
 */
export function makeResetLink(
  context: ServiceContext,
  { db, operatorEmail }: Pick<Accounts, 'db' | 'operatorEmail'>,
  input: { readonly userId: string },
): Promise<Result<HandedOver, Failure>> {
  return inTransaction(db, async (trx) => {
    const { name } = await memberOrAbort(context, trx, input.userId);
    await ownAccountOrAbort(context, trx, { userId: input.userId, operatorEmail, what: 'set-password' });
    const made = await putLink(trx, { userId: input.userId, scope: context.scope, madeBy: context.actor.name, now: context.now() });
    await recordPeople(context, trx, {
      id: input.userId,
      summary: { code: 'reset-link-made', name },
      before: null,
      after: { name },
    });
    return made;
  });
}

/** Makes a link for an account on behalf of whoever runs the server. */
export function makeResetLinkAsOperator(
  db: Kysely<Database>,
  input: { readonly email: string; readonly now: Date },
): Promise<Result<HandedOver & { readonly account: Account }, Failure>> {
  return inTransaction(db, async (trx) => {
    const account = (await findUserByEmail(trx, input.email.toLowerCase())) ?? abort({ code: 'not-found', what: 'account' });
    return { account, ...(await putLink(trx, { userId: account.id, scope: null, madeBy: 'Operator', now: input.now })) };
  });
}

/**
 * Sends a link by which somebody sets a new password to the address that was given, where it is a member's, three times an hour at
 * most. It says nothing of whether it is, writes into no partnership's log, and is called after the answer has gone out.
 */
export async function sendResetLink(
  parts: { readonly db: Kysely<Database>; readonly mailer: Mailer; readonly origin: string },
  input: { readonly email: string; readonly now: Date },
): Promise<void> {
  const { db, mailer, origin } = parts;
  const email = input.email.toLowerCase();
  // One transaction whether or not there is such an account, so that the database is kept as long by either.
  const made = await inTransaction(db, async (trx) => {
    const { allowed } = await countResetOf(trx, email, input.now.getTime());
    const account = await findUserByEmail(trx, email);
    if (mailer === null || account === null || !allowed) return null;
    const link = await putLink(trx, { userId: account.id, scope: null, madeBy: NOBODY, now: input.now });
    return { ...link, language: await emailLanguageOf(trx, account) };
  });
  if (mailer === null || !made.ok || made.value === null) return;
  const words = EMAILS[made.value.language].words.resetLink;
  await mailer({
    to: email,
    subject: words.subject,
    text: words.text(`${origin}/admin/join#${made.value.token}`),
  });
}

/** Uses a reset link, once: sets the password, and ends every session, link and connected identity of the account. Answers whose it is. */
export async function useResetLink(
  { db, auth }: { readonly db: Kysely<Database>; readonly auth: Auth },
  input: { readonly token: string; readonly password: string; readonly now: Date },
): Promise<Result<Account, Failure>> {
  const tokenHash = tokenHashOf(input.token);
  const link = await findResetLink(db, tokenHash, input.now.toISOString());
  const account = link === null ? null : await findUserById(db, link.userId);
  if (link === null || account === null) return refuse({ code: 'not-found', what: 'link' });
  const checked = await checkPassword(input.password, [account.name, account.email]);
  if (!checked.ok) return checked;
  const { password } = await auth.$context;
  const hash = await password.hash(checked.value);
  return inTransaction(db, async (trx) => {
    await lockAccount(trx, account.id);
    const memberships = (await listMemberships(trx, account.id)).filter(({ isPractice }) => !isPractice);
    // A link that a partnership made dies when the account comes to belong to another.
    const isTheirs = link.partnershipId === null || memberships.every(({ partnershipId }) => partnershipId === link.partnershipId);
    if (!isTheirs || !(await takeResetLink(trx, tokenHash))) abort({ code: 'not-found', what: 'link' });
    await replacePassword(trx, account.id, hash, randomUUID());
    return account;
  });
}

async function putLink(
  db: Kysely<Database>,
  made: { readonly userId: string; readonly scope: PartnershipScope | null; readonly madeBy: string; readonly now: Date },
): Promise<HandedOver> {
  const { token, tokenHash, madeAt, expiresAt } = makeToken(made.now, DAYS);
  const { userId, scope, madeBy } = made;
  await putResetLink(db, { userId, tokenHash, partnershipId: scope?.partnershipId ?? null, madeBy, madeAt, expiresAt });
  return { token, expiresAt };
}
