import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CONFORMANCE, type DefinedPartnership } from '@saferplan/partnership-kit';
import { afterAll, describe, expect, it } from 'vitest';
import { newPartnership, type Place } from './new-partnership.ts';
import type { NewPartnership } from './partnership-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const swale: NewPartnership = {
  slug: 'swale',
  name: "Swale's Safer Partnership",
  area: 'Swale',
  force: 'Kent Police',
  startYear: 2026,
  years: 3,
  colour: '#1d4f73',
  welsh: false,
  yearStarts: 'april',
};

const at = (name: string): Place => ({ kind: 'linked', folder: join(folder, name), kit: null });

const written = async (given: NewPartnership): Promise<DefinedPartnership> => {
  const path = newPartnership(given, at(given.slug));
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(path, 'src/index.ts')).href)) as {
    readonly partnership: DefinedPartnership;
  };
  return module.partnership;
};

describe('a new partnership', () => {
  it('holds to everything that a package must, as it was written', async () => {
    const partnership = await written(swale);
    expect(partnership.partnership.name).toBe("Swale's Safer Partnership");
    expect(partnership.editions.map(({ edition }) => edition.label)).toEqual(['2026-27']);
    expect(CONFORMANCE.flatMap(({ problemsOf }) => problemsOf(partnership))).toEqual([]);
  });

  it('begins as a draft, and says of each of its placeholders where to write instead', async () => {
    const { editions, open } = await written({ ...swale, slug: 'thanet' });
    expect(editions.map(({ isPublished }) => isPublished)).toEqual([false]);
    expect(open.map((line) => line.split(':')[0])).toEqual([
      'identity.shortName',
      'identity.licence',
      'editions.2026-27.headline',
      'plan.title',
      'editions.2026-27.priorities.priority-one.title',
      'editions.2026-27.priorities.priority-one.summary',
      'editions.2026-27.themes.theme-one.title',
      'editions.2026-27.themes.theme-one.summary',
      'agencies.council.name',
      'agencies.fire.name',
      'agencies.probation.name',
      'agencies.health.name',
      'editions.2026-27.priorities.priority-one.actionPlan',
    ]);
  });

  it('speaks both languages, and counts years over a century, where it is asked to', async () => {
    const partnership = await written({ ...swale, slug: 'gwynedd', welsh: true, startYear: 2099, years: 1 });
    expect(partnership.partnership.languages).toEqual(['en', 'cy']);
    expect(partnership.partnership.frame).toBe('wales');
    expect(CONFORMANCE.flatMap(({ problemsOf }) => problemsOf(partnership))).toEqual([]);
    expect(partnership.editions.map(({ edition }) => edition.label)).toEqual(['2099-00']);
  });

  it('plans by calendar years where it is asked to', async () => {
    const { editions, plan } = await written({ ...swale, slug: 'medway', yearStarts: 'january', years: 2 });
    expect(editions.map(({ edition: { label, startsOn, endsOn } }) => [label, startsOn, endsOn])).toEqual([
      ['2026', '2026-01-01', '2026-12-31'],
    ]);
    expect([plan.startYear, plan.endYear]).toEqual([2026, 2027]);
  });

  it('is refused where it would overwrite something or has no possible address', () => {
    expect(() => newPartnership(swale, at('swale'))).toThrow('holds something already');
    expect(() => newPartnership({ ...swale, slug: 'Swale!' }, at('other'))).toThrow('cannot be part of an address');
    expect(() => newPartnership({ ...swale, years: 9 }, at('other'))).toThrow('from 1 to 5 years');
  });

  it('is type-checked and tested by scripts of its own, and names no place of this machine', () => {
    const path = newPartnership({ ...swale, slug: 'dover' }, at('dover'));
    const files = ['package.json', 'tsconfig.json'].map((name) => readFileSync(join(path, name), 'utf8'));
    expect(files[0]).toContain('"test": "npm run types && node ../');
    for (const text of files) expect(text).not.toMatch(/["' ]\/[a-z]/u);
    const checked = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url)), '-p', path],
      {
        encoding: 'utf8',
      },
    );
    expect(checked.stdout).toBe('');
  });

  it('tells its author what each file is for', () => {
    expect(readFileSync(join(folder, 'swale/README.md'), 'utf8')).toContain('src/editions/2026-27/priorities.ts');
  });
});
