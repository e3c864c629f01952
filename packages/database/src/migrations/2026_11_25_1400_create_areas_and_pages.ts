import { type Kysely } from 'kysely';
import { secureRows } from './helpers/secure-rows.ts';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  area: ['name', 'kind', 'code', 'police_name'],
  area_change: ['kind', 'on', 'from_ids', 'to_ids', 'authority', 'reason'],
  page: ['title', 'slug', 'summary', 'body'],
};

/** The areas of a partnership with what became of them, the pages of its own, and by what an indicator is calculated. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('indicator').addColumn('calculation', 'text').execute();
  for (const [name, columns] of Object.entries(TABLES)) {
    let table = db.schema
      .createTable(name)
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull());
    for (const text of columns) table = table.addColumn(text, 'text', (column) => column.notNull());
    await table.execute();
    await db.schema.createIndex(`${name}_home`).on(name).columns(['partnership_id', 'position']).execute();
    await secureRows(db, name);
  }
}
