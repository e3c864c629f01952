import { SmallChart } from '@saferplan/charts/control-chart';
import type { SnapshotPriority, SnapshotSeries } from '@saferplan/domain/publication';
import { mostTelling, residentReading } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';
import { seriesOfPriority } from './priority-series.ts';
import { SeriesVerdict } from './series-verdict.tsx';
import { StatedAgainstChart } from './stated-against-chart.tsx';
import { ChartFigure } from './trend.tsx';
import { Verdict } from './verdict.tsx';

/**
 * Whether a priority works: that nobody can say, where nothing of its own was reported; else what the chart that tells most says. The chart
 * stands here with what it says, and the others of the priority small below it.
 */
export function IsItWorking({ view, priority }: { readonly view: View; readonly priority: SnapshotPriority }): ReactElement {
  const { words, snapshot } = view;
  const said = words.onPriority;
  const all = seriesOfPriority(snapshot, priority);
  const series = mostTelling(all);
  const silent = isSilent(priority);
  return (
    <section>
      <h2>{words.onHome.isItWorking}</h2>
      {silent ? (
        <Verdict view={view} verdict="cannot-say" size="large">
          {said.cannotSay(priority.actions.length, priority.indicators.length)}
        </Verdict>
      ) : series === null ? (
        <Verdict view={view} verdict={hasReading(priority) ? 'cannot-say' : 'no-figures'} size="large" />
      ) : (
        <SeriesVerdict view={view} series={series} named size="large" />
      )}
      {series === null ? null : (
        <>
          {silent ? (
            <div className="nearest">
              {said.nearestFigure} <SeriesVerdict view={view} series={series} named size="inline" />
            </div>
          ) : null}
          <p className="small">{residentReading(series, view.language)}</p>
          <ChartFigure view={view} series={series} size="column" />
          <StatedAgainstChart view={view} series={series} />
          <Caveat text={series.caveat} />
          <p className="small in-full">
            <a href={href(view, `/trends/${series.slug}`)}>{said.inFull}</a>
          </p>
        </>
      )}
      <Others view={view} series={all.filter((one) => one !== series)} />
    </section>
  );
}

/** Whether a priority has actions or measures, and nothing was reported of any. */
const isSilent = ({ actions, indicators }: SnapshotPriority): boolean =>
  actions.length + indicators.length > 0 &&
  actions.every(({ status }) => status === 'not-reported') &&
  indicators.every(({ readings }) => readings.length === 0);

const hasReading = ({ indicators }: SnapshotPriority): boolean => indicators.some(({ readings }) => readings.length > 0);

const Caveat = ({ text }: { readonly text: string }): ReactElement | null =>
  text === '' ? null : <p className="smallest quiet">{text}</p>;

function Others({ view, series }: { readonly view: View; readonly series: readonly SnapshotSeries[] }): ReactElement | null {
  const { words } = view;
  if (series.length === 0) return null;
  return (
    <div className="multiples others">
      {series.map((one) => (
        <article key={one.slug} className="multiple">
          <h3>
            <a href={href(view, `/trends/${one.slug}`)}>{one.title}</a>
          </h3>
          <SeriesVerdict view={view} series={one} />
          <SmallChart series={one} title={words.chartOf(one.title, one.unit)} words={words.chart} />
          <StatedAgainstChart view={view} series={one} />
        </article>
      ))}
    </div>
  );
}
