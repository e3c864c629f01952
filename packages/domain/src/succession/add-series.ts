import type { CodedOf } from '../shared/coded.ts';
import type { AddFaults } from '../shared/service-fault.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import type { Observation } from '../spc/observation.ts';
import { type Interval, periodsThrough } from '../spc/period.ts';
import { writeValueNote } from '../spc/value-note.ts';

/** The values of one part of a new area, by the name that people call it. */
export interface SeriesPart {
  readonly name: string;
  readonly unit: string;
  readonly interval: Interval;
  readonly observations: readonly Observation[];
}

/**
 * Why values cannot be added. Sums of single events say nothing; rates, percentages or averages of parts do not add up to that of the
 * whole; some parts have denominators, and some none; or there is no period for which every part has a value.
 */
export type CannotAdd = CodedOf<AddFaults>;

/**
 * The sum of the parts of an area, period by period, from the first that any part has to the last. It has a value only where every part
 * has one: what is missing in one part is missing in the sum, with a note that names the part. Denominators are added as the counts are.
 */
export function addSeries(parts: readonly SeriesPart[]): Result<readonly Observation[], CannotAdd> {
  const fault = whyNot(parts);
  if (fault !== null) return refuse(fault);
  const [first] = parts;
  const byPeriod = parts.map(({ name, observations }) => ({ name, at: new Map(observations.map((one) => [one.period, one])) }));
  const periods = periodsThrough(
    parts.flatMap(({ observations }) => observations.map(({ period }) => period)),
    first?.interval ?? 'month',
  );
  const sums = periods.map((period): Observation => {
    const found = byPeriod.map(({ at }) => at.get(period));
    const known = found.filter((one) => one !== undefined && one.value !== null) as readonly Known[];
    if (known.length === byPeriod.length)
      return {
        period,
        value: known.reduce((sum, { value }) => sum + value, 0),
        denominator: known.reduce<number | null>((sum, { denominator }) => plus(sum, denominator), 0),
        note: '',
      };
    const missing = byPeriod.filter(({ at }) => (at.get(period)?.value ?? null) === null).map(({ name }) => name);
    return { period, value: null, denominator: null, note: missingIn(missing) };
  });
  return sums.some(({ value }) => value !== null) ? ok(sums) : refuse({ code: 'no-common-period' });
}

type Known = Observation & { readonly value: number };

const plus = (sum: number | null, more: number | null): number | null => (sum === null || more === null ? null : sum + more);

const missingIn = (parts: readonly string[]): string => writeValueNote({ code: 'not-known-for', parts: [...parts] });

function whyNot(parts: readonly SeriesPart[]): CannotAdd | null {
  const [first] = parts;
  if (first === undefined || parts.length < 2) return { code: 'too-few-parts' };
  if (parts.some(({ interval }) => interval === 'event')) return { code: 'events' };
  const others = (isOther: (part: SeriesPart) => boolean): readonly string[] => parts.filter(isOther).map(({ name }) => name);
  const intervals = others(({ interval }) => interval !== first.interval);
  if (intervals.length > 0) return { code: 'intervals-differ', parts: intervals };
  const units = others(({ unit }) => unit.trim().toLowerCase() !== first.unit.trim().toLowerCase());
  if (units.length > 0) return { code: 'units-differ', parts: units };
  const uncounted = others(isNoCount);
  if (uncounted.length > 0) return { code: 'not-counts', parts: uncounted };
  const withDenominators = (part: SeriesPart): boolean => part.observations.some(({ denominator }) => denominator !== null);
  const differing = others((part) => withDenominators(part) !== withDenominators(first));
  return differing.length > 0 ? { code: 'denominators-differ', parts: differing } : null;
}

/** Counts are whole and not negative; what is out of something without saying what of cannot be added, whole or not. */
const isNoCount = ({ unit, observations }: SeriesPart): boolean =>
  observations.some(
    ({ value, denominator }) => value !== null && (!(Number.isInteger(value) && value >= 0) || (denominator === null && RATE.test(unit))),
  );

const RATE = /%|\b(?:per|percent|percentage|rates?)\b/iu;
