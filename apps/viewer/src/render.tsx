import { renderToStaticMarkup } from 'react-dom/server';
import { Frame } from './components/frame.tsx';
import type { Page } from './page.ts';
import { aboutPage } from './pages/about.tsx';
import { changesPage } from './pages/changes.tsx';
import { contactsPage } from './pages/contacts.tsx';
import { editionsPage } from './pages/editions.tsx';
import { glossaryPage } from './pages/glossary.tsx';
import { homePage } from './pages/home.tsx';
import { howWeChosePage } from './pages/how-we-chose.tsx';
import { notFoundPage } from './pages/not-found.tsx';
import { partnersPage } from './pages/partners.tsx';
import { priorityPage } from './pages/priority.tsx';
import { themePage } from './pages/theme.tsx';
import { trendPage } from './pages/trend.tsx';
import { trendsPage } from './pages/trends.tsx';
import type { PublishedEdition, View } from './view.ts';
import { en } from './words/en.ts';

declare const STYLESHEET_ADDRESS: string;

/** The address of the stylesheet that every page names; it changes with its content. */
export const STYLESHEET = STYLESHEET_ADDRESS;

export interface RenderedPage {
  readonly status: 200 | 404;
  readonly html: string;
}

/** The page at an address, as complete HTML. `editions` are the published ones, newest first; there is nothing else to show. */
export function renderPage(request: { readonly editions: readonly PublishedEdition[]; readonly path: string }): RenderedPage {
  const { editions, path } = request;
  const [current] = editions;
  if (current === undefined) return { status: 404, html: nothingPublished() };
  const archived = /^\/editions\/(?<label>[^/]+)(?<rest>\/.*)?$/u.exec(path);
  const label = archived?.groups?.['label'];
  const chosen = label === undefined ? current : editions.find((edition) => edition.snapshot.edition.label === label);
  const view: View = {
    snapshot: (chosen ?? current).snapshot,
    words: en,
    editions,
    base: label === undefined || chosen === undefined ? '' : `/editions/${label}`,
    isCurrent: chosen === undefined || chosen === current,
    section: null,
  };
  const within = label === undefined ? path : (archived?.groups?.['rest'] ?? '/');
  const page = chosen === undefined ? null : pageAt(view, withoutSlash(within));
  return page === null ? { status: 404, html: htmlOf(view, notFoundPage(view)) } : { status: 200, html: htmlOf(view, page) };
}

function pageAt(view: View, path: string): Page | null {
  const [, folder, slug, ...rest] = path.split('/');
  if (rest.length > 0) return null;
  if (slug !== undefined) {
    if (folder === 'priorities') return priorityPage(view, slug);
    if (folder === 'themes') return themePage(view, slug);
    if (folder === 'trends') return trendPage(view, slug);
    return null;
  }
  return PAGES.get(path)?.(view) ?? null;
}

const PAGES: ReadonlyMap<string, (view: View) => Page> = new Map([
  ['/', homePage],
  ['/changes', changesPage],
  ['/trends', trendsPage],
  ['/how-we-chose', howWeChosePage],
  ['/partners', partnersPage],
  ['/contacts', contactsPage],
  ['/glossary', glossaryPage],
  ['/about', aboutPage],
  ['/editions', editionsPage],
]);

const withoutSlash = (path: string): string => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);

const htmlOf = (view: View, page: Page): string =>
  `<!doctype html>${renderToStaticMarkup(<Frame view={{ ...view, section: page.section }} page={page} />)}`;

const nothingPublished = (): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={en.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{en.nothingPublished}</title>
        <link rel="stylesheet" href={STYLESHEET} />
      </head>
      <body>
        <main className="width">
          <h1>{en.nothingPublished}</h1>
          <p className="lede">{en.nothingPublishedLede}</p>
        </main>
      </body>
    </html>,
  )}`;
