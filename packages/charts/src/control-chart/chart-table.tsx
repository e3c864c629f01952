import type { SnapshotPoint, SnapshotSeries } from '@saferplan/domain/publication';
import { isCentreAverage } from '@saferplan/domain/spc';
import type { ReactElement } from 'react';
import { type ChartWords, exactNumber } from './words.ts';

/** The numbers behind a chart, with what is unusual in words: all that the drawing shows. */
export function ChartTable(props: {
  readonly series: SnapshotSeries;
  readonly words: ChartWords;
  /** What it is a table of. */
  readonly caption: string;
}): ReactElement {
  const { series, words, caption } = props;
  const say = (value: number | null): string => (value === null ? '' : exactNumber(value, words));
  // The middle line moves within a phase around a season, and nowhere else.
  const isSeasonal = series.phases.some(
    (_, phase) => new Set(series.points.flatMap((point) => (point.phase === phase ? [point.centreLine] : []))).size > 1,
  );
  const hasLimits = series.points.some(({ upperLimit }) => upperLimit !== null);
  return (
    <table className="chart-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{isSeasonal ? words.usualForTheTime : isCentreAverage(series.chart) ? words.centre : words.typicalCentre}</th>
          {hasLimits ? <th scope="col">{words.lower}</th> : null}
          {hasLimits ? <th scope="col">{words.upper}</th> : null}
          <th scope="col">{words.unusual}</th>
        </tr>
      </thead>
      <tbody>
        {series.points.map((point) => (
          <tr key={point.period}>
            <th scope="row">{words.periodOf(point.period, series.interval)}</th>
            <td>{point.value === null ? words.missing : say(point.value)}</td>
            <td>{say(point.centreLine)}</td>
            {hasLimits ? <td>{say(point.lowerLimit)}</td> : null}
            {hasLimits ? <td>{say(point.upperLimit)}</td> : null}
            <td>{unusualIn(point, series, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** All that is to be said of a point beside its numbers; empty where it is ordinary. */
export function unusualIn(point: SnapshotPoint, series: SnapshotSeries, words: ChartWords): string {
  const phase = series.phases.find(({ from }, index) => index > 0 && from === point.period);
  return [
    ...point.signals.map(({ rule, direction }) => words.signal(rule, direction)),
    ...(point.excluded ? [words.leftOut] : []),
    ...(phase === undefined ? [] : [words.newLimits(phase.reason)]),
    ...series.marks.filter(({ kind, at }) => kind === 'annotation' && at === point.period).map(({ text }) => text),
    ...(point.note === '' ? [] : [point.note]),
  ].join('; ');
}
