import { withEarlierPeriods } from '@saferplan/crime-data/populations';
import { type AreaCount, listAreaCounts } from '@saferplan/database/peers';
import type { Item } from '@saferplan/domain/plan';
import type { AreaValue } from '@saferplan/domain/peers';
import type { ServiceContext } from '../../platform/service-context.ts';

/** Where the counts of other areas come from that a series can be compared with. */
export interface CountedSource {
  readonly kind: 'police' | 'official';
  /** The area that the series counts, as the figures spell it. */
  readonly area: string;
  /** What is counted; several are added up. */
  readonly measures: readonly string[];
}

/** The source of a series; null for one that no file of many areas feeds. */
export function countedSourceOf({ feed }: Pick<Item<'series'>, 'feed'>): CountedSource | null {
  switch (feed.kind) {
    case 'police':
      return { kind: 'police', area: feed.district, measures: feed.crimeTypes };
    case 'official':
      return { kind: 'official', area: feed.area, measures: [feed.measure] };
    case 'none':
    case 'table':
      return null;
  }
}

/** What was counted in every area for a series, under the name that it has now: the sum of its measures, not known where one of them is not. */
export async function valuesOfAreas(context: ServiceContext, source: CountedSource): Promise<readonly AreaValue[]> {
  const counts = await listAreaCounts(context.db, context.scope, source.kind, source.measures);
  const places = Map.groupBy(counts, ({ area, period }) => JSON.stringify([area, period]));
  const values = [...places.values()].flatMap((parts): readonly AreaValue[] => {
    const [first] = parts;
    return first === undefined ? [] : [{ area: first.area, period: first.period, value: sumOf(parts, source.measures) }];
  });
  return withEarlierPeriods(values);
}

const sumOf = (parts: readonly AreaCount[], measures: readonly string[]): number | null =>
  measures.reduce<number | null>((sum, measure) => {
    const value = parts.find((part) => part.measure === measure)?.value ?? null;
    return sum === null || value === null ? null : sum + value;
  }, 0);
