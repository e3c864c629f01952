import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPartnership } from '@saferplan/api/install';
import { type DatabaseLocation, openDatabase } from '@saferplan/database';
import { startEmbeddedPostgres } from '@saferplan/vitest/embedded-postgres';
import { sql } from 'kysely';
import { residentMegabytes, signIn, start, stop } from './server-process.ts';
import { syntheticPartnership } from './synthetic-partnership.ts';

const SIZES = (process.env['SIZES'] ?? '3,30,300').split(',').map(Number);
const SECONDS = Number(process.env['SECONDS'] ?? '20');
const EDITORS = Number(process.env['EDITORS'] ?? '50');
/** An editor looks at a screen and thinks for so long on average; a reader opens a page so often. */
const THINKS_MS = 2000;
const READS_EVERY_MS = 1000;
const READERS = Number(process.env['READERS'] ?? '500');

const SYNTHETIC = fileURLToPath(new URL('synthetic-partnership.ts', import.meta.url));

/**
 * A county under one roof over HTTP: how large its database is and how long a real server takes for each screen with fifty
 * editors and five hundred readers at work, as the number of partnerships grows. Everything is made up: five editions of a hundred
 * actions and thirty series of sixty months each. Client and server share the cores.
 */
export async function measurePartnershipIndex(): Promise<void> {
  console.log(`\nA county over HTTP: ${EDITORS} editors and ${READERS} readers for ${SECONDS} s (synthetic)`);
  for (const count of SIZES) await measure(count, null);
  const postgres = await startEmbeddedPostgres();
  for (const count of SIZES) {
    const name = `county_${count.toString()}`;
    await postgres.createDatabase(name);
    await measure(count, `${postgres.address}/${name}`);
  }
  await postgres.stop();
}

async function measure(count: number, databaseUrl: string | null): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-county-'));
  const path = join(folder, 'saferplan.db');
  const location: DatabaseLocation = databaseUrl === null ? { kind: 'sqlite', path } : { kind: 'postgres', url: databaseUrl };
  const slugs = Array.from({ length: count }, (_, index) => `place-${index.toString()}`);
  const began = performance.now();
  const db = await openDatabase(location);
  for (const slug of slugs) await installPartnership(db, syntheticPartnership(slug), () => new Date('2026-11-23T10:00:00Z'));
  const installed = (performance.now() - began) / 1000;
  const bytes =
    location.kind === 'sqlite'
      ? statSync(path).size
      : Number((await sql<{ size: string }>`select pg_database_size(current_database()) as size`.execute(db)).rows[0]?.size ?? 0);
  await db.destroy();
  console.log(`  ${location.kind}, ${count} partnerships: ${(bytes / 1_048_576).toFixed(0)} MB, installed in ${installed.toFixed(1)} s`);

  const server = await start(folder, databaseUrl, configOf(folder, slugs));
  console.log(`    start ${(server.startMs / 1000).toFixed(1)} s, ${residentMegabytes(server.child)?.toFixed(0) ?? '?'} MB`);
  await readCold(server.address, slugs);
  const times = new Map<string, number[]>();
  const cookie = await signIn(server.address);
  const until = performance.now() + SECONDS * 1000;
  const at = (index: number): Visitor => ({ address: server.address, slug: slugs[(index * 7919) % count] ?? '', until, times });
  await Promise.all([
    ...Array.from({ length: READERS }, (_, index) => read(at(index), index)),
    ...Array.from({ length: EDITORS }, (_, index) => edit(at(index), cookie)),
  ]);
  tell(times);
  console.log(`    after: ${residentMegabytes(server.child)?.toFixed(0) ?? '?'} MB`);
  await stop(server.child);
  rmSync(folder, { recursive: true, force: true });
}

/** Each page for the first time, one after the other, as nobody has read it since it was published. */
async function readCold(address: string, slugs: readonly string[]): Promise<void> {
  const times = new Map<string, number[]>();
  for (const slug of slugs)
    for (const page of PAGES) {
      const began = performance.now();
      await (await fetch(`${address}/${slug}${page}`, { headers: { 'accept-encoding': 'br' } })).arrayBuffer();
      note(times, `first time ${page}`, began);
    }
  tell(times);
}

function note(times: Map<string, number[]>, name: string, began: number): void {
  const taken = times.get(name) ?? [];
  taken.push(performance.now() - began);
  times.set(name, taken);
}

function tell(times: ReadonlyMap<string, readonly number[]>): void {
  for (const [name, all] of [...times].toSorted(([one], [other]) => one.localeCompare(other))) {
    const taken = all.toSorted((one, other) => one - other);
    const at = (share: number): string => `${(taken[Math.floor(taken.length * share)] ?? 0).toFixed(0)} ms`;
    console.log(`    ${name.padEnd(34)} p50 ${at(0.5).padStart(7)}, p95 ${at(0.95).padStart(7)} (${taken.length})`);
  }
}

const PAGES = ['/', '/priorities/priority-1', '/trends', '/trends/series-3', '/how-we-chose', '/actions', '/data/plan.json'];

/** A configuration that names so many packages, each a file of one line. */
function configOf(folder: string, slugs: readonly string[]): string {
  mkdirSync(join(folder, 'packages'));
  for (const slug of slugs)
    writeFileSync(
      join(folder, 'packages', `${slug}.mjs`),
      `import { syntheticPartnership } from ${JSON.stringify(SYNTHETIC)};\nexport const partnership = syntheticPartnership(${JSON.stringify(slug)});\n`,
    );
  const config = join(folder, 'saferplan.config.mjs');
  const partnerships = slugs.map((slug) => `./packages/${slug}.mjs`);
  writeFileSync(config, `export const installation = ${JSON.stringify({ partnerships, county: { name: 'Synthetic', about: '' } })};\n`);
  return config;
}

interface Visitor {
  readonly address: string;
  /** The partnership that they work for, or read of. */
  readonly slug: string;
  readonly until: number;
  readonly times: Map<string, number[]>;
}

/** Opens a page of the partnership each second, until the time is up. */
async function read({ address, slug, until, times }: Visitor, from: number): Promise<void> {
  await pause(THINKS_MS * Math.random());
  for (let round = from; performance.now() < until; round += 1) {
    const began = performance.now();
    const answer = await fetch(`${address}/${slug}${PAGES[round % PAGES.length] ?? '/'}`, { headers: { 'accept-encoding': 'br' } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status.toString()}`);
    note(times, 'a page read', began);
    await pause(READS_EVERY_MS * (0.5 + Math.random()));
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Goes from screen to screen and saves a field on each round, until the time is up. */
async function edit({ address, slug, until, times }: Visitor, cookie: string): Promise<void> {
  const headers = { cookie, 'content-type': 'application/json', 'x-saferplan-partnership': slug };
  const call = async (name: string, procedure: string, input: object, body = false): Promise<void> => {
    const began = performance.now();
    const query = body ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    const answer = await fetch(`${address}/trpc/${procedure}${query}`, {
      headers,
      ...(body ? { method: 'POST', body: JSON.stringify(input) } : {}),
    });
    const text = await answer.text();
    // What two editors of one partnership do to each other is refused, and counts like any other answer.
    if (!answer.ok && answer.status !== 409) throw new Error(`${procedure}: ${answer.status.toString()} ${text.slice(0, 200)}`);
    note(times, name, began);
  };
  const think = (): Promise<void> => pause(THINKS_MS * (0.5 + Math.random()));
  const editionId = `edn_${slug}-2017-18`;
  await think();
  while (performance.now() < until) {
    await call('editions', 'plan.editions', {});
    await call('an edition whole', 'plan.edition', { editionId });
    await call('its check', 'plan.check', { editionId });
    await think();
    await call('trends', 'spc.overview', {});
    await call('recent changes', 'plan.recentChanges', { editionId });
    await think();
    await call('a saved update', 'plan.create', { kind: 'action-update', editionId, fields: updateOf(slug) }, true);
    await think();
  }
}

const updateOf = (slug: string): object => ({
  actionId: `act_${slug}-2017-18-priority-1-1`,
  on: '2026-11-20',
  status: 'under-way',
  done: 'Met the partners.',
  next: '',
  evidence: '',
  override: null,
});
