import type { Claim } from '../spc/claim.ts';
import { countedAsChanged } from '../spc/chance/many-charts.ts';
import { compareYears, type YearComparison } from './compare-years.ts';
import type { SnapshotSeries } from './snapshot-series.ts';

/** Where a series stands, in the few words that a resident is told first. */
export type SeriesStanding =
  | { readonly kind: 'as-usual'; readonly seasonal: boolean }
  | {
      readonly kind: 'changed';
      readonly direction: 'higher' | 'lower';
      /** Whether that is right or wrong: open where neither way is better, or where limits began anew because recording changed. */
      readonly meaning: 'open' | 'wrong' | 'right';
      /** The oldest year that the newest differs from in that direction; null where there is none to compare with. */
      readonly compared: YearComparison | null;
      /** Whether it is counted as changed when all series are taken together, not by its own rules alone. */
      readonly counted: boolean;
    }
  | { readonly kind: 'cannot-say' };

/**
 * Where each series of an edition stands, in their order. Changed is what the test of all charts together counts as changed
 * (Benjamini and Hochberg at 5%, `countedAsChanged`), and what a chart's own rules tell of its newest values; the rest is as usual.
 * Which way is that of the chart's own headline, or else of the newest year beside the oldest with the same months.
 */
export function standingsOfSeries(series: readonly SnapshotSeries[]): readonly SeriesStanding[] {
  const counted = countedAsChanged(series.map(({ evidence }) => evidence));
  return series.map((one, index) => standingOf(one, counted[index] === true));
}

function standingOf(series: SnapshotSeries, counted: boolean): SeriesStanding {
  const { state, claims } = series.reading;
  if (state === 'too-early' || state === 'no-chart') return { kind: 'cannot-say' };
  const usual = { kind: 'as-usual', seasonal: claims.some(({ kind }) => kind === 'season-taken-out') } as const;
  const tellsChange = state !== 'as-usual';
  if (!tellsChange && !counted) return usual;
  const comparableFrom = series.phases.findLast(({ cause }) => isAboutRecording(cause))?.from ?? '';
  const years = compareYears({ ...series, points: series.points.filter(({ period }) => period >= comparableFrom) });
  const [oldest] = years;
  const claimed = tellsChange && claims[0] !== undefined ? directionOf(claims[0]) : null;
  const direction = claimed ?? (oldest === undefined ? null : wayOf(oldest));
  if (direction === null) return tellsChange ? { kind: 'cannot-say' } : usual;
  const compared = years.find((year) => wayOf(year) === direction) ?? null;
  if (!tellsChange && compared === null) return usual;
  return { kind: 'changed', direction, meaning: meaningOf(series, direction), compared, counted };
}

const wayOf = ({ before, after }: YearComparison): 'higher' | 'lower' | null =>
  after === before ? null : after > before ? 'higher' : 'lower';

/** Which way a signal goes; null where it goes neither way. */
function directionOf(claim: Claim): 'higher' | 'lower' | null {
  switch (claim.kind) {
    case 'outside-limits':
    case 'run':
    case 'zone':
      return claim.side === 'above' ? 'higher' : 'lower';
    case 'runs':
      return claim.side === null ? null : claim.side === 'above' ? 'higher' : 'lower';
    case 'trend':
    case 'step':
      return claim.direction === 'rising' ? 'higher' : 'lower';
    default:
      return null;
  }
}

/** Whether limits began anew because of how things are recorded: values on both sides cannot be compared. */
const isAboutRecording = (cause: SnapshotSeries['phases'][number]['cause']): boolean =>
  cause === 'recording-practice' || cause === 'back-record-conversion';

function meaningOf({ improvement, phases }: SnapshotSeries, direction: 'higher' | 'lower'): 'open' | 'wrong' | 'right' {
  const isOpen = phases.some(({ cause }) => isAboutRecording(cause));
  if (improvement === 'neutral' || isOpen) return 'open';
  return improvement === direction ? 'right' : 'wrong';
}
