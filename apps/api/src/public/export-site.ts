import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { answerAt, cardAddresses, everyAddress, type PublicSite } from './answer.ts';

/** What an export did: the same site gives the same files, and what is the same already is left as it is. */
export interface ExportReport {
  readonly files: number;
  readonly written: number;
  readonly removed: number;
  readonly bytes: number;
  /** Pages that the code of the partnership's package could not make; what was written says so. */
  readonly failed: readonly string[];
}

/** The list of files of the last export, by which the next one knows what is its own to remove. */
const LIST = '.saferplan-files.json';

/**
 * Writes the public site as plain files: every page and every file of data, with links that are relative, so that it works
 * from a sub-path of any server and from a disk. `cards` says whether the pictures for shared links are drawn too. `assets` is the folder of the built style, script and typeface. Throws where
 * the folder holds something else, so that nothing of somebody's is overwritten.
 */
export async function exportSite(
  given: PublicSite,
  options: { readonly folder: string; readonly assets: string; readonly cards: boolean },
): Promise<ExportReport> {
  const { folder, assets, cards } = options;
  const before = filesOfLastExport(folder);
  const made = new Map<string, string>();
  let written = 0;
  let bytes = 0;
  const failed: string[] = [];
  const put = (path: string, body: string | Uint8Array): void => {
    const hash = createHash('sha256').update(body).digest('base64url');
    made.set(path, hash);
    bytes += body.length;
    const target = join(folder, path);
    if (before.get(path) === hash && existsSync(target)) return;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, body);
    written += 1;
  };
  for (const address of [...everyAddress(given), ...(cards ? cardAddresses(given) : [])]) {
    const { body, type, status } = await answerAt(given, address, new URLSearchParams());
    if (status === 500) failed.push(address);
    const path = fileOf(address, type);
    put(path, type.startsWith('text/html') && typeof body === 'string' ? relativeLinks(body, path, given.site.root) : body);
  }
  const missing = await answerAt(given, '/404', new URLSearchParams());
  put('404.html', relativeLinks(String(missing.body), '404.html', given.site.root));
  for (const name of readdirSync(assets).filter((entry) => statSync(join(assets, entry)).isFile()))
    put(`assets/${name}`, readFileSync(join(assets, name)));
  const gone = [...before.keys()].filter((path) => !made.has(path));
  for (const path of gone) rmSync(join(folder, path), { force: true });
  writeFileSync(
    join(folder, LIST),
    `${JSON.stringify(Object.fromEntries([...made].toSorted(([one], [other]) => (one < other ? -1 : 1))), null, 1)}\n`,
  );
  return { files: made.size, written, removed: gone.length, bytes, failed };
}

function filesOfLastExport(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    return new Map();
  }
  const list = join(folder, LIST);
  if (existsSync(list)) return new Map(Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>));
  if (readdirSync(folder).length > 0)
    throw new Error(`${folder} holds files that no export made. Name an empty folder, or one that held an export before.`);
  return new Map();
}

/** `/` is `index.html`, `/priorities/x` is `priorities/x/index.html`, `/data/plan.json` is itself. */
function fileOf(address: string, type: string): string {
  const path = address.replace(/^\/+|\/+$/g, '');
  if (!type.startsWith('text/html')) return path;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** The same page with every link within the site relative to its own place, and its forms told that no server stands behind them. */
function relativeLinks(html: string, path: string, root: string): string {
  const from = posix.dirname(path);
  return html
    .replaceAll(/(?<name>href|src|action|data-index)="(?<address>\/[^"]*)"/g, (_whole, name: string, address: string) => {
      const within = address.startsWith(`${root}/`) || root === '' ? address.slice(root.length) : address;
      const [bare = '', ...rest] = within.split(/(?=[#?])/u);
      const target = fileOf(bare, isFile(bare) ? 'file' : 'text/html');
      return `${name}="${relative(from, target).split(sep).join('/')}${rest.join('')}"`;
    })
    .replaceAll('data-filter=', 'data-exported="" data-filter=');
}

const isFile = (address: string): boolean => /^\/(?:assets|data|cards)\/.+|\.(?:atom|xml|txt|pdf|docx)$|^\/logo$/u.test(address);
