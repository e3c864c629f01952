import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openAsBlob, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writePoliceFiles } from '../../generators/write-police-files.ts';
import { writeCasualties, writeRecordedCrime } from '../../generators/write-spreadsheets.ts';
import type { LoopDelay } from './loop-delay.ts';
import { residentMegabytes, type Running, signIn, start, stop } from './server-process.ts';

const SECONDS = Number(process.env['SECONDS'] ?? '10');
/** A page is asked for so often, whether the one before has been answered or not. */
const ASKS_EVERY_MS = 20;
const PAGES = ['/healthz', '/', '/priorities/substance-misuse', '/trends', '/actions', '/changes', '/about', '/data/plan.json'];
const LOOP_DELAY = new URL('loop-delay.ts', import.meta.url).href;
const PROBE = fileURLToPath(new URL('page-probe.ts', import.meta.url));
const COMMANDS = fileURLToPath(new URL('../../../apps/api/dist/saferplan.mjs', import.meta.url));
const EDITION = 'edn_maidstone-2017-18';
const POLICE_ROWS = 1_000_000;
const NOTHING_LEFT = 'nothing left';
const DROPPED = 30;
const DROPPED_AFTER_MS = 200;

interface Heavy {
  readonly name: string;
  /** Does it once; it is repeated for as long as is measured, or until it answers `nothing left`. */
  readonly once: () => Promise<unknown>;
}

/** What was measured during a job: milliseconds of each page, least first, and how late the event loop of the server was. */
interface Taken {
  readonly pages: readonly number[];
  readonly loop: LoopDelay;
  readonly done: number;
}

/**
 * How long a public page takes while each heavy job runs, beside the same with nothing else to do: p50, p99 and the longest, and how
 * late the event loop of the server was, which tells what the server does itself from what the machine is busy with. The jobs are asked
 * of the same server, one after the other without a pause. Clients, server and worker threads share the cores. `JOBS` names those that
 * are measured, parted by semicolons; all when it is not set.
 */
export async function measureResponsiveness(): Promise<void> {
  console.log(`\nPublic pages while heavy jobs run: a page each ${ASKS_EVERY_MS} ms for ${SECONDS} s`);
  const dataFolder = mkdtempSync(join(tmpdir(), 'saferplan-responsive-'));
  const files = mkdtempSync(join(tmpdir(), 'saferplan-responsive-files-'));
  const server = await start(dataFolder, null, null, LOOP_DELAY);
  try {
    const cookie = await signIn(server.address);
    await sample(server, { name: 'warming', once: () => pause(100) });
    const alone = await sample(server, { name: 'nothing else', once: () => pause(100) });
    tell('nothing else', alone, alone);
    const asked = process.env['JOBS']?.split(';');
    const isAsked = ({ name }: { readonly name: string }): boolean => asked === undefined || asked.includes(name);
    for (const job of heavyJobs(server, dataFolder, cookie, await cardsOf(server.address)).filter(isAsked))
      tell(job.name, await sample(server, job), alone);
    for (const file of importJobs(server, files, cookie).filter(isAsked)) tell(file.name, await sample(server, await file.job()), alone);
    tell('nothing else', await sample(server, { name: 'nothing else', once: () => pause(100) }), alone);
    console.log(`  memory at the end: ${residentMegabytes(server.child)?.toFixed(0) ?? '?'} MB`);
  } finally {
    await stop(server.child);
    rmSync(dataFolder, { recursive: true, force: true });
    rmSync(files, { recursive: true, force: true });
  }
}

/** `cards`: what is kept in memory by its address, so that each is made once, whatever is removed. */
function heavyJobs({ address }: Running, dataFolder: string, cookie: string, cards: string[]): readonly Heavy[] {
  const get = async (path: string, headers: Record<string, string> = {}): Promise<void> => {
    const answer = await fetch(`${address}${path}`, { headers });
    await answer.arrayBuffer();
    if (!answer.ok && answer.status !== 503) throw new Error(`${path}: ${answer.status.toString()}`);
  };
  const kept = join(dataFolder, 'cache', 'documents');
  /** Made each time: what was kept of it is removed before. */
  const anew = (name: string, path: string): Heavy => ({
    name,
    once: async () => {
      removeKept(kept);
      await get(path);
    },
  });
  const nextCard = async (): Promise<unknown> => {
    const card = cards.shift();
    return card === undefined ? NOTHING_LEFT : get(card);
  };
  return [
    anew('the plan as Word', '/plan.docx'),
    anew('the plan as PDF', '/plan.pdf'),
    { name: 'cards', once: () => nextCard() },
    { name: 'a draft, built and written as PDF', once: () => get(`/drafts/${EDITION}/plan.pdf`, { cookie }) },
    { name: `${DROPPED.toString()} Word, dropped after ${DROPPED_AFTER_MS.toString()} ms`, once: () => drop(address, kept) },
    { name: 'the site as files', once: () => exportOnce(dataFolder) },
    { name: 'a backup', once: () => command(dataFolder, ['backup', join(dataFolder, 'all.saferplan')]) },
    {
      name: 'the plan file',
      once: () => get(`/plan-files/${EDITION}/plan.xlsx`, { cookie }),
    },
  ];
}

interface FileJob {
  readonly name: string;
  /** Makes the file and sends it; the job reads it. */
  readonly job: () => Promise<Heavy>;
}

/** Files that are sent once and read again and again; nothing is stored. */
function importJobs({ address }: Running, folder: string, cookie: string): readonly FileJob[] {
  const read = async (name: string, path: string, procedure: string, input: (uploadId: string) => object): Promise<Heavy> => {
    const sent = await fetch(`${address}/uploads`, {
      method: 'POST',
      headers: { cookie, origin: address, 'content-type': 'application/octet-stream', 'x-file-name': basename(path) },
      body: await openAsBlob(path),
    });
    const { id } = (await sent.json()) as { readonly id: string };
    return {
      name,
      once: async () => {
        const answer = await fetch(`${address}/trpc/${procedure}`, {
          method: 'POST',
          headers: { cookie, origin: address, 'content-type': 'application/json' },
          body: JSON.stringify(input(id)),
        });
        const said = await answer.text();
        if (!answer.ok) throw new Error(`${name}: ${said.slice(0, 500)}`);
      },
    };
  };
  const asTable = (uploadId: string): object => ({ uploadId, sheet: null, answers: {} });
  const file = (
    name: string,
    fileName: string,
    write: (path: string) => void | Promise<unknown>,
    [procedure, input]: readonly [procedure: string, input: (uploadId: string) => object],
  ): FileJob => ({
    name,
    job: async () => {
      const path = join(folder, fileName);
      await write(path);
      // Writing it let nothing else happen here: connections that the server has closed meanwhile must be seen to be so.
      await pause(100);
      return read(name, path, procedure, input);
    },
  });
  return [
    file('a table of 400 x 60 read', 'table.csv', (path) => writeFileSync(path, monthlyTable()), ['spc.readTable', asTable]),
    file('20,000 casualties read', 'casualties.xlsx', (path) => writeCasualties(path, 20_000), ['spc.readTable', asTable]),
    file('an ODS of 50 MB read', 'crime.ods', (path) => writeRecordedCrime(path, 1, 170_000, 340), [
      'spc.readRound',
      (id) => ({ uploadIds: [id] }),
    ]),
    file(
      '1,000,000 police rows read',
      '2015-01-synthetic-street.csv',
      (path) => writePoliceFiles(dirname(path), POLICE_ROWS, 1, 'Kent Police'),
      ['spc.readPolice', (uploadId) => ({ uploadId })],
    ),
  ];
}

/** The addresses of the cards of all pages, none of which has been made. */
async function cardsOf(address: string): Promise<string[]> {
  const textOf = async (path: string): Promise<string> => (await fetch(`${address}${path}`)).text();
  const pages = [...(await textOf('/sitemap.xml')).matchAll(/<loc>(?<page>[^<]+)<\/loc>/gu)].map((found) => found.groups?.['page'] ?? '');
  const cards = new Set<string>();
  for (const page of pages) {
    const card = /property="og:image" content="(?<card>[^"]+)"/u.exec(await textOf(new URL(page).pathname))?.groups?.['card'];
    if (card !== undefined) cards.add(new URL(card, address).pathname);
  }
  return [...cards];
}

/** Removes what is kept, and leaves what the server is still writing. */
function removeKept(folder: string): void {
  for (const name of readdirSync(folder)) if (!name.endsWith('.part')) rmSync(join(folder, name), { force: true });
}

/** Many ask for the plan as Word, each with a query of its own, and go again. */
async function drop(address: string, kept: string): Promise<void> {
  removeKept(kept);
  await Promise.all(
    Array.from({ length: DROPPED }, (_, index) =>
      fetch(`${address}/plan.docx?x=${index.toString()}`, { signal: AbortSignal.timeout(DROPPED_AFTER_MS) })
        .then((answer) => answer.arrayBuffer())
        // That it was dropped is what is meant.
        .catch(() => undefined),
    ),
  );
}

async function exportOnce(dataFolder: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-exported-'));
  await command(dataFolder, ['export-site', join(folder, 'site')]);
  rmSync(folder, { recursive: true, force: true });
}

/** Runs a command beside the server, on its data. */
async function command(dataFolder: string, words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [COMMANDS, ...words], {
    env: { PATH: process.env['PATH'], SAFERPLAN_DATA: dataFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${String(code)}`);
}

/** A synthetic table of 400 measures over 60 months, as CSV. */
function monthlyTable(): string {
  const months = Array.from(
    { length: 60 },
    (_, index) => `${(2015 + Math.floor(index / 12)).toString()}-${((index % 12) + 1).toString().padStart(2, '0')}`,
  );
  const lines = Array.from({ length: 400 }, (_, row) =>
    [`Measure ${row.toString()}`, ...months.map((_month, at) => ((row * 7 + at * 3) % 90).toString())].join(','),
  );
  return [['Measure', ...months].join(','), ...lines].join('\n');
}

/** How late the event loop of the server was since it was asked before. */
async function loopDelayOf(server: ChildProcess): Promise<LoopDelay> {
  const answered = once(server, 'message');
  server.send('how late?');
  const [delay]: readonly unknown[] = await answered;
  // What `loop-delay.ts` sends.
  return delay as LoopDelay;
}

/** How long each page took while a job was repeated. */
async function sample({ address, child }: Running, { name, once: does }: Heavy): Promise<Taken> {
  await loopDelayOf(child);
  const probe = spawn(process.execPath, [PROBE, address, SECONDS.toString(), ASKS_EVERY_MS.toString(), ...PAGES], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = text(probe.stdout);
  const ended = new Promise<number | null>((resolve) => {
    probe.once('exit', resolve);
  });
  const until = performance.now() + SECONDS * 1000;
  let done = 0;
  while (performance.now() < until) {
    if ((await does()) === NOTHING_LEFT) break;
    done += 1;
  }
  if (done === 0) throw new Error(`${name} was never done`);
  if ((await ended) !== 0) throw new Error(`${name}: a page was not answered`);
  const pages = (JSON.parse(await said) as readonly number[]).toSorted((one, other) => one - other);
  return { pages, done, loop: await loopDelayOf(child) };
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

function tell(name: string, { pages, loop, done }: Taken, alone: Taken): void {
  const ms = (value: number): string => `${value.toFixed(1).padStart(7)} ms`;
  const times = (quantile(pages, 0.99) / quantile(alone.pages, 0.99)).toFixed(1);
  console.log(
    `  ${name.padEnd(34)} p50 ${ms(quantile(pages, 0.5))}, p99 ${ms(quantile(pages, 0.99))} (${times} times), longest ${ms(quantile(pages, 1))} (${pages.length.toString()})`,
  );
  console.log(
    `  ${''.padEnd(34)} loop late p99 ${ms(loop.p99)}, longest ${ms(loop.longest)}, longest work ${ms(loop.longestWork)}; main thread ${loop.mainThreadSeconds.toFixed(1)} s; done ${done.toString()} times; load ${(loadavg()[0] ?? Number.NaN).toFixed(1)}`,
  );
}
