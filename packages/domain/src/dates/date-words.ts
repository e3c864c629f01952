import type { Rhythm } from './written-date.ts';

/** Of each month the shortest form and what may follow it, in English and Welsh; a full stop may end a short form. */
const MONTHS = [
  'jan(?:uary)?|ion(?:awr)?',
  'feb(?:ruary)?|chwef(?:ror)?',
  'mar(?:ch)?|maw(?:rth)?',
  'apr(?:il)?|ebr(?:ill)?',
  'may|mai',
  'june?|meh(?:efin)?',
  'july?|gorff(?:ennaf)?',
  'aug(?:ust)?|awst',
  'sept?(?:ember)?|medi',
  'oct(?:ober)?|hyd(?:ref)?',
  'nov(?:ember)?|tach(?:wedd)?',
  'dec(?:ember)?|rhag(?:fyr)?',
] as const;

/** A month's name, as a group called `month`. */
export const MONTH = `(?<month>${MONTHS.join('|')})\\.?`;

/** A year: four digits, or two after an apostrophe; or two years that follow each other, of which the first counts. */
export const YEAR = `(?<year>\\d{4}|'\\d{2})`;
export const YEARS = `(?<years>\\d{4}(?: ?[-/–] ?(?:\\d{4}|\\d{2}))?|'?\\d{2} ?[-/–] ?\\d{2})`;

const SEASONS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;
export const SEASON = `(?<season>${Object.keys(SEASONS).join('|')})`;

/** The month (1 to 12) in which a season begins, as the Met Office counts them. */
export const seasonMonth = (season: string): number => new Map<string, number>(Object.entries(SEASONS)).get(season) ?? 0;

/** 1 to 12; 0 where it is the name of no month. */
export const monthNumber = (name: string): number => MONTHS.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(name)) + 1;

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export const WEEKDAY = '(?<weekday>(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?)';

/** 0 is Sunday; -1 where it is the name of no day of the week. */
export const weekdayNumber = (name: string): number => WEEKDAYS.findIndex((weekday) => weekday.startsWith(name.slice(0, 3)));

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const COUNT = `(?<count>\\d{1,3}|an?|${NUMBERS.slice(1).join('|')})`;

/** A number in digits or in words to twelve; `a` is one. */
export const countOf = (text: string): number =>
  text === 'a' || text === 'an' ? 1 : /^\d/u.test(text) ? Number(text) : NUMBERS.indexOf(text);

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4 };
export const QUARTER =
  '(?:(?:q|ch) ?(?<q>[1-4])|(?:quarter|chwarter) (?<number>[1-4])|(?<ordinal>first|second|third|fourth|last|1st|2nd|3rd|4th) quarter)';

/** The number of a quarter, 1 to 4, from the groups of a pattern that matched it in figures or words. */
export const quarterNumber = (groups: Readonly<Record<string, string | undefined>>): number => {
  const ordinal = groups['ordinal'];
  return ordinal === undefined ? Number(groups['q'] ?? groups['number']) : (ORDINALS[ordinal] ?? Number(ordinal.slice(0, 1)));
};

/** Words that say how often, by what they say. */
export const RHYTHMS: ReadonlyMap<string, Rhythm> = new Map(
  Object.entries({
    ongoing: [
      'ongoing',
      'on-going',
      'on going',
      'continuous',
      'continuing',
      'continually',
      'rolling',
      'all year',
      'all year round',
      'throughout',
      'throughout the year',
      'parhaus',
    ],
    monthly: ['monthly', 'each month', 'every month'],
    quarterly: ['quarterly', 'each quarter', 'every quarter', 'every 3 months', 'every three months', 'bob chwarter'],
    annually: ['annually', 'annual', 'yearly', 'each year', 'every year', 'once a year', 'bob blwyddyn'],
  } satisfies Record<Rhythm, readonly string[]>).flatMap(([rhythm, said]) => said.map((word) => [word, rhythm as Rhythm])),
);

/** Words that say that a date is not agreed or not known. */
export const OPEN: ReadonlySet<string> = new Set([
  'not agreed',
  'not yet agreed',
  'to be agreed',
  'not-agreed',
  'not set',
  'not known',
  'not yet known',
  'unknown',
  'to be confirmed',
  'to be determined',
  'to be decided',
  'tbc',
  'tba',
  'tbd',
  't.b.c',
  'n/k',
  '?',
  'none',
  'heb ei gytuno',
  'anhysbys',
  'ddim yn hysbys',
]);
