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

/** Welsh names of months as they begin after `o`, `i`, `ym`, `yng`, `yn` and `a` (soft, nasal and aspirate mutation), with the names themselves. */
const MUTATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    mawrth: ['fawrth'],
    mai: ['fai'],
    mehefin: ['fehefin'],
    medi: ['fedi'],
    gorffennaf: ['orffennaf', 'ngorffennaf'],
    tachwedd: ['dachwedd', 'nhachwedd', 'thachwedd'],
    rhagfyr: ['ragfyr'],
  }).flatMap(([name, forms]) => forms.map((form) => [form, name])),
);
const MUTATED_NAME = new RegExp(`(?<!\\p{L})(?:${[...MUTATED.keys()].join('|')})(?!\\p{L})`, 'giu');
/** `mis Mawrth`, `fis Mawrth`: the word for month before its name. */
const WORD_FOR_MONTH = new RegExp(
  `(?<!\\p{L})[mf]is (?=(?:ionawr|chwefror|ebrill|awst|hydref|${[...new Set(MUTATED.values())].join('|')})(?!\\p{L}))`,
  'giu',
);

/** A text with the Welsh names of months as a calendar has them: `o fis Mawrth i Fedi` becomes `o mawrth i medi`. */
export const withPlainMonths = (text: string): string =>
  text.replaceAll(MUTATED_NAME, (name) => MUTATED.get(name.toLowerCase()) ?? name).replaceAll(WORD_FOR_MONTH, '');

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
const WEEKDAYS_CY = ['sul', 'llun', 'mawrth', 'mercher', 'iau', 'gwener', 'sadwrn'] as const;
export const WEEKDAY = `(?<weekday>(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?|d?dydd (?:${WEEKDAYS_CY.join('|')}))`;

/** 0 is Sunday; -1 where it is the name of no day of the week. */
export function weekdayNumber(name: string): number {
  const welsh = /^d?dydd (?<day>.+)$/u.exec(name)?.groups?.['day'];
  return welsh === undefined
    ? WEEKDAYS.findIndex((weekday) => weekday.startsWith(name.slice(0, 3)))
    : WEEKDAYS_CY.findIndex((weekday) => weekday === welsh);
}

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
      'barhaus',
      "trwy'r flwyddyn",
      "drwy'r flwyddyn",
      'trwy gydol y flwyddyn',
      'drwy gydol y flwyddyn',
    ],
    monthly: ['monthly', 'each month', 'every month', 'bob mis', 'pob mis', 'misol', 'fisol'],
    quarterly: [
      'quarterly',
      'each quarter',
      'every quarter',
      'every 3 months',
      'every three months',
      'bob chwarter',
      'pob chwarter',
      'chwarterol',
    ],
    annually: [
      'annually',
      'annual',
      'yearly',
      'each year',
      'every year',
      'once a year',
      'bob blwyddyn',
      'pob blwyddyn',
      'blynyddol',
      'flynyddol',
      'unwaith y flwyddyn',
    ],
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
  'heb ei gytuno eto',
  'heb ei gadarnhau',
  "i'w gytuno",
  "i'w gadarnhau",
  'anhysbys',
  'ddim yn hysbys',
]);
