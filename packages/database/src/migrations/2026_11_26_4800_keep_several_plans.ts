import { type Kysely, sql } from 'kysely';
import { isPostgres } from './helpers/is-postgres.ts';

/** A partnership has one plan after the other, and an edition says what its document was called, when it was public and what it was taken from. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  for (const name of ['title', 'overlap'])
    await db.schema
      .alterTable('edition')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  for (const name of ['published_on', 'source']) await db.schema.alterTable('edition').addColumn(name, 'text').execute();

  if (isPostgres(db)) await db.schema.alterTable('plan').dropConstraint('plan_partnership_id_key').execute();
  else {
    // SQLite drops no constraint: the table is made anew without it, while references are not checked.
    await sql`create table plan_of_several (
      id text primary key,
      partnership_id text not null references partnership (id),
      title text not null,
      motto text not null,
      start_year integer not null,
      end_year integer not null
    )`.execute(db);
    await sql`insert into plan_of_several select id, partnership_id, title, motto, start_year, end_year from plan`.execute(db);
    await db.schema.dropTable('plan').execute();
    await sql`alter table plan_of_several rename to plan`.execute(db);
  }
  await db.schema.createIndex('plan_home').on('plan').columns(['partnership_id', 'start_year']).execute();
}
