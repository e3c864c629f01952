import type { DrawnSeries } from './drawn-series.ts';

/** 'the number of recorded offences' for counts, 'the change in …' on mr charts, 'the figure for …' for anything else. */
export function subjectOf({ settings: { unit, chart }, points }: Pick<DrawnSeries, 'settings' | 'points'>): string {
  if (chart === 'mr') return `the change from one value to the next in ${unit}`;
  const areCounts = chart !== 'g' && chart !== 't' && points.every(({ value }) => value === null || Number.isInteger(value));
  return areCounts ? `the number of ${unit}` : `the figure for ${unit}`;
}
