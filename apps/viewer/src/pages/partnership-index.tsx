import { commonPlanElements, type CommonPlanElement, type DistrictPlanElement } from '@saferplan/domain/publication';
import type { ReactElement, ReactNode } from 'react';
import { EmergencyBar } from '../components/emergency-bar.tsx';
import { Scrolls } from '../components/scrolls.tsx';
import { Button } from '../govuk/button.tsx';
import { Input } from '../govuk/input.tsx';
import { SkipLink } from '../govuk/skip-link.tsx';
import { openSearch } from '../search/search-index.ts';
import { en } from '../words/en.ts';
import type { District } from './partnership-index-facts.ts';

declare const STYLESHEET_ADDRESS: string;
declare const FONT_ADDRESSES: readonly string[];

/** What all pages above several partnerships are made of. */
export interface PartnershipIndex {
  readonly name: string;
  readonly about: string;
  readonly districts: readonly District[];
  /** The day on which the page is made, as an ISO 8601 date. */
  readonly today: string;
}

const { county: said } = en;

/** The page above several partnerships: who they are, how they compare in numbers, and which priorities and themes they share. */
export function PartnershipIndexPage({ county }: { readonly county: PartnershipIndex }): ReactElement {
  const { name, about } = county;
  const districts = county.districts.filter(({ endedOn }) => endedOn === null);
  return (
    <IndexFrame title={said.title(name)} description={said.lede(districts.length)}>
      <h1>{said.title(name)}</h1>
      <p className="lede">{said.lede(districts.length)}</p>
      {about === '' ? null : <p>{about}</p>}
      <SearchForm text="" />
      {districts.length === 0 ? <p>{said.none}</p> : <Compared county={{ ...county, districts }} />}
      <Ended districts={county.districts} />
      <Rates districts={districts} />
      <Common
        heading={said.priorities}
        caption={said.prioritiesCaption}
        common={commonPlanElements(planElementsIn(districts, 'priorities'))}
        districts={districts}
      />
      <Common
        heading={said.themes}
        caption={said.themesCaption}
        common={commonPlanElements(planElementsIn(districts, 'themes'))}
        districts={districts}
      />
      <p className="quiet small">{said.byMeaning}</p>
    </IndexFrame>
  );
}

/** The partnerships that have ended, whose pages stay: they are compared with nobody any more. */
function Ended({ districts }: { readonly districts: readonly District[] }): ReactElement | null {
  const ended = districts.flatMap(({ root, name, endedOn }) => (endedOn === null ? [] : [{ root, name, endedOn }]));
  if (ended.length === 0) return null;
  return (
    <>
      <h2>{said.ended}</h2>
      <ul>
        {ended.map(({ root, name, endedOn }) => (
          <li key={root}>
            <a href={`${root}/`}>{name}</a>, {en.date(endedOn)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What has the words in its title, of all partnerships. */
export function IndexSearchPage({ county, text }: { readonly county: PartnershipIndex; readonly text: string }): ReactElement {
  const pages = county.districts.flatMap(({ root, name, entries }) =>
    entries.map(({ path, kind, title }) => ({ path: `${root}${path}`, kind, title, text: '', partnership: name })),
  );
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const found =
    text === ''
      ? []
      : openSearch(pages, [])
          .find(text)
          .slice(0, MOST_FOUND)
          .flatMap(({ path }) => byPath.get(path) ?? []);
  return (
    <IndexFrame title={said.search} description={said.searchLabel}>
      <h1>{said.search}</h1>
      <SearchForm text={text} />
      {text === '' ? null : (
        <>
          <h2>{said.found(found.length, text)}</h2>
          {found.length === 0 ? <p>{said.nothing}</p> : null}
          <ul className="plain-list results">
            {found.map(({ path, kind, title, partnership }) => (
              <li key={path}>
                <a href={path}>
                  {title} <span className="visually-hidden">{said.of(en.searching.kind[kind], partnership)}</span>
                </a>
                <p className="quiet small" aria-hidden="true">
                  {en.searching.kind[kind]} · {partnership}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </IndexFrame>
  );
}

const MOST_FOUND = 60;

/** How accessible the pages above the partnerships are, and where each partnership's own statement stands. */
export function IndexStatementPage({ county }: { readonly county: PartnershipIndex }): ReactElement {
  return (
    <IndexFrame title={said.statement} description={said.statementLede}>
      <h1>{said.statement}</h1>
      <p className="lede">{said.statementLede}</p>
      <p>{said.statementBuilt}</p>
      <p>{said.statementWhom}</p>
      <ul>
        {county.districts.map(({ root, name }) => (
          <li key={root}>
            <a href={`${root}/accessibility`}>{said.statementOf(name)}</a>
          </li>
        ))}
      </ul>
    </IndexFrame>
  );
}

function IndexFrame(props: { readonly title: string; readonly description: string; readonly children: ReactNode }): ReactElement {
  const { title, description, children } = props;
  return (
    <html lang={en.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        <title>{title}</title>
        {FONT_ADDRESSES.map((address) => (
          <link key={address} rel="preload" href={address} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={STYLESHEET_ADDRESS} />
      </head>
      <body>
        <SkipLink href="#main" text={en.skip} />
        <EmergencyBar words={en} textNumber={null} />
        <main id="main" className="width above" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <div className="width">
            <nav aria-label={said.footer}>
              <ul>
                <li>
                  <a href="/">{said.home}</a>
                </li>
                <li>
                  <a href="/search">{said.search}</a>
                </li>
                <li>
                  <a href="/accessibility">{said.statement}</a>
                </li>
              </ul>
            </nav>
          </div>
        </footer>
      </body>
    </html>
  );
}

const SearchForm = ({ text }: { readonly text: string }): ReactElement => (
  <form className="search" method="get" action="/search" role="search">
    <Input label={said.searchLabel} name="q" type="search" value={text} />
    <Button text={en.search} />
  </form>
);

/** The newest plan of each in numbers. */
function Compared({ county: { districts, today } }: { readonly county: PartnershipIndex }): ReactElement {
  return (
    <section>
      <h2>{said.partnerships}</h2>
      <table className="stacked">
        <caption>{said.compared}</caption>
        <thead>
          <tr>
            <th scope="col">{said.partnership}</th>
            <th scope="col">{said.plan}</th>
            <th scope="col">{said.priorityCount}</th>
            <th scope="col">{said.actions}</th>
            <th scope="col">{said.datesPassed}</th>
            <th scope="col">{said.seriesChanged}</th>
          </tr>
        </thead>
        <tbody>
          {districts.map(({ root, name, edition, endsOn, priorities, actions, series }) => (
            <tr key={root}>
              <th scope="row">
                <a href={`${root}/`}>{name}</a>
              </th>
              <td data-column={said.plan}>
                {edition}
                {endsOn < today ? <span className="quiet"> ({said.over})</span> : null}
              </td>
              <td data-column={said.priorityCount}>{en.number(priorities.length)}</td>
              <td data-column={said.actions}>
                {actions.total === 0 ? said.noActions : said.actionsReported(actions.reported, actions.total)}
              </td>
              <td data-column={said.datesPassed}>{en.number(actions.datesPassed)}</td>
              <td data-column={said.seriesChanged}>{series.total === 0 ? said.noFigures : said.ofSeries(series.changed, series.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Figures that several publish under one name, as rates beside each other; nothing where no two do. */
function Rates({ districts }: { readonly districts: readonly District[] }): ReactElement | null {
  const withRates = districts.filter(({ rates }) => rates.length > 0);
  const titles = [...new Set(withRates.flatMap(({ rates }) => rates.map(({ title }) => title)))].filter(
    (title) => withRates.filter(({ rates }) => rates.some((one) => one.title === title)).length > 1,
  );
  if (titles.length === 0) return null;
  return (
    <section>
      <h2>{said.rates}</h2>
      <p className="sub">{said.ratesLede}</p>
      <Scrolls label={said.ratesCaption}>
        <table>
          <caption>{said.ratesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{said.figure}</th>
              {withRates.map(({ root, area }) => (
                <th key={root} scope="col" className="number">
                  {area}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {titles.map((title) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {withRates.map(({ root, rates }) => {
                  const own = rates.find((one) => one.title === title);
                  return (
                    <td key={root} className="number">
                      {own === undefined ? (
                        said.notPublished
                      ) : (
                        <a href={`${root}/trends/${own.slug}/rate`}>{said.rateIn(en.rate(own.rate), own.year)}</a>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
    </section>
  );
}

const planElementsIn = (districts: readonly District[], folder: 'priorities' | 'themes'): readonly DistrictPlanElement[] =>
  districts.flatMap(({ root, [folder]: planElements }) =>
    planElements.map(({ title, slug }) => ({ partnership: root, title, path: `${root}/${folder}/${slug}` })),
  );

function Common(props: {
  readonly heading: string;
  readonly caption: string;
  readonly common: readonly CommonPlanElement[];
  readonly districts: readonly District[];
}): ReactElement | null {
  const { heading, caption, common, districts } = props;
  if (common.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <table className="stacked">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.what}</th>
            <th scope="col">{said.sharedBy}</th>
            <th scope="col">{said.where}</th>
          </tr>
        </thead>
        <tbody>
          {common.map(({ subject, title, planElements, partnerships }) => (
            <tr key={subject ?? title}>
              <th scope="row">{subject === null ? title : said.subjects[subject]}</th>
              <td data-column={said.sharedBy}>{said.share(partnerships, districts.length)}</td>
              <td data-column={said.where}>
                <ul className="plain-list">
                  {planElements.map(({ path, title: own, partnership }) => (
                    <li key={path}>
                      <a href={path}>{`${nameOf(districts, partnership)}: ${own}`}</a>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const nameOf = (districts: readonly District[], root: string): string => districts.find((district) => district.root === root)?.area ?? '';
