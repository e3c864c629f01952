import type { IndicatorFields } from '../plan/indicator.kind.ts';
import type { IsoDate, IsoMonthOrDate } from '../shared/calendar.ts';
import { daysBetween, lastDayOf } from '../shared/days.ts';

/** Whether an indicator is on its way to its target. */
export interface IndicatorRating {
  readonly rag: 'green' | 'amber' | 'red' | 'not-rated';
  readonly because: string;
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
  if (newest === undefined) return notRated('There is no reading yet.');
  const { target } = indicator;
  switch (target.kind) {
    case 'not-set':
      return notRated('No target is set.');
    case 'below':
      return rated(newest.value < target.value, newest.value, target.value, 'lower');
    case 'at-least':
      return rated(newest.value >= target.value, newest.value, target.value, 'higher');
    case 'percent-change': {
      const baseline = indicator.baseline?.value ?? null;
      if (baseline === null || target.percent === null || indicator.direction === 'neither' || indicator.direction === 'not-said')
        return notRated('The baseline or the size of the change is not agreed yet.');
      const change = (indicator.direction === 'decrease' ? -1 : 1) * Math.abs(target.percent);
      const length = daysBetween(year.startsOn, year.endsOn);
      const readOn = newest.when.length === 7 ? lastDayOf(newest.when) : newest.when;
      const passed = length === 0 ? 1 : Math.min(1, Math.max(0, daysBetween(year.startsOn, readOn) / length));
      const expected = baseline * (1 + (change / 100) * passed);
      const better = indicator.direction === 'decrease' ? 'lower' : 'higher';
      const onWay = better === 'lower' ? newest.value <= expected : newest.value >= expected;
      return rated(onWay, newest.value, expected, better);
    }
  }
}

const notRated = (because: string): IndicatorRating => ({ rag: 'not-rated', because, expected: null });

function rated(onWay: boolean, value: number, expected: number, better: 'lower' | 'higher'): IndicatorRating {
  const shown = Math.round(expected * 10) / 10;
  const words = `The newest reading is ${value.toLocaleString('en-GB')}; ${better === 'lower' ? 'at most' : 'at least'} ${shown.toLocaleString('en-GB')} was aimed at by then.`;
  if (onWay) return { rag: 'green', because: words, expected };
  const off = Math.abs(value - expected);
  return { rag: off <= Math.abs(expected) * LEEWAY ? 'amber' : 'red', because: words, expected };
}
