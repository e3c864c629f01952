import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(at(path), 'utf8');
const foldersIn = (path: string): readonly string[] =>
  readdirSync(at(path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The rows of the tables, by their cells. */
const rows = read('apps/docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const wordsIn = (cell = ''): readonly string[] => [...cell.matchAll(/`(?<word>[^`]+)`/gu)].map(({ groups }) => groups?.['word'] ?? '');

const [HEADER = [], ...features] = rows.filter((cells) => cells.length > 2);
/** What a column of the features names. */
const named = (column: string): readonly string[] => features.flatMap((cells) => wordsIn(cells[HEADER.indexOf(column)]));
/** What is said to be no feature. */
const others = (where: string): readonly string[] => wordsIn(rows.find((cells) => cells.length === 2 && cells[0] === where)?.[1]);

describe('the glossary', () => {
  it.each([
    ['Domain', 'packages/domain/src'],
    ['Database', 'packages/database/src'],
  ])('names every folder of the %s once, and none that is not there', (column, path) => {
    expect([...named(column), ...others(column)].toSorted()).toEqual(foldersIn(path).toSorted());
  });

  it.each([
    ['API', 'apps/api/src'],
    ['Admin', 'apps/admin/src'],
  ])('names every feature of the %s once, and every folder beside them', (column, path) => {
    expect(named(column).toSorted()).toEqual(foldersIn(`${path}/features`).toSorted());
    expect(others(column).toSorted()).toEqual(foldersIn(path).toSorted());
  });

  it('names every router of procedures', () => {
    const routers = [...read('apps/api/src/router.ts').matchAll(/^ {2}(?<name>\w+): \w+Router,$/gmu)];
    expect(named('Procedures').toSorted()).toEqual(routers.map(({ groups }) => groups?.['name'] ?? '').toSorted());
  });

  it('names every screen of the admin app', () => {
    const paths = [...read('apps/admin/src/app/router.tsx').matchAll(/\bpath: '(?<path>[^']+)'/gu)].map(
      ({ groups }) => groups?.['path'] ?? '',
    );
    expect(named('Screens').toSorted()).toEqual([...new Set(paths)].toSorted());
  });

  it('names every public page', () => {
    const pages = readdirSync(at('apps/viewer/src/pages')).map((file) => file.replace(/\.tsx?$/u, ''));
    expect(named('Pages').toSorted()).toEqual(pages.filter((page) => page !== 'index' && !page.includes('.test')).toSorted());
  });
});
