import type { Kysely } from 'kysely';
import { secureRows } from './helpers/secure-rows.ts';

const TEXTS = ['text', 'where', 'measure', 'way', 'compared_with', 'counts', 'source', 'said_at', 'amended_at'];

/** What actions are expected to do, said before they begin. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  let table = db.schema
    .createTable('expected_effect')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('edition_id', 'text', (column) => column.notNull().references('edition.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('action_id', 'text', (column) => column.notNull().references('action.id'))
    .addColumn('series_id', 'text')
    .addColumn('began_on', 'text');
  for (const text of TEXTS) table = table.addColumn(text, 'text', (column) => column.notNull());
  await table.execute();
  await db.schema.createIndex('expected_effect_home').on('expected_effect').columns(['partnership_id', 'edition_id', 'position']).execute();
  await secureRows(db, 'expected_effect');
}
