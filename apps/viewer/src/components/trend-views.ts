import type { Snapshot, SnapshotSeries } from '@saferplan/domain/publication';
import type { ShownAs } from './count-or-rate.tsx';
import { seriesOfPriority } from './priority-series.ts';
import { isCounted, standingOf } from './series-verdict.tsx';

/** Which series a page of trends shows. */
export type TrendFilter = 'all' | 'changed' | 'unchanged' | 'in-priorities';
const FILTERS: readonly TrendFilter[] = ['all', 'changed', 'unchanged', 'in-priorities'];

/** One page of trends: some of the series, as numbers or for each so many people. */
export interface TrendView {
  readonly filter: TrendFilter;
  readonly as: ShownAs;
  readonly path: string;
  readonly series: readonly SnapshotSeries[];
}

const PER_PEOPLE = 'per-people';

/** The series of an edition that a filter leaves, in their order. */
function filtered(snapshot: Snapshot, filter: TrendFilter): readonly SnapshotSeries[] {
  const { series } = snapshot;
  switch (filter) {
    case 'all':
      return series;
    case 'changed':
      return series.filter((one) => isCounted({ snapshot }, one));
    case 'unchanged':
      return series.filter((one) => !isCounted({ snapshot }, one));
    case 'in-priorities': {
      const used = new Set(snapshot.priorities.flatMap((priority) => seriesOfPriority(snapshot, priority)));
      return series.filter((one) => used.has(one));
    }
  }
}

/**
 * The pages of trends that an edition has, each at an address of its own, so that they need neither a script nor a server: a filter that
 * leaves none or all of the series has none, and rates stand where the people of one series at least are known.
 */
export function trendViews(snapshot: Snapshot): readonly TrendView[] {
  return FILTERS.flatMap((filter): readonly TrendView[] => {
    const series = filtered(snapshot, filter);
    if (filter !== 'all' && (series.length === 0 || series.length === snapshot.series.length)) return [];
    const rated = series.filter(({ people }) => people !== null);
    return [
      { filter, as: 'count', path: pathOf(filter, 'count'), series },
      ...(rated.length === 0 ? [] : [{ filter, as: 'rate', path: pathOf(filter, 'rate'), series: rated } as const]),
    ];
  });
}

/** `/trends` is all series as numbers; no series has an address within `/trends/show`. */
function pathOf(filter: TrendFilter, as: ShownAs): string {
  if (filter === 'all') return as === 'count' ? '/trends' : `/trends/show/${PER_PEOPLE}`;
  return `/trends/show/${filter}${as === 'count' ? '' : `-${PER_PEOPLE}`}`;
}

/** Whether the series that did not change are all as usual; else they are but the others. */
export const areAsUsual = (snapshot: Snapshot, series: readonly SnapshotSeries[]): boolean =>
  series.every((one) => standingOf({ snapshot }, one).kind === 'as-usual');
