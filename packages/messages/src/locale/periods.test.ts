import { describe, expect, it, vi } from 'vitest';
import { type PeriodInterval, PERIODS } from './periods.ts';

describe('a period is said as people say it', () => {
  it.each<[PeriodInterval, string, string, string, string, string]>([
    ['month', '2016-03', '2017-05', 'in March 2016', 'since March 2016', 'from March 2016 to May 2017'],
    ['event', '2016-03-10', '2016-05-01', 'on 10 March 2016', 'since 10 March 2016', 'from 10 March 2016 to 1 May 2016'],
    ['day', '2016-03-10', '2016-05-01', 'on 10 March 2016', 'since 10 March 2016', 'from 10 March 2016 to 1 May 2016'],
    [
      'week',
      '2016-03-07',
      '2016-05-02',
      'in the week of 7 March 2016',
      'since the week of 7 March 2016',
      'from the week of 7 March 2016 to the week of 2 May 2016',
    ],
    ['quarter', '2016-04', '2016-10', 'in April to June 2016', 'since April 2016', 'from April 2016 to December 2016'],
    ['quarter', '2016-11', '2017-02', 'in November 2016 to January 2017', 'since November 2016', 'from November 2016 to April 2017'],
    ['year', '1983-01', '1985-01', 'in 1983', 'since 1983', 'from 1983 to 1985'],
    ['year', '2016-04', '2018-04', 'in the year to March 2017', 'since April 2016', 'from April 2016 to March 2019'],
    ['event', '2016-03', '2016-04', 'in March 2016', 'since March 2016', 'from March 2016 to April 2016'],
  ])('by %s in English', (interval, from, to, at, since, through) => {
    const periods = PERIODS.en[interval];
    expect([periods.at(from), periods.since(from), periods.through(from, to)]).toEqual([at, since, through]);
    expect(periods.through(from, from)).toBe(at);
  });

  it.each<[PeriodInterval, string, string, string, string, string]>([
    ['month', '2016-03', '2017-05', 'ym mis Mawrth 2016', 'ers mis Mawrth 2016', 'o fis Mawrth 2016 i fis Mai 2017'],
    ['event', '2016-03-10', '2016-05-01', 'ar 10 Mawrth 2016', 'ers 10 Mawrth 2016', 'o 10 Mawrth 2016 i 1 Mai 2016'],
    ['quarter', '2016-09', '2016-12', 'rhwng Medi a Thachwedd 2016', 'ers mis Medi 2016', 'o fis Medi 2016 i fis Chwefror 2017'],
    [
      'quarter',
      '2016-02',
      '2016-05',
      'rhwng Chwefror ac Ebrill 2016',
      'ers mis Chwefror 2016',
      'o fis Chwefror 2016 i fis Gorffennaf 2016',
    ],
    ['year', '1983-01', '1985-01', 'yn 1983', 'ers 1983', 'o 1983 i 1985'],
  ])('by %s in Welsh', (interval, from, to, at, since, through) => {
    const periods = PERIODS.cy[interval];
    expect([periods.at(from), periods.since(from), periods.through(from, to)]).toEqual([at, since, through]);
  });
});

it('is said in Welsh in a browser that brings no Welsh with it, as Chrome', async () => {
  const Full = Intl.DateTimeFormat;
  vi.resetModules();
  vi.stubGlobal('Intl', {
    ...Object.fromEntries(Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name)])),
    DateTimeFormat: class extends Full {
      constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
        super(locale === 'cy' ? 'en-GB' : locale, options);
      }
    },
  });
  try {
    const { PERIODS: anew } = await import('./periods.ts');
    const months = Array.from({ length: 12 }, (_, at) => `2016-${(at + 1).toString().padStart(2, '0')}`);
    expect(months.map(anew.cy.month.name)).toEqual(
      months.map((month) => new Full('cy', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(month))),
    );
    expect([anew.cy.quarter.name('2016-11'), anew.cy.day.name('2016-02-09'), anew.cy.year.name('2016-04')]).toEqual([
      'Tachwedd 2016 ac Ionawr 2017',
      '9 Chwefror 2016',
      'y flwyddyn hyd at Mawrth 2017',
    ]);
  } finally {
    vi.unstubAllGlobals();
  }
});
