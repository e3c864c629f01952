import { type Kysely } from 'kysely';
import { secureRows } from './helpers/secure-rows.ts';

/** What residents write about public pages, until it is deleted. Nothing refers to it, and it says nothing of who wrote it. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('feedback')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('page', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('sorted_by', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('feedback_home').on('feedback').columns(['partnership_id', 'at']).execute();
  await db.schema.createIndex('feedback_age').on('feedback').column('at').execute();
  await secureRows(db, 'feedback');
}
