import { type Kysely, sql } from 'kysely';
import { isPostgres } from './helpers/is-postgres.ts';
import { secureRows } from './helpers/secure-rows.ts';

/* oxlint-disable typescript/no-explicit-any -- a migration is frozen and must not depend on the tables of later days */

/** Tables that nothing is removed from, but with the practice copy whose rows they are. */
const APPEND_ONLY = ['change_set', 'change_log', 'adoption_step', 'import', 'observation_change', 'area_count', 'small_area_count'];

/**
 * Copies of a partnership to try things in. The database itself keeps two promises: a practice copy has no publication, and a
 * partnership that has one becomes no practice copy. So removing a practice copy, with its history, removes nothing that was public.
 */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('practice_copy')
    .addColumn('partnership_id', 'text', (column) => column.primaryKey().references('partnership.id'))
    .addColumn('of_partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('practice_copy_of').on('practice_copy').column('of_partnership_id').execute();
  await secureRows(db, 'practice_copy');
  await (isPostgres(db) ? guardPostgres(db) : guardSqlite(db));
}

async function guardPostgres(db: Kysely<any>): Promise<void> {
  await sql`
    create function refuse_practice_publication() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from practice_copy where partnership_id = new.partnership_id)
      then raise exception 'a practice copy is never published'; end if;
      return new;
    end $$
  `.execute(db);
  await sql`
    create trigger publication_is_of_no_practice_copy before insert on publication
    for each row execute function refuse_practice_publication()
  `.execute(db);
  await sql`
    create function refuse_published_practice() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from publication where partnership_id = new.partnership_id)
      then raise exception 'what is published is no practice copy'; end if;
      return new;
    end $$
  `.execute(db);
  await sql`
    create trigger practice_copy_has_no_publication before insert or update on practice_copy
    for each row execute function refuse_published_practice()
  `.execute(db);
  await sql`
    create function refuse_removal() returns trigger language plpgsql as $$
    begin
      if exists (select 1 from practice_copy where partnership_id = old.partnership_id) then return old; end if;
      raise exception '% is append-only', tg_table_name;
    end $$
  `.execute(db);
  for (const table of APPEND_ONLY) {
    await sql`drop trigger ${sql.id(`${table}_is_append_only`)} on ${sql.table(table)}`.execute(db);
    await sql`
      create trigger ${sql.id(`${table}_is_append_only`)} before update or truncate on ${sql.table(table)}
      for each statement execute function refuse_change()
    `.execute(db);
    await sql`
      create trigger ${sql.id(`${table}_refuses_removal`)} before delete on ${sql.table(table)}
      for each row execute function refuse_removal()
    `.execute(db);
  }
}

async function guardSqlite(db: Kysely<any>): Promise<void> {
  await sql`
    create trigger publication_is_of_no_practice_copy before insert on publication
    when exists (select 1 from practice_copy where partnership_id = new.partnership_id)
    begin select raise(abort, 'a practice copy is never published'); end
  `.execute(db);
  for (const change of ['insert', 'update'])
    await sql`
      create trigger ${sql.id(`practice_copy_has_no_publication_on_${change}`)} before ${sql.raw(change)} on practice_copy
      when exists (select 1 from publication where partnership_id = new.partnership_id)
      begin select raise(abort, 'what is published is no practice copy'); end
    `.execute(db);
  for (const table of APPEND_ONLY) {
    await sql`drop trigger ${sql.id(`${table}_refuses_delete`)}`.execute(db);
    await sql`
      create trigger ${sql.id(`${table}_refuses_delete`)} before delete on ${sql.table(table)}
      when not exists (select 1 from practice_copy where partnership_id = old.partnership_id)
      begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end
    `.execute(db);
  }
}
