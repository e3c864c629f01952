import type { Kysely } from 'kysely';
import { secureRows } from './helpers/secure-rows.ts';

/** Who of the members sees to an action. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('action_owner')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('partnership_id', 'text', (column) => column.notNull().references('partnership.id'))
    .addColumn('edition_id', 'text', (column) => column.notNull().references('edition.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('action_id', 'text', (column) => column.notNull().references('action.id'))
    .addColumn('account_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('action_owner_home').on('action_owner').columns(['partnership_id', 'edition_id', 'position']).execute();
  await secureRows(db, 'action_owner');
}
