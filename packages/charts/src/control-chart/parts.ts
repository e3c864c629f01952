import type { SnapshotPoint, SnapshotSeries } from '@saferplan/domain/publication';
import type { ChartLayout, ChartSize } from './layout.ts';
import type { ChartWords } from './words.ts';

/** A point with its place in the series. */
export interface Drawn {
  readonly point: SnapshotPoint;
  readonly index: number;
}

/** What every part of a chart is drawn from. */
export interface PartProps {
  readonly series: SnapshotSeries;
  readonly drawn: readonly Drawn[];
  readonly layout: ChartLayout;
  readonly words: ChartWords;
  readonly size: ChartSize;
}

/** To a tenth of a pixel: as exact as a screen shows, and short in the page. */
export const round = (value: number): number => Math.round(value * 10) / 10;
