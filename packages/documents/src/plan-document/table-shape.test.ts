import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKeptWhole } from './kept-whole.ts';
import { tableShape } from './table-shape.ts';

const cell = fc.string({ maxLength: 300 });
/** How many letters find room in each column: 482 points between the margins, of which 10 are beside the words, and 5.2 a letter. */
const lettersOf = (shares: readonly number[]): readonly number[] => shares.map((share) => Math.floor((share * 482 - 10) / 5.2 + 0.01));

describe('the columns of a table', () => {
  it('are all of its width, and none is too narrow for a short word, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }).chain((columns) => {
          const row = fc.array(cell, { minLength: columns, maxLength: columns });
          return fc.tuple(row, fc.array(row, { maxLength: 12 }));
        }),
        ([head, rows]) => {
          const { shares, lines } = tableShape(head, rows);
          expect(shares).toHaveLength(head.length);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
          for (const share of shares) expect(share).toBeGreaterThan(0.05);
          expect(lines).toBeGreaterThan(rows.length);
        },
      ),
    );
  });

  it('leave what is short in one line where a long cell beside it loses none by it', () => {
    const head = ['Action', 'Who', 'When', 'Now'];
    const { shares } = tableShape(head, [
      ['Disrupt the groups together, with the help of other agencies to gain entry and trust', 'Kent Police', 'March 2018', 'Not reported'],
      ['Police update partners regularly on organised crime groups in Maidstone', 'Kent Police and partners', 'Ongoing', 'Not reported'],
    ]);
    const [action = 0, , when = 0, now = 0] = lettersOf(shares);
    expect([when >= 'March 2018'.length, now >= 'Not reported'.length, action > 2 * now]).toEqual([true, true, true]);
  });

  it('leave a number whose spaces are not to be broken in one line', () => {
    const number = '01622\u00A0602\u00A0000';
    const { shares } = tableShape(
      ['Name', 'Telephone', 'What for'],
      [['Maidstone Community Safety Unit', number, 'x'.repeat(30).concat(' ').repeat(9)]],
    );
    expect(lettersOf(shares)[1]).toBeGreaterThanOrEqual(number.length);
  });

  it('leave room for what is printed unbroken: a day with its month, a provision with its number', () => {
    const long = 'The strategy group has arrangements to review how partnership money is spent, and to assess economy. ';
    const { shares } = tableShape(['Date', 'Provision', 'What it asks'], [['14 February 2017', 'regulation 12(1), (2)', long.repeat(4)]]);
    const [date = 0, provision = 0] = lettersOf(shares);
    expect([date >= '14 February'.length, provision >= 'regulation 12(1),'.length]).toEqual([true, true]);
  });

  it('give a head of some words two lines, and a word of a cell one, where there is room', () => {
    const long = 'Hospital admissions for mental and behavioural disorders from psychoactive substances';
    const head = ['What was counted', 'Now', 'Before', 'Change as stated', 'Source'];
    const { shares } = tableShape(head, [
      [long, '637 (Jun 2015 – Jul 2016)', '734 (Sept 2014 – Aug 2015)', '−13%', `Kent and Medway ${long}`],
    ]);
    const letters = lettersOf(shares);
    expect(letters[3]).toBeGreaterThanOrEqual('Change as'.length);
    expect(letters[0]).toBeGreaterThanOrEqual('psychoactive'.length);
  });

  it('make a table that is kept on one page of few lines, not of few rows', () => {
    const row = (words: number) => ['Provision', 'a line of some words '.repeat(words), 'Answered'];
    const lines = (words: number) =>
      tableShape(
        ['What', 'Asks', 'Answer'],
        Array.from({ length: 4 }, () => row(words)),
      ).lines;
    expect([isKeptWhole(lines(1)), isKeptWhole(lines(30))]).toEqual([true, false]);
  });
});
