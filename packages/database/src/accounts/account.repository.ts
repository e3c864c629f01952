import { Language } from '@saferplan/domain/shared';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';
import { isPostgres } from '../migrations/helpers/is-postgres.ts';
import type { PartnershipScope } from '../scope.ts';

/** A person's own account. Needs no scope: it belongs to no partnership. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly hasSecondFactor: boolean;
  /** In which language the app speaks to them; null until they have chosen. */
  readonly language: Language | null;
}

/** The account with this address, in small letters, or null. */
export const findUserByEmail = (db: Kysely<Database>, email: string): Promise<Account | null> => findAccount(db, 'email', email);

/** The account with this identifier; null where there is none. */
export const findUserById = (db: Kysely<Database>, id: string): Promise<Account | null> => findAccount(db, 'id', id);

async function findAccount(db: Kysely<Database>, column: 'id' | 'email', value: string): Promise<Account | null> {
  const row = await db
    .selectFrom('user')
    .select(['id', 'name', 'email', 'twoFactorEnabled', 'language'])
    .where(column, '=', value)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    hasSecondFactor: Boolean(row.twoFactorEnabled),
    language: languageOf(row.language),
  };
}

/** Notes in which language the app speaks to somebody. */
export async function setLanguage(db: Kysely<Database>, userId: string, language: Language): Promise<void> {
  await db.updateTable('user').set({ language }).where('id', '=', userId).execute();
}

/** A language as it is kept; null where none is, or none that there is. */
export const languageOf = (kept: string | null): Language | null => Language.safeParse(kept).data ?? null;

/** How many accounts the installation has, of all partnerships. */
export async function countUsers(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('user')
    .select((columns) => columns.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whom a pending second factor is asked of, by the identifier in their cookie; null where it has run out or never was. */
export async function findSecondFactorChallenge(db: Kysely<Database>, identifier: string): Promise<string | null> {
  return (await db.selectFrom('verification').select('value').where('identifier', '=', identifier).executeTakeFirst())?.value ?? null;
}

/**
 * Sets the password of an account by its hash, and ends every way in that was open before: sessions, the reset link, half-finished
 * sign-ins, and identities at a provider, which somebody else may have connected while they held the account.
 */
export async function replacePassword(trx: Transaction<Database>, userId: string, hash: string, newId: string): Promise<void> {
  const now = new Date();
  await trx.deleteFrom('account').where('userId', '=', userId).execute();
  await sql`
    insert into account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
    values (${newId}, ${userId}, 'credential', ${userId}, ${hash}, ${now}, ${now})
  `.execute(trx);
  await trx.deleteFrom('session').where('userId', '=', userId).execute();
  await trx.deleteFrom('reset_link').where('user_id', '=', userId).execute();
  await forgetVerifications(trx, userId);
}

/** Takes the second factor off an account, and ends its sessions. False where it had none. */
export async function removeSecondFactor(trx: Transaction<Database>, userId: string): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('twoFactor').where('userId', '=', userId).executeTakeFirst();
  const off = isPostgres(trx) ? false : 0;
  await trx.updateTable('user').set({ twoFactorEnabled: off }).where('id', '=', userId).execute();
  await trx.deleteFrom('session').where('userId', '=', userId).execute();
  await forgetVerifications(trx, userId);
  return numDeletedRows > 0n;
}

/**
 * Takes an account out of the database: name, address, passwords, second factor, sessions, links and every sign-in. Only the
 * change log and what is published keep the name.
 */
export async function deleteAccount(trx: Transaction<Database>, { id, email }: Pick<Account, 'id' | 'email'>): Promise<void> {
  await forgetVerifications(trx, id);
  // What hangs on the row goes with it: session, account, twoFactor, membership, reset_link.
  await trx.deleteFrom('user').where('id', '=', id).execute();
  await trx.deleteFrom('presence').where('user_id', '=', id).execute();
  await trx
    .deleteFrom('sign_in_event')
    .where((either) => either.or([either('user_id', '=', id), either('email', '=', email)]))
    .execute();
}

/** Takes what a partnership kept of somebody whose membership has ended: sign-ins, presence, and invitations to the address. */
export async function forgetFormerMember(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  { id, email }: Pick<Account, 'id' | 'email'>,
): Promise<void> {
  await trx.deleteFrom('sign_in_event').where('partnership_id', '=', scope.partnershipId).where('user_id', '=', id).execute();
  await trx.deleteFrom('presence').where('partnership_id', '=', scope.partnershipId).where('user_id', '=', id).execute();
  await trx.deleteFrom('access_link').where('partnership_id', '=', scope.partnershipId).where('email', '=', email).execute();
  await trx.deleteFrom('reset_link').where('partnership_id', '=', scope.partnershipId).where('user_id', '=', id).execute();
}

/** Trusted devices and half-finished sign-ins name the account as their value; the state of connecting a provider holds its identifier. */
async function forgetVerifications(trx: Transaction<Database>, userId: string): Promise<void> {
  await trx.deleteFrom('verification').where('value', 'like', `%${userId}%`).execute();
}

/** Lets one transaction at a time do something with an address, an account or not. SQLite has one writer anyway. */
export async function lockEmail(trx: Transaction<Database>, email: string): Promise<void> {
  if (isPostgres(trx)) await sql`select pg_advisory_xact_lock(hashtextextended(${email}, 7233738))`.execute(trx);
}

/** Holds the memberships of a partnership until the transaction ends, so that of two who change them at once the second sees what the first did. */
export async function lockMembers(trx: Transaction<Database>, scope: PartnershipScope): Promise<void> {
  if (!isPostgres(trx)) return;
  await trx
    .selectFrom('membership')
    .select('user_id')
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('user_id')
    .forUpdate()
    .execute();
}

/** Holds an account until the transaction ends: whoever else would add, count or end its memberships waits. Needs no scope: it is the person’s own. */
export async function lockAccount(trx: Transaction<Database>, userId: string): Promise<void> {
  if (!isPostgres(trx)) return;
  await sql`select pg_advisory_xact_lock(hashtextextended(${userId}, 7233739))`.execute(trx);
}
