import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameEveryMonth } from './table-choices.ts';

it('a file is called alike every month, whatever month, number, version and ending it has', () => {
  for (const [one, other] of [
    ['ASB Mar-2017 (1).xlsx', 'asb_april_2017_final.csv'],
    ['Needle finds Q1 2019-20.ods', 'needle-finds-Q2-2019-20 - Copy.ods'],
    ['2017-01.csv', 'Feb 2017.xlsx'],
  ] as const)
    expect(nameEveryMonth(one), one).toBe(nameEveryMonth(other));
});

it('files of different things are not called alike', () => {
  expect(nameEveryMonth('Shopwatch March 2017.csv')).not.toBe(nameEveryMonth('Needle finds March 2017.csv'));
  // A month is no month within another word.
  expect(nameEveryMonth('Marching bands.csv')).toBe('marching bands');
  expect(nameEveryMonth('Mayor.csv')).toBe('mayor');
});

const MONTHS = ['Jan', 'february', 'MAR', 'April', 'may', 'June', 'jul', 'Aug', 'Sept', 'oct', 'November', 'dec'];

it('adding a month and a year never changes what a file is called every month', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,2}$/u).filter((name) => nameEveryMonth(`${name}.csv`) === name),
      fc.constantFrom(...MONTHS),
      fc.integer({ min: 1990, max: 2040 }),
      fc.constantFrom(' ', '_', '-'),
      (name, month, year, between) => {
        expect(nameEveryMonth(`${name}${between}${month}${between}${year.toString()}.xlsx`)).toBe(nameEveryMonth(`${name}.csv`));
      },
    ),
  );
});
