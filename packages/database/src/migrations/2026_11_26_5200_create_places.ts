import { type Kysely } from 'kysely';
import { forbidChanges } from './helpers/forbid-changes.ts';
import { secureRows } from './helpers/secure-rows.ts';

/**
 * What police files count by small area and by ward, a row for each calendar year, and the outlines of the wards. Counts are append-only and
 * stand with their import, so that undoing it takes them back.
 */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('small_area_count')
    .addColumn('import_id', 'text', (column) => column.notNull().references('import.id'))
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('layer', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('measure', 'text', (column) => column.notNull())
    .addColumn('year', 'text', (column) => column.notNull())
    .addColumn('counts', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('small_area_count_place', ['import_id', 'layer', 'code', 'measure', 'year'])
    .execute();
  await db.schema.createIndex('small_area_count_home').on('small_area_count').columns(['partnership_id', 'year']).execute();
  await forbidChanges(db, 'small_area_count');

  await db.schema
    .createTable('place_outline')
    .addColumn('partnership_id', 'text', (column) => column.primaryKey().references('partnership.id'))
    .addColumn('outlines', 'text', (column) => column.notNull())
    .execute();
  for (const table of ['small_area_count', 'place_outline']) await secureRows(db, table);
}
