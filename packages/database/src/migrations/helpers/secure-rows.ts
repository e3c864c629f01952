import { type Kysely, sql } from 'kysely';
import { isPostgres } from './is-postgres.ts';

/**
 * Lets PostgreSQL itself keep partnerships apart in a table: a connection that says on whose behalf it asks sees and writes the
 * rows of that partnership alone, and one that says nothing is the installation's own.
 */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function secureRows(db: Kysely<any>, table: string): Promise<void> {
  if (!isPostgres(db)) return;
  await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
  await sql`alter table ${sql.table(table)} force row level security`.execute(db);
  await sql`
    create policy own_partnership on ${sql.table(table)}
    using (coalesce(current_setting('saferplan.partnership', true), '') in ('', partnership_id))
  `.execute(db);
}
