import { chartOfSeries, type Observation, type SeriesFields, type SeriesMarkFields, type Verdict } from '@saferplan/domain/spc';

/*
 * Charts series before and after a monthly round. This function runs in a worker thread: what it takes and answers is plain data.
 */

/** A series with its values before and after a round. */
export interface ChangedSeries {
  readonly series: SeriesFields;
  readonly marks: readonly Pick<SeriesMarkFields, 'at' | 'mark'>[];
  readonly before: readonly Observation[];
  readonly after: readonly Observation[];
}

/** What the chart of each series says before and after, in their order. */
export const verdictsBeforeAndAfter = (
  changed: readonly ChangedSeries[],
): readonly { readonly before: Verdict; readonly after: Verdict }[] =>
  changed.map(({ series, marks, before, after }) => ({ before: verdict(series, marks, before), after: verdict(series, marks, after) }));

function verdict(series: SeriesFields, marks: ChangedSeries['marks'], observations: readonly Observation[]): Verdict {
  const charted = chartOfSeries(series, marks, observations);
  return charted.ok ? charted.value.verdict : charted.failure.verdict;
}
