import { addDays } from '@saferplan/domain/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHEN } from './when.ts';

const anyDate = fc
  .tuple(fc.integer({ min: 0, max: 60_000 }), fc.constantFrom('2017'.length, '2017-03'.length, '2017-03-28'.length))
  .map(([count, length]) => addDays('1990-01-01', count).slice(0, length));

describe('as much of a day as is known, in a sentence', () => {
  it.each([
    ['2017-03-28', 'on 28 March 2017', 'from 28 March 2017', 'ar 28 Mawrth 2017', 'o 28 Mawrth 2017', 'tan 28 Mawrth 2017'],
    ['2017-03', 'in March 2017', 'from March 2017', 'ym mis Mawrth 2017', 'o fis Mawrth 2017', 'tan fis Mawrth 2017'],
    ['2017', 'in 2017', 'from 2017', 'yn 2017', 'o 2017', 'tan 2017'],
  ])('%s', (when, at, from, atCy, fromCy, untilCy) => {
    expect([WHEN.en.at(when), WHEN.en.from(when)]).toEqual([at, from]);
    expect([WHEN.cy.at(when), WHEN.cy.from(when), WHEN.cy.until(when)]).toEqual([atCy, fromCy, untilCy]);
  });

  it('says of a span what is known of either end', () => {
    expect(WHEN.en.span('2017-03', '2017-05-03')).toBe('from March 2017 to 3 May 2017');
    expect(WHEN.cy.span('2017-03', '2017')).toBe('o fis Mawrth 2017 i 2017');
    expect(WHEN.en.span(null, '2017')).toBe('from a day not recorded to 2017');
    expect(WHEN.cy.span('2017-03-01', null)).toBe('o 1 Mawrth 2017 i ddyddiad heb ei gofnodi');
  });

  it('puts ‘on’ before days alone, and ‘ar’ so in Welsh, where a month is always called one', () => {
    fc.assert(
      fc.property(anyDate, (when) => {
        const isDay = when.length === 10;
        expect(WHEN.en.at(when).startsWith('on ')).toBe(isDay);
        expect(WHEN.cy.at(when).startsWith('ar ')).toBe(isDay);
        for (const say of [WHEN.cy.at, WHEN.cy.from, WHEN.cy.to, WHEN.cy.until, WHEN.cy.by, WHEN.cy.since])
          expect(/ [mf]is /u.test(say(when))).toBe(when.length === 7);
      }),
    );
  });
});
