import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readLines, writeLines } from './backup-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a packed file gives back its lines, short and long, whatever letters stand where they are cut', async () => {
  const long = [65_535, 65_536, 131_071, 300_000].flatMap((length) =>
    ['a', 'ŵ', '𝄞'].map((letter) => `${'x'.repeat(length)}${letter.repeat(3)}y`),
  );
  const lines = ['first', ...long, '', 'short', ...Array.from({ length: 5000 }, (_, index) => `line ${index.toString()}`), 'last'];
  const file = join(folder, 'lines.saferplan');
  await writeLines(file, async (take) => {
    for (const line of lines) await take(line);
  });
  const read: string[] = [];
  for await (const line of readLines(file)) read.push(line);
  expect(read.filter((line, index) => line !== lines[index])).toEqual([]);
  expect(read).toHaveLength(lines.length);
});
