import type { ImportId } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import { ranksOfImports } from '../peers/imports-in-force.ts';
import type { PartnershipScope } from '../scope.ts';
import { inBatches } from '../spc/in-batches.ts';

/** How many records of a kind an import counts in a ward or a small area in a month; 0 where the month is in the file and the area has none. */
export interface SmallAreaCount {
  readonly layer: 'ward' | 'small-area';
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  readonly period: string;
  readonly value: number;
}

/**
 * The counts of small areas that imports brought and that nobody has taken back, of the periods from one to another; of several imports
 * of one value the newest holds. Index: `small_area_count_home`.
 */
export async function listSmallAreaCounts(
  db: Kysely<Database>,
  scope: PartnershipScope,
  span: { readonly from: string; readonly to: string },
): Promise<readonly SmallAreaCount[]> {
  const rank = await ranksOfImports(db, scope, ['police', 'package']);
  const rows = await db
    .selectFrom('small_area_count')
    .select(['import_id', 'layer', 'code', 'name', 'measure', 'period', 'value'])
    .where('partnership_id', '=', scope.partnershipId)
    .where('period', '>=', span.from)
    .where('period', '<=', span.to)
    .execute();
  const newest = new Map<string, { readonly count: SmallAreaCount; readonly rank: number }>();
  for (const { import_id: importId, layer, ...count } of rows) {
    const own = rank.get(importId);
    if (own === undefined) continue;
    const key = JSON.stringify([layer, count.code, count.measure, count.period]);
    const known = newest.get(key);
    if (known === undefined || own < known.rank)
      newest.set(key, { count: { ...count, layer: layer === 'ward' ? 'ward' : 'small-area' }, rank: own });
  }
  return [...newest.values()].map(({ count }) => count);
}

/** The periods of which anything is counted by small area, oldest first. Index: `small_area_count_home`. */
export async function listSmallAreaPeriods(db: Kysely<Database>, scope: PartnershipScope): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('small_area_count')
    .select('period')
    .distinct()
    .where('partnership_id', '=', scope.partnershipId)
    .orderBy('period')
    .execute();
  return rows.map(({ period }) => period);
}

export async function insertSmallAreaCounts(
  trx: Transaction<Database>,
  scope: PartnershipScope,
  importId: ImportId,
  counts: readonly SmallAreaCount[],
): Promise<void> {
  const rows = counts.map((count) => ({ ...count, import_id: importId, partnership_id: scope.partnershipId }));
  for (const batch of inBatches(rows)) await trx.insertInto('small_area_count').values(batch).execute();
}
