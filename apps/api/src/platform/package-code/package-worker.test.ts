import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Snapshot } from '@saferplan/domain/publication';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestPackage } from '../../testing/open-test-package.ts';
import { describePackages, type PackageCode } from './package-worker.ts';

/** The parts of the package look at nothing that is published. */
const newSnapshot = (): Snapshot => ({}) as Snapshot;

describe('a package that does harm', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-harmful-'));
  /** Waits a moment for a part, for those that never end. */
  let hurried: PackageCode;
  /** Waits as long as a busy machine may take. */
  let patient: PackageCode;
  const troubles: string[] = [];
  const build = async (key: string, code = patient): Promise<string> => {
    const made = await code.build({ kind: 'page', key }, newSnapshot(), 'en');
    return made.ok ? 'made' : made.failure;
  };

  const open = (partMs: number): Promise<PackageCode> =>
    openTestPackage(new URL('../../testing/harmful-package.ts', import.meta.url), (error) => troubles.push(String(error)), partMs);

  beforeAll(async () => {
    [hurried, patient] = await Promise.all([open(1500), open(30_000)]);
  });
  afterAll(async () => {
    await Promise.all([hurried.close(), patient.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['exits', /“exits” ended its worker/],
    ['kills-the-process', /cannot signal processes/],
    ['loops', /“loops” took longer than 1\.5 seconds and was stopped/],
    // Where the machine is slow the garbage collector is at work until the time is over.
    ['fills-heap', /“fills-heap” (?:needed more memory than the code of a package may use|took longer)/],
    ['fills-buffers', /“fills-buffers” (?:needed more memory than the code of a package may use|took longer)/],
    ['function', /another shape|failed/],
    ['cycle', /another shape|failed/],
    ['huge', /another shape|more than 4,000,000 characters/],
    ['prototype', /another shape|failed/],
    ['promise', /another shape|failed/],
    ['noisy', /^made$/],
  ])('is told of on the page that %s, and the next page is made as ever', async (key, said) => {
    const code = ['loops', 'fills-heap', 'fills-buffers'].includes(key) ? hurried : patient;
    expect(await build(key, code)).toMatch(said);
    expect(await build('good')).toBe('made');
    expect(Object.keys({})).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it.each(['throws-late', 'rejects-late'])('is told of beside the page that %s after it has answered', async (key) => {
    expect(await build(key)).toBe('made');
    await expect.poll(() => patient.lateFault()?.key).toBe(key);
    expect(patient.lateFault()?.fault).toContain(key === 'throws-late' ? 'a timer failed' : 'nobody caught this');
    expect(troubles.at(-1)).toContain(key);
    expect(await build('good')).toBe('made');
  });

  it('does not fail the pages that come while another of it fails late', async () => {
    const pages = await Promise.all(['throws-late', 'good', 'rejects-late'].map((key) => build(key)));
    expect(pages).toEqual(['made', 'made', 'made']);
  });

  it('fails alike in sections, calculations and importers', async () => {
    const section = await patient.build({ kind: 'section', key: 'exits' }, newSnapshot(), 'en');
    expect(section).toMatchObject({ ok: false, failure: expect.stringContaining('ended its worker') });
    const [calculation] = patient.described.calculations;
    const [ends, many] = patient.described.importers;
    if (calculation === undefined || ends === undefined || many === undefined) throw new Error('the package has them');
    const indicator = { title: 'x', unit: '', direction: 'decrease', baseline: null, target: { kind: 'not-set' } } as const;
    const calculated = await patient.calculate(calculation, { observations: [], indicator });
    expect(calculated).toMatchObject({ ok: false, failure: expect.stringContaining('The calculation “Exits” ended its worker') });
    const path = join(folder, 'a.never');
    writeFileSync(path, 'x');
    const read = await patient.importFile(ends, { name: 'a.never', path });
    expect(read).toMatchObject({ ok: false, failure: expect.stringContaining('could not read a.never: it ended its worker') });
    const large = await patient.importFile(many, { name: 'a.many', path });
    expect(large).toMatchObject({ ok: false, failure: expect.stringContaining('more than 250,000 cells') });
  });

  it('makes a page once for each snapshot, and one that failed not again at once', async () => {
    const snapshot = newSnapshot();
    const [one, other] = await Promise.all([
      patient.build({ kind: 'page', key: 'good' }, snapshot, 'en'),
      patient.build({ kind: 'page', key: 'good' }, snapshot, 'en'),
    ]);
    expect(other).toBe(one);
    const first = await patient.build({ kind: 'page', key: 'function' }, snapshot, 'en');
    expect(await patient.build({ kind: 'page', key: 'function' }, snapshot, 'en')).toBe(first);
  });

  it('is described as data: its keys and words, and nothing of its code is in this thread', async () => {
    expect(patient.described.pages.map(({ slug }) => slug)).toContain('loops');
    const path = join(folder, 'index.mjs');
    writeFileSync(path, 'setTimeout(() => { throw new Error("late"); }, 0); process.exit(3);');
    expect(await describePackages([{ entry: path, name: 'ends-at-once' }])).toEqual([
      { ok: false, failure: { of: 'installation', message: expect.stringContaining('The package ends-at-once ended its worker') } },
    ]);
  });
});
