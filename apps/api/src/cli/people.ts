import { type Database, openDatabase } from '@saferplan/database';
import type { Failure, Result } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import type { Kysely } from 'kysely';
import { makeAdministrator } from '../features/accounts/operator.service.ts';
import { makeResetLinkAsOperator } from '../features/accounts/reset-link.service.ts';
import { resetSecondFactorAsOperator, tellOfReset } from '../features/accounts/second-factor.service.ts';
import { readConfig } from '../platform/config.ts';
import { createMailer } from '../platform/mail/mailer.ts';
import { withPartnership } from './with-partnership.ts';

/** `saferplan reset-link <email>`: prints a link by which the person of this account sets a new password. Answers the exit code. */
export function resetLinkCommand(email: string): Promise<number> {
  return withAccounts(async (db) => {
    const made = await makeResetLinkAsOperator(db, { email, now: new Date() });
    if (!made.ok) return refused(made);
    const { account, token, expiresAt } = made.value;
    console.log(`A new password for ${account.name} (${account.email}), once, until ${expiresAt}:\n\n${linkOf(token)}\n`);
    console.log('Make sure that you hand it to that person: whoever has it can sign in as them.');
    return 0;
  });
}

/** `saferplan reset-second-factor <email>`: takes the second factor off an account and tells the person by mail. Answers the exit code. */
export function resetSecondFactorCommand(email: string): Promise<number> {
  return withAccounts(async (db) => {
    const reset = await resetSecondFactorAsOperator(db, { email });
    if (!reset.ok) return refused(reset);
    const { origin, mail } = readConfig();
    const mailer = createMailer(mail);
    await tellOfReset(mailer, { ...reset.value, by: null, origin });
    console.log(`${reset.value.name} signs in with the password alone until they set up a second factor again.`);
    if (mailer === null) console.log('No mail is set up, so tell them yourself.');
    return 0;
  });
}

/** `saferplan make-administrator <email>`: an administrator for a partnership that has none, or one more. Answers the exit code. */
export function makeAdministratorCommand(email: string, partnership: string | null): Promise<number> {
  return withPartnership(
    async (context) => {
      const made = await makeAdministrator(context, { email });
      if (!made.ok) return refused(made);
      if (made.value.kind === 'made') console.log(`${made.value.name} is an administrator now.`);
      else
        console.log(
          `${email} is no member yet. Hand them this invitation as an administrator, which works once, until ${made.value.expiresAt}:\n\n${linkOf(made.value.token)}\n`,
        );
      return 0;
    },
    { slug: partnership, byName: true },
  );
}

/** Where somebody goes with a token that was handed over. */
export const linkOf = (token: string): string => `${readConfig().origin}/admin/join#${token}`;

function refused(result: Result<unknown, Failure>): number {
  if (!result.ok) console.error(describeFailure(result.failure));
  return 1;
}

async function withAccounts(command: (db: Kysely<Database>) => Promise<number>): Promise<number> {
  const db = await openDatabase(readConfig().database);
  try {
    return await command(db);
  } finally {
    await db.destroy();
  }
}
