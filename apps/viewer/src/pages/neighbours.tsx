import { FunnelChart, funnelWordsCy, funnelWordsEn } from '@saferplan/charts/funnel';
import { type Funnel, funnelOf } from '@saferplan/domain/peers';
import type { Snapshot, SnapshotNeighbours } from '@saferplan/domain/publication';
import { comparedTime, comparisonInWords, ratesOfFunnel } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { Doubt } from '../components/doubt.tsx';
import { RowBar } from '../components/row-bar.tsx';
import { NEIGHBOURS_VERDICTS } from '../components/neighbours-verdict.ts';
import { Verdict } from '../components/verdict.tsx';
import { Details } from '../govuk/details.tsx';
import type { Page } from '../page.ts';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry } from '../search/search-entry.ts';
import { href, type View } from '../view.ts';

/** The area beside its neighbours: one kind of figures with its chart, and the verdict of every other. */
function neighboursPage(view: View): Page {
  const { words, snapshot } = view;
  const said = words.beside.neighbours;
  const [shown] = snapshot.neighbours.toSorted((one, other) => weight(snapshot, other) - weight(snapshot, one));
  if (shown === undefined) return { title: said.title, description: said.title, section: 'trends', body: <div className="width" /> };
  const { comparison, area } = shown;
  const heading = said.heading[comparison.state](titleOf(snapshot, shown), area);
  const sentences = comparisonInWords(comparison, comparedOf(snapshot, shown), view.language);
  return {
    title: said.title,
    description: sentences.resident[0] ?? heading,
    section: 'trends',
    crumbs: [{ text: words.trends, href: href(view, '/trends') }],
    body: (
      <div className="width">
        <h1>{heading}</h1>
        <p className="lede">{sentences.resident.slice(0, 2).join(' ')}</p>
        <Verdict view={view} verdict={NEIGHBOURS_VERDICTS[comparison.state]} size="large" />
        <Picture view={view} shown={shown} more={sentences.resident.slice(2)} analyst={sentences.analyst} />
        <Everything view={view} />
        <Areas view={view} shown={shown} />
      </div>
    ),
  };
}

const titleOf = ({ series }: Snapshot, { series: slug }: SnapshotNeighbours): string =>
  series.find((one) => one.slug === slug)?.title ?? slug;
const unitOf = ({ series }: Snapshot, { series: slug }: SnapshotNeighbours): string => series.find((one) => one.slug === slug)?.unit ?? '';

/** What stands out comes first, then what is the evidence for a priority, then the rest as the plan has it. */
function weight({ topics }: Snapshot, { series, comparison: { state } }: SnapshotNeighbours): number {
  const informs = topics.some((topic) => topic.series.includes(series) && topic.informs.some(({ type }) => type === 'priority'));
  return (state === 'higher' ? 4 : 0) + (informs ? 2 : 0) + (state === 'cannot-tell' ? 0 : 1);
}

const comparedOf = (snapshot: Snapshot, shown: SnapshotNeighbours) => ({
  area: shown.area,
  unit: unitOf(snapshot, shown),
  from: shown.from,
  to: shown.to,
  interval: shown.interval,
  population: shown.population,
});

/** The funnel of what was published: its numbers are those, and it is worked out of nothing else. */
export function funnelOfPublished({ areas, per }: SnapshotNeighbours): { readonly funnel: Funnel; readonly own: string } | null {
  const codes = areas.map(({ name, isOwn, count, people }, index) => ({ code: isOwn ? 'own' : index.toString(), name, count, people }));
  const funnel = funnelOf(codes, per);
  return funnel.ok ? { funnel: funnel.value, own: 'own' } : null;
}

function Picture(props: {
  readonly view: View;
  readonly shown: SnapshotNeighbours;
  readonly more: readonly string[];
  readonly analyst: readonly string[];
}): ReactElement | null {
  const { view, shown, more, analyst } = props;
  const { words, snapshot, language } = view;
  const said = words.beside.neighbours;
  const drawn = funnelOfPublished(shown);
  if (drawn === null) return null;
  const title = said.rateOf(titleOf(snapshot, shown), words.number(shown.per), comparedTime(shown, language));
  const chart = (size: 'wide' | 'narrow'): ReactElement => (
    <FunnelChart
      id={`funnel-${size}`}
      funnel={drawn.funnel}
      own={drawn.own}
      title={title}
      description={said.howToRead}
      rateOf={title}
      size={size}
      words={language === 'en' ? funnelWordsEn : funnelWordsCy}
    />
  );
  return (
    <div className="beside">
      <figure>
        {chart('wide')}
        {chart('narrow')}
        <figcaption>{said.howToRead}</figcaption>
      </figure>
      <aside className="small">
        <h2 className="small-heading">{said.whyNoRanking}</h2>
        {more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Details summary={said.forAnalysts}>
          {analyst.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Details>
      </aside>
    </div>
  );
}

function Everything({ view }: { readonly view: View }): ReactElement {
  const { words, snapshot } = view;
  const said = words.beside.neighbours;
  const compared = snapshot.neighbours.map((one) => {
    const drawn = funnelOfPublished(one);
    if (drawn === null) return { one, own: '–', all: '–' };
    const say = ratesOfFunnel(drawn.funnel, view.language);
    const own = drawn.funnel.points.find(({ code }) => code === drawn.own);
    return { one, own: own === undefined ? '–' : say(own.rate), all: say(drawn.funnel.rate) };
  });
  return (
    <section>
      <h2>{said.everything}</h2>
      <table className="rows plain-rows verdict-rows">
        <caption className="visually-hidden">{said.everything}</caption>
        <thead>
          <tr>
            <th scope="col">{said.kind}</th>
            <th scope="col" className="number">
              {said.rate}
            </th>
            <th scope="col" className="number">
              {said.rateOfAll}
            </th>
            <th scope="col">{said.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ one, own, all }) => (
            <tr key={one.series}>
              <th scope="row">
                <a href={href(view, `/trends/${one.series}`)}>{titleOf(snapshot, one)}</a>
              </th>
              <td className="number">{own}</td>
              <td className="number">{all}</td>
              <td>
                <Verdict view={view} verdict={NEIGHBOURS_VERDICTS[one.comparison.state]} size="inline" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Areas({ view, shown }: { readonly view: View; readonly shown: SnapshotNeighbours }): ReactElement | null {
  const { words, snapshot, language } = view;
  const said = words.beside.neighbours;
  const drawn = funnelOfPublished(shown);
  if (drawn === null) return null;
  const { funnel, own } = drawn;
  const terms = language === 'en' ? funnelWordsEn : funnelWordsCy;
  const say = terms.rates(funnel);
  const most = Math.max(...funnel.points.map(({ rate }) => rate));
  return (
    <section>
      <h2>{said.all(funnel.points.length)}</h2>
      <table className="rows plain-rows verdict-rows">
        <caption>{said.rateOf(titleOf(snapshot, shown), words.number(shown.per), comparedTime(shown, language))}</caption>
        <thead>
          <tr>
            <th scope="col">{terms.area}</th>
            <th scope="col" className="number">
              {terms.rate}
            </th>
            <th scope="col" className="wide-only">
              <span className="visually-hidden">{terms.rate}</span>
            </th>
            <th scope="col" className="number wide-only">
              {terms.people}
            </th>
            <th scope="col">{terms.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {funnel.points.map(({ code, name, rate, people, state }) => (
            <tr key={code} className={code === own ? 'own-row' : undefined}>
              <th scope="row">{name}</th>
              <td className="number">{say(rate)}</td>
              <td className="wide-only">
                <RowBar share={rate / most} />
              </td>
              <td className="number wide-only">{words.number(people)}</td>
              <td>
                <Verdict view={view} verdict={NEIGHBOURS_VERDICTS[state]} size="inline" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Doubt first={said.people(shown.population)}>
        {shown.otherPopulations
          .map(({ population, rate, state }) => said.otherPeople(population, say(rate), state === shown.comparison.state))
          .join(' ')}{' '}
        {said.why(shown.group.reason)}
      </Doubt>
      <p className="smallest quiet">
        {[snapshot.series.find(({ slug }) => slug === shown.series)?.source ?? '', shown.populationSource, shown.group.source]
          .filter((part) => part !== '')
          .join('. ')}
      </p>
    </section>
  );
}

export const neighbours = definePage({
  path: '/neighbours',
  of: 'edition',
  isUsed: ({ snapshot }) => snapshot.neighbours.length > 0,
  navigation: { list: 'figures', links: linkTo('/neighbours', (words) => words.beside.neighbours.title), section: 'trends' },
  search: ({ neighbours: all }, words) =>
    pageEntry(
      '/neighbours',
      words.beside.neighbours.title,
      all
        .flatMap(({ areas, group }) => [group.title, ...areas.map(({ name }) => name)])
        .slice(0, 60)
        .join(' '),
    ),
  render: neighboursPage,
});
