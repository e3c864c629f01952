import { TrendTag, Trend } from '../components/trend.tsx';
import { Details } from '../govuk/details.tsx';
import { Prose } from '../components/prose.tsx';
import { adviceInWords, residentReading, verdictInWords } from '@saferplan/messages';
import type { Page } from '../page.ts';
import { href, uses, type View } from '../view.ts';
import { definePage } from '../site/define-page.ts';
import { wordsIn } from '../site/search-entry.ts';

/** One series: what it says, the chart, what to mind, where it comes from, and what it is the evidence for. */
function trendPage(view: View, slug: string): Page | null {
  const { words, snapshot } = view;
  const series = snapshot.series.find((candidate) => candidate.slug === slug);
  if (series === undefined) return null;
  const { resident, analyst, signals } = verdictInWords(series, view.language);
  const topics = snapshot.topics.filter((topic) => topic.series.includes(slug));
  const informed = topics.flatMap(({ informs }) => informs);
  const served = informed.filter((focus, index) => informed.findIndex((other) => other.slug === focus.slug) === index);
  return {
    title: series.title,
    description: resident,
    section: 'trends',
    crumbs: [{ text: words.trends, href: href(view, '/trends') }],
    body: (
      <div className="width">
        <h1>{series.title}</h1>
        <p className="lede">{resident}</p>
        <p>
          <TrendTag view={view} series={series} /> <span className="quiet">{words.countedIn(series.unit, series.area)}</span>
        </p>
        <Trend view={view} series={series} size="wide" />
        <div className="reading">
          {series.about === '' && series.caveat === '' ? null : (
            <section>
              <h2>{words.whatToMind}</h2>
              <Prose text={series.about} />
              <Prose text={series.caveat} />
            </section>
          )}
          {served.length === 0 ? null : (
            <section>
              <h2>{words.evidenceFor}</h2>
              <ul>
                {served.map((focus) => (
                  <li key={focus.slug}>
                    <a href={href(view, `/${focus.type === 'priority' ? 'priorities' : 'themes'}/${focus.slug}`)}>{focus.title}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Details summary={words.forAnalysts}>
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
          </Details>
          {series.source === '' ? null : <p className="quiet">{words.source(series.source)}</p>}
          {series.licence === '' ? null : <p className="quiet">{words.licence(series.licence)}</p>}
        </div>
      </div>
    ),
  };
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
  render: (view, { slug }) => trendPage(view, slug),
});
