import type { Kysely } from 'kysely';
import { forbidChanges } from './helpers/forbid-changes.ts';
import { secureRows } from './helpers/secure-rows.ts';
import { sequenceColumn } from './helpers/sequence-column.ts';

/**
 * Which imports came together in one monthly round; what was chosen for a table, by which the next one like it is read; and how many
 * values of a published series differ by now from what is kept, which the public is told.
 */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('import').addColumn('round', 'text').execute();
  await db.schema.alterTable('import').addColumn('choices', 'text').execute();

  await sequenceColumn(db, db.schema.createTable('published_revision'))
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('publication_id', 'text', (column) => column.notNull().references('publication.id'))
    .addColumn('series', 'text', (column) => column.notNull())
    .addColumn('revised', 'integer', (column) => column.notNull())
    .addColumn('first_period', 'text', (column) => column.notNull())
    .addColumn('last_period', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('published_revision_home').on('published_revision').columns(['partnership_id', 'sequence']).execute();
  await forbidChanges(db, 'published_revision');
  await secureRows(db, 'published_revision');
}
