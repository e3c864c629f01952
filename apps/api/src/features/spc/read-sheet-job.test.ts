import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readSheet } from './read-sheet-job.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-sheet-job-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('of a long list names the cells that are shown, and says how many there are', async () => {
  const path = join(folder, 'incidents.csv');
  const rows = Array.from(
    { length: 3000 },
    (_, at) => `R${at.toString()},${((at % 28) + 1).toString().padStart(2, '0')}/03/2016,Ward ${(at % 7).toString()}`,
  );
  writeFileSync(path, ['Ref,Date,Ward', ...rows].join('\n'));
  const read = await readSheet({ path, name: 'incidents.csv', sheet: null, answers: {}, workbook: null });
  if (!read.ok) throw new Error(read.failure.code);
  const { reading, view } = read.value;
  const about = [...reading.questions, ...reading.leftOut];
  expect(about.map(({ count }) => count).toSorted((one, other) => one - other)).toEqual([3000, 6000]);
  expect(about.reduce((sum, { cells }) => sum + cells.length, 0)).toBeLessThan(2500);
  const named = new Set(about.flatMap(({ cells }) => cells));
  const shown = view.rows.flatMap(({ cells }) => cells.filter(({ role }) => role === 'question' || role === 'left-out'));
  expect(shown.length).toBeGreaterThan(500);
  expect(shown.filter(({ name }) => !named.has(name))).toEqual([]);
});
