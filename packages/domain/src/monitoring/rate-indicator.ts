import type { IndicatorFields } from '../plan/indicator.kind.ts';
import type { IsoDate, IsoMonthOrDate } from '../shared/calendar.ts';
import { daysBetween, lastDayOf } from '../shared/days.ts';

/** Why an indicator has its colour: what is lacking, or the newest reading against what was aimed at by then. */
export type IndicatorReason =
  | { readonly code: 'no-reading' | 'no-target' | 'not-agreed' }
  /** `expected` is rounded to one decimal; `bound` is the side of it on which a reading is on its way. */
  | { readonly code: 'reading'; readonly value: number; readonly expected: number; readonly bound: 'at-most' | 'at-least' };

/** Whether an indicator is on its way to its target. */
export interface IndicatorRating {
  readonly rag: 'green' | 'amber' | 'red' | 'not-rated';
  readonly reason: IndicatorReason;
  /** What the newest reading would be on a straight way to the target; null where there is none. */
  readonly expected: number | null;
}

/** How far off its way, as a share of the way, an indicator may be before it is red. */
const LEEWAY = 0.1;

/**
 * The colour of an indicator by stated rules: the newest reading against the target (a threshold), or against a straight line
 * from the baseline at the year's start to the target at its end (a percentage change). On or better is green, within a tenth
 * is amber, worse is red. Without a target, a baseline or a reading there is nothing to rate.
 */
export function rateIndicator(facts: {
  readonly indicator: Pick<IndicatorFields, 'target' | 'baseline' | 'direction'>;
  readonly readings: readonly { readonly when: IsoMonthOrDate; readonly value: number }[];
  readonly year: { readonly startsOn: IsoDate; readonly endsOn: IsoDate };
}): IndicatorRating {
  const { indicator, year } = facts;
  const newest = facts.readings.toSorted((one, other) => one.when.localeCompare(other.when)).at(-1);
  if (newest === undefined) return notRated('no-reading');
  const { target } = indicator;
  switch (target.kind) {
    case 'not-set':
      return notRated('no-target');
    case 'below':
      return rated(newest.value < target.value, newest.value, target.value, 'at-most');
    case 'at-least':
      return rated(newest.value >= target.value, newest.value, target.value, 'at-least');
    case 'percent-change': {
      const baseline = indicator.baseline?.value ?? null;
      if (baseline === null || target.percent === null || indicator.direction === 'neither' || indicator.direction === 'not-said')
        return notRated('not-agreed');
      const change = (indicator.direction === 'decrease' ? -1 : 1) * Math.abs(target.percent);
      const length = daysBetween(year.startsOn, year.endsOn);
      const readOn = newest.when.length === 7 ? lastDayOf(newest.when) : newest.when;
      const passed = length === 0 ? 1 : Math.min(1, Math.max(0, daysBetween(year.startsOn, readOn) / length));
      const expected = baseline * (1 + (change / 100) * passed);
      const bound = indicator.direction === 'decrease' ? 'at-most' : 'at-least';
      const onWay = bound === 'at-most' ? newest.value <= expected : newest.value >= expected;
      return rated(onWay, newest.value, expected, bound);
    }
  }
}

const notRated = (code: 'no-reading' | 'no-target' | 'not-agreed'): IndicatorRating => ({
  rag: 'not-rated',
  reason: { code },
  expected: null,
});

function rated(onWay: boolean, value: number, expected: number, bound: 'at-most' | 'at-least'): IndicatorRating {
  const reason: IndicatorReason = { code: 'reading', value, expected: Math.round(expected * 10) / 10, bound };
  if (onWay) return { rag: 'green', reason, expected };
  const off = Math.abs(value - expected);
  return { rag: off <= Math.abs(expected) * LEEWAY ? 'amber' : 'red', reason, expected };
}
