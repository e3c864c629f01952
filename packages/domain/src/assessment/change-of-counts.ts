import type { CheckableFinding } from './checkable-finding.ts';
import { endDayNumber, firstDayNumber, lengthsOf, spanOf } from './periods-of-finding.ts';
import { CHANCE_LEVEL, eTest } from './two-counts.ts';

/** Why two values are not tested as two counts. */
export type NotTested =
  /** One of the two values is not given. */
  | 'value-missing'
  /** A share, a rate, an amount or a fraction is not a count of events. */
  | 'not-counts'
  /** A period is not given, so that it is not known how long was counted. */
  | 'period-missing'
  /** A period ends before it begins, or both count some of the same time: the counts are then not independent. */
  | 'periods-unfit';

/** Whether two counts differ by more than chance, and how that was found; or why it was not asked. */
export type ChangeOfCounts =
  | {
      readonly kind: 'tested';
      /** The two-sided E-test of two Poisson rates; see `eTest`. */
      readonly test: 'e-test';
      readonly p: number;
      /** Whether `p` is below 0.05. */
      readonly moreThanChance: boolean;
    }
  | { readonly kind: 'not-tested'; readonly reason: NotTested };

/** Units of what is measured, divided or paid, not counted. */
const NOT_COUNTED =
  /%|£|€|\$|\bper\b|\bpercent|\brates?\b|\bratio|\baverage|\bmean\b|\bmedian|\bindex\b|\bscore|\bmillion|\bthousand|\bkm\b|\bmiles\b|\bhours?\b|\bminutes?\b|\bdays\b/iu;

const notTested = (reason: NotTested): ChangeOfCounts => ({ kind: 'not-tested', reason });

/** Whether the two counts of a finding differ by more than chance, their lengths of period allowed for. */
export function changeOfCounts({ now = null, before = null, stated = null, unit = '' }: CheckableFinding): ChangeOfCounts {
  if (now === null || before === null) return notTested('value-missing');
  const areCounts = [now, before].every(({ value }) => Number.isSafeInteger(value) && value >= 0);
  if (!areCounts || stated?.kind === 'percent-share' || NOT_COUNTED.test(unit)) return notTested('not-counts');
  const [current, earlier] = [spanOf(now), spanOf(before)];
  if (current === null || earlier === null) return notTested('period-missing');
  const isReversed = [current, earlier].some((span) => firstDayNumber(span) >= endDayNumber(span));
  const overlap = firstDayNumber(current) < endDayNumber(earlier) && firstDayNumber(earlier) < endDayNumber(current);
  if (isReversed || overlap) return notTested('periods-unfit');
  const [length, lengthBefore] = lengthsOf(current, earlier);
  const p = eTest({ count: now.value, length }, { count: before.value, length: lengthBefore });
  return { kind: 'tested', test: 'e-test', p, moreThanChance: p < CHANCE_LEVEL };
}
