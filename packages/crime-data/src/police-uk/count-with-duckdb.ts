import type { DuckDBConnection } from '@duckdb/node-api';
import { POLICE_COLUMNS } from './columns.ts';
import { openDuckDB } from './open-duckdb.ts';
import type { StreetFile } from './open-source.ts';
import { refuseSource, SourceRefused } from './refusal.ts';
import { isResaved, monthWritten } from './month-written.ts';
import type { CountedOffences, CountingProgress, OffenceCount, OwnPlaces, PlaceTally, RepeatsInMonth } from './offence-counts.ts';
import type { Ward, WardAt } from './wards.ts';

/** Files are counted in batches of about this size, so that progress can be told. */
const BATCH_BYTES = 256 * 1024 ** 2;

/**
 * Counts files of any form of CSV. Throws `SourceRefused` where a file cannot be read as what its header promises, or DuckDB is not
 * installed.
 */
export async function countWithDuckDB(
  files: readonly StreetFile[],
  own: OwnPlaces,
  onProgress: (done: CountingProgress) => void,
): Promise<CountedOffences> {
  const instance = await openDuckDB();
  const connection = await instance.connect();
  try {
    await connection.run('create table seen (has_id boolean, key ubigint)');
    const counts: OffenceCount[] = [];
    const places: PlaceTally[] = [];
    let bytes = 0;
    let rows = 0;
    for (const batch of batchesOf(files)) {
      await withFaultOfFile(files, () => readBatch(connection, batch, own));
      const found = await countBatch(connection, files);
      for (const count of found) counts.push(count);
      for (const tally of await smallAreasOfBatch(connection, own)) places.push(tally);
      if (own.wardAt !== null) for (const tally of await wardsOfBatch(connection, own.force, own.wardAt)) places.push(tally);
      bytes += batch.reduce((sum, file) => sum + file.bytes, 0);
      rows += found.reduce((sum, count) => sum + count.rows, 0);
      onProgress({ bytes, rows, months: new Set(counts.map(({ month }) => month)).size });
    }
    return { counts, places, rows, ...(await countRepeats(connection)) };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Files that follow each other and have the same columns. */
function batchesOf(files: readonly StreetFile[]): readonly (readonly StreetFile[])[] {
  const batches: StreetFile[][] = [];
  let size = Infinity;
  for (const file of files) {
    if (size + file.bytes > BATCH_BYTES || String(batches.at(-1)?.[0]?.layout) !== String(file.layout)) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(file);
    size += file.bytes;
  }
  return batches;
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * The format is stated and not guessed: guessing takes longer than reading, and can guess wrong. Of files with other columns, which a
 * program wrote, those that are wanted are taken, and empty ones for others; R writes NA where nothing was.
 */
function readingOf(files: readonly StreetFile[]): string {
  const layout = files[0]?.layout ?? POLICE_COLUMNS;
  const columns = layout.map((column, place) => `${text(column ?? `other ${place.toString()}`)}: 'VARCHAR'`).join(', ');
  const paths = files.map(({ path }) => text(path)).join(', ');
  const wanted = POLICE_COLUMNS.map((column) =>
    layout.includes(column) ? `case when "${column}" = 'NA' then '' else "${column}" end as "${column}"` : `'' as "${column}"`,
  );
  return `(select filename, ${wanted.join(', ')} from read_csv([${paths}], header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '\\N', filename = true, columns = {${columns}}))`;
}

/** Reads the files of a batch, once: into counts, each with a key of every row, by which repeats are found, and its own points. */
async function readBatch(connection: DuckDBConnection, files: readonly StreetFile[], { spelt, wardAt }: OwnPlaces): Promise<void> {
  const district = `regexp_replace("LSOA name", ' [0-9]{3}[A-Z]$', '')`;
  const isOwn = `${district} in (${spelt.map(text).join(', ')})`;
  // Of other districts no small area is wanted: all of a kind are one row there.
  const ofOwn = (column: string, name: string): string => `case when ${isOwn} then "${column}" end as ${name}`;
  const points = wardAt === null ? '' : `list("Longitude" || ' ' || "Latitude") filter (where ${isOwn}) as points,`;
  await connection.run(`
    create or replace table batch as
    select filename, "Month" as month, "Reported by" as reported_by, "Falls within" as falls_within, "Crime type" as crime_type,
      ${district} as district, "Longitude" <> '' as has_place, "Crime ID" <> '' as has_id,
      ${ofOwn('LSOA code', 'code')}, ${ofOwn('LSOA name', 'name')}, count(*) as rows, ${points}
      list(case when "Crime ID" <> '' then hash("Crime ID") else hash("Month", "Crime type", "Longitude", "Latitude", "Location") end) as keys
    from ${readingOf(files)}
    group by all`);
  await connection.run('insert into seen select has_id, unnest(keys) from batch');
}

async function countBatch(connection: DuckDBConnection, files: readonly StreetFile[]): Promise<readonly OffenceCount[]> {
  const result = await connection.runAndReadAll(`
    select filename, month, reported_by, falls_within, crime_type, district, has_place, sum(rows) as rows
    from batch group by all`);
  const places = new Map(files.map(({ path }, place) => [path, place]));
  return result.getRows().map(([file, month, reportedBy, fallsWithin, crimeType, district, hasPlace, rows]) => ({
    month: monthWritten(String(month)),
    isResaved: isResaved(String(month)),
    file: places.get(String(file)) ?? 0,
    reportedBy: String(reportedBy),
    fallsWithin: String(fallsWithin),
    crimeType: String(crimeType),
    district: String(district),
    hasPlace: hasPlace === true,
    rows: Number(rows),
  }));
}

/** What stands between months, and between a month and its rows; what is written with such a character is no month, and not counted. */
const [BETWEEN_MONTHS, BEFORE_ROWS] = ['\u001E', '\u001F'];
/** All months of a group as one text: taking a row of each out of DuckDB costs more than counting them. */
const BY_MONTH = `string_agg(month || chr(31) || rows, chr(30)) filter (where not regexp_matches(month, '[\\x1E\\x1F]')) as months`;

const monthsIn = (months: unknown): PlaceTally['months'] =>
  typeof months !== 'string'
    ? []
    : months.split(BETWEEN_MONTHS).map((one) => {
        const [month = '', rows] = one.split(BEFORE_ROWS);
        return { month: monthWritten(month), rows: Number(rows) };
      });

async function smallAreasOfBatch(connection: DuckDBConnection, { force }: OwnPlaces): Promise<readonly PlaceTally[]> {
  const result = await connection.runAndReadAll(`
    with own as (
      select month, crime_type, code, name, sum(rows) as rows
      from batch where code <> '' and has_place and falls_within = ${text(force)} group by all)
    select crime_type, code, name, ${BY_MONTH} from own group by all`);
  return result.getRows().map(([crimeType, code, name, months]) => ({
    layer: 'small-area',
    code: String(code),
    name: String(name),
    crimeType: String(crimeType),
    months: monthsIn(months),
  }));
}

/** A point outside every ward is in none. Each point is looked for once, however many rows are put there. */
async function wardsOfBatch(connection: DuckDBConnection, force: string, wardAt: WardAt): Promise<readonly PlaceTally[]> {
  await connection.run(`
    create or replace table point as
    select month, crime_type, unnest(points) as point from batch where code is not null and has_place and falls_within = ${text(force)}`);
  const points = await connection.runAndReadAll('select distinct point from point');
  const wards = new Map<string, Ward>();
  const homes = points.getRows().flatMap(([point]) => {
    const [longitude = NaN, latitude = NaN] = String(point).split(' ').map(Number);
    const ward = wardAt(longitude, latitude);
    if (ward === null) return [];
    wards.set(ward.code, ward);
    return [`(${text(String(point))}, ${text(ward.code)})`];
  });
  if (homes.length === 0) return [];
  const result = await connection.runAndReadAll(`
    with home (point, ward) as (values ${homes.join(', ')}),
      own as (select month, crime_type, ward, count(*) as rows from point join home using (point) group by all)
    select crime_type, ward, ${BY_MONTH} from own group by all`);
  return result.getRows().map(([crimeType, ward, months]) => ({
    layer: 'ward',
    code: String(ward),
    name: wards.get(String(ward))?.name ?? '',
    crimeType: String(crimeType),
    months: monthsIn(months),
  }));
}

async function countRepeats(connection: DuckDBConnection): Promise<Pick<CountedOffences, 'repeatedIds' | 'repeatedWithoutId'>> {
  const result = await connection.runAndReadAll('select has_id, count(*) - count(distinct key) as repeats from seen group by has_id');
  const repeats = new Map(result.getRows().map(([hasId, count]) => [hasId === true, Number(count)]));
  return { repeatedIds: repeats.get(true) ?? 0, repeatedWithoutId: repeats.get(false) ?? 0 };
}

/** The rows with a Crime ID of each month of a force, and how many of them repeat one of another row of that month. */
export async function idsByMonth(files: readonly StreetFile[], force: string): Promise<readonly RepeatsInMonth[]> {
  const instance = await openDuckDB();
  const connection = await instance.connect();
  try {
    const found: RepeatsInMonth[] = [];
    for (const batch of batchesOf(files)) {
      const result = await connection.runAndReadAll(`
        select "Month", count(*), count(*) - count(distinct "Crime ID") from ${readingOf(batch)}
        where "Falls within" = ${text(force)} and "Crime ID" <> '' group by all`);
      for (const [month, withId, repeated] of result.getRows())
        found.push({ month: monthWritten(String(month)), withId: Number(withId), repeated: Number(repeated) });
    }
    return found;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Refuses a source where DuckDB complains about one of its files. */
async function withFaultOfFile<Value>(files: readonly StreetFile[], read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SourceRefused || !(error instanceof Error)) throw error;
    const complaint = error.message;
    const name = files.find(({ path }) => complaint.includes(path))?.name ?? null;
    const number = /Line:? (?<line>\d+)/i.exec(complaint)?.groups?.['line'];
    const line = number === undefined ? null : Number(number);
    if (/unicode|utf-8|encod/i.test(complaint)) return refuseSource({ code: 'not-utf-8', name, line });
    if (/line size|max_line|buffer/i.test(complaint)) return refuseSource({ code: 'line-too-long', name, line });
    if (/Invalid Input|CSV Error|Expected Number of Columns/i.test(complaint))
      return refuseSource({ code: 'uneven-police-row', name, line });
    throw error;
  }
}
