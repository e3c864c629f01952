import { type Kysely, sql } from 'kysely';
import { forbidChanges } from './helpers/forbid-changes.ts';
import { secureRows } from './helpers/secure-rows.ts';

/**
 * What a partnership is compared with: the areas that it chose and why, numbers of people with their edition, and what imported
 * files count in areas beside its own. Counts are append-only and stand with their import, so that undoing it takes them back.
 */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('peer_group')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('areas', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('peer_group_home').on('peer_group').columns(['partnership_id', 'title']).execute();

  await db.schema
    .createTable('population_edition')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('licence', 'text', (column) => column.notNull())
    .addColumn('estimates', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addUniqueConstraint('population_edition_title', ['partnership_id', 'title'])
    .execute();

  await db.schema
    .createTable('area_count')
    .addColumn('import_id', 'text', (column) => column.notNull().references('import.id'))
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('area', 'text', (column) => column.notNull())
    .addColumn('measure', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('value', sql`double precision`)
    .addColumn('note', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('area_count_place', ['import_id', 'area', 'measure', 'period'])
    .execute();
  await db.schema.createIndex('area_count_home').on('area_count').columns(['partnership_id', 'measure']).execute();
  await forbidChanges(db, 'area_count');
  for (const table of ['peer_group', 'population_edition', 'area_count']) await secureRows(db, table);
}
