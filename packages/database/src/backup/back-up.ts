import { type Kysely, type Transaction } from 'kysely';
import type { Database } from '../database.ts';
import { isPostgres } from '../migrations/helpers/is-postgres.ts';
import { migrationsDone } from '../migrate.ts';
import { type Header, type Line, type SealedSecret, TRANSIENT } from './format.ts';
import { streamRows } from './rows.ts';
import { RunningSum } from './table-sum.ts';
import { listTables } from './tables.ts';

/**
 * Writes everything in the database as it is at one moment, one line after another: a header, then for each table its rows and
 * their sum, then an end. Each line is read from the database when the one before it has been taken, so memory holds a few rows
 * and no more. Others go on writing meanwhile; what they write is in the next backup. `secret` is the installation's, sealed, or
 * null where it is left out.
 */
export async function backUp(
  db: Kysely<Database>,
  { madeAt, secret }: { readonly madeAt: Date; readonly secret: SealedSecret | null },
  take: (line: string) => Promise<void>,
): Promise<void> {
  const write = (line: Header | Line): Promise<void> => take(JSON.stringify(line));
  await readOnly(db, async (trx) => {
    await write({
      format: 'saferplan-backup',
      version: 2,
      kind: isPostgres(db) ? 'postgres' : 'sqlite',
      migrations: [...(await migrationsDone(trx))],
      madeAt: madeAt.toISOString(),
      secret,
    });
    for (const table of await listTables(trx)) {
      if (TRANSIENT.has(table.name)) continue;
      const sum = new RunningSum();
      for await (const row of streamRows(trx, table)) {
        sum.add(row);
        await write({ table: table.name, row });
      }
      await write(sum.of(table.name));
    }
    await write({ end: true });
  });
}

/** One moment for all tables, in which nobody who writes has to wait: SQLite's transactions are that by themselves. */
const readOnly = (db: Kysely<Database>, read: (trx: Transaction<Database>) => Promise<void>): Promise<void> =>
  (isPostgres(db) ? db.transaction().setIsolationLevel('repeatable read') : db.transaction()).setAccessMode('read only').execute(read);
