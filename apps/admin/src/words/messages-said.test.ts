import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { welsh } from '@saferplan/messages/admin/cy';
import { expect, it } from 'vitest';

/** The paths of the sentences of some words: `.funding.fundingScreen.fundingOf`. */
const pathsOf = (words: unknown, path = ''): readonly string[] =>
  typeof words === 'string' || typeof words === 'function'
    ? [path]
    : Object.entries(Object(words)).flatMap(([name, one]) => pathsOf(one, `${path}.${name}`));

const app = fileURLToPath(new URL('..', import.meta.url));
/** What names the words of choices for the app. */
const fieldChoices = fileURLToPath(import.meta.resolve('@saferplan/messages/admin/field-choices'));
const files = [
  fieldChoices,
  ...globSync('**/*.{ts,tsx}', { cwd: app })
    .filter((file) => !file.includes('.test.'))
    .map((file) => `${app}${file}`),
].map((file) => readFileSync(file, 'utf8'));

/** What the app takes from something (`.name`), and whether it takes more from that (`.name.more`) or hands it on as a whole. */
const taken = files.flatMap((file) => [...file.matchAll(/\.(?<name>\w+)(?=(?<more>\.\w)?)/gu)].map(({ groups }) => ({ ...groups })));
const named = new Set(taken.map(({ name }) => name));
const handedOn = new Set(taken.filter(({ more }) => more === undefined).map(({ name }) => name));

/** Whether some file of the app names a message, or hands on as a whole what it is in (`words.statuses[status]`). */
function isSaid(path: string): boolean {
  const [, , ...names] = path.split('.');
  return names.some((name, at) => (at === names.length - 1 ? named : handedOn).has(name));
}

it('every message of the app is said somewhere in it', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(isSaid('.funding.fundingScreen.nobodySaysThis')).toBe(false);
  expect(pathsOf(welsh).filter((path) => !isSaid(path))).toEqual([]);
});
