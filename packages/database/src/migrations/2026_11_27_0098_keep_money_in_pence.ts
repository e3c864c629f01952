import { type Kysely, sql } from 'kysely';
import { isPostgres } from './helpers/is-postgres.ts';

/** The columns that held pounds, with pence as two decimals, in a number with a floating point. */
const POUNDS = { grant: ['amount'], bid: ['amount', 'awarded'], resource: ['amount'] } as const;

/**
 * Money is whole pence, and null where it is not said yet; each amount keeps its value to the penny. Entries of the log are append-only
 * and keep their numbers of pounds, which are told from today's form when they are read.
 */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  const whole = sql.raw(isPostgres(db) ? 'bigint' : 'integer');
  for (const [table, columns] of Object.entries(POUNDS))
    for (const column of columns) {
      const pence = `${column}_in_pence`;
      await db.schema.alterTable(table).addColumn(pence, 'bigint').execute();
      await sql`update ${sql.table(table)} set ${sql.ref(pence)} = cast(round(${sql.ref(column)} * 100) as ${whole})`.execute(db);
      await db.schema.alterTable(table).dropColumn(column).execute();
      await db.schema.alterTable(table).renameColumn(pence, column).execute();
    }
  await letReadingsBeUnknown(db);
}

/** A reading whose value is not said yet is none of 0. SQLite takes a bound off a column only with the column itself. */
/* oxlint-disable-next-line typescript/no-explicit-any -- as above */
async function letReadingsBeUnknown(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('reading').addColumn('value_if_said', 'double precision').execute();
  await sql`update reading set value_if_said = value`.execute(db);
  await db.schema.alterTable('reading').dropColumn('value').execute();
  await db.schema.alterTable('reading').renameColumn('value_if_said', 'value').execute();
}
