import { addDays } from '@saferplan/domain/shared';
import { type DateContext, readDay, readDue } from '@saferplan/domain/dates';
import { Due } from '@saferplan/domain/plan';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localeTools } from './locale-tools.ts';
import { RHYTHMS } from './rhythms.ts';
import { sayDue } from './say-due.ts';
import { sayWeekday } from './weekdays.ts';

it.each([
  ['2017-08', 'August 2017', 'Awst 2017'],
  ['2018-03-31', '31 March 2018', '31 Mawrth 2018'],
  ['ongoing', 'Ongoing', 'Parhaus'],
  ['quarterly', 'Quarterly', 'Bob chwarter'],
  ['annually', 'Annually', 'Bob blwyddyn'],
  ['not-agreed', 'Not yet agreed', 'Heb ei gytuno eto'],
] as const)('%s is said “%s” and “%s”', (due, english, welsh) => {
  expect([sayDue(Due.parse(due), 'en'), sayDue(Due.parse(due), 'cy')]).toEqual([english, welsh]);
});

const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1990-01-01', count));
const context: DateContext = { today: '2017-09-12', year: { startsOn: '2017-04-01', endsOn: '2018-03-31' } };

it('is read again as it is said in English, a day with its weekday too', () => {
  for (const rhythm of Object.keys(RHYTHMS.en))
    expect(readDue(sayDue(Due.parse(rhythm), 'en'), context)).toEqual({ ok: true, value: rhythm });
  fc.assert(
    fc.property(days, (day) => {
      for (const due of [day, day.slice(0, 7)]) expect(readDue(sayDue(due, 'en'), context)).toEqual({ ok: true, value: due });
      expect(readDay(`${sayWeekday(day, 'en')} ${sayDue(day, 'en')}`, context)).toEqual({ ok: true, value: day });
    }),
  );
});

it.each([
  ['en', 'en-GB'],
  ['cy', 'cy'],
] as const)('is in %s as Intl says it where that knows the language', (language, locale) => {
  const said = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const [dated, months, weekdays] = [
    said({ day: 'numeric', month: 'long', year: 'numeric' }),
    said({ month: 'long', year: 'numeric' }),
    said({ weekday: 'long' }),
  ];
  fc.assert(
    fc.property(days, (day) => {
      expect(localeTools(language).date(day)).toBe(dated.format(Date.parse(day)));
      expect(localeTools(language).date(day.slice(0, 7))).toBe(months.format(Date.parse(day)));
      expect(sayWeekday(day, language)).toBe(weekdays.format(Date.parse(day)));
    }),
  );
});
