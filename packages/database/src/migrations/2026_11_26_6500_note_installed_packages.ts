import { type Kysely } from 'kysely';
import { secureRows } from './helpers/secure-rows.ts';

/** The hash of the files of a package when its partnership was installed, by which a start tells that they have changed since. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('installed_package')
    .addColumn('partnership_id', 'text', (column) => column.primaryKey().references('partnership.id'))
    .addColumn('sha256', 'text', (column) => column.notNull())
    .execute();
  await secureRows(db, 'installed_package');
}
