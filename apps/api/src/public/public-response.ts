import { snapshotJsonSchema } from '@saferplan/domain/publication';
import {
  messagePage,
  addressOfSuccessor,
  type openSearches,
  pageAddresses,
  renderPage,
  type RenderedPage,
  searchEntries,
  searchScript,
  seriesSvg,
  type Site,
} from '@saferplan/viewer/render';
import { NOT_MADE } from '@saferplan/messages/failures/not-made';
import { answerForWorkerFailure } from '../platform/workers/answer-for-worker-failure.ts';
import type { WorkerFailure } from '../platform/workers/worker-job.ts';
import { catalogue, csvMetadata } from './catalogue.ts';
import { atomFeed, calendarOf } from './feeds.ts';
import { neighboursCsv, placesCsv, scorecardCsv } from './figures-csv.ts';
import { documentAddresses, documentAt } from './plan-documents.ts';
import { slideAddresses, slideAt } from './slides.ts';
import type { PackageExtensions } from './package-extensions.ts';
import type { Renderings } from './renderings.ts';
import { seriesCsv } from './series-csv.ts';
import type { PublishedEditions } from './published-editions.ts';
import { writtenTableAt, writtenTablesOf } from './written-tables.ts';

/** What stands at a public address: the same for the server and for the site as files. */
export interface PublicResponse {
  /** 410 is what was withdrawn, 500 what could not be made, 503 what cannot be made at the moment. */
  readonly status: 200 | 404 | 410 | 500 | 503;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** The text of the style element of a page, which the security policy names by its hash; empty elsewhere. */
  readonly style: string;
  /** The file name that it is saved under, where it is to be saved. */
  readonly download: string | null;
  /** The SHA-256 of the body in hexadecimal, where it is known already. */
  readonly sha256: string | null;
  /** Documents are kept as files, and would push the pages out of memory. */
  readonly isKeptAsFile: boolean;
  /** What stands on the picture of a page where it is shared, and where that picture is; null elsewhere. */
  readonly card: RenderedPage['card'];
  /** Seconds after which to ask again, where that helps. */
  readonly retryAfterSeconds: number | null;
}

export interface PublicSite {
  readonly site: Site;
  /** What the partnership's package adds to pages and documents. */
  readonly own: PackageExtensions;
  readonly publishedEditions: PublishedEditions;
  /** Searches in the current edition, by language; null where there is none. */
  readonly searches: ReturnType<typeof openSearches> | null;
  /** Makes its documents and cards. */
  readonly renderings: Renderings;
}

const PLAIN = { style: '', download: null, sha256: null, isKeptAsFile: false, card: null, retryAfterSeconds: null } as const;
const HTML = 'text/html; charset=utf-8';

const file = (type: string, body: string | Uint8Array, download: string | null = null): PublicResponse => ({
  ...PLAIN,
  status: 200,
  type,
  body,
  download,
});

/**
 * The answer at an address within the partnership's site; what there is not is a page that says so. `signal` is aborted when whoever
 * asked has gone.
 */
export async function respondAt(given: PublicSite, path: string, query: URLSearchParams, signal?: AbortSignal): Promise<PublicResponse> {
  const data = dataAt(given, path);
  if (data !== null) return data;
  const card = await cardAt(given, path, signal);
  if (card !== null) return card;
  const document = (await documentAt(given, path, signal)) ?? (await slideAt(given, path, signal));
  if (document === null) return page(given, path, query);
  const { type, download, language, made } = document;
  if (!made.ok) return notMade(made.failure, language);
  return { ...PLAIN, status: 200, type, body: made.value.bytes, download, sha256: made.value.sha256, isKeptAsFile: true };
}

/** A page that says why a document or a card could not be made. There are few of them, and they are asked for while there is much to do. */
function notMade(failure: WorkerFailure, language: 'en' | 'cy'): PublicResponse {
  const { status, retryAfterSeconds, why } = answerForWorkerFailure(failure);
  // Nobody reads it any longer.
  if (failure.code === 'aborted') return { ...PLAIN, status, type: 'text/plain; charset=utf-8', body: '' };
  const text = NOT_MADE[language][why];
  const body = messagePages.get(text) ?? messagePage(language, text);
  messagePages.set(text, body);
  return { ...PLAIN, status, type: HTML, body, retryAfterSeconds };
}
const messagePages = new Map<string, string>();

async function page({ site, own, publishedEditions, searches }: PublicSite, path: string, query: URLSearchParams): Promise<PublicResponse> {
  const { editions, withdrawn, closure, today } = publishedEditions;
  const render = () => renderPage({ site, editions, withdrawn, closure, today, path, query, ...(searches === null ? {} : { searches }) });
  const first = render();
  const { status, html, style, card } = (await own.makeWanted()) ? render() : first;
  return { ...PLAIN, status, type: HTML, body: html, style, card };
}

const JSON_TYPE = 'application/json; charset=utf-8';
const CSV_TYPE = 'text/csv; charset=utf-8';

function dataAt({ site, publishedEditions }: PublicSite, path: string): PublicResponse | null {
  const [current] = publishedEditions.editions;
  const base = `${site.origin}${site.root}`;
  if (path === '/data/schema.json') return file('application/schema+json; charset=utf-8', JSON.stringify(snapshotJsonSchema()));
  const edition = /^\/data\/editions\/(?<label>[^/]+)\.json$/u.exec(path)?.groups?.['label'];
  const withdrawn = publishedEditions.withdrawn.find(({ label }) => label === edition);
  if (withdrawn !== undefined) return { ...file(JSON_TYPE, JSON.stringify({ withdrawn })), status: 410 };
  if (current === undefined) return null;
  const { snapshot, publishedAt, body } = current;
  const { closure } = publishedEditions;
  if (path === '/data/closure.json') return closure === null ? null : file(JSON_TYPE, JSON.stringify(closureData(site, closure)));
  if (edition !== undefined) {
    const found = publishedEditions.editions.find((one) => one.snapshot.edition.label === edition);
    return found === undefined ? null : file(JSON_TYPE, found.body);
  }
  const series = /^\/data\/series\/(?<slug>[^/]+)\.(?<kind>csv|svg)$/u.exec(path)?.groups;
  if (series !== undefined) {
    const found = snapshot.series.find(({ slug }) => slug === series['slug']);
    if (found === undefined) return null;
    return series['kind'] === 'csv'
      ? file(CSV_TYPE, seriesCsv(found), `${found.slug}.csv`)
      : file('image/svg+xml; charset=utf-8', seriesSvg(found), `${found.slug}.svg`);
  }
  const searched = snapshot.partnership.languages.find((language) => path === `/data/search-${language}.js`);
  if (searched !== undefined) return file('text/javascript; charset=utf-8', searchScript(snapshot, site, searched));
  const table = writtenTableAt(snapshot, path);
  if (table !== null) return file(CSV_TYPE, table.csv, table.name);
  switch (path) {
    case '/data/plan.json':
      return file(JSON_TYPE, body);
    case '/data/scorecard.csv':
      return file(CSV_TYPE, scorecardCsv(snapshot, publishedEditions.today), 'scorecard.csv');
    case '/data/neighbours.csv':
      return snapshot.neighbours.length === 0 ? null : file(CSV_TYPE, neighboursCsv(snapshot), 'neighbours.csv');
    case '/data/places.csv':
      return snapshot.places === null ? null : file(CSV_TYPE, placesCsv(snapshot), 'places.csv');
    case '/data/csv-metadata.json':
      return file('application/csvm+json; charset=utf-8', JSON.stringify(csvMetadata(snapshot)));
    case '/data/catalogue.jsonld':
      return file(
        'application/ld+json; charset=utf-8',
        JSON.stringify(catalogue(snapshot, base, publishedAt, closure === null ? [] : closureData(site, closure).successors)),
      );
    case '/data/search.json':
      return file(JSON_TYPE, JSON.stringify(searchEntries(snapshot, 'en')));
    case '/data/calendar.ics':
      return file('text/calendar; charset=utf-8', calendarOf(snapshot, publishedAt), `plan-${snapshot.edition.label}.ics`);
    case '/feed.atom':
      return file('application/atom+xml; charset=utf-8', atomFeed(publishedEditions, base));
    case '/sitemap.xml':
      return file('application/xml; charset=utf-8', sitemap(site, publishedEditions, base));
    case '/robots.txt':
      return file(
        'text/plain; charset=utf-8',
        `User-agent: *\nDisallow: /admin/\n${site.origin === '' ? '' : `Sitemap: ${base}/sitemap.xml\n`}`,
      );
    case '/logo': {
      const { logo } = snapshot.partnership;
      return logo === null ? null : file(logo.mediaType, new Uint8Array(Buffer.from(logo.base64, 'base64')));
    }
    default:
      return null;
  }
}

/** That the partnership ends, with the whole addresses of those that take its place. */
const closureData = (site: Site, { successors, ...closure }: NonNullable<PublishedEditions['closure']>) => ({
  ...closure,
  successors: successors.map(({ slug, name }) => ({ name, address: `${site.origin}${addressOfSuccessor({ site }, slug)}` })),
});

function sitemap(site: Site, { editions }: PublishedEditions, base: string): string {
  const addresses = pageAddresses(editions, site).filter((address) => !address.includes('/embed/'));
  const changed = editions[0]?.publishedAt.slice(0, 10) ?? '';
  const entries = addresses.map((address) => `<url><loc>${base}${address}</loc><lastmod>${changed}</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`;
}

const CARD = /^\/cards(?<page>\/editions\/(?<label>[^/]+)(?:\/.+)?)\.png$/u;

/** The picture of a page, under `/cards/` and its address. */
async function cardAt(given: PublicSite, path: string, signal: AbortSignal | undefined): Promise<PublicResponse | null> {
  const shown = CARD.exec(path)?.groups?.['page'];
  if (shown === undefined) return null;
  const { card } = renderPage({ site: given.site, editions: given.publishedEditions.editions, path: shown.replace(/\/home$/, '/') });
  return card === null ? null : cardAnswer(given, card, signal);
}

/** A picture with these words, as an answer. */
export async function cardAnswer(
  { publishedEditions, renderings }: PublicSite,
  { path, title, over, colour }: NonNullable<PublicResponse['card']>,
  signal?: AbortSignal,
): Promise<PublicResponse | null> {
  const label = CARD.exec(path)?.groups?.['label'];
  const edition = publishedEditions.editions.find(({ snapshot }) => snapshot.edition.label === label);
  if (edition === undefined) return null;
  const made = await renderings.card(edition, { title, over, colour }, signal);
  return made.ok ? { ...file('image/png', made.value.bytes), sha256: made.value.sha256 } : notMade(made.failure, 'en');
}

/** Every address of the site, pages and files, documents and slides last. */
export const everyAddress = (given: PublicSite): readonly string[] => [
  ...pagesAndData(given),
  ...documentAddresses(given.publishedEditions),
  ...slideAddresses(given.publishedEditions),
];

/** Every page and every file of data. */
export function pagesAndData({ site, publishedEditions }: PublicSite): readonly string[] {
  const [current] = publishedEditions.editions;
  // At what was withdrawn a note stands, which is exported too.
  const notes = publishedEditions.withdrawn.flatMap(({ label }) => [`/editions/${label}/`, `/data/editions/${label}.json`]);
  if (current === undefined) return notes.length === 0 ? [] : ['/', ...notes];
  const { series, partnership } = current.snapshot;
  return [
    ...pageAddresses(publishedEditions.editions, site),
    '/data/plan.json',
    '/data/schema.json',
    ...publishedEditions.editions.map(({ snapshot }) => `/data/editions/${snapshot.edition.label}.json`),
    ...notes,
    ...(publishedEditions.closure === null ? [] : ['/data/closure.json']),
    ...writtenTablesOf(current.snapshot),
    '/data/scorecard.csv',
    ...(current.snapshot.neighbours.length === 0 ? [] : ['/data/neighbours.csv']),
    ...(current.snapshot.places === null ? [] : ['/data/places.csv']),
    '/data/csv-metadata.json',
    '/data/catalogue.jsonld',
    '/data/search.json',
    ...partnership.languages.map((language) => `/data/search-${language}.js`),
    '/data/calendar.ics',
    ...series.flatMap(({ slug }) => [`/data/series/${slug}.csv`, `/data/series/${slug}.svg`]),
    // What holds whole addresses alone has no use without them.
    ...(site.origin === '' ? [] : ['/feed.atom', '/sitemap.xml']),
    '/robots.txt',
    ...(partnership.logo === null ? [] : ['/logo']),
  ];
}
