import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database.ts';
import { isPostgres } from '../migrations/helpers/is-postgres.ts';
import type { Table } from './tables.ts';

export type Row = Readonly<Record<string, unknown>>;

/** So many bytes of rows are fetched from PostgreSQL at a time, or one row where that is larger. */
const FETCH_BYTES = 4 * 1024 * 1024;
const MOST_ROWS = 1000;

/** Every row of a table, a few at a time, in the form that both kinds of database share; each after those of its own table that it refers to. */
export async function* streamRows(trx: Transaction<Database>, table: Table): AsyncGenerator<Row> {
  const order = orderOf(table);
  if (!isPostgres(trx)) {
    const from = trx.selectFrom(sql<Record<string, unknown>>`${sql.table(table.name)}`.as('rows')).selectAll();
    for await (const row of (order === null ? from : from.orderBy(sql.ref(order))).stream()) yield commonForm(table, row);
    return;
  }
  const size = await fetchSize(trx, table);
  const ordered = order === null ? sql`` : sql`order by ${sql.ref(order)}`;
  await sql`declare backed_up no scroll cursor for select * from ${sql.table(table.name)} ${ordered}`.execute(trx);
  for (;;) {
    const { rows } = await sql<Record<string, unknown>>`fetch forward ${sql.lit(size)} from backed_up`.execute(trx);
    if (rows.length === 0) break;
    for (const row of rows) yield commonForm(table, row);
  }
  await sql`close backed_up`.execute(trx);
}

/** The column in whose order rows come, where that matters: an edition refers to the one before it. */
function orderOf({ columns, refersToItself }: Table): string | null {
  if (columns.has('sequence')) return 'sequence';
  return refersToItself && columns.has('starts_on') ? 'starts_on' : null;
}

async function fetchSize(trx: Transaction<Database>, { name, columns }: Table): Promise<number> {
  const lengths = [...columns].filter(([, type]) => type === 'text').map(([column]) => sql`coalesce(octet_length(${sql.ref(column)}), 0)`);
  if (lengths.length === 0) return MOST_ROWS;
  // The length of a text is known without reading it.
  const { rows } = await sql<{
    longest: number | null;
  }>`select max(${sql.join(lengths, sql` + `)}) as longest from ${sql.table(name)}`.execute(trx);
  return Math.max(1, Math.min(MOST_ROWS, Math.floor(FETCH_BYTES / Math.max(1, rows[0]?.longest ?? 1))));
}

/**
 * A row in the form that both kinds of database share: whole numbers as numbers, yes and no as 1 and 0, instants as ISO 8601 in
 * UTC to the millisecond.
 */
export function commonForm({ name, columns }: Table, row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, commonValue(columns.get(column), value, `${name}.${column}`)]),
  );
}

const INSTANTS: ReadonlySet<string | undefined> = new Set(['date', 'timestamptz']);
const WHOLE_NUMBERS: ReadonlySet<string | undefined> = new Set(['bigint', 'int8']);

function commonValue(type: string | undefined, value: unknown, where: string): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (INSTANTS.has(type) && (value instanceof Date || typeof value === 'string')) return new Date(value).toISOString();
  if (WHOLE_NUMBERS.has(type) && (typeof value === 'string' || typeof value === 'bigint')) return Number(value);
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`${where} holds a value that a backup has no form for`);
}

/** Puts a row, in the common form or in that of a backup of the first version, into a table. */
export async function insertRow(trx: Transaction<Database>, { name, columns }: Table, row: Row): Promise<void> {
  const isPg = isPostgres(trx);
  const names = sql.join(Object.keys(row).map((column) => sql.ref(column)));
  const values = Object.entries(row).map(([column, value]) =>
    isPg && columns.get(column) === 'bool' && value !== null ? Boolean(value) : value,
  );
  const counted = isPg && 'sequence' in row ? sql`overriding system value` : sql``;
  await sql`insert into ${sql.table(name)} (${names}) ${counted} values (${sql.join(values)})`.execute(trx);
}

/** Lets a table that counts its rows go on counting after the last. */
export async function goOnCounting(trx: Transaction<Database>, { name, columns }: Table): Promise<void> {
  if (!isPostgres(trx) || !columns.has('sequence')) return;
  await sql`
    select setval(pg_get_serial_sequence(${name}, 'sequence'), max(sequence)) from ${sql.table(name)} having max(sequence) is not null
  `.execute(trx);
}

/** Whether a table holds no row. */
export async function isEmpty(db: Kysely<Database>, table: string): Promise<boolean> {
  return (await sql`select 1 from ${sql.table(table)} limit 1`.execute(db)).rows.length === 0;
}
