import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase, openPublicReader } from '@saferplan/database';
import { scopeFor } from '@saferplan/database/scope';
import { openSearches } from '@saferplan/viewer/render';
import { installPartnership } from '../features/install/install-partnership.ts';
import { loadPartnership } from '../features/install/installation.ts';
import { createLogger } from '../platform/logging/logger.ts';
import { packageExtensionsOf } from '../features/extensions/package-extensions.ts';
import { openPackage } from '../platform/package-code/package-worker.ts';
import { type PublicResponse, respondAt, everyAddress } from '../public/public-response.ts';
import { openRenderings } from '../public/open-renderings.ts';
import { openPublishedEditions } from '../public/published-editions.ts';
import { typedPath } from '../platform/config.ts';

/** `saferplan check-partnership <path>`: whether a package can be installed, published and read, page by page. */
export async function checkPartnershipCommand(packagePath: string): Promise<number> {
  const path = typedPath(packagePath);
  const defined = await loadPartnership(existsSync(path) ? path : packagePath, fileURLToPath(import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-check-'));
  const location = { kind: 'sqlite', path: join(folder, 'check.db') } as const;
  const db = await openDatabase(location);
  const reader = await openPublicReader(location);
  const { renderings, close } = openRenderings({
    dataFolder: folder,
    mostMegabytes: 1024,
    onTrouble: (error) => console.error(String(error)),
  });
  // What fails in the package's own code is told below, once, with its edition and language.
  const code = openPackage(defined, createLogger('silent').error);
  try {
    await installPartnership(db, defined, () => new Date(), code);
    const publishedEditions = await openPublishedEditions(reader.db, scopeFor(defined.partnership.id)).read();
    const [current] = publishedEditions.editions;
    const own = packageExtensionsOf(code, createLogger('silent'));
    const site = { origin: 'https://plan.example.org', root: '', accessibility: {}, pagesOf: own.pagesOf };
    const pages =
      current === undefined
        ? { addresses: [], faults: [] }
        : await tryPages({ site, own, publishedEditions, searches: openSearches(current.snapshot), renderings });
    const faults = [...(await code.check()), ...pages.faults];
    for (const fault of faults) console.error(fault);
    const { editions, partnership, open } = defined;
    if (open.length > 0) console.log(`Still to be written, decided or looked at:\n  ${open.join('\n  ')}\n`);
    const drafts = editions.filter(({ isPublished }) => !isPublished).length;
    console.log(
      [
        `${partnership.name}: ${counted(editions.length, 'edition', 'editions')}${drafts === 0 ? '' : ` (${drafts.toString()} not published yet)`}`,
        counted(pages.addresses.length, 'address', 'addresses'),
        `${counted(faults.length, 'fault', 'faults')}.`,
      ].join(', '),
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    await code.close();
    await reader.db.destroy();
    await close(0);
    await db.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens every public page with every link. */
async function tryPages(
  given: Parameters<typeof respondAt>[0],
): Promise<{ readonly addresses: readonly string[]; readonly faults: readonly string[] }> {
  const answers = new Map<string, Promise<PublicResponse>>();
  const answerOf = (address: string): Promise<PublicResponse> => {
    const answer = answers.get(address) ?? respondAt(given, address, new URLSearchParams());
    answers.set(address, answer);
    return answer;
  };
  const addresses = everyAddress(given);
  const broken = new Map<string, number>();
  const linkedFrom = new Map<string, string[]>();
  for (const address of addresses) {
    const { status, body, type } = await answerOf(address);
    if (status !== 200) broken.set(address, status);
    if (type.startsWith('text/html'))
      for (const [link, its] of await deadLinks(answerOf, String(body))) {
        broken.set(link, its);
        linkedFrom.set(link, [...(linkedFrom.get(link) ?? []), address]);
      }
  }
  // Each page that cannot be read is told once, however many others lead to it.
  const faults = [...broken].map(([address, status]) => {
    const from = linkedFrom.get(address) ?? [];
    const [first] = from;
    return `${address} answers ${status.toString()}${first === undefined ? '' : `; ${counted(from.length, 'page leads', 'pages lead')} to it, such as ${first}`}`;
  });
  return { addresses, faults };
}

const counted = (count: number, one: string, many: string): string => `${count.toString()} ${count === 1 ? one : many}`;

async function deadLinks(answerOf: (address: string) => Promise<PublicResponse>, html: string): Promise<[string, number][]> {
  const links = new Set([...html.matchAll(/href="(?<link>\/[^"#?]*)/gu)].map(({ groups }) => groups?.['link'] ?? ''));
  const dead: [string, number][] = [];
  for (const link of [...links].filter((one) => !one.startsWith('/assets/'))) {
    const { status } = await answerOf(link);
    if (status !== 200) dead.push([link, status]);
  }
  return dead;
}
