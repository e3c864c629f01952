import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Due } from '../fields/date-fields.ts';
import { inWords } from '../shared/calendar.ts';
import { addDays, lastDayOf } from '../shared/days.ts';
import { type DateContext, lastDayOfDue, readDay, readDue, readMonth, readMonthOrDay, saysUnknown, shortDate, shortDue } from './index.ts';

const context: DateContext = { today: '2017-09-12', year: { startsOn: '2017-04-01', endsOn: '2018-03-31' } };
const due = (text: string, given = context) => {
  const read = readDue(text, given);
  return read.ok ? read.value : JSON.stringify(read.failure);
};

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1990-01-01', count));
const months = days.map((day) => day.slice(0, 7));
const dues: fc.Arbitrary<Due> = fc.oneof(
  days,
  months,
  fc.constantFrom('ongoing', 'quarterly', 'annually', 'not-agreed') as fc.Arbitrary<Due>,
);
const contexts: fc.Arbitrary<DateContext> = fc
  .record({ today: days, start: months, day: fc.constantFrom('01', '06', '28'), years: fc.integer({ min: 1, max: 4 }) })
  .map(({ today, start, day, years }) => ({
    today,
    year: { startsOn: `${start}-${day}`, endsOn: addDays(`${(Number(start.slice(0, 4)) + years).toString()}${start.slice(4)}-${day}`, -1) },
  }));

describe('a date as people write it', () => {
  it.each([
    ['31/03/2019', '2019-03-31'],
    ['31.3.19', '2019-03-31'],
    ['31-3-2019', '2019-03-31'],
    ['31/10', '2017-10-31'],
    ['31/1', '2018-01-31'],
    ['2018-03-31', '2018-03-31'],
    ['2018-03', '2018-03'],
    ['03/2019', '2019-03'],
    ['Sept 2018', '2018-09'],
    ['Medi 2018', '2018-09'],
    ['31 Mawrth 2019', '2019-03-31'],
    ['31 Maw. 2019', '2019-03-31'],
    ['chwefror', '2018-02'],
    ['1af o Fawrth 2018', '2018-03-01'],
    ['Fawrth 2018', '2018-03'],
    ['ym mis Mai 2018', '2018-05'],
    ['erbyn diwedd mis Mawrth 2019', '2019-03'],
    ['ddiwedd Mawrth', '2018-03'],
    ['ganol Tachwedd', '2017-11-15'],
    ['ddechrau Mai 2018', '2018-05-01'],
    ['yng Ngorffennaf 2017', '2017-07'],
    ['yn Nhachwedd 2017', '2017-11'],
    ['31ain o Ragfyr 2017', '2017-12-31'],
    ['15fed Hydref 2017', '2017-10-15'],
    ['dydd Sul 31 Mawrth 2019', '2019-03-31'],
    ['dydd Mawrth 6 Mawrth 2018', '2018-03-06'],
    ['diwedd 2018', '2018-12'],
    ['diwedd y flwyddyn ariannol', '2018-03'],
    ['yn barhaus', 'ongoing'],
    ['drwy’r flwyddyn', 'ongoing'],
    ['yn chwarterol', 'quarterly'],
    ['yn flynyddol', 'annually'],
    ['i’w gadarnhau', 'not-agreed'],
    ['Ch2', '2017-09'],
    ['diwedd Mawrth', '2018-03'],
    ['canol Mai 2017', '2017-05-15'],
    ['mis nesaf', '2017-10'],
    ['Sept. 2018', '2018-09'],
    ['september', '2017-09'],
    ['February', '2018-02'],
    ['Sep-18', '2018-09'],
    ['Sept ’18', '2018-09'],
    ['31-Mar-19', '2019-03-31'],
    ['by 31st of March, 2019', '2019-03-31'],
    ['Sunday 31 March 2019', '2019-03-31'],
    ['March 31st 2019', '2019-03-31'],
    ['Q2', '2017-09'],
    ['q4', '2018-03'],
    ['Q2 2018-19', '2018-09'],
    ['Q4 18/19', '2019-03'],
    ['2018/19 Q1', '2018-06'],
    ['third quarter', '2017-12'],
    ['end of March', '2018-03'],
    ['by the end of March 2019', '2019-03'],
    ['end of Q3', '2017-12'],
    ['mid November', '2017-11-15'],
    ['start of May 2018', '2018-05-01'],
    ['year end', '2018-03'],
    ['end of 2018', '2018-12'],
    ['2018-19', '2019-03'],
    ['spring', '2017-05'],
    ['Spring 2018', '2018-05'],
    ['winter', '2018-02'],
    ['winter 2017-18', '2018-02'],
    ['autumn 2017', '2017-11'],
    ['+3m', '2017-12-12'],
    ['+2w', '2017-09-26'],
    ['in three months', '2017-12-12'],
    ['two weeks’ time', '2017-09-26'],
    ['tomorrow', '2017-09-13'],
    ['next month', '2017-10'],
    ['next quarter', '2017-12'],
    ['end of this year', '2018-03'],
    ['Ongoing', 'ongoing'],
    ['on-going', 'ongoing'],
    ['quarterly', 'quarterly'],
    ['every quarter', 'quarterly'],
    ['yearly', 'annually'],
    ['Not agreed', 'not-agreed'],
    ['TBC', 'not-agreed'],
  ])('“%s” is %s', (text, expected) => {
    expect(due(text)).toBe(expected);
  });

  it.each([
    ['', { code: 'date-empty' }],
    [' soon ', { code: 'date-unreadable', text: 'soon' }],
    ['31/02/2018', { code: 'no-such-day', month: '2018-02', day: 31 }],
    ['29/02/2018', { code: 'no-such-day', month: '2018-02', day: 29 }],
    ['31/13/2018', { code: 'no-such-month', month: 13 }],
    ['12/13/2018', { code: 'month-first', month: 13, day: 12 }],
    ['Monday 31 March 2019', { code: 'other-weekday', day: '2019-03-31' }],
    ['Sept 18', { code: 'date-either-way', day: '2017-09-18', month: '2018-09' }],
    ['2018', { code: 'month-of-year-not-said', year: '2018' }],
    ['Q2 2018-21', { code: 'not-year-of-plan', written: '2018-21', right: '2018-19' }],
    ['monthly', { code: 'due-every-month' }],
    ['bob mis', { code: 'due-every-month' }],
    ['dydd Llun 31 Mawrth 2019', { code: 'other-weekday', day: '2019-03-31' }],
    ['1/1/0019', { code: 'year-out-of-reach', year: 19 }],
    ['as soon as the funding is there', { code: 'date-unreadable', text: 'as soon as the funding is there' }],
  ])('“%s” is refused: %o', (text, failure) => {
    expect(readDue(text, context)).toEqual({ ok: false, failure });
  });

  it('counts quarters from the month in which the years of the plan begin', () => {
    const calendarYears = { today: '2026-02-01', year: { startsOn: '2026-01-01', endsOn: '2028-12-31' } };
    expect(due('Q1', calendarYears)).toBe('2026-03');
    expect(due('Q4', { ...calendarYears, today: '2027-05-05' })).toBe('2027-12');
    expect(due('Q1', { ...calendarYears, today: '2031-05-05' })).toBe('2028-03');
    expect(due('Q1', { ...calendarYears, today: '2020-05-05' })).toBe('2026-03');
  });

  it('stays within the month where months are added to its last day', () => {
    expect(due('+1m', { ...context, today: '2018-01-31' })).toBe('2018-02-28');
    expect(due('+1y', { ...context, today: '2016-02-29' })).toBe('2017-02-28');
  });

  it('is a day where only a day can stand, or is asked for it', () => {
    expect(readDay('31/3/19', context)).toEqual({ ok: true, value: '2019-03-31' });
    expect(readDay('end of Feb', context)).toEqual({ ok: true, value: '2018-02-28' });
    expect(readDay('March 2018', context)).toEqual({ ok: false, failure: { code: 'day-not-said', from: '2018-03', to: '2018-03' } });
    expect(readDay('Q2', context)).toEqual({ ok: false, failure: { code: 'day-not-said', from: '2017-07', to: '2017-09' } });
    expect(readDay('ongoing', context)).toMatchObject({ ok: false });
    expect(readMonthOrDay('Q2', context)).toEqual({ ok: false, failure: { code: 'month-not-said', from: '2017-07', to: '2017-09' } });
    expect(readMonth('28 March 2017', context)).toEqual({ ok: true, value: '2017-03' });
  });

  it('can be said not to be known', () => {
    for (const text of ['not known', 'Unknown', '?', 'TBC']) expect(saysUnknown(text, context)).toBe(true);
    for (const text of ['', 'March', 'never']) expect(saysUnknown(text, context)).toBe(false);
  });
});

describe('a date that is said and read again', () => {
  it('is the same, in each way in which it is said, whenever it is read', () => {
    fc.assert(
      fc.property(dues, contexts, (given, when) => {
        for (const said of [shortDue(given), given]) expect(due(said, when)).toBe(given);
      }),
    );
  });

  it('is the same day in numbers, with its weekday, and however it is spaced or capitalised', () => {
    fc.assert(
      fc.property(days, contexts, (day, when) => {
        const [year = '', month = '', number = ''] = day.split('-');
        for (const said of [
          `${number}/${month}/${year}`,
          `${Number(number).toString()}.${Number(month).toString()}.${year}`,
          ` ${inWords(day).toUpperCase()} `,
          `by ${shortDate(day)}.`,
        ])
          expect(readDay(said, when)).toEqual({ ok: true, value: day });
      }),
    );
  });

  it('has its last day within the month that it names', () => {
    fc.assert(
      fc.property(months, (month) => {
        expect(lastDayOfDue(month)).toBe(lastDayOf(month));
      }),
    );
    for (const rhythm of ['ongoing', 'not-agreed'] as const) expect(lastDayOfDue(rhythm)).toBeNull();
  });

  it('falls within the year of the plan that holds today, where it was written without a year', () => {
    fc.assert(
      fc.property(contexts, fc.integer({ min: 1, max: 12 }), (when, month) => {
        const read = due(`1/${month.toString()}`, when);
        const first = when.year.startsOn;
        const asOf = when.today < first ? first : when.today > when.year.endsOn ? when.year.endsOn : when.today;
        // Within a year of the day that counts, and in a year of the plan.
        expect(read >= first && read <= when.year.endsOn).toBe(true);
        expect(Math.abs(Number(read.slice(0, 4)) - Number(asOf.slice(0, 4)))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never breaks on what somebody types, and says why it refuses', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[\d/. '-]{0,12}$/),
      fc.constantFrom('end of', 'Q5', 'mid', '+m', 'of March of', "'"),
    );
    fc.assert(
      fc.property(typed, contexts, (text, when) => {
        const read = readDue(text, when);
        expect(read.ok ? Due.safeParse(read.value).success : read.failure.code.length > 5).toBe(true);
      }),
    );
  });
});
