import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keysTwice } from '../../platform/package-code/keys-twice.ts';
import { loadErrorInWords } from '../../platform/package-code/load-error-in-words.ts';

const parent = mkdtempSync(join(tmpdir(), 'saferplan-mistakes-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));
let made = 0;

/** A package of these files; its first one is `index.ts`. */
function written(files: Readonly<Record<string, string>>): string {
  const folder = join(parent, (made += 1).toString());
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return join(folder, 'index.ts');
}

describe('a key that stands twice in a package', () => {
  it('is found in whichever of its files it is, with both lines, in nested objects and under types', () => {
    const entry = written({
      'index.ts': `import { priorities } from './editions/priorities.ts';\nexport const partnership = { priorities } satisfies object;\n`,
      'editions/priorities.ts': `export const priorities: Readonly<Record<string, object>> = {\n  drink: { a: 1 },\n  'night-time': { b: 1 },\n  drink: { a: 2, a: 3 },\n};\n`,
    });
    expect(keysTwice(entry).toSorted((one, other) => one.key.localeCompare(other.key))).toEqual([
      { file: 'editions/priorities.ts', line: 4, key: 'a', first: 4 },
      { file: 'editions/priorities.ts', line: 4, key: 'drink', first: 2 },
    ]);
  });

  it('is none where keys are computed, spread, or in objects beside each other', () => {
    expect(
      keysTwice(
        written({ 'index.ts': `const k = 'a';\nexport const x = [{ a: 1 }, { a: 2 }, { ...{ a: 1 }, a: 2 }, { [k]: 1, a: 2 }];\n` }),
      ),
    ).toEqual([]);
  });

  it('waits for the file to be one that can be read', () => {
    expect(keysTwice(written({ 'index.ts': 'export const = ;' }))).toEqual([]);
  });
});

describe('an error of loading a package', () => {
  const folder = '/somewhere/src';
  it('names the file that imports what is not there, and what there is', () => {
    const entry = written({ 'index.ts': '', 'agencies.ts': '', 'contacts.ts': '' });
    const error = new Error(`Cannot find module '${join(dirname(entry), 'agencys.ts')}' imported from ${entry}`);
    expect(loadErrorInWords(error, entry)).toBe(
      'index.ts imports agencys.ts, which is not there; beside it there are: agencies.ts, contacts.ts, index.ts',
    );
    const bare = new Error(`Cannot find module '${join(dirname(entry), 'agencies')}' imported from ${entry}`);
    expect(loadErrorInWords(bare, entry)).toBe('index.ts imports agencies, which is not there: write its ending too, agencies.ts');
    const other = new Error(`Cannot find package 'left-pad' imported from ${entry}`);
    expect(loadErrorInWords(other, entry)).toContain('index.ts imports left-pad, which is not installed');
  });

  it('names the line of the package that it comes from', () => {
    const error = new SyntaxError("The requested module './agencies.ts' does not provide an export named 'agency'");
    error.stack = `file://${folder}/index.ts:2\nimport { agency } from './agencies.ts';\n         ^^^^^^\nSyntaxError: The requested module\n    at #asyncInstantiate (node:internal/modules/esm/module_job:1:2)`;
    expect(loadErrorInWords(error, `${folder}/index.ts`)).toBe(`index.ts:2: ${error.message}`);
    const thrown = new TypeError('x is not a function');
    thrown.stack = `TypeError: x is not a function\n    at file:///elsewhere/kit.ts:1:1\n    at file://${folder}/editions/2026.ts:12:5`;
    expect(loadErrorInWords(thrown, `${folder}/index.ts`)).toBe('editions/2026.ts:12: x is not a function');
  });

  it('is left as it is where it is none of the package', () => {
    const error = new Error('boom');
    error.stack = 'Error: boom\n    at file:///elsewhere/kit.ts:1:1';
    expect(loadErrorInWords(error, `${folder}/index.ts`)).toBeNull();
  });
});
