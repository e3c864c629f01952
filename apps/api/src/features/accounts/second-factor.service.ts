import type { Database } from '@saferplan/database';
import { type Account, findUserByEmail, removeSecondFactor } from '@saferplan/database/accounts';
import type { Failure, Language, Result } from '@saferplan/domain/shared';
import { EMAILS } from '@saferplan/messages/emails';
import type { Kysely } from 'kysely';
import type { Mailer } from '../../platform/mail/mailer.ts';
import { abort, inTransaction } from '../../platform/transaction.ts';
import type { Accounts } from '../../platform/trpc/context.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { emailLanguageOf } from './email-language.ts';
import { memberOrAbort, ownAccountOrAbort } from './own-account.ts';
import { recordPeople } from './record-people.ts';

/** Whom an email is for, and in which language. */
interface Addressee {
  readonly email: string;
  readonly language: Language;
}

/**
 * Takes the second factor off the account of a member who has lost it: they sign in with their password alone and set it up anew.
 * It ends their sessions, and stands in the log. Refuses for one's own account, for the operator's, and for one that belongs to
 * another partnership too. Answers whom `tellOfReset` is to tell.
 */
export function resetSecondFactor(
  context: ServiceContext,
  { db, operatorEmail }: Pick<Accounts, 'db' | 'operatorEmail'>,
  input: { readonly userId: string },
): Promise<Result<Addressee, Failure>> {
  return inTransaction(db, async (trx) => {
    if (input.userId === context.actor.id) abort({ code: 'own-account' });
    const { name, email, language } = await memberOrAbort(context, trx, input.userId);
    await ownAccountOrAbort(context, trx, { userId: input.userId, operatorEmail, what: 'reset-second-factor' });
    if (!(await removeSecondFactor(trx, input.userId))) abort({ code: 'not-found', what: 'second-factor' });
    await recordPeople(context, trx, {
      id: input.userId,
      summary: { code: 'second-factor-reset', name },
      before: { name, secondFactor: true },
      after: { name, secondFactor: false },
    });
    return { email, language: await emailLanguageOf(trx, { id: input.userId, language }) };
  });
}

/** The same on behalf of whoever runs the server, for any account. */
export function resetSecondFactorAsOperator(
  db: Kysely<Database>,
  input: { readonly email: string },
): Promise<Result<Addressee & Pick<Account, 'name'>, Failure>> {
  return inTransaction(db, async (trx) => {
    const account = (await findUserByEmail(trx, input.email.toLowerCase())) ?? abort({ code: 'not-found', what: 'account' });
    if (!(await removeSecondFactor(trx, account.id))) abort({ code: 'not-found', what: 'second-factor' });
    return { name: account.name, email: account.email, language: await emailLanguageOf(trx, account) };
  });
}

/** Tells somebody that their second factor was taken off, and by whom: a name, or null for whoever runs the server. Sends nothing where no mail is set up. */
export async function tellOfReset(
  mailer: Mailer,
  reset: Addressee & { readonly by: string | null; readonly origin: string },
): Promise<void> {
  const words = EMAILS[reset.language].words.secondFactor;
  await mailer?.({
    to: reset.email,
    subject: words.subject,
    text: words.text(reset.by, `${reset.origin}/admin/`),
  });
}
