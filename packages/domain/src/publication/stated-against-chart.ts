import { monthAfter, monthNumber } from '../shared/months.ts';
import { evidenceFacts } from './evidence-facts.ts';
import { standingsOfSeries } from './series-standing.ts';
import type { Snapshot } from './snapshot.ts';
import type { SnapshotFinding, SnapshotMeasurement } from './snapshot-finding.ts';
import type { SnapshotSeries } from './snapshot-series.ts';
import { wordsOfTitle } from './title-words.ts';
import { inFirstLanguage } from './translations.ts';
import { stretchesOfSeries } from './years-table.ts';

/** Which way figures go. */
export type Way = 'higher' | 'lower' | 'same';

/** What the chart has of the months that a finding compares. */
export type MonthsCompared =
  /** All of them: their sums. */
  | { readonly kind: 'held'; readonly now: number; readonly before: number }
  /** Not all: how many of how many it lacks. */
  | { readonly kind: 'missing'; readonly missing: number; readonly of: number }
  /** The finding does not give whole months, or the chart is not of monthly counts. */
  | { readonly kind: 'cannot-be-compared' };

/** A finding that states one way of what a chart shows another way of. */
export interface StatedAgainstChart {
  readonly finding: SnapshotFinding;
  readonly stated: Way;
  /** What the chart shows: `same` is as usual. */
  readonly shown: Way;
  readonly months: MonthsCompared;
  /** From which period to which the chart has figures, and the long gaps between them. */
  readonly drawn: PeriodsDrawn;
}

interface PeriodsDrawn {
  readonly from: string;
  readonly to: string;
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The findings that state another way than the chart of the same thing shows: a rise where the chart is as usual or lower, a fall where it
 * is as usual or higher, or no change where it is higher or lower. Of the same thing is a finding of a topic that the series is evidence
 * for, whose measure has every word of the title of the series, as the first language of the partnership says both. It may count
 * something narrower; whoever tells it names both. Nothing where the chart cannot say, and nothing where the chart's own counts of the
 * months that the finding compares go the way that it states: then the two do not contradict each other, whatever is usual.
 */
export function statedAgainstChart(snapshot: Snapshot, { slug }: Pick<SnapshotSeries, 'slug'>): readonly StatedAgainstChart[] {
  const first = inFirstLanguage(snapshot);
  const at = first.series.findIndex((one) => one.slug === slug);
  const series = first.series[at];
  const shown = shownBy(standingsOfSeries(first.series)[at]);
  const drawn = series === undefined ? null : periodsDrawn(series);
  if (series === undefined || shown === null || drawn === null) return [];
  const title = [...wordsOfTitle(series.title)];
  return first.topics.flatMap((topic, topicAt) => {
    if (!topic.series.includes(slug)) return [];
    return evidenceFacts(topic.findings).flatMap(({ finding }): readonly StatedAgainstChart[] => {
      const stated = statedWay(finding);
      const words = wordsOfTitle(finding.measure);
      if (stated === null || stated === shown || !title.every((word) => words.has(word))) return [];
      const months = monthsCompared(finding, series);
      if (months.kind === 'held' && wayOf(months.now - months.before) === stated) return [];
      const said = snapshot.topics[topicAt]?.findings[topic.findings.indexOf(finding)] ?? finding;
      return [{ finding: said, stated, shown, months, drawn }];
    });
  });
}

function shownBy(standing: ReturnType<typeof standingsOfSeries>[number] | undefined): Way | null {
  if (standing === undefined || standing.kind === 'cannot-say') return null;
  return standing.kind === 'as-usual' ? 'same' : standing.direction;
}

/** Which way a finding goes: as its change is stated, else by its two values; null where it tells of no change. */
function statedWay({ stated, now, before }: SnapshotFinding): Way | null {
  if (stated !== null && stated.kind !== 'percent-share') return wayOf(stated.value);
  return now === null || before === null ? null : wayOf(now.value - before.value);
}

const wayOf = (change: number): Way => (change === 0 ? 'same' : change > 0 ? 'higher' : 'lower');

function periodsDrawn({ points }: SnapshotSeries): PeriodsDrawn | null {
  const known = points.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const gaps = stretchesOfSeries({ points }).flatMap((stretch) => (stretch.kind === 'gap' ? [{ from: stretch.from, to: stretch.to }] : []));
  return { from: first.period, to: last.period, gaps };
}

function monthsCompared({ now, before }: SnapshotFinding, { interval, points }: SnapshotSeries): MonthsCompared {
  const [ofNow, ofBefore] = [monthsOf(now), monthsOf(before)];
  // Averages and rates have no sum: values are counts where they are whole and stand as they were counted.
  const areCounts = points.every(({ value, count }) => value === null || (value === count && Number.isInteger(value)));
  if (interval !== 'month' || !areCounts || ofNow === null || ofBefore === null) return { kind: 'cannot-be-compared' };
  const values = new Map(points.flatMap(({ period, value }) => (value === null ? [] : [[period, value]])));
  const all = [...new Set([...ofNow, ...ofBefore])];
  const missing = all.filter((month) => !values.has(month)).length;
  if (missing > 0) return { kind: 'missing', missing, of: all.length };
  const sum = (months: readonly string[]): number => months.reduce((total, month) => total + (values.get(month) ?? 0), 0);
  return { kind: 'held', now: sum(ofNow), before: sum(ofBefore) };
}

const MONTH_LENGTH = 7;

/** The months of a period; null where it is not given in whole months. */
function monthsOf(measured: SnapshotMeasurement | null): readonly string[] | null {
  if (measured === null || measured.from?.length !== MONTH_LENGTH || measured.to?.length !== MONTH_LENGTH) return null;
  const { from, to } = measured;
  return Array.from({ length: Math.max(0, monthNumber(to) - monthNumber(from) + 1) }, (_, index) => monthAfter(from, index));
}
