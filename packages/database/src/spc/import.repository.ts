import { type FileSaying, ImportId, type ImportNotice, SeriesId } from '@saferplan/domain/shared';
import { Observation, TableChoices } from '@saferplan/domain/spc';
import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';
import { isPostgres } from '../migrations/helpers/is-postgres.ts';
import type { PartnershipScope } from '../scope.ts';
import { inBatches } from './in-batches.ts';

/** What kind of source an import read; `package` is the partnership's own package, `typed` a value entered by hand, `sum` the values of other series. */
export const ImportKind = z.enum(['police', 'table', 'official', 'typed', 'package', 'sum', 'undo']);
export type ImportKind = z.infer<typeof ImportKind>;

/** Codes with their parameters as `insertImport` writes them; of imports before sayings had codes, sentences. */
const Notices = z.array(
  z.union([z.string(), z.custom<FileSaying>((value) => z.looseObject({ code: z.string() }).safeParse(value).success)]),
);

/** Where observations came from: the file, known by its SHA-256, when and by whom, and what was odd in it. */
export interface Import {
  readonly id: ImportId;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  /** How many rows of the source were read. */
  readonly rows: number;
  /** What the person who imported it was told. */
  readonly notices: readonly ImportNotice[];
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly actorName: string;
  /** The import that this one takes back. */
  readonly undoes: ImportId | null;
  /** The first import of the monthly round that it came with; null where it came alone. */
  readonly round: ImportId | null;
  /** What was chosen for a table, by which the next one like it is read; null of every other source. */
  readonly choices: TableChoices | null;
}

/** What an import did to one observation; null where there was or is none. */
export interface ObservationChange {
  readonly seriesId: SeriesId;
  readonly period: string;
  readonly before: Observation | null;
  readonly after: Observation | null;
}

/**
 * Makes whoever stores values of the partnership at the same moment wait until this transaction has ended, so that what it reads of them
 * is what it changes. An SQLite file has one writer at a time.
 */
export async function holdValues(trx: Transaction<Database>, { partnershipId }: PartnershipScope): Promise<void> {
  if (isPostgres(trx)) await sql`select pg_advisory_xact_lock(hashtextextended(${partnershipId}, 7233741))`.execute(trx);
}

/**
 * Adds an import and the changes that it made to observations. The counts of other areas and of places that earlier imports brought of
 * `monthsTakenBack` count no longer, unless this import is taken back.
 */
export async function insertImport(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  made: Import,
  changes: readonly ObservationChange[],
  monthsTakenBack: readonly string[] = [],
): Promise<void> {
  const { fileName, actorName, notices, choices, ...rest } = made;
  await trx
    .insertInto('import')
    .values({
      ...rest,
      partnership_id: scope.partnershipId,
      file_name: fileName,
      actor_name: actorName,
      notices: JSON.stringify(notices),
      choices: choices === null ? null : JSON.stringify(choices),
      months_taken_back: monthsTakenBack.length === 0 ? null : JSON.stringify(monthsTakenBack),
    })
    .execute();
  const rows = changes.map(({ seriesId, period, before, after }) => ({
    import_id: made.id,
    partnership_id: scope.partnershipId,
    series_id: seriesId,
    period,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  }));
  for (const batch of inBatches(rows)) await trx.insertInto('observation_change').values(batch).execute();
}

/** The imports of the partnership, newest first. Index: `import_home`. */
export async function listImports(db: Kysely<Database>, scope: PartnershipScope): Promise<Import[]> {
  const rows = await db
    .selectFrom('import')
    .select(['id', 'kind', 'file_name', 'sha256', 'bytes', 'rows', 'notices', 'at', 'actor_name', 'undoes', 'round', 'choices'])
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('sequence', 'desc')
    .execute();
  return rows.map((row) => ({
    id: ImportId.parse(row.id),
    kind: ImportKind.parse(row.kind),
    fileName: row.file_name,
    sha256: row.sha256,
    bytes: Number(row.bytes),
    rows: row.rows,
    notices: Notices.parse(JSON.parse(row.notices)),
    at: row.at,
    actorName: row.actor_name,
    undoes: row.undoes === null ? null : ImportId.parse(row.undoes),
    round: row.round === null ? null : ImportId.parse(row.round),
    choices: row.choices === null ? null : TableChoices.parse(JSON.parse(row.choices)),
  }));
}

/** What an import did, by series and period. Index: the primary key. */
export async function listObservationChanges(
  db: Kysely<Database>,
  scope: PartnershipScope,
  importId: ImportId,
): Promise<ObservationChange[]> {
  const rows = await db
    .selectFrom('observation_change')
    .select(['series_id', 'period', 'before', 'after'])
    .where('partnership_id', '=', scope.partnershipId)
    .where('import_id', '=', importId)
    .orderBy('series_id')
    .orderBy('period')
    .execute();
  const read = (text: string | null): Observation | null => (text === null ? null : Observation.parse(JSON.parse(text)));
  return rows.map((row) => ({
    seriesId: SeriesId.parse(row.series_id),
    period: row.period,
    before: read(row.before),
    after: read(row.after),
  }));
}

/** How many values, of how many series, each import changed; those that changed none are not in it. Index: the primary key. */
export async function countChangesByImport(
  db: Kysely<Database>,
  scope: PartnershipScope,
): Promise<ReadonlyMap<ImportId, { readonly values: number; readonly series: number }>> {
  const rows = await db
    .selectFrom('observation_change')
    .select((row) => ['import_id', row.fn.countAll().as('changed'), row.fn.count('series_id').distinct().as('series')])
    .where('partnership_id', '=', scope.partnershipId)
    // By the imports of the partnership, so that no row of another is walked over.
    .where('import_id', 'in', (own) => own.selectFrom('import').select('id').where('partnership_id', '=', scope.partnershipId))
    .groupBy('import_id')
    .execute();
  return new Map(rows.map((row) => [ImportId.parse(row.import_id), { values: Number(row.changed), series: Number(row.series) }]));
}

/** What the changes of values by one import were: in which series, and which import it takes back. */
export interface ImportedSeries {
  readonly seriesIds: readonly SeriesId[];
  readonly undoes: ImportId | null;
}

/** Which series each of these imports changed; those that changed none are not in it. Index: the primary key. */
export async function listImportedSeries(
  db: Kysely<Database>,
  scope: PartnershipScope,
  importIds: readonly string[],
): Promise<ReadonlyMap<string, ImportedSeries>> {
  const found = new Map<string, ImportedSeries>();
  for (const batch of inBatches(importIds)) {
    const rows = await db
      .selectFrom('observation_change')
      .innerJoin('import', 'import.id', 'observation_change.import_id')
      .select(['observation_change.import_id', 'observation_change.series_id', 'import.undoes'])
      .distinct()
      .where('observation_change.partnership_id', '=', scope.partnershipId)
      .where('observation_change.import_id', 'in', batch)
      .execute();
    for (const { import_id, series_id, undoes } of rows)
      found.set(import_id, {
        seriesIds: [...(found.get(import_id)?.seriesIds ?? []), SeriesId.parse(series_id)],
        undoes: undoes === null ? null : ImportId.parse(undoes),
      });
  }
  return found;
}
