import { Fact } from '../components/fact.tsx';
import { monthNumber } from '@saferplan/domain/shared';
import { isCentreAverage } from '@saferplan/domain/spc';
import { ChartTable } from '@saferplan/charts/control-chart';
import { compareYears, type SnapshotSeries, stretchesOfSeries } from '@saferplan/domain/publication';
import { adviceInWords, residentReading, verdictInWords } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { CountOrRate, rateInWords, type RateWords, type ShownAs } from '../components/count-or-rate.tsx';
import { NEIGHBOURS_VERDICTS } from '../components/neighbours-verdict.ts';
import { Verdict } from '../components/verdict.tsx';
import { Prose } from '../components/prose.tsx';
import { Scrolls } from '../components/scrolls.tsx';
import { figuresOf, saysAverages } from '../components/series-in-short.ts';
import { StatedAgainstChart } from '../components/stated-against-chart.tsx';
import { SeriesVerdict, seriesVerdictInWords, standingOf } from '../components/series-verdict.tsx';
import { ChartFigure } from '../components/trend.tsx';
import { YearsTable } from '../components/years-table.tsx';
import { InsetText } from '../govuk/inset-text.tsx';
import type { Page } from '../page.ts';
import { definePage } from '../define-page.ts';
import { wordsIn } from '../search/search-entry.ts';
import { href, hrefOfFile, uses, type View } from '../view.ts';

/** One series: what it says, the chart, what to know before quoting it, the numbers, where it comes from and what it is evidence for. */
function trendPage(view: View, slug: string, shown: ShownAs): Page | null {
  const { words, snapshot } = view;
  const series = snapshot.series.find((candidate) => candidate.slug === slug);
  if (series === undefined) return null;
  const rate = shown === 'rate' ? rateInWords(view, series) : null;
  if (shown === 'rate' && rate === null) return null;
  const lede = rate?.lede ?? residentReading(series, view.language);
  const title = rate?.title ?? titleOf(view, series);
  return {
    title: rate === null ? series.title : rate.title,
    description: lede,
    section: 'trends',
    crumbs: [
      { text: words.trends, href: href(view, '/trends') },
      { text: series.title, href: null },
    ],
    body: (
      <div className="width">
        <h1>{title}</h1>
        <p className="lede">{lede}</p>
        <div className="beside first">
          <div>
            <SeriesVerdict view={view} series={series} size="large" />
            <RevisedSince view={view} series={series} />
            <CountOrRate view={view} series={series} shown={shown} />
            {rate === null ? (
              <ChartFigure view={view} series={series} size="wide" />
            ) : (
              <ChartFigure view={view} series={rate.rates} size="wide" asRate={{ description: rate.lede, caption: rate.caption }} />
            )}
            <StatedAgainstChart view={view} series={series} />
          </div>
          <div>
            <Facts view={view} series={series} rate={rate} />
            <ForAnalysts view={view} series={series} />
          </div>
        </div>
        <BeforeYouQuote
          view={view}
          series={rate?.rates ?? series}
          say={rate === null ? (value) => figuresOf(view, series, [value])[0] ?? '' : words.rate}
        />
        <Numbers view={view} series={series} rate={rate} />
      </div>
    ),
  };
}

/** That values were revised after they were published here, so that nobody quotes them as the newest. */
function RevisedSince({ view, series: { slug, interval } }: { readonly view: View; readonly series: SnapshotSeries }): ReactElement | null {
  const { words, revised } = view;
  const found = revised.find(({ series }) => series === slug);
  if (found === undefined) return null;
  const name = (period: string): string => words.periodOf(period, interval);
  return <InsetText>{words.onTrends.revisedSince(found.revised, name(found.firstPeriod), name(found.lastPeriod))}</InsetText>;
}

/** The numbers as a table of years, all of them one click behind, and as files. */
function Numbers({
  view,
  series,
  rate,
}: {
  readonly view: View;
  readonly series: SnapshotSeries;
  readonly rate: RateWords | null;
}): ReactElement {
  const { words } = view;
  const isCount = saysAverages(view, series) && series.points.every(({ denominator }) => denominator === null);
  const standing = standingOf(view, series);
  const compared = rate === null ? (standing.kind === 'changed' ? standing.compared : null) : (compareYears(rate.rates)[0] ?? null);
  const shown = rate?.rates ?? series;
  return (
    <section>
      <h2>{words.theNumbers}</h2>
      <YearsTable
        view={view}
        series={shown}
        compared={isCount ? compared : null}
        {...(rate === null ? {} : { unit: rate.unit, say: words.rate })}
      />
      <details className="more">
        <summary>{words.onTrends.everyFigure}</summary>
        <Scrolls label={words.numbersOf(series.title)}>
          <ChartTable series={shown} words={words.chart} caption={rate?.caption ?? words.numbersOf(series.title)} />
        </Scrolls>
      </details>
      <p className="small">
        <a href={hrefOfFile(view, `/data/series/${series.slug}.csv`)}>{words.csv}</a> ·{' '}
        <a href={hrefOfFile(view, `/data/series/${series.slug}.svg`)}>{words.svg}</a>
      </p>
    </section>
  );
}

/** The finding as a title: two years in figures where they are compared; else the verdict. */
function titleOf(view: View, series: SnapshotSeries): string {
  const standing = standingOf(view, series);
  if (standing.kind !== 'changed' || standing.compared === null || !saysAverages(view, series)) return seriesVerdictInWords(view, series);
  const { before, after, earlier, later } = standing.compared;
  const [was = '', is = ''] = figuresOf(view, series, [before, after]);
  return view.words.onTrends.title(series.title, is, later, was, earlier, series.interval);
}

function Facts({
  view,
  series,
  rate,
}: {
  readonly view: View;
  readonly series: SnapshotSeries;
  readonly rate: RateWords | null;
}): ReactElement {
  const { words, snapshot, today } = view;
  const said = words.onTrends;
  const informed = snapshot.topics.filter((topic) => topic.series.includes(series.slug)).flatMap(({ informs }) => informs);
  const served = informed.filter((focus, index) => informed.findIndex((other) => other.slug === focus.slug) === index);
  const newest = series.points.findLast(({ value }) => value !== null);
  const newestRate = rate?.rates.points.findLast(({ value }) => value !== null)?.value ?? null;
  const beside = snapshot.neighbours.find((one) => one.series === series.slug);
  return (
    <dl className="facts">
      {served.length === 0 ? null : (
        <Fact name={said.partOf}>
          {served.map((focus) => (
            <div key={focus.slug}>
              <a href={href(view, `/${focus.type === 'priority' ? 'priorities' : 'themes'}/${focus.slug}`)}>{focus.title}</a>
            </div>
          ))}
        </Fact>
      )}
      <Fact name={said.whatIsCounted}>{words.countedIn(series.unit, series.area)}</Fact>
      {beside === undefined ? null : (
        <Fact name={said.besideNeighbours}>
          <Verdict view={view} verdict={NEIGHBOURS_VERDICTS[beside.comparison.state]} size="inline" />
          <p>
            <a href={href(view, '/neighbours')}>{said.whichNeighbours}</a>
          </p>
        </Fact>
      )}
      {newest === undefined || newest.value === null ? null : (
        <Fact name={said.newestFigure}>
          {figuresOf(view, series, [newest.value])[0]}, {words.periodOf(newest.period, series.interval)}
          {rate === null || newestRate === null ? null : (
            <p>
              {words.rate(newestRate)} {rate.unit}
            </p>
          )}
          {today === null ? null : <p>{said.monthsOld(Math.max(0, monthNumber(today) - monthNumber(newest.period) - 1))}</p>}
        </Fact>
      )}
      {series.people === null ? null : (
        <Fact name={said.numberOfPeople}>
          {series.people.population}
          {series.people.source === '' ? null : <p>{series.people.source}</p>}
        </Fact>
      )}
      {series.source === '' ? null : (
        <Fact name={said.source}>
          {series.source}
          {series.licence === '' ? null : <p>{series.licence}</p>}
        </Fact>
      )}
    </dl>
  );
}

/** The levels and the gaps in order of time, with the reasons for new limits and what else to bear in mind. */
function BeforeYouQuote(props: {
  readonly view: View;
  readonly series: SnapshotSeries;
  readonly say: (value: number) => string;
}): ReactElement {
  const { view, series, say } = props;
  const { words } = view;
  const said = words.onTrends;
  const { interval, phases } = series;
  const name = (period: string): string => words.periodOf(period, interval);
  const average = saysAverages(view, series);
  const middleOf = isCentreAverage(series.chart) ? said.averageOf : said.typicalOf;
  return (
    <section>
      <h2>{said.beforeYouQuote}</h2>
      <ol className="rail rail-years">
        {stretchesOfSeries(series).map((stretch, index, all) => {
          if (stretch.kind === 'gap')
            return (
              <li key={stretch.from} className="is-gone">
                <b>{said.gap(name(stretch.from), name(stretch.to), stretch.count)}</b>
                <div className="rail-verb">{said.gapMeans}</div>
              </li>
            );
          const phase = phases[stretch.phase];
          const begins =
            phase !== undefined &&
            stretch.phase > 0 &&
            all.findIndex((one) => one.kind === 'level' && one.phase === stretch.phase) === index;
          return (
            <li key={stretch.from}>
              <b>{said.level(name(stretch.from), name(stretch.to))}</b>
              <div className="rail-verb">
                {average && stretch.level !== null ? middleOf(say(stretch.level), interval) : null}{' '}
                {begins && phase.reason !== ''
                  ? words.newLimits(name(phase.from), phase.cause === null ? '' : words.stepCause[phase.cause], phase.reason)
                  : null}
              </div>
            </li>
          );
        })}
      </ol>
      <Prose text={series.about} />
      <Prose text={series.caveat} />
    </section>
  );
}

function ForAnalysts({ view, series }: { readonly view: View; readonly series: SnapshotSeries }): ReactElement {
  const { words } = view;
  const { analyst, signals } = verdictInWords(series, view.language);
  return (
    <details className="more">
      <summary>{words.forAnalysts}</summary>
      <div className="small">
        {analyst === '' ? null : <p>{analyst}</p>}
        {signals.length === 0 ? null : (
          <ul>
            {signals.map(({ from, to, analyst: said }) => (
              <li key={`${from} ${to} ${said}`}>{said}</li>
            ))}
          </ul>
        )}
        {series.advice.map((advice) => (
          <p key={advice.kind}>{adviceInWords(advice, series, view.language)}</p>
        ))}
      </div>
    </details>
  );
}

export const trend = definePage({
  path: '/trends/:slug',
  of: 'edition',
  isUsed: (given) => uses(given, 'trends'),
  list: ({ snapshot }) => snapshot.series,
  search: ({ partnership, series }) =>
    series.map((one) => ({
      path: `/trends/${one.slug}`,
      kind: 'trend',
      title: one.title,
      text: wordsIn([...partnership.languages.map((language) => residentReading(one, language)), one.about, one.caveat, one.area]),
    })),
  render: (view, { slug }) => trendPage(view, slug, 'count'),
});

export const trendRate = definePage({
  path: '/trends/:slug/rate',
  of: 'edition',
  isUsed: (given) => uses(given, 'trends'),
  list: ({ snapshot }) => snapshot.series.filter(({ people }) => people !== null),
  render: (view, { slug }) => trendPage(view, slug, 'rate'),
});
