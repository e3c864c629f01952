import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { installPartnership } from '@saferplan/api/install';
import { NO_CODE } from '@saferplan/api/package-code';
import { importPolice, readPolice } from '@saferplan/api/police-import';
import { POLICE_COLUMNS } from '@saferplan/crime-data/police-uk';
import { openDatabase } from '@saferplan/database';
import { scopeFor } from '@saferplan/database/scope';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { writePoliceFiles } from '../../generators/write-police-files.ts';
import { report, time } from './time.ts';

const ROWS = 1_000_000;
const MONTHS = 24;
const FORCE = 'Synthetic Constabulary';

/** A million rows of synthetic police CSV to stored counts, beside the plain DuckDB query that only counts them. */
export async function measurePoliceImport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-police-benchmark-'));
  try {
    const files = join(folder, 'files');
    const bytes = await writePoliceFiles(files, ROWS, MONTHS);
    console.log(
      `\nPolice import: ${ROWS.toLocaleString('en-GB')} synthetic rows, ${(bytes / 1e6).toFixed(0)} MB in ${MONTHS} files, to counts by month, crime type and district`,
    );
    report('plain DuckDB query, format guessed, counting only', await time(5, () => countPlainly(`read_csv('${files}/*.csv')`)));
    report('plain DuckDB query, format stated, counting only', await time(5, () => countPlainly(statedFormat(files))));
    report('saferplan: checks, counts, notices, hash, stored in SQLite', await timeImports(folder, files));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const statedFormat = (files: string): string =>
  `read_csv('${files}/*.csv', header = true, auto_detect = false, delim = ',', quote = '"', columns = {${POLICE_COLUMNS.map((column) => `'${column}': 'VARCHAR'`).join(', ')}})`;

async function countPlainly(table: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.runAndReadAll(`
    select "Month", "Crime type", regexp_replace("LSOA name", ' [0-9]{3}[A-Z]$', '') as district, count(*)
    from ${table} where "Falls within" = '${FORCE}' group by all`);
  connection.closeSync();
  instance.closeSync();
}

/** Each import goes into a database of its own, so that each stores every value. */
async function timeImports(folder: string, files: string): Promise<Awaited<ReturnType<typeof time>>> {
  const partnership = { ...maidstone, partnership: { ...maidstone.partnership, force: FORCE } };
  const databases = await Promise.all(
    Array.from({ length: 6 }, async (_, index) => {
      const db = await openDatabase({ kind: 'sqlite', path: join(folder, `${index}.db`) });
      await installPartnership(db, partnership, () => new Date());
      return db;
    }),
  );
  const left = [...databases];
  const timing = await time(5, async () => {
    const db = left.pop();
    if (db === undefined) throw new Error('there is a database for each round');
    let made = 0;
    const context = {
      db,
      scope: scopeFor(maidstone.partnership.id),
      actor: { id: 'benchmark', name: 'Benchmark', role: 'administrator' as const, leads: [] },
      now: () => new Date(),
      code: NO_CODE,
      makeId: (prefix: string) => `${prefix}_${(made += 1)}`,
    };
    const counts = await readPolice(context, { path: files, name: 'files' });
    if (!counts.ok) throw new Error(JSON.stringify(counts.failure));
    const stored = await importPolice(context, counts.value, []);
    if (!stored.ok || stored.value.changes.length === 0) throw new Error('nothing was stored');
  });
  for (const db of databases) await db.destroy();
  return timing;
}
