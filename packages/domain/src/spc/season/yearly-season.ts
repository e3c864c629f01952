import { tailOfF } from '../chance/distributions.ts';
import { compare } from '../compare.ts';

/** The analysis of variance of months within years. `f` is null where years and months leave nothing over. */
export interface SeasonTest {
  readonly f: number | null;
  readonly p: number;
  /** How many complete years were looked at. */
  readonly years: number;
}

/** Below this a yearly season is said to exist: so many of a hundred series without one seem to have one. */
export const SEASON_ASSERTED = 0.01;
/**
 * Below this a season is allowed for, though not said to exist: leaving one in signals falsely, taking none out hardly does
 * (`apps/docs/decisions/0036-*`).
 */
export const SEASON_ALLOWED = 0.5;

/**
 * Whether the months of the year differ by more than chance: two-way analysis of variance, years and months, of the complete
 * years before the year of the newest value (Montgomery, Design and Analysis of Experiments, 4.1), F with (months − 1) and
 * the residual degrees of freedom. Null where there are fewer than two such years, or too few values. Missing values are left out and both effects fitted
 * by least squares. `values` are what is plotted, one a period from the first.
 */
export function testOfSeason(values: readonly (number | null)[], perYear: number): SeasonTest | null {
  const years = Math.floor((values.length - 1) / perYear);
  const places = values.flatMap((value, at) => (value === null || at >= years * perYear ? [] : [{ at, value }]));
  const months = new Set(places.map(({ at }) => at % perYear)).size;
  const shown = new Set(places.map(({ at }) => Math.floor(at / perYear))).size;
  const freedom = places.length - shown - (months - 1);
  if (years < 2 || months < 2 || freedom < 1) return null;
  const yearOf = (at: number): number => Math.floor(at / perYear);
  const withoutYears = residualsBy(places, [yearOf]);
  const withoutBoth = residualsBy(places, [yearOf, (at) => at % perYear]);
  const [before, after] = [sumOfSquares(withoutYears), sumOfSquares(withoutBoth)];
  const size = Math.max(...places.map(({ value }) => Math.abs(value)));
  // Differences that rounding explains are none.
  if (compare(Math.sqrt(before / places.length), 0, size) === 0) return { f: 0, p: 1, years };
  if (compare(Math.sqrt(after / places.length), 0, size) === 0) return { f: null, p: 0, years };
  const f = Math.max(0, before - after) / (months - 1) / (after / freedom);
  return Number.isFinite(f) ? { f, p: tailOfF(f, months - 1, freedom), years } : null;
}

/** What is left of the values once the average of each group is taken out, group by group until nothing changes. */
function residualsBy(
  places: readonly { readonly at: number; readonly value: number }[],
  groupings: readonly ((at: number) => number)[],
): readonly number[] {
  let residuals = places.map(({ value }) => value);
  for (let round = 0; round < 200; round += 1) {
    let largest = 0;
    for (const groupOf of groupings) {
      const sums = new Map<number, { sum: number; count: number }>();
      places.forEach(({ at }, index) => {
        const { sum, count } = sums.get(groupOf(at)) ?? { sum: 0, count: 0 };
        sums.set(groupOf(at), { sum: sum + (residuals[index] ?? 0), count: count + 1 });
      });
      residuals = places.map(({ at }, index) => {
        const { sum, count } = sums.get(groupOf(at)) ?? { sum: 0, count: 1 };
        largest = Math.max(largest, Math.abs(sum / count));
        return (residuals[index] ?? 0) - sum / count;
      });
    }
    const size = Math.max(...residuals.map((residual) => Math.abs(residual)));
    if (round > 0 && largest <= 1e-12 * size) break;
  }
  return residuals;
}

const sumOfSquares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value ** 2, 0);
