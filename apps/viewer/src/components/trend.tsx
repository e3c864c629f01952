import { chartWordsEn, ChartTable, ControlChart } from '@saferplan/charts/control-chart';
import type { SnapshotSeries } from '@saferplan/domain/publication';
import { periodInWords } from '@saferplan/domain/spc';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';

/** Where a series stands, in a word or two, with its own words and colour. */
export function TrendTag({ view, series }: { readonly view: View; readonly series: SnapshotSeries }): ReactElement {
  return <span className={`tag trend-${series.state}`}>{view.words.trendState[series.state]}</span>;
}

/** The chart, drawn once for wide pages and once for narrow ones, with what it rests on and the numbers behind it. */
export function Trend(props: { readonly view: View; readonly series: SnapshotSeries; readonly size: 'wide' | 'column' }): ReactElement {
  const { view, series, size } = props;
  const { words } = view;
  const id = `chart-${series.slug}`;
  const steps = series.phases.slice(1).filter(({ reason }) => reason !== '');
  return (
    <>
      <figure className="trend">
        {series.phases.length === 0 ? null : (
          <>
            <ControlChart id={`${id}-n`} series={series} size="narrow" words={chartWordsEn} />
            <ControlChart id={`${id}-w`} series={series} size={size} words={chartWordsEn} />
          </>
        )}
        <figcaption>
          {series.phases.length === 0 ? null : <p>{words.chartCaption(series.points.some(({ upperLimit }) => upperLimit !== null))}</p>}
          {steps.map(({ from, cause, reason }) => (
            <p key={from}>{words.newLimits(periodInWords(from, series.interval), cause === null ? '' : words.stepCause[cause], reason)}</p>
          ))}
          {series.marks
            .filter(({ kind }) => kind === 'excluded')
            .map(({ at, text }) => (
              <p key={at}>{words.leftOut(periodInWords(at, series.interval), text)}</p>
            ))}
        </figcaption>
      </figure>
      <details>
        <summary>{words.theNumbers}</summary>
        <div className="scrolls">
          <ChartTable series={series} words={chartWordsEn} />
        </div>
        <p>
          <a href={`/data/series/${series.slug}.csv`}>{words.csv}</a>
        </p>
      </details>
    </>
  );
}
