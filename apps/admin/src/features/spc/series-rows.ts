import type { Outputs } from '@saferplan/api/router';
import type { EditionContent } from '@saferplan/domain/plan';
import { monthNumber, type SeriesId } from '@saferplan/domain/shared';
import { spcWords } from '../../words/spc-words.ts';

export type Glance = Outputs['spc']['overview'][number];

/** A line of the table of series. */
export interface SeriesRow extends Glance {
  /** How far the newest value lies from the centre line there, as a share of it; null where there is no line, or it is 0. */
  readonly against: number | null;
  /** Whether its newest value is more than a year older than the newest of all series. */
  readonly isOld: boolean;
  /** What in this edition it is the evidence for. */
  readonly uses: readonly string[];
}

/** What in an edition reads a series: the priorities with an indicator that does, by number, and the topics that it is evidence for. */
export function usesOf({ items }: Pick<EditionContent, 'items'>, id: SeriesId): readonly string[] {
  const priorities = items.priority.flatMap((priority, index) =>
    items.indicator.some(({ priorityId, seriesId }) => priorityId === priority.id && seriesId === id)
      ? [spcWords.seriesRows.priority(index + 1)]
      : [],
  );
  return [...priorities, ...items.topic.filter(({ seriesIds }) => seriesIds.includes(id)).map(({ title }) => title)];
}

const OLD_AFTER_MONTHS = 12;
const monthOf = (period: string): number => monthNumber(period.slice(0, 7));

/** Every series as a line, in the order of the list. */
export function rowsOf(glances: readonly Glance[], content: Pick<EditionContent, 'items'>): readonly SeriesRow[] {
  const newestOfAll = Math.max(...glances.flatMap(({ newest }) => (newest === null ? [] : [monthOf(newest.period)])));
  return glances.map((glance) => {
    const { newest, series } = glance;
    const centre = newest?.centre ?? null;
    return {
      ...glance,
      against: newest === null || centre === null || centre === 0 ? null : (newest.value - centre) / Math.abs(centre),
      isOld: newest !== null && newestOfAll - monthOf(newest.period) > OLD_AFTER_MONTHS,
      uses: usesOf(content, series.id),
    };
  });
}

const hasSignal = ({ verdict }: Glance): boolean => ['better', 'worse', 'changed'].includes(verdict.state);

/** Which series are shown; each with its count above the table. */
export const SHOWN = {
  all: { label: spcWords.seriesRows.all, has: (): boolean => true },
  signal: { label: spcWords.seriesRows.signal, has: hasSignal },
  suggested: { label: spcWords.seriesRows.limitsSuggested, has: ({ suggestions }: SeriesRow): boolean => suggestions > 0 },
  unused: { label: spcWords.seriesRows.notInUse, has: ({ uses }: SeriesRow): boolean => uses.length === 0 },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly has: (row: SeriesRow) => boolean }>>;
export type Shown = keyof typeof SHOWN;

const LOOK_FIRST = { worse: 0, changed: 1, better: 3, 'no-chart': 4, 'too-early': 5, 'as-usual': 6 } as const;
/** Between a change and an improvement: somebody has to decide. */
const SUGGESTED = 2;
const urgency = (row: SeriesRow): number => {
  const own = LOOK_FIRST[row.verdict.state];
  return row.suggestions > 0 ? Math.min(own, SUGGESTED) : own;
};
const byTitle = (one: SeriesRow, other: SeriesRow): number => one.series.title.localeCompare(other.series.title, 'en-GB');

/** In what order series are shown. */
export const ORDERS = {
  look: {
    label: spcWords.seriesRows.whatNeedsALookFirst,
    compare: (one: SeriesRow, other: SeriesRow): number => urgency(one) - urgency(other),
  },
  title: { label: spcWords.seriesRows.byName, compare: byTitle },
  against: {
    label: spcWords.seriesRows.furthestFromUsual,
    compare: (one: SeriesRow, other: SeriesRow): number => Math.abs(other.against ?? 0) - Math.abs(one.against ?? 0),
  },
  newest: {
    label: spcWords.seriesRows.newestFiguresFirst,
    compare: (one: SeriesRow, other: SeriesRow): number => (other.newest?.period ?? '').localeCompare(one.newest?.period ?? ''),
  },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly compare: (one: SeriesRow, other: SeriesRow) => number }>>;
export type Order = keyof typeof ORDERS;

/** What somebody asked to see. Empty texts ask for nothing. */
export interface SeriesChoice {
  readonly find: string;
  readonly shown: Shown;
  readonly source: string;
  readonly area: string;
  readonly order: Order;
}
export const EVERY_SERIES: SeriesChoice = { find: '', shown: 'all', source: '', area: '', order: 'look' };

/** The lines that were asked for, in the order that was asked for; those that are alike stay as they are in the list. */
export function chosenRows(rows: readonly SeriesRow[], { find, shown, source, area, order }: SeriesChoice): readonly SeriesRow[] {
  const sought = find.trim().toLocaleLowerCase('en-GB');
  return rows
    .filter(
      (row) =>
        SHOWN[shown].has(row) &&
        row.series.title.toLocaleLowerCase('en-GB').includes(sought) &&
        (source === '' || row.series.source === source) &&
        (area === '' || row.series.area === area),
    )
    .toSorted(ORDERS[order].compare);
}
