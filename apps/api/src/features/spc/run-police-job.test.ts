import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { POLICE_COLUMNS } from '@saferplan/crime-data/police-uk';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { closePools } from '../../platform/workers/pool-on-demand.ts';
import { runPoliceJob } from './run-police-job.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-job-'));
const work = join(folder, 'work');
beforeAll(() => {
  mkdirSync(work);
  vi.stubEnv('TMPDIR', work);
});
afterAll(async () => {
  await closePools();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** 6 MB a month, for which it takes more than a tenth of a second. */
const bytesOf = (month: string): Uint8Array => {
  const row = `,${month},Kent Police,Kent Police,0.1,51.2,${'On or near High Street'.repeat(4)},E01024370,Maidstone 013B,Burglary,,\n`;
  return strToU8(`${POLICE_COLUMNS.join(',')}\n${row.repeat(40_000)}`);
};
const path = join(folder, 'kent.zip');
const source = { path, name: 'kent.zip', force: 'Kent Police', district: 'Maidstone', spelt: ['Maidstone'] };

it('a police file whose reading is broken off leaves nothing behind', async () => {
  const months = Array.from({ length: 12 }, (_, at) => `2016-${String(at + 1).padStart(2, '0')}`);
  writeFileSync(path, zipSync(Object.fromEntries(months.map((month) => [`${month}-kent-street.csv`, bytesOf(month)])), { level: 0 }));
  const read = await runPoliceJob(source);
  expect(read.ok && read.value.ok && read.value.value.rows).toBe(480_000);
  expect(readdirSync(work)).toEqual([]);

  const stop = new AbortController();
  const reading = runPoliceJob(source, stop.signal);
  // It is unpacking by then.
  await vi.waitUntil(() => readdirSync(work, { recursive: true }).some((name) => String(name).endsWith('.csv')), { interval: 2 });
  stop.abort();
  expect(await reading).toMatchObject({ ok: false });
  expect(readdirSync(work)).toEqual([]);
});
