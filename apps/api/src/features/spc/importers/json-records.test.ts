import { runImporter } from '@saferplan/partnership-kit';
import { expect, it } from 'vitest';
import { jsonRecords } from './json-records.ts';

const read = async (text: string) => runImporter(jsonRecords, { name: 'calls.json', bytes: new TextEncoder().encode(text) });
const tables = async (text: string) => {
  const done = await read(text);
  if (!done.ok) throw new Error(done.failure);
  return done.value;
};

it('reads a list of records as a table, with the fields of all of them above it', async () => {
  expect(await tables('[{"Month":"2016-04","Calls":3},{"Month":"2016-05","Calls":null,"Note":"late"}]')).toEqual([
    {
      name: 'calls.json',
      rows: [
        ['Month', 'Calls', 'Note'],
        ['2016-04', 3, null],
        ['2016-05', null, 'late'],
      ],
    },
  ]);
});

it('reads lists under names, and what the features of a map say', async () => {
  expect(await tables('{"total":2,"data":[{"a":1}],"other":[{"b":[1,2]}]}')).toEqual([
    { name: 'data', rows: [['a'], [1]] },
    { name: 'other', rows: [['b'], ['[1,2]']] },
  ]);
  expect(await tables('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ward":"Fant","n":4}}]}')).toEqual([
    {
      name: 'features',
      rows: [
        ['ward', 'n'],
        ['Fant', 4],
      ],
    },
  ]);
});

it('says what is wrong with a file that holds none', async () => {
  for (const text of ['{"a":1}', '[1,2]', '[]'])
    expect(await read(text)).toMatchObject({ failure: expect.stringContaining('it holds no list of records') });
  expect(await read('{')).toMatchObject({ ok: false });
});
