import type { SnapshotSeries } from '@saferplan/domain/publication';
import { manyChartsInWords, strongestFirst } from '@saferplan/messages';
import { Fragment, type ReactElement } from 'react';
import { Multiples } from '../components/multiples.tsx';
import { isCounted, seriesVerdictInWords } from '../components/series-verdict.tsx';
import { areAsUsual, type TrendFilter, type TrendView, trendViews } from '../components/trend-views.ts';
import { WordedAnew } from '../components/trend.tsx';
import type { Page } from '../page.ts';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry } from '../search/search-entry.ts';
import { href, uses, type View } from '../view.ts';

/** How many series had changed, and which; whether that could be chance; what changed first and large, then the others. */
function trendsPage(view: View, shown: TrendView | undefined): Page | null {
  const { words, snapshot } = view;
  const { series } = snapshot;
  if (series.length === 0 && shown?.path === '/trends')
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
  if (shown === undefined) return null;
  const changed = strongestFirst(series).filter((one) => isCounted(view, one));
  const finding = words.onTrends.finding(changed.length, series.length, newestOf(view));
  const named = nameOf(view, shown);
  return {
    title: named === '' ? finding : words.onTrends.titleOf(named, finding),
    description: words.trendsLede,
    section: 'trends',
    body: (
      <div className="width">
        <h1>{finding}</h1>
        <p className="lede">
          {changed.length === 0 ? words.trendsLede : changed.map((one) => `${seriesVerdictInWords(view, one)}.`).join(' ')}
        </p>
        {shown.filter === 'all' ? <Others view={view} series={strongestFirst(series).filter((one) => !changed.includes(one))} /> : null}
        <Chance view={view} />
        <Choices view={view} shown={shown} />
        <Groups view={view} shown={shown} />
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

/** So many names fit on the first screen of a phone beside what has changed. */
const MOST_NAMED = 20;

/** What has not changed, by name: somebody who looks for one kind of crime reads how it stands at once. */
function Others({ view, series }: { readonly view: View; readonly series: readonly SnapshotSeries[] }): ReactElement | null {
  const said = view.words.onTrends;
  if (series.length === 0 || series.length > MOST_NAMED) return null;
  return (
    <p className="small">
      <b>{areAsUsual(view.snapshot, series) ? said.asUsualHeading : said.othersHeading}: </b>
      {series
        .toSorted((one, other) => one.title.localeCompare(other.title, view.language))
        .map(({ slug, title }, index) => (
          <Fragment key={slug}>
            {index === 0 ? '' : ', '}
            <a href={href(view, `/trends/${slug}`)}>{title}</a>
          </Fragment>
        ))}
    </p>
  );
}

/** What a page of trends shows, where that is not all of them as numbers. */
const nameOf = (view: View, { filter, as }: TrendView): string =>
  [filter === 'all' ? '' : filterName(view, filter), as === 'rate' ? rateName(view) : ''].filter((name) => name !== '').join(', ');

function filterName({ words: { onTrends: said }, snapshot }: View, filter: TrendFilter): string {
  const views = trendViews(snapshot);
  const series = views.find((one) => one.filter === filter)?.series ?? [];
  switch (filter) {
    case 'all':
      return said.all(series.length);
    case 'changed':
      return said.changed(series.length);
    case 'unchanged':
      return areAsUsual(snapshot, series) ? said.asUsual(series.length) : said.others(series.length);
    case 'in-priorities':
      return said.inPriorities(series.length);
  }
}

/** For each how many people; without the number where series are for different ones. */
function rateName({ words, snapshot }: View): string {
  const [per, ...others] = new Set(snapshot.series.flatMap(({ people }) => people?.per ?? []));
  return per === undefined || others.length > 0 ? words.onTrends.perPeople : words.onTrends.asRate(words.number(per));
}

/** Links to the other pages of trends, the one that is open marked as such: which series, and as what. */
function Choices({ view, shown }: { readonly view: View; readonly shown: TrendView }): ReactElement | null {
  const views = trendViews(view.snapshot);
  const said = view.words.onTrends;
  const filters = views.filter(({ as }) => as === 'count');
  // From rates a filter leads to rates, where there are any of what it leaves.
  const ofFilter = ({ filter }: TrendView): TrendView | undefined =>
    views.find((one) => one.filter === filter && one.as === shown.as) ?? views.find((one) => one.filter === filter);
  const asWhat = views.filter(({ filter }) => filter === shown.filter);
  if (views.length < 2) return null;
  return (
    <div className="choices-beside">
      {filters.length < 2 ? null : (
        <ChoiceLinks
          view={view}
          shown={shown}
          label={said.whichTrends}
          choices={filters.flatMap((one) => ofFilter(one) ?? []).map((one) => ({ ...one, text: filterName(view, one.filter) }))}
        />
      )}
      {asWhat.length < 2 ? null : (
        <ChoiceLinks
          view={view}
          shown={shown}
          label={said.showAs}
          choices={asWhat.map((one) => ({ ...one, text: one.as === 'count' ? said.asNumbers : rateName(view) }))}
        />
      )}
    </div>
  );
}

function ChoiceLinks(props: {
  readonly view: View;
  readonly shown: TrendView;
  readonly label: string;
  readonly choices: readonly (TrendView & { readonly text: string })[];
}): ReactElement {
  const { view, shown, label, choices } = props;
  return (
    <nav aria-label={label}>
      <ul className="choices">
        {choices.map(({ path, text }) => (
          <li key={path}>
            <a href={href(view, path)} {...(path === shown.path ? { 'aria-current': 'page' } : {})}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
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

function Groups({ view, shown }: { readonly view: View; readonly shown: TrendView }): ReactElement {
  const { words, snapshot } = view;
  const said = words.onTrends;
  const ordered = strongestFirst(shown.series);
  const changed = ordered.filter((one) => isCounted(view, one));
  const rest = ordered.filter((one) => !changed.includes(one));
  const isQuiet = areAsUsual(snapshot, rest);
  const withArea = new Set(snapshot.series.map(({ area }) => area)).size > 1;
  const withoutPeople = shown.as === 'rate' ? snapshot.series.filter(({ people }) => people === null).map(({ title }) => title) : [];
  return (
    <>
      {shown.as === 'count' ? null : (
        <p className="sub">
          {said.ratesLede} {withoutPeople.length === 0 ? '' : said.withoutPeople(withoutPeople.join('; '))}
        </p>
      )}
      {changed.length === 0 ? null : (
        <section id="changed">
          <h2 className="visually-hidden">{said.changedHeading}</h2>
          <Multiples view={view} series={changed} isLarge heading="h3" withArea={withArea} as={shown.as} />
        </section>
      )}
      {rest.length === 0 ? null : (
        <section id="others">
          <h2>{isQuiet ? said.asUsualHeading : said.othersHeading}</h2>
          <p className="sub">
            {isQuiet ? `${said.asUsualLede} ` : ''}
            {said.ownScales}
          </p>
          <Multiples view={view} series={rest} heading="h3" withArea={withArea} as={shown.as} />
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
  render: (view) => trendsPage(view, trendViews(view.snapshot)[0]),
});

/** Some of the series, or all for each so many people. */
export const trendsShown = definePage({
  path: '/trends/show/:shown',
  of: 'edition',
  isUsed: (given) => uses(given, 'trends'),
  list: ({ snapshot }) =>
    trendViews(snapshot).flatMap(({ path }) => (path === '/trends' ? [] : [{ shown: path.slice('/trends/show/'.length) }])),
  render: (view, { shown }) =>
    trendsPage(
      view,
      trendViews(view.snapshot).find(({ path }) => path === `/trends/show/${shown}`),
    ),
});
