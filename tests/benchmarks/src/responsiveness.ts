import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { residentMegabytes, type Running, signIn, start, stop } from './server-process.ts';

const SECONDS = Number(process.env['SECONDS'] ?? '10');
/** A page is asked for so often, whether the one before has been answered or not. */
const ASKS_EVERY_MS = 20;
const PAGES = ['/', '/priorities/substance-misuse', '/trends', '/actions', '/changes', '/about', '/data/plan.json'];
const PROBE = fileURLToPath(new URL('page-probe.ts', import.meta.url));
const COMMANDS = fileURLToPath(new URL('../../../apps/api/dist/saferplan.mjs', import.meta.url));
const EDITION = 'edn_maidstone-2017-18';
const DROPPED = 30;
const DROPPED_AFTER_MS = 200;

interface Heavy {
  readonly name: string;
  /** Does it once; it is repeated for as long as is measured. */
  readonly once: () => Promise<unknown>;
}

/**
 * How long a public page takes while each heavy job runs, beside the same with nothing else to do: p50, p99 and the longest. The jobs
 * are asked of the same server, one after the other without a pause. Clients, server and worker threads share the cores.
 */
export async function measureResponsiveness(): Promise<void> {
  console.log(`\nPublic pages while heavy jobs run: a page each ${ASKS_EVERY_MS} ms for ${SECONDS} s`);
  const dataFolder = mkdtempSync(join(tmpdir(), 'saferplan-responsive-'));
  const server = await start(dataFolder, null);
  try {
    const cookie = await signIn(server.address);
    await sample(server, { name: 'warming', once: () => pause(100) });
    const alone = await sample(server, { name: 'nothing else', once: () => pause(100) });
    tell('nothing else', alone, alone);
    for (const job of heavyJobs(server, dataFolder, cookie)) {
      const taken = await sample(server, job);
      tell(job.name, taken, alone);
    }
    console.log(`  memory at the end: ${residentMegabytes(server.child)?.toFixed(0) ?? '?'} MB`);
  } finally {
    await stop(server.child);
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

function heavyJobs({ address }: Running, dataFolder: string, cookie: string): readonly Heavy[] {
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
  return [
    anew('the plan as Word', '/plan.docx'),
    anew('the plan as PDF', '/plan.pdf'),
    anew('a card', '/cards/editions/2017-18/priorities/substance-misuse.png'),
    { name: 'a draft, built and written as PDF', once: () => get(`/drafts/${EDITION}/plan.pdf`, { cookie }) },
    { name: `${DROPPED.toString()} Word, dropped after ${DROPPED_AFTER_MS.toString()} ms`, once: () => drop(address, kept) },
    { name: 'the site as files', once: () => exportOnce(dataFolder) },
    { name: 'a table of 400 x 60 read', once: () => readTable(address, cookie) },
  ];
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
  const child = spawn(process.execPath, [COMMANDS, 'export-site', join(folder, 'site')], {
    env: { PATH: process.env['PATH'], SAFERPLAN_DATA: dataFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) throw new Error(`the export ended with ${String(code)}`);
}

/** A synthetic table of so many measures over so many months is sent and understood; nothing is stored. */
async function readTable(address: string, cookie: string): Promise<void> {
  const months = Array.from(
    { length: 60 },
    (_, index) => `${(2015 + Math.floor(index / 12)).toString()}-${((index % 12) + 1).toString().padStart(2, '0')}`,
  );
  const lines = Array.from({ length: 400 }, (_, row) =>
    [`Measure ${row.toString()}`, ...months.map((_month, at) => ((row * 7 + at * 3) % 90).toString())].join(','),
  );
  const sent = await fetch(`${address}/uploads`, {
    method: 'POST',
    headers: { cookie, origin: address, 'content-type': 'application/octet-stream', 'x-file-name': 'table.csv' },
    body: [['Measure', ...months].join(','), ...lines].join('\n'),
  });
  const { id } = (await sent.json()) as { readonly id: string };
  const headers = { cookie, origin: address, 'content-type': 'application/json' };
  const call = (procedure: string, input: object) =>
    fetch(`${address}/trpc/${procedure}`, { method: 'POST', headers, body: JSON.stringify(input) });
  const read = await call('spc.readTable', { uploadId: id, sheet: null, answers: {} });
  await read.arrayBuffer();
  await (await call('spc.forgetUpload', { uploadId: id })).arrayBuffer();
}

/** How long each page took, in milliseconds, least first, while a job was repeated. */
async function sample({ address }: Running, { name, once }: Heavy): Promise<readonly number[]> {
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
    await once();
    done += 1;
  }
  if (done === 0) throw new Error(`${name} was never done`);
  if ((await ended) !== 0) throw new Error(`${name}: a page was not answered`);
  const taken = JSON.parse(await said) as readonly number[];
  return taken.toSorted((one, other) => one - other);
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

function tell(name: string, taken: readonly number[], alone: readonly number[]): void {
  const ms = (share: number): string => `${quantile(taken, share).toFixed(1).padStart(7)} ms`;
  const times = (quantile(taken, 0.99) / quantile(alone, 0.99)).toFixed(1);
  console.log(`  ${name.padEnd(34)} p50 ${ms(0.5)}, p99 ${ms(0.99)} (${times} times), longest ${ms(1)} (${taken.length.toString()})`);
}
