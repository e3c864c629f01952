import { sql } from 'kysely';
import { SortedSum } from '../backup/table-sum.ts';
import { listTables } from '../backup/tables.ts';
import { migrationsDone } from '../migrate.ts';
import { connect, type DatabaseLocation } from '../open.ts';

/** The lines of a backup as the version of November 2026 wrote them: every table, sessions too, with sums over sorted rows. */
export async function* writeEarlierBackup(location: DatabaseLocation): AsyncGenerator<string> {
  const db = connect(location);
  try {
    const migrations = await migrationsDone(db);
    yield JSON.stringify({ format: 'saferplan-backup', version: 1, kind: location.kind, migrations, madeAt: '2026-11-25T10:00:00.000Z' });
    for (const { name } of await listTables(db)) {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
      const sum = new SortedSum();
      for (const row of rows) {
        sum.add(row);
        yield JSON.stringify({ table: name, row });
      }
      yield JSON.stringify(sum.of(name));
    }
    yield JSON.stringify({ end: true });
  } finally {
    await db.destroy();
  }
}
