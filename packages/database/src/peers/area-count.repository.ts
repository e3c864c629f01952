import type { ImportId } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';
import { importsInForce } from './imports-in-force.ts';
import type { Import } from '../spc/import.repository.ts';
import { inBatches } from '../spc/in-batches.ts';

/** What a file counts in an area in a period. `value` is null where the file gives none; `note` says why. */
export interface AreaCount {
  readonly area: string;
  /** The crime type or offence group, as the file names it. */
  readonly measure: string;
  /** A month, or the first month of a quarter. */
  readonly period: string;
  readonly value: number | null;
  readonly note: string;
}

/**
 * The counts of areas that imports of this kind brought and that nobody has taken back (those of a package stand with the police's), of these measures or of all; of several imports of
 * one value the newest holds. Index: `area_count_home`.
 */
export async function listAreaCounts(
  db: Kysely<Database>,
  scope: PartnershipScope,
  kind: Import['kind'],
  measures: readonly string[] | 'all',
): Promise<readonly AreaCount[]> {
  const { rank, holds } = await importsInForce(db, scope, kindsBeside(kind));
  const rows = await db
    .selectFrom('area_count')
    .select(['import_id', 'area', 'measure', 'period', 'value', 'note'])
    .where('partnership_id', '=', scope.partnershipId)
    .$if(measures !== 'all', (query) => query.where('measure', 'in', measures === 'all' ? [] : measures))
    .execute();
  const newest = new Map<string, { readonly count: AreaCount; readonly rank: number }>();
  for (const { import_id: importId, ...count } of rows) {
    const own = rank.get(importId);
    if (own === undefined || !holds(count.period, own)) continue;
    const key = JSON.stringify([count.area, count.measure, count.period]);
    const known = newest.get(key);
    if (known === undefined || own < known.rank) newest.set(key, { count, rank: own });
  }
  return [...newest.values()].map(({ count }) => count);
}

/** Counts of a package stand with the police's. */
const kindsBeside = (kind: Import['kind']): readonly Import['kind'][] => (kind === 'police' ? ['police', 'package'] : [kind]);

/** So many rows are read at a time, and other requests are answered in between. */
const ROWS_AT_A_TIME = 2000;

/**
 * All counts of areas that imports of this kind brought and that nobody has taken back, some thousand at a time. Those of newer imports come
 * first: of several of one value the first holds. Index: the primary key.
 */
export async function* pagesOfAreaCounts(
  db: Kysely<Database>,
  scope: PartnershipScope,
  kind: Import['kind'],
): AsyncGenerator<readonly AreaCount[]> {
  const { rank, holds } = await importsInForce(db, scope, kindsBeside(kind));
  for (const [importId, own] of rank) {
    const ofImport = db
      .selectFrom('area_count')
      .select(['area', 'measure', 'period', 'value', 'note'])
      .where('partnership_id', '=', scope.partnershipId)
      .where('import_id', '=', importId)
      .orderBy('area')
      .orderBy('measure')
      .orderBy('period')
      .limit(ROWS_AT_A_TIME);
    let page: readonly AreaCount[] = await ofImport.execute();
    yield page.filter(({ period }) => holds(period, own));
    for (let last = page.at(-1); last !== undefined && page.length === ROWS_AT_A_TIME; last = page.at(-1)) {
      const { area, measure, period } = last;
      page = await ofImport.where((eb) => eb(eb.refTuple('area', 'measure', 'period'), '>', eb.tuple(area, measure, period))).execute();
      yield page.filter((count) => holds(count.period, own));
    }
  }
}

/** An area of which an import has counts of a month or a quarter. */
export interface AreaOfImport {
  readonly importId: string;
  readonly area: string;
  readonly period: string;
}

/** The areas and periods of which the imports that `listAreaCounts` reads brought a value, the oldest import first. */
export async function listAreasOfImports(
  db: Kysely<Database>,
  scope: PartnershipScope,
  kind: Import['kind'],
): Promise<readonly AreaOfImport[]> {
  const { rank, holds } = await importsInForce(db, scope, kindsBeside(kind));
  const rows = await db
    .selectFrom('area_count')
    .select(['import_id', 'area', 'period'])
    .distinct()
    .where('partnership_id', '=', scope.partnershipId)
    .where('value', 'is not', null)
    .execute();
  return rows
    .flatMap(({ import_id: importId, ...row }) => {
      const own = rank.get(importId);
      return own === undefined || !holds(row.period, own) ? [] : [{ importId, ...row }];
    })
    .toSorted((one, other) => (rank.get(other.importId) ?? 0) - (rank.get(one.importId) ?? 0));
}

/** Adds the counts that an import brought; those that are as they were known need not be given. */
export async function insertAreaCounts(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  importId: ImportId,
  counts: readonly AreaCount[],
): Promise<void> {
  for (const batch of inBatches(counts)) {
    const rows = batch.map((count) => ({ ...count, import_id: importId, partnership_id: scope.partnershipId }));
    await trx.insertInto('area_count').values(rows).execute();
  }
}
