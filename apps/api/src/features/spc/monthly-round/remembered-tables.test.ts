import { SeriesId } from '@saferplan/domain/shared';
import { expect, it } from 'vitest';
import { type RememberedTable, tablesLike } from './remembered-tables.ts';

const table = (fileName: string, sheet: string | null, series: string): RememberedTable => ({
  fileName,
  choices: { sheet, answers: {}, into: { Count: SeriesId.parse(series) } },
});

it('of the tables that are called like a file the newest of each sheet is taken', () => {
  const newest = table('Needle finds March 2017.csv', null, 'ser_needles');
  const older = table('Needle finds Feb 2017.csv', null, 'ser_other');
  const sheet = table('Needle finds Feb 2017.xlsx', 'Bins', 'ser_bins');
  expect(tablesLike('needle-finds-april-2017.csv', [newest, older, sheet, table('Shopwatch.csv', null, 'ser_shops')])).toEqual([
    newest,
    sheet,
  ]);
});

it('a file whose name says nothing but a date goes into the series of no other that is called so', () => {
  expect(tablesLike('2017-04.csv', [table('March 2017.xlsx', null, 'ser_needles')])).toEqual([]);
});
