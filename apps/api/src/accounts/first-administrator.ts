import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@saferplan/database';
import { countUsers, findUserByEmail, insertMembership, listMembers } from '@saferplan/database/accounts';
import { scopeFor } from '@saferplan/database/scope';
import type { PartnershipId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { Config } from '../config.ts';
import type { Auth } from './auth.ts';

const FILE = 'first-sign-in.txt';

/**
 * Makes the first administrator where there is no user yet. A password that is made here is kept in a file
 * only the operator can read, until it is changed, since the line that prints it is easily missed.
 */
export async function ensureFirstAdministrator(
  db: Kysely<Database>,
  auth: Auth,
  config: Config,
  partnershipIds: readonly PartnershipId[],
): Promise<void> {
  const { email } = config.firstAdministrator;
  if ((await countUsers(db)) > 0) return adoptOrphans(db, email, partnershipIds);
  const password = config.firstAdministrator.password ?? randomBytes(12).toString('base64url');
  const { internalAdapter, password: passwords } = await auth.$context;
  const user = await internalAdapter.createUser({ email, name: 'Administrator', emailVerified: true }, { method: 'admin' });
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: 'credential',
    password: await passwords.hash(password),
  });
  for (const partnershipId of partnershipIds)
    await insertMembership(db, { userId: user.id, partnershipId, role: 'administrator', publisher: true, leads: [] });
  if (config.firstAdministrator.password === null)
    writeFileSync(join(config.dataFolder, FILE), `Address: ${email}\nPassword: ${password}\n`, { mode: 0o600 });
}

/** A partnership that came later and has no member yet gets the first administrator, where that account is still there. */
async function adoptOrphans(db: Kysely<Database>, email: string, partnershipIds: readonly PartnershipId[]): Promise<void> {
  const user = await findUserByEmail(db, email);
  if (user === null) return;
  for (const partnershipId of partnershipIds)
    if ((await listMembers(db, scopeFor(partnershipId))).length === 0)
      await insertMembership(db, { userId: user.id, partnershipId, role: 'administrator', publisher: true, leads: [] });
}

/** How to sign in for the first time, or null once the password has been changed or was set by the operator. */
export function readFirstSignIn(dataFolder: string): string | null {
  const path = join(dataFolder, FILE);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

/** Call this when a password has been changed: the one in the file no longer works. */
export function forgetFirstSignIn(dataFolder: string): void {
  rmSync(join(dataFolder, FILE), { force: true });
}
