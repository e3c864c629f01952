import { type Closure, snapshotIn } from '@saferplan/domain/publication';
import { renderToStaticMarkup } from 'react-dom/server';
import { directionOf } from './words/direction.ts';
import { cardPath, Frame } from './site/frame.tsx';
import { brandStyle } from './components/brand-style.ts';
import { TermsContext } from './components/words-with-terms.tsx';
import type { Page } from './page.ts';
import { CountyAgreementPage } from './pages/county-agreement.tsx';
import { PartnershipIndexPage } from './pages/partnership-index.tsx';
import type { FoundInDistrict } from './site/found.ts';
import type { PartnershipIndex } from './partnership-index/index-frame.tsx';
import { IndexSearchPage, IndexStatementPage } from './site/index-search.tsx';
import { embedPage } from './pages/embed.tsx';
import { PAGES } from './pages/index.ts';
import { notFoundPage } from './pages/not-found.tsx';
import { withdrawnInWords, withdrawnPage } from './pages/withdrawn.tsx';
import { markOwnWords, ownWordsOf } from './site/language-of-parts.ts';
import { keepTableRoles } from './site/table-roles.ts';
import type { Search } from './search/search-index.ts';
import { openSearches, searchEntries } from './site/search-entries.ts';
import type { Language, PublishedEdition, RefusedFeedback, Site, View, WithdrawnEdition } from './view.ts';
import { en, type Words } from './words/en.ts';
import { LANGUAGES } from './words/languages.ts';
import { wordsOf } from './words/words-of.ts';

export { pageAddresses } from './site/addresses.ts';
export { openSearches, searchEntries } from './site/search-entries.ts';
export { searchScript } from './site/search-script.ts';
export { funnelSvg } from './site/funnel-svg.tsx';
export { lineageSvg } from './site/lineage-svg.tsx';
export { organisationSvg } from './site/organisation-svg.tsx';
export { placesSvg } from './site/places-svg.tsx';
export { scorecardInWords } from './components/scorecard-in-words.ts';
export { seriesSvg } from './site/series-svg.tsx';
export { wordsOf } from './words/words-of.ts';
export { languageFolder } from './view.ts';
export { type District, districtOf, languageWithin } from './partnership-index/partnership-index-facts.ts';
export { type DistrictSearch, foundTogether, openDistrictSearch } from './site/found.ts';
export { indexLanguages, type PartnershipIndex } from './partnership-index/index-frame.tsx';
export { indexHref } from './partnership-index/index-href.ts';
export { addressOfSuccessor } from './view.ts';
export type { AccessibilityRuns, Language, OwnPage, PublishedEdition, RevisedSeries, Site, WithdrawnEdition } from './view.ts';

declare const STYLESHEET_ADDRESS: string;
declare const SCRIPT_ADDRESS: string;
declare const SEARCH_SCRIPT_ADDRESS: string;

/** The addresses of the stylesheet and the scripts that pages name; they change with their content. */
export const ASSETS: readonly string[] = [STYLESHEET_ADDRESS, SCRIPT_ADDRESS, SEARCH_SCRIPT_ADDRESS];

export interface PageRequest {
  readonly site: Site;
  /** The published ones, newest first; there is nothing else to show. */
  readonly editions: readonly PublishedEdition[];
  /** The day on which it is made, as an ISO 8601 date; left out where a page is to say nothing of dates that have passed. */
  readonly today?: string;
  /** The editions that were withdrawn; none where it is left out. */
  readonly withdrawn?: readonly WithdrawnEdition[];
  /** That the partnership ends; it goes on where this is left out. */
  readonly closure?: Closure | null;
  /** The address within the partnership's site, without `site.root`. */
  readonly path: string;
  readonly query?: URLSearchParams;
  /** What was sent by the form for feedback and not taken, where this answers it. */
  readonly refusedFeedback?: RefusedFeedback;
  /** Searches in the current edition, by language; left out, an index is made where something is searched for. */
  readonly searches?: (language: Language) => Search;
}

export interface RenderedPage {
  /** 410 is what was withdrawn, 500 a page that code of the partnership's package could not make. */
  readonly status: 200 | 404 | 410 | 500;
  readonly html: string;
  /** The words for a picture of the page, and where that picture stands; null for what is not there. */
  readonly card: { readonly path: string; readonly title: string; readonly over: string; readonly colour: string } | null;
  /** The text of the one style element, which the security policy must name by its hash; empty where there is none. */
  readonly style: string;
}

/** The page at an address, as complete HTML. */
export function renderPage(request: PageRequest): RenderedPage {
  const { editions, site, withdrawn = [], query = new URLSearchParams() } = request;
  const [current] = editions;
  if (current === undefined) return withoutEditions(withdrawn, request.path);
  const { language, label, rest } = parts(request.path, current);
  const chosen = label === null ? current : editions.find((edition) => edition.snapshot.edition.label === label);
  const edition = chosen ?? current;
  const inLanguage = editions.map((one) => ({ ...one, snapshot: snapshotIn(one.snapshot, language) }));
  const path = rest.length > 1 && rest.endsWith('/') ? rest.slice(0, -1) : rest;
  const view: View = {
    site,
    snapshot: snapshotIn(edition.snapshot, language),
    isTranslated: snapshotIn(edition.snapshot, language) !== edition.snapshot,
    ownWords: ownWordsOf(editions, edition, language),
    publishedAt: edition.publishedAt,
    sha256: edition.sha256,
    storedAs: edition.storedAs,
    revised: edition.revised ?? [],
    words: wordsOf(language, edition.snapshot.partnership.terms),
    language,
    editions: inLanguage,
    withdrawn,
    closure: request.closure ?? null,
    base: label === null || chosen === undefined ? '' : `/editions/${label}`,
    isCurrent: edition === current,
    today: request.today ?? null,
    path,
    query,
    refusedFeedback: request.refusedFeedback ?? null,
    search: () => (edition === current && request.searches !== undefined ? request.searches : openSearches(edition.snapshot))(language),
    searchable: () => searchEntries(edition.snapshot, language),
  };
  const style = brandStyle(view.snapshot.partnership.brandColour);
  const note = chosen === undefined ? withdrawn.find((one) => one.label === label) : undefined;
  if (note !== undefined) return { status: 410, html: htmlOf(view, withdrawnPage(view, note)), card: null, style };
  const embedded = chosen === undefined ? null : embedPage(view, path);
  if (embedded !== null) return { status: 200, html: documentOf(view, embedded), card: null, style };
  const page = chosen === undefined ? null : pageAt(view);
  if (page === null) return { status: 404, html: htmlOf(view, notFoundPage(view)), card: null, style };
  const { partnership } = view.snapshot;
  const card = { path: cardPath(view), title: page.title, over: partnership.name, colour: partnership.brandColour };
  if (page.failed === true) return { status: 500, html: htmlOf(view, page), card: null, style };
  return { status: 200, html: htmlOf(view, page), card, style };
}

/** The language and the edition that an address names, and what is left of it. */
function parts(
  path: string,
  current: PublishedEdition,
): { readonly language: Language; readonly label: string | null; readonly rest: string } {
  const { languages } = current.snapshot.partnership;
  const spoken = /^\/(?<language>cy|en)(?<rest>\/.*)?$/u.exec(path);
  const [first = 'en'] = languages;
  const named = languages.find((language) => language === spoken?.groups?.['language']);
  const within = named === undefined ? path : (spoken?.groups?.['rest'] ?? '/');
  const archived = /^\/editions\/(?<label>[^/]+)(?<rest>\/.*)?$/u.exec(within);
  return {
    language: named ?? (languages.includes('en') ? 'en' : first),
    label: archived?.groups?.['label'] ?? null,
    rest: archived === null ? within : (archived.groups?.['rest'] ?? '/'),
  };
}

/** The page at an address of the site, of whichever kind; null where there is none. */
function pageAt(view: View): Page | null {
  for (const page of PAGES) {
    const found = page.at(view);
    if (found !== null) return found;
  }
  return null;
}

function htmlOf(view: View, page: Page): string {
  return documentOf(view, <Frame view={view} page={page} />);
}

function documentOf({ snapshot, ownWords }: View, document: React.ReactElement): string {
  const terms = new Map(snapshot.glossary.map(({ term, meaning }) => [term, meaning]));
  const html = renderToStaticMarkup(<TermsContext value={terms}>{document}</TermsContext>);
  return `<!doctype html>${keepTableRoles(markOwnWords(html, ownWords))}`;
}

/** A page above several partnerships: the first one, what they give to a county's agreement, the search of all, or how accessible they are. */
export function renderPartnershipIndex(
  partnershipIndex: PartnershipIndex,
  page:
    | { readonly at: 'home' | 'agreement' | 'accessibility' }
    | { readonly at: 'search'; readonly text: string; readonly found: readonly FoundInDistrict[] },
): string {
  const words = LANGUAGES[partnershipIndex.language];
  const made =
    page.at === 'home' ? (
      <PartnershipIndexPage partnershipIndex={partnershipIndex} words={words} />
    ) : page.at === 'agreement' ? (
      <CountyAgreementPage partnershipIndex={partnershipIndex} words={words} />
    ) : page.at === 'search' ? (
      <IndexSearchPage partnershipIndex={partnershipIndex} words={words} text={page.text} found={page.found} />
    ) : (
      <IndexStatementPage partnershipIndex={partnershipIndex} words={words} />
    );
  return `<!doctype html>${keepTableRoles(renderToStaticMarkup(made))}`;
}

const plainPage = (title: string, lede: string, words: Words = en): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={words.language} dir={directionOf(words.language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={STYLESHEET_ADDRESS} />
      </head>
      <body>
        <main className="width">
          <h1>{title}</h1>
          <p className="lede">{lede}</p>
          <p>
            {words.emergency} <a href="tel:999">999</a>
          </p>
        </main>
      </body>
    </html>,
  )}`;

/** What stands everywhere where nothing is published, or all of it was withdrawn: the note on the edition of the address, else on the newest. */
function withoutEditions(withdrawn: readonly WithdrawnEdition[], path: string): RenderedPage {
  const nothing = { card: null, style: '' } as const;
  const label = /^(?:\/(?:cy|en))?\/editions\/(?<label>[^/]+)/u.exec(path)?.groups?.['label'];
  const newest = withdrawn.find((one) => one.label === label) ?? withdrawn[0];
  if (newest === undefined) return { ...nothing, status: 404, html: nothingPublished() };
  return {
    ...nothing,
    status: 410,
    html: plainPage(en.withdrawnTitle(newest.label), `${withdrawnInWords(newest, en)} ${en.withdrawnHash(newest.sha256)}`),
  };
}

const nothingPublished = (): string => plainPage(en.nothingPublished, en.nothingPublishedLede);

/** What is shown when something fails on our side. */
export const serverErrorPage = (): string => plainPage(en.serverError, en.serverErrorLede);

/** What is shown where something cannot be had, at the moment or at all: a sentence that says why. */
export const messagePage = (language: Language, text: string): string =>
  plainPage(LANGUAGES[language].notToBeHad, text, LANGUAGES[language]);
