import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseLocation, openDatabase } from '@saferplan/database';
import { listChangesOf } from '@saferplan/database/change-log';
import { scopeFor } from '@saferplan/database/scope';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { startEmbeddedPostgres } from '@saferplan/vitest/embedded-postgres';
import { residentMegabytes, type Running, signIn, start, stop } from '../benchmarks/src/server-process.ts';
import { writePoliceFiles } from '../generators/write-police-files.ts';
import { fillDisk, importPolice, lockTable } from './disturbances.ts';
import { type Load, load, type Mishap } from './load.ts';

/**
 * Half an hour of mixed load on a server with PostgreSQL and one with SQLite, with a restart of PostgreSQL, a locked table, a full
 * disk and a heavy import in it; ENDURANCE_MINUTES sets another length. Ends with 1 where an acknowledged save is lost, a page fails
 * beyond the seconds of the restart, a server does not recover, or memory grows by more than a tenth.
 */

const MINUTES = Number(process.env['ENDURANCE_MINUTES'] ?? 30);
const LENGTH_MS = MINUTES * 60_000;
/** Each disturbance lasts so long. */
const DISTURBED_MS = Math.min(20_000, LENGTH_MS / 12);
/** After a restart of PostgreSQL connections are made anew within so long. */
const RECONNECT_MS = 5000;
const ROWS = 400_000;
const GROWTH = 1.1;

const CONTACT = maidstone.shared.contact[0]?.id ?? '';
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Subject {
  readonly name: string;
  readonly location: DatabaseLocation;
  readonly server: Running;
  readonly cookie: string;
  readonly settings: Readonly<Record<string, string>>;
}

async function begin(name: string, folder: string, url: string | null): Promise<Subject> {
  const data = join(folder, name);
  const server = await start(data, url);
  return {
    name,
    server,
    cookie: await signIn(server.address),
    location: url === null ? { kind: 'sqlite', path: join(data, 'saferplan.db') } : { kind: 'postgres', url },
    settings: { SAFERPLAN_DATA: data, ...(url === null ? {} : { DATABASE_URL: url }) },
  };
}

/** The acknowledged texts that are not in the log of changes. */
async function lostFrom(location: DatabaseLocation, acknowledged: readonly string[]): Promise<readonly string[]> {
  const db = await openDatabase(location);
  try {
    const log = await listChangesOf(db, scopeFor(maidstone.partnership.id), 'contact', CONTACT);
    const kept = new Set(JSON.stringify(log).match(/Text \d+/gu));
    return acknowledged.filter((text) => !kept.has(text));
  } finally {
    await db.destroy();
  }
}

function memoryOf(samples: readonly number[]): { readonly first: number; readonly last: number } {
  const third = Math.max(1, Math.floor(samples.length / 3));
  return { first: Math.round(median(samples.slice(0, third))), last: Math.round(median(samples.slice(-third))) };
}

async function sampleMemory({ server }: Subject, isOver: () => boolean): Promise<readonly number[]> {
  const samples: number[] = [];
  while (!isOver()) {
    samples.push(residentMegabytes(server.child) ?? Number.NaN);
    await pause(1000);
  }
  return samples;
}

const folder = mkdtempSync(join(tmpdir(), 'saferplan-endurance-'));
const postgres = await startEmbeddedPostgres();
const faults: string[] = [];
try {
  await postgres.createDatabase('endurance');
  const url = `${postgres.address}/endurance`;
  const police = join(folder, 'police');
  await writePoliceFiles(police, ROWS, 36, maidstone.partnership.force);
  const subjects = [await begin('postgres', folder, url), await begin('sqlite', folder, null)] as const;
  const [onPostgres, onSqlite] = subjects;
  const began = performance.now();
  const isOver = (): boolean => performance.now() - began > LENGTH_MS;
  const since = (): number => Math.round(performance.now() - began);
  const restart = { from: 0, to: 0 };
  const disturb = async (): Promise<void> => {
    const at = async (share: number, what: string, action: () => Promise<unknown>): Promise<void> => {
      await pause(Math.max(0, LENGTH_MS * share - since()));
      const from = since();
      await action().catch((error: unknown) => faults.push(`${what}: ${String(error)}`));
      console.log(`${(from / 1000).toFixed(0)} s: ${what}, for ${((since() - from) / 1000).toFixed(1)} s`);
    };
    await at(0.4, 'PostgreSQL restarted', async () => {
      restart.from = since();
      await postgres.restart();
      restart.to = since() + RECONNECT_MS;
    });
    await at(0.5, 'a table of PostgreSQL locked', () => lockTable(url, 'contact', DISTURBED_MS));
    await at(0.6, 'the disk of the SQLite server full', () => fillDisk(onSqlite.server, DISTURBED_MS));
    for (const { name, settings } of subjects)
      await at(0.7, `a heavy import beside the ${name} server`, () => importPolice(police, settings));
  };
  const [loads, memory] = await Promise.all([
    Promise.all(subjects.map(({ server, cookie }) => load(server, cookie, CONTACT, isOver))),
    Promise.all(subjects.map((subject) => sampleMemory(subject, isOver))),
    disturb(),
  ]);
  for (const [index, subject] of subjects.entries())
    await judge(subject, loads[index], memory[index] ?? [], subject === onPostgres ? restart : null);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'It held.' : `It did not hold: ${faults.length.toString()} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function judge(
  { name, server, location }: Subject,
  done: Load | undefined,
  samples: readonly number[],
  restart: { readonly from: number; readonly to: number } | null,
): Promise<void> {
  if (done === undefined) throw new Error('every server has its load');
  const health = (await (await fetch(`${server.address}/healthz`)).json()) as { readonly status: string };
  await stop(server.child);
  const lost = await lostFrom(location, done.acknowledged);
  const within = ({ at }: Mishap): boolean => restart !== null && at >= restart.from && at <= restart.to;
  const failed = done.failedPages.filter((mishap) => !within(mishap));
  const { first, last } = memoryOf(samples);
  console.log(
    `${name}: ${done.pages.toString()} pages, ${failed.length.toString()} failed (${(done.failedPages.length - failed.length).toString()} more while PostgreSQL restarted); ${done.acknowledged.length.toString()} saves acknowledged, ${lost.length.toString()} lost, ${done.refusedSaves.length.toString()} refused; ${first.toString()} MB resident in the first third, ${last.toString()} MB in the last; /healthz at the end: ${health.status}`,
  );
  if (lost.length > 0) faults.push(`${name}: acknowledged saves were lost: ${lost.slice(0, 5).join(', ')}`);
  if (failed.length > 0)
    faults.push(
      `${name}: pages failed: ${failed
        .slice(0, 5)
        .map(({ at, what }) => `${what} at ${at.toString()} ms`)
        .join('; ')}`,
    );
  if (last > first * GROWTH) faults.push(`${name}: memory grew from ${first.toString()} to ${last.toString()} MB`);
  if (health.status !== 'ok') faults.push(`${name}: /healthz says ${health.status} at the end`);
  if (done.acknowledged.length === 0) faults.push(`${name}: nothing was saved`);
}
