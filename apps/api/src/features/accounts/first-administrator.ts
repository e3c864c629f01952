import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@saferplan/database';
import { countUsers, findUserByEmail, insertMembership, listMembers } from '@saferplan/database/accounts';
import { scopeFor } from '@saferplan/database/scope';
import type { PartnershipId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { Config } from '../../platform/config.ts';
import { type Auth, createAccount } from '../../platform/accounts/auth.ts';

const FILE = 'first-sign-in.txt';

/**
 * Makes the first administrator where there is no user yet. A password that is made here is kept in a file
 * only the operator can read, until it is changed, since the line that prints it is easily missed. Answers whether it made one.
 */
export async function ensureFirstAdministrator(
  db: Kysely<Database>,
  auth: Auth,
  config: Pick<Config, 'dataFolder' | 'firstAdministrator'>,
  partnershipIds: readonly PartnershipId[],
): Promise<boolean> {
  const { email } = config.firstAdministrator;
  if ((await countUsers(db)) > 0) {
    await adoptOrphans(db, email, partnershipIds);
    return false;
  }
  const password = config.firstAdministrator.password ?? randomBytes(12).toString('base64url');
  const user = await createAccount(auth, db, { email, name: 'Administrator', password });
  for (const partnershipId of partnershipIds)
    await insertMembership(db, { userId: user.id, partnershipId, role: 'administrator', publisher: true, leads: [] });
  if (config.firstAdministrator.password === null)
    writeFileSync(join(config.dataFolder, FILE), `Address: ${email}\nPassword: ${password}\n`, { mode: 0o600 });
  return true;
}

/** A partnership that came later and has no member yet gets the first administrator, where that account is still there. */
async function adoptOrphans(db: Kysely<Database>, email: string, partnershipIds: readonly PartnershipId[]): Promise<void> {
  const user = await findUserByEmail(db, email);
  if (user === null) return;
  for (const partnershipId of partnershipIds)
    if ((await listMembers(db, scopeFor(partnershipId))).length === 0)
      await insertMembership(db, { userId: user.id, partnershipId, role: 'administrator', publisher: true, leads: [] });
}

/**
 * How to sign in for the first time, for the operator to read; null once the password has been changed or was set by the operator.
 * The password itself is printed by the start that made it and by no other, since what is printed is often kept in logs.
 */
export function readFirstSignIn(dataFolder: string, { justMade }: { readonly justMade: boolean }): string | null {
  const path = join(dataFolder, FILE);
  if (!existsSync(path)) return null;
  return justMade ? `${readFileSync(path, 'utf8').trim()}\nThis stands in ${path} too.` : `The address and the password stand in ${path}`;
}

/** Call this when the person of this address has changed their password: the one in the file, if it is theirs, no longer works. */
export function forgetFirstSignIn(dataFolder: string, email: string): void {
  const path = join(dataFolder, FILE);
  if (existsSync(path) && readFileSync(path, 'utf8').includes(`Address: ${email}\n`)) rmSync(path, { force: true });
}
