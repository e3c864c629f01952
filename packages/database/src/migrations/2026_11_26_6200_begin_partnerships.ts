import { type Kysely } from 'kysely';
import { secureRows } from './helpers/secure-rows.ts';

/**
 * Which partnerships were begun without a package, by an operator's command or in the app. A partnership that is not among them is
 * served only where the configuration names its package.
 */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('begun_partnership')
    .addColumn('partnership_id', 'text', (column) => column.primaryKey().references('partnership.id'))
    .addColumn('begun_at', 'text', (column) => column.notNull())
    .execute();
  await secureRows(db, 'begun_partnership');
}
