import { type Kysely, sql } from 'kysely';
import { isPostgres } from './helpers/is-postgres.ts';

/** better-auth's table for the second factor, with the names it gives it. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  const yesNo = isPostgres(db) ? 'boolean' : 'integer';
  const instant = isPostgres(db) ? 'timestamptz' : sql`date`;
  await db.schema.alterTable('user').addColumn('twoFactorEnabled', yesNo).execute();
  await db.schema
    .createTable('twoFactor')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('backupCodes', 'text', (column) => column.notNull())
    .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('verified', yesNo)
    .addColumn('failedVerificationCount', 'integer')
    .addColumn('lockedUntil', instant)
    .execute();
  await db.schema.createIndex('two_factor_secret').on('twoFactor').column('secret').execute();
  await db.schema.createIndex('two_factor_user').on('twoFactor').column('userId').execute();
}
