import type { PlaceCount, PlaceYear } from '@saferplan/domain/publication';
import type { ImportId } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';
import { importsInForce } from '../peers/imports-in-force.ts';
import type { PartnershipScope } from '../scope.ts';
import { inBatches } from '../spc/in-batches.ts';

/**
 * The counts of small areas that imports brought and that nobody has taken back, of the periods from one to another; of several imports
 * of one value the newest holds. By layer, code, kind and time. Index: `small_area_count_home`.
 */
export async function listSmallAreaCounts(
  db: Kysely<Database>,
  scope: PartnershipScope,
  span: { readonly from: string; readonly to: string },
): Promise<readonly PlaceCount[]> {
  const { rank, holds } = await importsInForce(db, scope, KINDS);
  const rows = await db
    .selectFrom('small_area_count')
    .select(['import_id', 'layer', 'code', 'name', 'measure', 'year', 'counts'])
    .where('partnership_id', '=', scope.partnershipId)
    .where('year', '>=', yearOf(span.from))
    .where('year', '<=', yearOf(span.to))
    .orderBy('layer')
    .orderBy('code')
    .orderBy('measure')
    .orderBy('year')
    .orderBy('import_id')
    .execute();
  const counts: PlaceCount[] = [];
  // By the place, measure and year of the rows before, which follow one another.
  let ofYear = new Map<string, { readonly count: PlaceCount; readonly rank: number }>();
  let last: (typeof rows)[number] | null = null;
  const take = (): void => {
    for (const { count } of ofYear.values()) counts.push(count);
    ofYear = new Map();
  };
  for (const row of rows) {
    const { layer, code, name, measure, year } = row;
    const own = rank.get(row.import_id);
    if (own === undefined) continue;
    if (last?.layer !== layer || last.code !== code || last.measure !== measure || last.year !== year) take();
    last = row;
    for (const { period, value } of monthsOf(year, row.counts)) {
      if (period < span.from || period > span.to || !holds(period, own)) continue;
      const known = ofYear.get(period);
      if (known === undefined || own < known.rank)
        ofYear.set(period, { count: { layer: layer === 'ward' ? 'ward' : 'small-area', code, name, measure, period, value }, rank: own });
    }
  }
  take();
  return counts;
}

/** The periods of which anything is counted by small area, oldest first. Index: `small_area_count_home`. */
export async function listSmallAreaPeriods(db: Kysely<Database>, scope: PartnershipScope): Promise<readonly string[]> {
  return [...(await newestBySmallAreaPeriod(db, scope)).keys()].toSorted();
}

/** By the periods of which anything is counted by small area, the newest import that brought it. Index: `small_area_count_home`. */
export async function newestBySmallAreaPeriod(db: Kysely<Database>, scope: PartnershipScope): Promise<ReadonlyMap<string, string>> {
  const { rank, holds } = await importsInForce(db, scope, KINDS);
  const rows = await db
    .selectFrom('small_area_count')
    .select(['import_id', 'year', 'counts'])
    .distinct()
    .where('partnership_id', '=', scope.partnershipId)
    .execute();
  const newest = new Map<string, { readonly importId: string; readonly rank: number }>();
  for (const { import_id: importId, year, counts } of rows) {
    const own = rank.get(importId);
    if (own === undefined) continue;
    for (const { period } of monthsOf(year, counts))
      if (holds(period, own) && own < (newest.get(period)?.rank ?? Infinity)) newest.set(period, { importId, rank: own });
  }
  return new Map([...newest].map(([period, { importId }]) => [period, importId]));
}

/** Adds what an import counts by place. */
export async function insertSmallAreaCounts(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  importId: ImportId,
  years: readonly PlaceYear[],
): Promise<void> {
  for (const batch of inBatches(years))
    await trx
      .insertInto('small_area_count')
      .values(
        batch.map(({ layer, code, name, measure, year, counts }) => ({
          import_id: importId,
          partnership_id: scope.partnershipId,
          layer,
          code,
          name,
          measure,
          year,
          counts: JSON.stringify(counts),
        })),
      )
      .execute();
}

/** Counts of a package stand with the police's. */
const KINDS = ['police', 'package'] as const;

const PERIODS_OF_YEAR = Array.from({ length: 12 }, (_, index) => (index + 1).toString().padStart(2, '0'));
const Counts = z.array(z.int().nullable()).length(12);

const yearOf = (period: string): string => period.slice(0, 4);

/** The months of a stored year that are counted. */
const monthsOf = (year: string, counts: string): readonly { readonly period: string; readonly value: number }[] =>
  Counts.parse(JSON.parse(counts)).flatMap((value, index) =>
    value === null ? [] : [{ period: `${year}-${PERIODS_OF_YEAR[index] ?? ''}`, value }],
  );
