import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXPERIMENTS } from './experiments.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The rows of the table of promises: what is added, and how many files are written and named. */
const promises = new Map(
  readFileSync(at('.github/CONTRIBUTING.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, adds = '', , written = '', , named = ''] = line.split('|').map((cell) => cell.trim());
      return /^\d+$/u.test(written) && /^\d+$/u.test(named) ? [[adds, { written: Number(written), named: Number(named) }] as const] : [];
    }),
);

describe('how many files a change takes', () => {
  it('is promised for each addition that is tried, and for no other', () => {
    expect([...promises.keys()]).toEqual(EXPERIMENTS.map(({ adds }) => adds));
  });

  it.each(EXPERIMENTS)('of $adds: the table promises what is written and named', ({ adds, edits, named }) => {
    expect(promises.get(adds)).toEqual({ written: new Set(edits.map(({ file }) => file)).size, named: named.length });
  });

  it.each(EXPERIMENTS)('of $adds: it can be tried on the sources as they are', ({ edits, named }) => {
    for (const { file, find } of edits)
      if (find === null) expect(existsSync(at(file)), file).toBe(false);
      else expect(readFileSync(at(file), 'utf8').split(find), `${find} in ${file}`).toHaveLength(2);
    for (const file of named) expect(existsSync(at(file)), file).toBe(true);
  });
});
