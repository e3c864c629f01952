import { type Kysely, sql } from 'kysely';
import { isPostgres } from './is-postgres.ts';

/** Makes a table append-only: whoever asks, a row in it is neither changed nor removed. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function forbidChanges(db: Kysely<any>, table: string): Promise<void> {
  if (isPostgres(db)) {
    await sql`
      create or replace function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception '% is append-only', tg_table_name; end $$
    `.execute(db);
    await sql`
      create trigger ${sql.id(`${table}_is_append_only`)} before update or delete or truncate on ${sql.table(table)}
      for each statement execute function refuse_change()
    `.execute(db);
    return;
  }
  for (const deed of ['update', 'delete'])
    await sql`
      create trigger ${sql.id(`${table}_refuses_${deed}`)} before ${sql.raw(deed)} on ${sql.table(table)}
      begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end
    `.execute(db);
}
