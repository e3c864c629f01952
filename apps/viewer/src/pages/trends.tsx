import { Sparkline } from '@saferplan/charts/control-chart';
import type { SnapshotSeries } from '@saferplan/domain/publication';
import { manyChartsInWords, residentReading, strongestFirst } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { TrendTag, WordedAnew } from '../components/trend.tsx';
import type { Page } from '../page.ts';
import { href, uses, type View } from '../view.ts';
import { definePage, linkTo } from '../site/define-page.ts';
import { pageEntry } from '../site/search-entry.ts';

/** What is watched, where each stands, and what it says in a sentence: what has changed first. */
function trendsPage(view: View): Page {
  const { words, snapshot } = view;
  const many = manyChartsInWords(snapshot.series, view.language);
  const areas = [...new Set(snapshot.series.map(({ area }) => area))];
  return {
    title: words.trends,
    description: words.trendsLede,
    section: 'trends',
    body: (
      <div className="width">
        <h1>{words.trends}</h1>
        <p className="lede">{snapshot.series.length === 0 ? words.noTrends : words.trendsLede}</p>
        {many.sentences.map((sentence) => (
          <p key={sentence} className="reading">
            {sentence}
          </p>
        ))}
        <WordedAnew view={view} />
        {areas.map((area) => (
          <section key={area}>
            <h2>{area}</h2>
            <ul className="trend-list">
              {strongestFirst(snapshot.series.filter((series) => series.area === area)).map((series) => (
                <TrendItem key={series.slug} view={view} series={series} />
              ))}
            </ul>
          </section>
        ))}
        {snapshot.series.length === 0 ? null : (
          <section className="reading" id="how-to-read">
            <h2>{words.howToReadCharts}</h2>
            <ul>
              {words.chartKey.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    ),
  };
}

function TrendItem({ view, series }: { readonly view: View; readonly series: SnapshotSeries }): ReactElement {
  const newest = series.points.findLast(({ value }) => value !== null);
  return (
    <li>
      <div className="trend-head">
        <h3>
          <a href={href(view, `/trends/${series.slug}`)}>{series.title}</a>
        </h3>
        <TrendTag view={view} series={series} />
      </div>
      <p>{residentReading(series, view.language)}</p>
      {newest === undefined || newest.value === null ? null : (
        <p className="trend-newest">
          <Sparkline values={series.points.map(({ value }) => value)} />
          <span className="quiet">{view.words.newest(view.words.number(newest.value), series.unit, newest.period, series.interval)}</span>
        </p>
      )}
    </li>
  );
}

export const trends = definePage({
  path: '/trends',
  of: 'edition',
  navigation: { list: 'figures', inHeader: true, links: linkTo('/trends', (words) => words.trends), section: 'trends' },
  hasContent: ({ series }) => series.length > 0,
  search: (_, words) => pageEntry('/trends', words.trends, words.trendsLede),
  isUsed: (given) => uses(given, 'trends'),
  render: trendsPage,
});
