import type { SnapshotPoint, SnapshotSeries } from '@saferplan/domain/publication';
import type { ChartLayout } from './layout.ts';

/** A point with its place in the series. */
export interface Drawn {
  readonly point: SnapshotPoint;
  readonly index: number;
}

/** Words in a chart, at a place where they cover no point, and none of the other words. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fontSize: number;
}

export interface ChartLabels {
  /** The average of each phase, by its number; none where it would be drawn twice or there is no room. */
  readonly averages: ReadonlyMap<number, Label>;
  /** What the range and its limits are, beside the newest point. */
  readonly besideTheEnd: readonly Label[];
  readonly target: Label | null;
  /** 'no figures', by the index at which the gap begins. */
  readonly gaps: ReadonlyMap<number, Label>;
  /** By when they are of; shortened where the drawing is too narrow, and left out where it is full: the table of the chart has them whole. */
  readonly notes: readonly { readonly at: string; readonly label: Label | null }[];
}

/** What every part of a chart is drawn from. */
export interface PartProps {
  readonly series: SnapshotSeries;
  readonly drawn: readonly Drawn[];
  readonly layout: ChartLayout;
  readonly labels: ChartLabels;
}

/** To a tenth of a pixel: as exact as a screen shows, and short in the page. */
export const round = (value: number): number => Math.round(value * 10) / 10;
