import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { exportSite, NO_EXTENSIONS, openRenderings, openSearches } from '@saferplan/api/public-site';
import { planElementsOf } from '@saferplan/domain/plan';
import { buildSnapshot, type Snapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { freePort } from '@saferplan/vitest/free-port';
import { NODE_FLAGS, processorSeconds, residentMegabytes, type Running, start, stop } from './server-process.ts';

const ROUNDS = 5;
const ROUND_SECONDS = 4;
const CONNECTIONS = 20;
const MANY = 200_000;
const SIZES = (process.env['SIZES'] ?? '3,30,300').split(',').map(Number);
const PAGES = [
  '/',
  '/priorities/substance-misuse',
  '/priorities/domestic-abuse-and-other-violent-crime',
  '/trends',
  '/changes',
  '/actions',
  '/data',
];
const CONSTANT = fileURLToPath(new URL('constant-server.ts', import.meta.url));
const ASSETS = fileURLToPath(new URL('../../../apps/viewer/dist/client', import.meta.url));

/**
 * Measures the public half: bytes a page, requests a second of a warm page beside Hono serving a constant string of the same
 * size in the same run, memory over many requests, and the site as files for 3, 30 and 300 partnerships.
 */
export async function measurePublicSite(): Promise<void> {
  console.log('\nPublic site');
  // First, since what the client of the requests below keeps would count as memory of the export.
  for (const partnerships of SIZES) await measureExport(partnerships);
  const dataFolder = mkdtempSync(join(tmpdir(), 'saferplan-public-'));
  const server = await start(dataFolder, null);
  try {
    for (const path of PAGES) {
      const response = await fetch(`${server.address}${path}`, { headers: { 'accept-encoding': 'identity' } });
      const plain = (await response.arrayBuffer()).byteLength;
      const sent = await bytesSent(`${server.address}${path}`);
      console.log(`  ${path.padEnd(58)} ${kb(plain)} plain, ${kb(sent)} in brotli`);
    }
    await measureWarmPage(server);
    const before = residentMegabytes(server.child);
    await loadAmount(`${server.address}/priorities/substance-misuse`, MANY / 2);
    const between = residentMegabytes(server.child);
    await loadAmount(`${server.address}/priorities/substance-misuse`, MANY / 2);
    const after = residentMegabytes(server.child);
    console.log(
      `  memory: ${mb(before)} at first, ${mb(between)} after ${(MANY / 2).toString()} requests, ${mb(after)} after ${MANY.toString()}`,
    );
  } finally {
    await stop(server.child);
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** A server that is measured: what it is called, where it answers, and its process. */
interface Contender {
  readonly name: string;
  readonly url: string;
  readonly child: ChildProcess;
}

interface Round {
  readonly result: autocannon.Result;
  /** Microseconds of the server's processor for a request; not a number where the system does not tell. */
  readonly cost: number;
}

/**
 * A warm page beside Hono serving a constant string of the same size, bare and under the same headers: all started with the same flags,
 * all warmed, in turns, and the median of five rounds of each. The requests a second are those of server and client on one machine; the
 * processor's time for a request is the server's own.
 */
async function measureWarmPage({ address, child }: Running): Promise<void> {
  const { headers } = await fetch(`${address}/`, { headers: { 'accept-encoding': 'br' } });
  const sameHeaders = Object.fromEntries([...headers].filter(([name]) => !OF_THE_CONNECTION.has(name)));
  const contenders: readonly Contender[] = [
    { name: 'warm page', url: `${address}/`, child },
    await startConstant('Hono, a constant string of the same size, headers and all', (await bytesSent(`${address}/`)).toString(), {}),
    await startConstant('Hono, a constant string under the same headers', headers.get('content-length') ?? '', sameHeaders),
  ];
  for (const { url } of contenders) await load(url, ROUND_SECONDS);
  const measured = contenders.map((contender) => ({ contender, rounds: [] as Round[] }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { contender, rounds } of measured) {
      const before = processorSeconds(contender.child) ?? Number.NaN;
      const result = await load(contender.url, ROUND_SECONDS);
      const seconds = (processorSeconds(contender.child) ?? Number.NaN) - before;
      rounds.push({ result, cost: (seconds / result.requests.total) * 1e6 });
    }
  for (const constant of contenders.slice(1)) constant.child.kill();
  const medians = measured.map(({ contender: { name }, rounds }) => ({
    name,
    result: medianBy(rounds, ({ result }) => result.requests.average).result,
    cost: medianBy(rounds, ({ cost }) => cost).cost,
  }));
  for (const { name, result, cost } of medians)
    console.log(`  ${name}, median of ${ROUNDS.toString()}: ${rate(result)}, ${cost.toFixed(1)} µs of processor a request`);
  const [ours, ...constants] = medians;
  for (const { name, result, cost } of constants)
    console.log(
      `  share beside “${name}”: ${((ours?.result.requests.average ?? 0) / result.requests.average).toFixed(2)} by requests a second, ${(cost / (ours?.cost ?? Number.NaN)).toFixed(2)} by processor`,
    );
}

/** What a server says of its connection and of the moment, not of the page. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set(['connection', 'keep-alive', 'date', 'content-length', 'transfer-encoding']);

async function startConstant(name: string, size: string, headers: Readonly<Record<string, string>>): Promise<Contender> {
  const port = (await freePort()).toString();
  const child = spawn(process.execPath, [...NODE_FLAGS, CONSTANT, port, size, JSON.stringify(headers)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => {
    child.stdout.once('data', resolve);
  });
  return { name, url: `http://localhost:${port}/`, child };
}

function medianBy(rounds: readonly Round[], valueOf: (round: Round) => number): Round {
  const middle = rounds.toSorted((one, other) => valueOf(one) - valueOf(other))[Math.floor(rounds.length / 2)];
  if (middle === undefined) throw new Error('there are rounds');
  return middle;
}

const load = (url: string, duration: number): Promise<autocannon.Result> =>
  autocannon({ url, connections: CONNECTIONS, duration, headers: { 'accept-encoding': 'br' } });
const loadAmount = (url: string, amount: number): Promise<autocannon.Result> =>
  autocannon({ url, connections: CONNECTIONS, amount, headers: { 'accept-encoding': 'br' } });

async function bytesSent(url: string): Promise<number> {
  const { throughput, requests } = await autocannon({ url, connections: 1, amount: 20, headers: { 'accept-encoding': 'br' } });
  return Math.round(throughput.total / requests.total);
}

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(6)} kB`;
const mb = (megabytes: number | null): string => (megabytes === null ? 'unknown' : `${megabytes.toFixed(0)} MB`);
const rate = ({ requests, latency }: autocannon.Result): string =>
  `${requests.average.toFixed(0)} requests a second, p99 ${latency.p99.toFixed(1)} ms`;

/**
 * Five editions each, made of the Maidstone plan under other names: synthetic, to see how time and memory grow. The pages alone; and
 * for no more than so many, with documents that are made on the way, and again where they are there already.
 */
async function measureExport(partnerships: number): Promise<void> {
  await exportAll(partnerships, 'pages and data', { documents: false });
  if (partnerships > MOST_WITH_DOCUMENTS) return;
  const dataFolder = mkdtempSync(join(tmpdir(), 'saferplan-documents-'));
  await exportAll(partnerships, 'with documents, made on the way', { documents: true, dataFolder });
  await exportAll(partnerships, 'with documents that are there', { documents: true, dataFolder });
  rmSync(dataFolder, { recursive: true, force: true });
}

const MOST_WITH_DOCUMENTS = Number(process.env['MOST_WITH_DOCUMENTS'] ?? '30');

async function exportAll(
  partnerships: number,
  what: string,
  { documents, dataFolder }: { readonly documents: boolean; readonly dataFolder?: string },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-sites-'));
  const { renderings, close } = openRenderings({
    dataFolder: dataFolder ?? join(folder, 'data'),
    mostMegabytes: 8192,
    onTrouble: (error) => {
      throw error;
    },
  });
  const began = performance.now();
  const cpu = process.cpuUsage();
  let [files, bytes, made, makingSeconds, peak] = [0, 0, 0, 0, 0];
  for (let index = 0; index < partnerships; index += 1) {
    const editions = fiveEditions(`Synthetic Partnership ${index.toString()}`);
    const [current] = editions;
    if (current === undefined) throw new Error('there are five');
    const report = await exportSite(
      {
        site: { origin: 'https://example.org', root: '', accessibility: {} },
        own: NO_EXTENSIONS,
        publishedEditions: {
          version: 1,
          today: '2026-11-26',
          editions,
          withdrawn: [],
          withdrawals: [],
          closure: null,
          unsound: [],
          history: [],
        },
        searches: openSearches(current.snapshot),
        renderings,
      },
      { folder: join(folder, index.toString()), assets: ASSETS, cards: false, documents },
    );
    files += report.files;
    bytes += report.bytes;
    made += report.made;
    makingSeconds += report.makingSeconds;
    peak = Math.max(peak, process.memoryUsage().rss);
    // What is measured is the export, not how much a disk holds.
    rmSync(join(folder, index.toString()), { recursive: true, force: true });
  }
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  await close(0);
  rmSync(folder, { recursive: true, force: true });
  const making = made === 0 ? '' : `, of it ${makingSeconds.toFixed(0)} s for ${made.toString()} documents`;
  console.log(
    `  ${partnerships.toString().padStart(3)} partnerships x 5 editions, ${what}: ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor)${making}, ${files.toString()} files, ${(bytes / 1_048_576).toFixed(0)} MB, at most ${(peak / 1_048_576).toFixed(0)} MB of memory`,
  );
}

function fiveEditions(name: string) {
  const [older, newer] = maidstone.editions;
  if (older === undefined || newer === undefined) throw new Error('Maidstone has two editions');
  const built = buildSnapshot(
    SNAPSHOT_WORDINGS,
    { ...maidstone, ...newer },
    { label: older.edition.label, planElements: planElementsOf(older.items) },
    maidstone.observations,
  );
  if (!built.ok) throw new Error('it can be published');
  return [2021, 2020, 2019, 2018, 2017].map((year) => {
    const label = `${year.toString()}-${((year + 1) % 100).toString()}`;
    const edition = { ...built.value.edition, label, startsOn: `${year.toString()}-04-01`, endsOn: `${(year + 1).toString()}-03-31` };
    const snapshot: Snapshot = { ...built.value, partnership: { ...built.value.partnership, name }, edition };
    return {
      snapshot,
      sha256: 'a'.repeat(64),
      body: JSON.stringify(snapshot),
      publishedAt: '2026-11-25T10:00:00.000Z',
      storedAs: 2,
      revised: [],
    };
  });
}
