import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ASSETS } from '@saferplan/viewer/render';
import { type PublicResponse, respondAt, cardAnswer, pagesAndData, type PublicSite } from './public-response.ts';
import { ExportFolder } from './export-folder.ts';
import { pagePolicy } from './page-policy.ts';
import { documentAddresses } from './plan-documents.ts';
import { writerVersion } from './writer-version.ts';

/** What an export did: the same site gives the same files, and what is the same already is left as it is. */
export interface ExportReport {
  readonly files: number;
  readonly written: number;
  readonly removed: number;
  readonly bytes: number;
  /** Files that an earlier run had written, which was stopped. */
  readonly resumed: number;
  /** Documents and cards that were not there yet, and the seconds that it took to make them. */
  readonly made: number;
  readonly makingSeconds: number;
  /** Addresses of what could not be made; a page says so itself, a document is missing. */
  readonly failed: readonly string[];
}

export interface ExportOptions {
  readonly folder: string;
  /** The folder of the built style, script and typeface. */
  readonly assets: string;
  /** Whether the pictures for shared links are drawn too. */
  readonly cards: boolean;
  /** Whether the plan as PDF and Word is written too. */
  readonly documents: boolean;
}

/** One is made while the next ones wait: the worker threads never stand still, and no more than these are in memory. */
const AT_ONCE = 3;

/**
 * Writes the public site as plain files: every page and every file of data, with links that are relative, so that it works
 * from a sub-path of any server and from a disk, and with its security policy in each page. It is written beside the folder and put
 * in its place when it is whole; a run that was stopped is gone on with. Throws where the folder holds something else.
 */
export async function exportSite(served: PublicSite, options: ExportOptions): Promise<ExportReport> {
  const given = { ...served, site: { ...served.site, isFiles: true } };
  const { assets, cards, documents } = options;
  const before = given.renderings.cost();
  const folder = new ExportFolder(options.folder, await madeOf(given, options));
  const failed: string[] = [];
  const found = new Map<string, NonNullable<PublicResponse['card']>>();
  const write = (address: string, answer: PublicResponse): void => {
    const { status, type, body } = answer;
    if (status >= 500) failed.push(address);
    // A page says itself that it could not be made; a document or a picture would not be one.
    if (status >= 500 && isFile(address)) return;
    const path = fileOf(address, type);
    folder.put(path, type.startsWith('text/html') && typeof body === 'string' ? pageOf(answer, body, path, given.site.root) : body);
    if (answer.card !== null) found.set(answer.card.path, answer.card);
  };
  const page = async (address: string): Promise<void> => write(address, await respondAt(given, address, new URLSearchParams()));
  const pending = (addresses: readonly string[]): readonly string[] =>
    addresses.filter((address) => !folder.has(fileOf(address, isFile(address) ? 'file' : 'text/html')));
  // A page that is not made again names no picture: they are all made again where they are wanted.
  const pages = cards ? pagesAndData(given) : pending(pagesAndData(given));
  await Promise.all([each(pages, 1, page), each(documents ? pending(documentAddresses(given.publishedEditions)) : [], AT_ONCE, page)]);
  if (cards)
    await each(
      [...found.values()].filter(({ path }) => !folder.has(fileOf(path, 'file'))),
      AT_ONCE,
      async (card) => {
        const answer = await cardAnswer(given, card);
        if (answer !== null) write(card.path, answer);
      },
    );
  const missing = await respondAt(given, '/404', new URLSearchParams());
  folder.put('404.html', pageOf(missing, String(missing.body), '404.html', given.site.root));
  for (const name of readdirSync(assets).filter((entry) => statSync(join(assets, entry)).isFile()))
    folder.put(`assets/${name}`, readFileSync(join(assets, name)));
  const after = given.renderings.cost();
  const { resumed } = folder;
  const cost = { made: after.made - before.made, makingSeconds: (after.makingMs - before.makingMs) / 1000 };
  return { ...folder.finish(), resumed, ...cost, failed };
}

/** Does it for each, so many at a time; between two the event loop turns, so that what is let go of is freed. */
async function each<Value>(values: readonly Value[], atOnce: number, action: (value: Value) => Promise<void>): Promise<void> {
  const left = values.values();
  const lane = async (): Promise<void> => {
    for (const value of left) {
      await action(value);
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** Names all that the files are made of. What code of a package makes may differ each time: then nothing of a stopped run counts. */
async function madeOf({ site, publishedEditions }: PublicSite, { cards, documents }: ExportOptions): Promise<string> {
  const { origin, root, accessibility, pagesOf } = site;
  const hasOwnPages = publishedEditions.editions.some(({ snapshot }) => (pagesOf?.(snapshot, 'en').length ?? 0) > 0);
  const parts = [
    publishedEditions.editions,
    publishedEditions.history,
    publishedEditions.withdrawn,
    publishedEditions.withdrawals,
    publishedEditions.today,
    origin,
    root,
    accessibility,
    ASSETS,
    cards,
    documents,
    await writerVersion(),
  ];
  return hasOwnPages ? randomUUID() : createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** `/` is `index.html`, `/priorities/x` is `priorities/x/index.html`, `/data/plan.json` is itself. */
function fileOf(address: string, type: string): string {
  const path = address.replace(/^\/+|\/+$/g, '');
  if (!type.startsWith('text/html')) return path;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * The same page with every link within the site relative to its own place, its forms told that no server stands behind them, and the
 * security policy that a server would send with it, except for who may frame it, which cannot be said in a page.
 */
function pageOf({ style }: PublicResponse, html: string, path: string, root: string): string {
  const from = posix.dirname(path);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(style).join('; ')}"/>`;
  return html
    .replaceAll(/(?<name>href|src|action|data-index|data-script)="(?<address>\/[^"]*)"/g, (_whole, name: string, address: string) => {
      const within = address.startsWith(`${root}/`) || root === '' ? address.slice(root.length) : address;
      const [bare = '', ...rest] = within.split(/(?=[#?])/u);
      const target = fileOf(bare, isFile(bare) ? 'file' : 'text/html');
      return `${name}="${relative(from, target).split(sep).join('/')}${rest.join('')}"`;
    })
    .replaceAll('data-filter=', 'data-exported="" data-filter=')
    .replace(/<meta charset="utf-8"\s*\/?>/iu, (charset) => `${charset}${policy}`);
}

const isFile = (address: string): boolean => /^\/(?:assets|data|cards)\/.+|\.(?:atom|xml|txt|pdf|docx)$|^\/logo$/u.test(address);
