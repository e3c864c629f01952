import { createHash } from 'node:crypto';
import { ITEM_KINDS } from '@saferplan/domain/plan';
import { refuse, ok, type Result } from '@saferplan/domain/shared';
import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';
import { isPostgres } from '../migrations/helpers/is-postgres.ts';
import { migrations } from '../migrations/index.ts';

const Line = z.union([
  z.strictObject({
    format: z.literal('saferplan-backup'),
    version: z.literal(1),
    kind: z.enum(['sqlite', 'postgres']),
    migrations: z.array(z.string()),
    madeAt: z.string(),
  }),
  z.strictObject({ table: z.string(), row: z.record(z.string(), z.unknown()) }),
  z.strictObject({ table: z.string(), rows: z.int(), sha256: z.string() }),
  z.strictObject({ end: z.literal(true) }),
]);

/** How many rows a table holds, and the SHA-256 over them in an order of their own. */
export interface TableSum {
  readonly table: string;
  readonly rows: number;
  readonly sha256: string;
}

/** Every table, each after those that it refers to. A test holds the list against the database. */
export const TABLES: readonly string[] = [
  'partnership',
  'plan',
  'edition',
  'user',
  'session',
  'account',
  'verification',
  'rateLimit',
  'twoFactor',
  'membership',
  'access_link',
  'reset_link',
  'sign_in_event',
  ...ITEM_KINDS.map((kind) => kind.replaceAll('-', '_')),
  'change_set',
  'change_log',
  'publication',
  'observation',
  'import',
  'observation_change',
  'adoption_step',
  'document',
  'comment',
  'presence',
  'job',
];

type Row = Readonly<Record<string, unknown>>;

/**
 * Everything in the database as it is at one moment, line by line: a header, then for each table its rows and their sum, then
 * an end. Others go on writing meanwhile; what they write is in the next backup.
 */
export async function* backUp(db: Kysely<Database>, madeAt: Date): AsyncGenerator<string> {
  // One moment for all tables: SQLite's transactions are that by themselves.
  const transaction = isPostgres(db) ? db.transaction().setIsolationLevel('repeatable read') : db.transaction();
  const tables = await transaction.execute(async (trx) => {
    const read: { table: string; rows: readonly Row[] }[] = [];
    for (const table of TABLES) read.push({ table, rows: await rowsOf(trx, table) });
    return read;
  });
  yield JSON.stringify({
    format: 'saferplan-backup',
    version: 1,
    kind: isPostgres(db) ? 'postgres' : 'sqlite',
    migrations: Object.keys(migrations),
    madeAt: madeAt.toISOString(),
  });
  for (const { table, rows } of tables) {
    for (const row of rows) yield JSON.stringify({ table, row });
    yield JSON.stringify(sumOf(table, rows));
  }
  yield JSON.stringify({ end: true });
}

/**
 * Puts a backup into a database that holds nothing, all of it or none, and answers the sum of each table as it now stands there.
 * Refuses, with a sentence, a file that is damaged, not whole, or of another version or kind, and a database that is in use.
 */
export async function restore(db: Kysely<Database>, lines: AsyncIterable<string>): Promise<Result<readonly TableSum[], string>> {
  try {
    return ok(await db.transaction().execute((trx) => fill(trx, lines)));
  } catch (error) {
    if (error instanceof NotRestored) return refuse(error.message);
    throw error;
  }
}

/** The sum of every table as it stands. */
export async function sumTables(db: Kysely<Database>): Promise<readonly TableSum[]> {
  const sums: TableSum[] = [];
  for (const table of TABLES) sums.push(sumOf(table, await rowsOf(db, table)));
  return sums;
}

class NotRestored extends Error {}

async function fill(trx: Transaction<Database>, lines: AsyncIterable<string>): Promise<readonly TableSum[]> {
  for (const table of ['partnership', 'user'])
    if ((await rowsOf(trx, table)).length > 0)
      throw new NotRestored(
        'This database is in use. Restore into an empty one: name another folder in SAFERPLAN_DATA, or another database.',
      );
  const sums: TableSum[] = [];
  let started = false;
  let ended = false;
  for await (const text of lines) {
    const line = parse(text);
    if ('format' in line) {
      checkHeader(line, isPostgres(trx) ? 'postgres' : 'sqlite');
      started = true;
    } else if (!started || ended) throw damaged();
    else if ('row' in line) await insertRow(trx, line.table, line.row);
    else if ('sha256' in line) sums.push(await checkTable(trx, line));
    else ended = true;
  }
  if (!ended || sums.length !== TABLES.length) throw new NotRestored('This backup is not whole: it ends too soon. Use another copy of it.');
  return sums;
}

const damaged = (): NotRestored => new NotRestored('This file is no backup of Saferplan, or it is damaged. Use another copy of it.');

function parse(text: string): z.infer<typeof Line> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged();
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) throw damaged();
  return parsed.data;
}

function checkHeader(header: { readonly kind: string; readonly migrations: readonly string[] }, kind: string): void {
  if (header.kind !== kind)
    throw new NotRestored(
      header.kind === 'postgres'
        ? 'This backup is of a PostgreSQL database: set DATABASE_URL to an empty one.'
        : 'This backup is of an SQLite file: restore it without DATABASE_URL.',
    );
  if (header.migrations.join() !== Object.keys(migrations).join())
    throw new NotRestored('This backup was made by another version of Saferplan. Restore it with that version, then update.');
}

async function insertRow(trx: Transaction<Database>, table: string, row: Row): Promise<void> {
  if (!TABLES.includes(table)) throw damaged();
  const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)));
  const counted = isPostgres(trx) && 'sequence' in row ? sql`overriding system value` : sql``;
  await sql`insert into ${sql.table(table)} (${columns}) ${counted} values (${sql.join(Object.values(row))})`.execute(trx);
}

async function checkTable(trx: Transaction<Database>, told: TableSum): Promise<TableSum> {
  const rows = await rowsOf(trx, told.table);
  const sum = sumOf(told.table, rows);
  if (sum.sha256 !== told.sha256) throw damaged();
  if (isPostgres(trx) && rows.some((row) => 'sequence' in row))
    await sql`select setval(pg_get_serial_sequence(${told.table}, 'sequence'), (select max(sequence) from ${sql.table(told.table)}))`.execute(
      trx,
    );
  return sum;
}

/** The rows of a table, each after those of its own table that it refers to. */
async function rowsOf(db: Kysely<Database>, table: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)}`.execute(db);
  const orderOf = (row: Row): string => {
    const { sequence, starts_on: startsOn } = row;
    if (typeof sequence === 'number') return String(sequence).padStart(12, '0');
    return table === 'edition' && typeof startsOn === 'string' ? startsOn : JSON.stringify(row);
  };
  return rows
    .map((row) => ({ row, order: orderOf(row) }))
    .toSorted((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ row }) => row);
}

function sumOf(table: string, rows: readonly Row[]): TableSum {
  const lines = rows.map((row) => JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)))).toSorted();
  return { table, rows: rows.length, sha256: createHash('sha256').update(lines.join('\n')).digest('hex') };
}
