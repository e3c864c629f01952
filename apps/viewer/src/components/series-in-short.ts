import { compareYears, type SnapshotSeries, type YearComparison } from '@saferplan/domain/publication';
import { contextOf, headlineInWords } from '@saferplan/messages';
import type { View } from '../view.ts';
import { standingOf } from './series-verdict.tsx';

/** Numbers of a series as its sentences write them; whole where there is no room for more. */
export function figuresOf(view: View, series: SnapshotSeries, values: readonly number[]): readonly string[] {
  return contextOf(series, view.language).numbers.together(values.map((value) => (Math.abs(value) >= 20 ? Math.round(value) : value)));
}

/** Whether averages of a series can be said as so many a month: counts, figures and rates, not shares or times between events. */
export const saysAverages = (view: View, series: SnapshotSeries): boolean =>
  ['counts', 'figures', 'rates'].includes(contextOf(series, view.language).quantity);

/** What stands under a small picture: the two years compared, or the usual range and a month outside it. */
export function seriesInShort(view: View, series: SnapshotSeries): string {
  const standing = standingOf(view, series);
  if (standing.kind === 'changed') {
    const { compared } = standing;
    return compared === null || !saysAverages(view, series)
      ? headlineInWords(series, view.language)
      : comparedInWords(view, series, compared);
  }
  return usualInWords(view, series);
}

/** The same of a series by `seriesPerPeople`: its verdict is that of the numbers, its figures are rates. */
export function rateInShort(view: View, series: SnapshotSeries, rates: SnapshotSeries): string {
  const { onTrends, rate } = view.words;
  const standing = standingOf(view, series);
  if (standing.kind === 'changed') {
    const { compared } = standing;
    const years = compareYears(rates).find(({ earlier }) => earlier === compared?.earlier);
    return years === undefined || !saysAverages(view, series)
      ? headlineInWords(series, view.language)
      : onTrends.compared(years, rate(years.before), rate(years.after), series.interval);
  }
  const newest = rates.points.findLast(({ value }) => value !== null);
  if (newest === undefined || newest.lowerLimit === null || newest.upperLimit === null) return headlineInWords(series, view.language);
  const [lower, upper] = [rate(newest.lowerLimit), rate(newest.upperLimit)];
  const isSeasonal = series.reading.claims.some((claim) => claim.kind === 'season-taken-out');
  return isSeasonal
    ? onTrends.usualAt(contextOf(series, view.language).periods.at(newest.period), lower, upper)
    : onTrends.usual(lower, upper);
}

function comparedInWords(view: View, series: SnapshotSeries, compared: YearComparison): string {
  const [before = '', after = ''] = figuresOf(view, series, [compared.before, compared.after]);
  return view.words.onTrends.compared(compared, before, after, series.interval);
}

function usualInWords(view: View, series: SnapshotSeries): string {
  const { onTrends, periodOf } = view.words;
  const { claims } = series.reading;
  const level = claims.find((claim) => claim.kind === 'level');
  if (level === undefined || level.lower === null || level.upper === null) return headlineInWords(series, view.language);
  const [lower = '', upper = ''] = figuresOf(view, series, [level.lower, level.upper]);
  const { periods } = contextOf(series, view.language);
  const range = level.seasonal ? onTrends.usualAt(periods.at(level.at), lower, upper) : onTrends.usual(lower, upper);
  const outside = claims.filter((claim) => claim.kind === 'outside-limits');
  const [only] = outside;
  if (outside.length !== 1 || only === undefined || only.count !== 1) return range;
  const [value = ''] = figuresOf(view, series, [only.extreme.value]);
  return `${range} ${onTrends.oneOutside(only.side, periodOf(only.extreme.period, series.interval), value)}`;
}
