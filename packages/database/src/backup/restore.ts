import { createHash } from 'node:crypto';
import { refuse, ok, type Result } from '@saferplan/domain/shared';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';
import { isPostgres } from '../migrations/helpers/is-postgres.ts';
import { migrations } from '../migrations/index.ts';
import { migrateWithin, migrationsDone, withReferencesUnchecked } from '../migrate.ts';
import { Header, Line, type SealedSecret, TRANSIENT } from './format.ts';
import { storageFailureOf } from '../storage-failure.ts';
import { troubleOf } from '../trouble.ts';
import { commonForm, goOnCounting, insertRow, isEmpty, type Row, streamRows } from './rows.ts';
import { RunningSum, SortedSum, type TableSum } from './table-sum.ts';
import { listTables, type Table } from './tables.ts';

/** What stands in the database after a restore, each compared with the backup. */
export interface Restored<Finished> {
  /** The sum of each table as it was read back from the database, before it was brought up to date. */
  readonly tables: readonly TableSum[];
  /** Every publication, with whether its text has the hash it was published under: one that had not when it was backed up has not now. */
  readonly publications: readonly { readonly label: string; readonly sha256: string; readonly isSound: boolean }[];
  readonly finished: Finished;
}

/** What the caller does with a restored database before it is committed; `secret` is the one that the backup holds, sealed. */
export type Finish<Finished> = (trx: Transaction<Database>) => Promise<Finished>;

/**
 * Puts a backup, of this version or an earlier one and of either kind of database, into a database that holds nothing, and
 * brings it up to date: all of it or none. Refuses, with a sentence, a file that is damaged, not whole or of a later version, and a
 * database that is in use. Memory holds a few rows at a time (for a backup of the first version, which holds less than half a
 * gigabyte, the rows of one table).
 */
export async function restore<Finished>(
  db: Kysely<Database>,
  lines: AsyncIterable<string>,
  finish: Finish<Finished>,
): Promise<Result<Restored<Finished>, string>> {
  try {
    return ok(await withReferencesUnchecked(db, (trx) => fill(trx, lines[Symbol.asyncIterator](), finish)));
  } catch (error) {
    if (error instanceof NotRestored) return refuse(error.message);
    throw error;
  }
}

/** The secret that a backup holds, sealed; null where it was left out or the file is no backup that can be read. Reads no further than the header. */
export async function sealedSecretIn(lines: AsyncIterable<string>): Promise<SealedSecret | null> {
  for await (const line of lines) {
    const header = Header.safeParse(jsonIn(line));
    return header.success && header.data.version === 2 ? header.data.secret : null;
  }
  return null;
}

/** The sum of every table that is backed up, as it stands. */
export async function sumTables(db: Kysely<Database>): Promise<readonly TableSum[]> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      const sums: TableSum[] = [];
      for (const table of await listTables(trx)) if (!TRANSIENT.has(table.name)) sums.push(await sumOf(trx, table));
      return sums;
    });
}

class NotRestored extends Error {}

const damaged = (): NotRestored => new NotRestored('This file is no backup of Saferplan, or it is damaged. Use another copy of it.');
const cutShort = (): NotRestored => new NotRestored('This backup is not whole: it ends too soon. Use another copy of it.');

async function fill<Finished>(
  trx: Transaction<Database>,
  lines: AsyncIterator<string>,
  finish: Finish<Finished>,
): Promise<Restored<Finished>> {
  await refuseWhereInUse(trx);
  const header = await readHeader(lines);
  await prepareTables(trx, header.migrations);
  const tables = await fillTables(trx, lines, header.version);
  const publications = await checkPublications(trx);
  await migrateWithin(trx, null);
  return { tables, publications, finished: await finish(trx) };
}

async function refuseWhereInUse(trx: Transaction<Database>): Promise<void> {
  for (const { name } of await listTables(trx))
    if (!TRANSIENT.has(name) && !(await isEmpty(trx, name)))
      throw new NotRestored(
        'This database is in use. Restore into an empty one: name another folder in SAFERPLAN_DATA, or another database.',
      );
}

async function readHeader(lines: AsyncIterator<string>): Promise<Header> {
  const first = await lines.next();
  if (first.done === true) throw cutShort();
  const header = Header.safeParse(jsonIn(first.value));
  if (!header.success) throw damaged();
  const ours = Object.keys(migrations).toSorted();
  const theirs = header.data.migrations.toSorted();
  if (theirs.length === 0 || theirs.some((name, index) => name !== ours[index]))
    throw new NotRestored('This backup was made by another version of Saferplan, newer than this one. Restore it with that version.');
  return header.data;
}

/** Makes the tables as they were when the backup was made. */
async function prepareTables(trx: Transaction<Database>, wanted: readonly string[]): Promise<void> {
  const done = await migrationsDone(trx);
  if (done.length === wanted.length) return;
  if (done.length > 0) await dropEverything(trx);
  await migrateWithin(trx, wanted.toSorted().at(-1) ?? null);
}

/** Takes away tables that hold nothing, so that they can be made as an earlier version had them. */
async function dropEverything(trx: Transaction<Database>): Promise<void> {
  const tables = await trx.introspection.getTables({ withInternalKyselyTables: true });
  const cascade = isPostgres(trx) ? sql`cascade` : sql``;
  for (const { name } of tables) await sql`drop table ${sql.table(name)} ${cascade}`.execute(trx);
  if (!isPostgres(trx)) return;
  const { rows } = await sql<{ name: string }>`
    select oid::regprocedure::text as name from pg_proc
    where pronamespace = current_schema()::regnamespace
      and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
  `.execute(trx);
  for (const { name } of rows) await sql`drop function ${sql.raw(name)}`.execute(trx);
}

async function fillTables(
  trx: Transaction<Database>,
  lines: AsyncIterator<string>,
  version: Header['version'],
): Promise<readonly TableSum[]> {
  const tables = new Map((await listTables(trx)).map((table) => [table.name, table]));
  const expected = new Set([...tables.keys()].filter((name) => version === 1 || !TRANSIENT.has(name)));
  const sums: TableSum[] = [];
  let filling: Filling | null = null;
  for (let line = await readLine(lines); line !== null; line = await readLine(lines)) {
    if ('end' in line) {
      if (filling !== null || (await lines.next()).done !== true) throw damaged();
      if (expected.size > 0) throw cutShort();
      return sums;
    }
    const table = tables.get(line.table);
    if (table === undefined || !expected.has(line.table)) throw damaged();
    filling ??= startFilling(table, version);
    if (filling.table !== table) throw damaged();
    if ('row' in line) {
      filling.expected.add(line.row);
      if (TRANSIENT.has(table.name)) continue;
      // Since the second version a backup has its rows in the common form.
      if (filling.put !== filling.expected) filling.put.add(commonForm(table, line.row));
      await putRow(trx, table, line.row);
    } else {
      if (!same(filling.expected.of(table.name), line)) throw damaged();
      expected.delete(table.name);
      if (!TRANSIENT.has(table.name)) sums.push(await checkTable(trx, filling));
      filling = null;
    }
  }
  throw cutShort();
}

/** The next line, read; null at the end. Its text, which may have millions of letters, is not kept beside what was read of it. */
async function readLine(lines: AsyncIterator<string>): Promise<Line | null> {
  const next = await lines.next();
  if (next.done === true) return null;
  const parsed = Line.safeParse(jsonIn(next.value));
  if (!parsed.success) throw damaged();
  return parsed.data;
}

/** Puts a row into its table. A row that the table refuses is not one that a backup of ours had. */
async function putRow(trx: Transaction<Database>, table: Table, row: Row): Promise<void> {
  try {
    await insertRow(trx, table, row);
  } catch (error) {
    throw storageFailureOf(error) === null && troubleOf(error) === null ? damaged() : error;
  }
}

/** A table whose rows are coming. */
interface Filling {
  readonly table: Table;
  /** Over the rows as the backup has them. */
  readonly expected: RunningSum | SortedSum;
  /** Over the same rows in the common form. */
  readonly put: RunningSum;
}

function startFilling(table: Table, version: Header['version']): Filling {
  const put = new RunningSum();
  return { table, expected: version === 1 ? new SortedSum() : put, put };
}

async function checkTable(trx: Transaction<Database>, { table, put }: Filling): Promise<TableSum> {
  await goOnCounting(trx, table);
  const stands = await sumOf(trx, table);
  if (!same(stands, put.of(table.name)))
    throw new NotRestored(`The table ${table.name} was not restored as the backup has it. Nothing was kept.`);
  return stands;
}

const same = (one: TableSum, other: TableSum): boolean =>
  one.table === other.table && one.rows === other.rows && one.sha256 === other.sha256;

async function sumOf(trx: Transaction<Database>, table: Table): Promise<TableSum> {
  const sum = new RunningSum();
  for await (const row of streamRows(trx, table)) sum.add(row);
  return sum.of(table.name);
}

/** Holds every publication to its own hash. */
async function checkPublications(trx: Transaction<Database>): Promise<Restored<unknown>['publications']> {
  const listed = await trx.selectFrom('publication').select(['id', 'label', 'sha256']).orderBy('sequence').execute();
  const checked: { label: string; sha256: string; isSound: boolean }[] = [];
  for (const { id, label, sha256 } of listed) {
    const { body } = await trx.selectFrom('publication').select('body').where('id', '=', id).executeTakeFirstOrThrow();
    checked.push({ label, sha256, isSound: createHash('sha256').update(body).digest('hex') === sha256 });
  }
  return checked;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
