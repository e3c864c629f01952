import type { SnapshotSeries } from '@saferplan/domain/publication';
import { manyChartsInWords, strongestFirst } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { Multiples } from '../components/multiples.tsx';
import { isCounted, seriesVerdictInWords, standingOf } from '../components/series-verdict.tsx';
import { WordedAnew } from '../components/trend.tsx';
import type { Page } from '../page.ts';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry } from '../search/search-entry.ts';
import { uses, type View } from '../view.ts';

/** How many series had changed, and which; whether that could be chance; what changed first and large, then the others. */
function trendsPage(view: View): Page {
  const { words, snapshot } = view;
  const { series } = snapshot;
  if (series.length === 0)
    return {
      title: words.trends,
      description: words.noTrends,
      section: 'trends',
      body: (
        <div className="width">
          <h1>{words.trends}</h1>
          <p className="lede">{words.noTrends}</p>
        </div>
      ),
    };
  const ordered = strongestFirst(series);
  const changed = ordered.filter((one) => isCounted(view, one));
  const title = words.onTrends.finding(changed.length, series.length, newestOf(view));
  return {
    title,
    description: words.trendsLede,
    section: 'trends',
    body: (
      <div className="width">
        <h1>{title}</h1>
        <p className="lede">
          {changed.length === 0 ? words.trendsLede : changed.map((one) => `${seriesVerdictInWords(view, one)}.`).join(' ')}
        </p>
        <Chance view={view} />
        <Groups view={view} changed={changed} rest={ordered.filter((one) => !changed.includes(one))} />
        <section className="reading" id="how-to-read">
          <h2>{words.howToReadCharts}</h2>
          <ul>
            {words.chartKey.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      </div>
    ),
  };
}

/** The newest period that any series has a value of. */
function newestOf({ words, snapshot }: View): string {
  const newest = snapshot.series
    .flatMap(({ points, interval }) => {
      const point = points.findLast(({ value }) => value !== null);
      return point === undefined ? [] : [{ period: point.period, interval }];
    })
    .toSorted((one, other) => one.period.localeCompare(other.period))
    .at(-1);
  return newest === undefined ? '' : words.periodOf(newest.period, newest.interval);
}

function Chance({ view }: { readonly view: View }): ReactElement {
  const { words, snapshot } = view;
  const { sentences } = manyChartsInWords(snapshot.series, view.language);
  return (
    <div className="halves chance">
      <div className="small">
        {sentences.map((sentence, index) => (
          <p key={sentence}>
            {index === 0 ? <b>{words.onTrends.couldBeChance} </b> : null}
            {sentence}
          </p>
        ))}
        <WordedAnew view={view} />
      </div>
      <p className="small quiet">{words.onTrends.recordedOnly}</p>
    </div>
  );
}

function Groups(props: {
  readonly view: View;
  readonly changed: readonly SnapshotSeries[];
  readonly rest: readonly SnapshotSeries[];
}): ReactElement {
  const { view, changed, rest } = props;
  const said = view.words.onTrends;
  const isQuiet = rest.every((one) => standingOf(view, one).kind === 'as-usual');
  const withArea = new Set(view.snapshot.series.map(({ area }) => area)).size > 1;
  return (
    <>
      {changed.length === 0 || rest.length === 0 ? null : (
        <ul className="choices">
          <li>
            <a href="#changed">{said.changed(changed.length)}</a>
          </li>
          <li>
            <a href="#others">{isQuiet ? said.asUsual(rest.length) : said.others(rest.length)}</a>
          </li>
        </ul>
      )}
      {changed.length === 0 ? null : (
        <section id="changed">
          <h2 className="visually-hidden">{said.changedHeading}</h2>
          <Multiples view={view} series={changed} isLarge heading="h3" withArea={withArea} />
        </section>
      )}
      {rest.length === 0 ? null : (
        <section id="others">
          <h2>{isQuiet ? said.asUsualHeading : said.othersHeading}</h2>
          <p className="sub">
            {isQuiet ? `${said.asUsualLede} ` : ''}
            {said.ownScales}
          </p>
          <Multiples view={view} series={rest} heading="h3" withArea={withArea} />
        </section>
      )}
    </>
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
