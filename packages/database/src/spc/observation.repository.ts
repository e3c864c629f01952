import { SeriesId } from '@saferplan/domain/shared';
import { Observation } from '@saferplan/domain/spc';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import { isPostgres } from '../migrations/helpers/is-postgres.ts';
import type { PartnershipScope } from '../scope.ts';
import { inBatches } from './in-batches.ts';

/** An observation and the import that it came with. */
export interface SourcedObservation extends Observation {
  readonly importId: string;
}

/** So many rows are read at a time from SQLite, and requests that need no database are answered in between. */
const ROWS_AT_A_TIME = 2000;

/** More series are looked for among all: a query holds only so many parameters. */
const MOST_NAMED = 500;

/**
 * The observations of every series of the partnership, or of those named, by series, in order of time, all as they were at one moment: what
 * is imported meanwhile is in it whole or not at all. On PostgreSQL that is one statement; on SQLite a transaction, in which nobody writes,
 * where it is not called in one. Index: the primary key.
 */
export async function loadObservations(
  db: Kysely<Database>,
  scope: PartnershipScope,
  named?: ReadonlySet<SeriesId>,
): Promise<ReadonlyMap<SeriesId, readonly SourcedObservation[]>> {
  if (named?.size === 0) return new Map();
  const wanted = named === undefined || named.size > MOST_NAMED ? null : [...named];
  if (isPostgres(db)) return gatheredBySeries([await rowsAfter(db, scope, wanted).execute()]);
  if (db.isTransaction) return gatheredBySeries(pagesOf(db, scope, wanted));
  return db
    .transaction()
    .setAccessMode('read only')
    .execute((trx) => gatheredBySeries(pagesOf(trx, scope, wanted)));
}

type Rows = Awaited<ReturnType<ReturnType<typeof rowsAfter>['execute']>>;

/** Rows in order of series and time, by series. */
async function gatheredBySeries(
  pages: Iterable<Rows> | AsyncIterable<Rows>,
): Promise<ReadonlyMap<SeriesId, readonly SourcedObservation[]>> {
  const found = new Map<SeriesId, SourcedObservation[]>();
  let own: SourcedObservation[] = [];
  let seriesId = '';
  for await (const rows of pages)
    for (const { series_id: id, import_id: importId, ...fields } of rows) {
      if (seriesId !== id) {
        seriesId = id;
        own = [];
        found.set(SeriesId.parse(id), own);
      }
      own.push({ ...Observation.parse(fields), importId });
    }
  return found;
}

/** The rows of every series, or of those named, in order of series and time, so many at a time. */
async function* pagesOf(db: Kysely<Database>, scope: PartnershipScope, named: readonly SeriesId[] | null): AsyncGenerator<Rows> {
  let after: Rows[number] | undefined;
  do {
    const rows = await rowsAfter(db, scope, named, after).limit(ROWS_AT_A_TIME).execute();
    yield rows;
    after = rows.length < ROWS_AT_A_TIME ? undefined : rows.at(-1);
  } while (after !== undefined);
}

/** The rows of every series, or of those named, in order of series and time: all, or those after one. */
function rowsAfter(
  db: Kysely<Database>,
  scope: PartnershipScope,
  named: readonly SeriesId[] | null,
  after?: { readonly series_id: string; readonly period: string },
) {
  let query = db
    .selectFrom('observation')
    .select(['series_id', 'period', 'value', 'denominator', 'note', 'import_id'])
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('series_id')
    .orderBy('period');
  if (named !== null) query = query.where('series_id', 'in', named);
  if (after === undefined) return query;
  const { series_id: seriesId, period } = after;
  return query.where((eb) => eb.or([eb('series_id', '>', seriesId), eb.and([eb('series_id', '=', seriesId), eb('period', '>', period)])]));
}

/** The observations of one series in order of time. Index: the primary key. */
export async function listObservations(db: Kysely<Database>, scope: PartnershipScope, seriesId: SeriesId): Promise<SourcedObservation[]> {
  const rows = await db
    .selectFrom('observation')
    .select(['period', 'value', 'denominator', 'note', 'import_id'])
    .where('partnership_id', '=', scope.partnershipId)
    .where('series_id', '=', seriesId)
    .orderBy('period')
    .execute();
  return rows.map(({ import_id: importId, ...fields }) => ({ ...Observation.parse(fields), importId }));
}

/**
 * How many values of each series came with which import, as text: the same text means the same values, since a value that is written
 * carries its import. One pass over the table, without reading a value.
 */
export async function sourcesOfObservations(db: Kysely<Database>, scope: PartnershipScope): Promise<ReadonlyMap<SeriesId, string>> {
  const rows = await db
    .selectFrom('observation')
    .select((row) => ['series_id', 'import_id', row.fn.countAll().as('held')])
    .where('partnership_id', '=', scope.partnershipId)
    .groupBy(['series_id', 'import_id'])
    .orderBy('series_id')
    .orderBy('import_id')
    .execute();
  const bySeries = new Map<SeriesId, string>();
  for (const { series_id: id, import_id: importId, held } of rows) {
    const seriesId = SeriesId.parse(id);
    bySeries.set(seriesId, `${bySeries.get(seriesId) ?? ''}${importId} ${held.toString()};`);
  }
  return bySeries;
}

/** Writes observations over those of the same series and period. */
export async function putObservations(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  importId: string,
  observations: readonly { readonly seriesId: SeriesId; readonly observation: Observation }[],
): Promise<void> {
  const rows = observations.map(({ seriesId, observation }) => ({
    partnership_id: scope.partnershipId,
    series_id: seriesId,
    ...observation,
    import_id: importId,
  }));
  for (const batch of inBatches(rows))
    await trx
      .insertInto('observation')
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(['partnership_id', 'series_id', 'period']).doUpdateSet((row) => ({
          value: row.ref('excluded.value'),
          denominator: row.ref('excluded.denominator'),
          note: row.ref('excluded.note'),
          import_id: row.ref('excluded.import_id'),
        })),
      )
      .execute();
}

/** Deletes the observation of one period of a series, where there is one. */
export async function deleteObservation(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  seriesId: SeriesId,
  period: string,
): Promise<void> {
  await trx
    .deleteFrom('observation')
    .where('partnership_id', '=', scope.partnershipId)
    .where('series_id', '=', seriesId)
    .where('period', '=', period)
    .execute();
}
