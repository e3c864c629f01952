import type { DraftMeasure } from './draft-measures.ts';
import { isNamedTotal } from './names-of-totals.ts';

/** Names that say that a measure is the average of those beside it, and of what no more: `Average`, `Daily average`, `Mean of all wards`. */
const MEAN =
  /^(?:the )?(?:(?:overall|daily|weekday|weekly|monthly|area|ward|district|force|group) )?(?:average|mean|avg\.?)(?: (?:per|of|for|across) (?:all |the )*\p{L}+)?$|^cyfartaledd(?: .*)?$/iu;
const [FEWEST_PARTS, FEWEST_PERIODS] = [3, 2];

/**
 * The averages among the measures of a table, by their places: what is called one and is in every period the average of all others, but for
 * totals and other averages, to as many decimals as it has.
 */
export function meansAmong(drafts: readonly DraftMeasure[], places: readonly number[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  const lastPart = (name: string): string => name.split(' · ').at(-1) ?? '';
  const means = places.filter((place) => MEAN.test(lastPart(drafts[place]?.name ?? '')));
  if (means.length === 0) return found;
  const parts = places.flatMap((place) => drafts[place] ?? []).filter(({ name }) => !isNamedTotal(name) && !MEAN.test(lastPart(name)));
  if (parts.length < FEWEST_PARTS) return found;
  const byPeriod = Map.groupBy(
    parts.flatMap(({ values }) => values),
    ({ period }) => period,
  );
  for (const place of means) {
    const own = (drafts[place]?.values ?? []).flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
    const decimals = Math.max(0, ...own.map(({ value }) => (String(value).split('.')[1] ?? '').length));
    const areMeans = own.every(({ period, value }) => {
      const of = (byPeriod.get(period) ?? []).flatMap((one) => one.value ?? []);
      const mean = of.reduce((sum, one) => sum + one, 0) / of.length;
      return of.length >= FEWEST_PARTS && Math.abs(mean - value) <= 0.5 * 10 ** -decimals + 1e-9;
    });
    if (own.length >= FEWEST_PERIODS && areMeans)
      found.set(
        place,
        parts.map(({ name }) => name),
      );
  }
  return found;
}
