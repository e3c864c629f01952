import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openWorkbook } from './open-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-open-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['figures.json', 'figures.csv'])('a file that cannot be read: %s', (name) => {
  it('is said to be none only where there is none', async () => {
    const path = join(folder, name);
    expect(await openWorkbook(path, name, { answers: {} })).toEqual({ ok: false, failure: { code: 'no-such-file', name } });
    // A name that is longer than the system allows is an error of another kind.
    await expect(openWorkbook(join(folder, `${'a'.repeat(300)}${name}`), name, { answers: {} })).rejects.toThrow('ENAMETOOLONG');
  });

  it('and a folder is no file that is missing', async () => {
    mkdirSync(join(folder, name));
    const read = openWorkbook(join(folder, name), name, { answers: {} });
    await expect(read).rejects.toThrow('EISDIR');
  });
});
