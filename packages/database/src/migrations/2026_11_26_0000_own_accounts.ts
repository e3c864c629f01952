import { type Kysely, sql } from 'kysely';
import { forbidChanges } from './helpers/forbid-changes.ts';
import { isPostgres } from './helpers/is-postgres.ts';
import { secureRows } from './helpers/secure-rows.ts';

/* oxlint-disable typescript/no-explicit-any -- a migration is frozen and must not depend on the tables of later days */

/**
 * Accounts belong to persons, memberships to partnerships. Sign-ins are kept by account and partnership and no longer by address,
 * reset links belong to the account, and no address of a member stays in the change log. No column is taken away, so that
 * servers of the version before go on serving: `sign_in_event.email` is left empty.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await addAdminFields(db);
  // Before this version any member could give themselves a name of any length.
  await sql`update ${sql.table('user')} set name = substr(name, 1, 100) where length(name) > 100`.execute(db);
  await keepSignInsByAccount(db);
  await createResetLinks(db);
  await takeAddressesOutOfTheLog(db);
}

/** Columns that better-auth's admin plugin asks for. */
async function addAdminFields(db: Kysely<any>): Promise<void> {
  const instant = isPostgres(db) ? 'timestamptz' : sql`date`;
  await db.schema.alterTable('user').addColumn('role', 'text').execute();
  await db.schema
    .alterTable('user')
    .addColumn('banned', isPostgres(db) ? 'boolean' : 'integer')
    .execute();
  await db.schema.alterTable('user').addColumn('banReason', 'text').execute();
  await db.schema.alterTable('user').addColumn('banExpires', instant).execute();
  await db.schema.alterTable('session').addColumn('impersonatedBy', 'text').execute();
}

async function keepSignInsByAccount(db: Kysely<any>): Promise<void> {
  await allowChanges(db, 'sign_in_event');
  await db.schema.alterTable('sign_in_event').addColumn('user_id', 'text').execute();
  await db.schema.alterTable('sign_in_event').addColumn('partnership_id', 'text').execute();
  await sql`
    update sign_in_event set user_id = (select id from ${sql.table('user')} as u where u.email = sign_in_event.email)
  `.execute(db);
  // Which partnership a sign-in of somebody in several was for is not known, so none of them is shown it.
  await sql`
    update sign_in_event set partnership_id = (select min(partnership_id) from membership where user_id = sign_in_event.user_id)
    where (select count(*) from membership where user_id = sign_in_event.user_id) = 1
  `.execute(db);
  await sql`update sign_in_event set email = ''`.execute(db);
  await db.schema.createIndex('sign_in_event_partnership').on('sign_in_event').columns(['partnership_id', 'user_id']).execute();
  await keepWhileMember(db);
  await secureRows(db, 'sign_in_event');
}

/** A sign-in is never changed, and is removed only once that person's membership of that partnership has ended. */
async function keepWhileMember(db: Kysely<any>): Promise<void> {
  if (isPostgres(db)) {
    await sql`
      create function keep_sign_in_event() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from membership where user_id = old.user_id and partnership_id = old.partnership_id)
        then raise exception 'sign_in_event is kept while the membership lasts'; end if;
        return old;
      end $$
    `.execute(db);
    await sql`
      create trigger sign_in_event_is_kept before delete on sign_in_event for each row execute function keep_sign_in_event()
    `.execute(db);
    await sql`
      create trigger sign_in_event_is_not_changed before update or truncate on sign_in_event
      for each statement execute function refuse_change()
    `.execute(db);
    return;
  }
  await sql`
    create trigger sign_in_event_is_kept before delete on sign_in_event
    when exists (select 1 from membership where user_id = old.user_id and partnership_id = old.partnership_id)
    begin select raise(abort, 'sign_in_event is kept while the membership lasts'); end
  `.execute(db);
  await sql`
    create trigger sign_in_event_is_not_changed before update on sign_in_event
    begin select raise(abort, 'sign_in_event is append-only'); end
  `.execute(db);
}

/** One live link an account. `partnership_id` says which partnership made it; empty where it was asked for by mail or made by the operator. */
async function createResetLinks(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('reset_link')
    .addColumn('user_id', 'text', (column) => column.primaryKey().references('user.id').onDelete('cascade'))
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('partnership_id', 'text', (column) => column.references('partnership.id'))
    .addColumn('made_by', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('reset_link_by_partnership').on('reset_link').column('partnership_id').execute();
  await secureRows(db, 'reset_link');
  // Used links held the addresses of people who may have left since; links to reset a password lived for a day.
  await sql`delete from access_link where used_at is not null or purpose = 'reset'`.execute(db);
}

/** An invitation was logged under the address that it went to. */
async function takeAddressesOutOfTheLog(db: Kysely<any>): Promise<void> {
  await allowChanges(db, 'change_log');
  await sql`
    update change_log set item_id = coalesce((select id from ${sql.table('user')} as u where u.email = change_log.item_id), 'invitation')
    where item_kind = 'member' and item_id like '%@%'
  `.execute(db);
  await forbidChanges(db, 'change_log');
}

/** Takes off what `forbidChanges` put on. */
async function allowChanges(db: Kysely<any>, table: string): Promise<void> {
  if (isPostgres(db)) {
    await sql`drop trigger ${sql.id(`${table}_is_append_only`)} on ${sql.table(table)}`.execute(db);
    return;
  }
  for (const deed of ['update', 'delete']) await sql`drop trigger ${sql.id(`${table}_refuses_${deed}`)}`.execute(db);
}
