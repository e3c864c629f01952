import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readTableCommand } from './read-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-read-table-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What other programs are promised, key by key, and nothing more. */
const Promised = z.strictObject({
  sheet: z.string(),
  sheets: z.array(z.string()),
  measures: z.array(
    z.strictObject({
      name: z.string(),
      interval: z.enum(['day', 'week', 'month', 'quarter', 'year']),
      yearBegins: z.int().min(1).max(12).nullable(),
      unit: z.string(),
      values: z.array(
        z.strictObject({
          period: z.string().regex(/^\d{4}-\d{2}(?:-\d{2})?$/u),
          value: z.number().nullable(),
          status: z.enum(['value', 'missing', 'suppressed', 'error']),
          note: z.string(),
          cell: z.string().regex(/^[A-Z]+\d+$/u),
        }),
      ),
    }),
  ),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      question: z.string(),
      options: z.array(z.strictObject({ id: z.string(), label: z.string() })),
      answer: z.string().nullable(),
      cells: z.array(z.string()),
    }),
  ),
  leftOut: z.array(z.strictObject({ cells: z.array(z.string()), why: z.string() })),
  account: z.strictObject({ filled: z.int(), values: z.int(), labels: z.int(), leftOut: z.int(), questioned: z.int() }),
});

async function read(name: string, text: string, answers: Readonly<Record<string, string>> = {}) {
  const path = join(folder, name);
  writeFileSync(path, text);
  const [lines, errors]: [string[], string[]] = [[], []];
  const code = await readTableCommand(
    path,
    { sheet: null, answers, json: true },
    { log: (line: string) => void lines.push(line), error: (line: string) => void errors.push(line) },
  );
  return { code, errors, json: code === 0 ? Promised.parse(JSON.parse(lines.join('\n'))) : null };
}

const TABLE = 'Month,Burglary,Total,Robbery\nJan-16 [note 1],4,7,3\nFeb-16,[c],..,n/a\nMar-16,-,8,#REF!\nSource: police,,,\n';

describe('a table that is read without a database', () => {
  it('has the keys that are promised, each cell in one of the four, and marks by their status', async () => {
    const { json } = await read('figures.csv', TABLE);
    if (json === null) throw new Error('It was not read.');
    const { filled, values, labels, leftOut, questioned } = json.account;
    expect([filled, values + labels + leftOut + questioned]).toEqual([17, 17]);
    expect(json.leftOut.flatMap(({ cells }) => cells).length).toBe(leftOut);
    expect(new Set(json.questions.flatMap(({ cells }) => cells)).size).toBe(questioned);
    expect(json.measures.map((measure) => [measure.name, ...measure.values.map((one) => `${one.cell} ${one.status} ${one.note}`)])).toEqual(
      [
        ['Burglary', 'B2 value note 1', 'B3 suppressed [c]', 'B4 missing -'],
        ['Total', 'C2 value note 1', 'C3 suppressed ..', 'C4 value '],
        ['Robbery', 'D2 value note 1', 'D3 missing n/a', 'D4 error #REF!'],
      ],
    );
    // The dash is asked about, and a total that one month alone shows to be one; what is not available is a value that is missing.
    expect([json.questions.map(({ id, cells }) => [id, ...cells]), values]).toEqual([
      [
        ['dash', 'B4'],
        ['possible-total:Total', 'C2', 'C3', 'C4'],
      ],
      5,
    ]);
  });

  it('takes answers', async () => {
    const { json } = await read('figures.csv', TABLE, { dash: 'zero', 'possible-total:Total': 'measure' });
    expect(json?.questions).toMatchObject([
      { id: 'dash', answer: 'zero' },
      { id: 'possible-total:Total', answer: 'measure' },
    ]);
    expect(json?.measures.map(({ name, values }) => [name, values.at(-1)?.value])).toEqual([
      ['Burglary', 0],
      ['Total', 8],
      ['Robbery', null],
    ]);
  });

  it('is read by the importers that the import screen has too', async () => {
    const { json } = await read('calls.json', '[{"Month":"2016-04","Calls":3},{"Month":"2016-05","Calls":4}]');
    expect(json?.measures.map(({ name, values }) => [name, ...values.map(({ value }) => value)])).toEqual([['Calls', 3, 4]]);
    expect((await read('none.json', '{}')).errors).toEqual([expect.stringContaining('it holds no list of records')]);
  });

  it('is refused where nothing can be read, with what is wrong', async () => {
    expect(await read('empty.csv', '')).toMatchObject({ code: 1, json: null, errors: [expect.stringContaining('empty.csv')] });
  });
});
