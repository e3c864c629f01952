import type { Language } from '../language.ts';
import { type PeriodInterval, PERIODS } from './periods.ts';
import { WHEN, type WhenWords } from './when.ts';

export type { PeriodInterval } from './periods.ts';
export type { WhenWords } from './when.ts';

/** Dates, numbers and lists as a language writes them. */
export interface LocaleTools {
  readonly number: (value: number) => string;
  /** So many for each so many people, with as many decimals as others of its size, so that columns line up: two below 10, one below 100. */
  readonly rate: (value: number) => string;
  readonly perCent: (value: number) => string;
  readonly pounds: (value: number) => string;
  /** A day, a month or a year (ISO 8601). Free of time zones: no clock time is made of it. */
  readonly date: (iso: string) => string;
  /** The same with the words that place it in a sentence: ‘on 28 March 2017’, ‘in March 2017’. */
  readonly dated: WhenWords;
  /** The month, quarter or year that begins in a month; a day stays a day. */
  readonly periodOf: (period: string, interval: PeriodInterval) => string;
  readonly list: (items: readonly string[]) => string;
  readonly plural: (value: number) => Intl.LDMLPluralRule;
}

/** Words that begin with a consonant and take 'ac' all the same. */
const AC_BEFORE: ReadonlySet<string> = new Set([
  'mae',
  'maent',
  'mewn',
  'mor',
  'na',
  'nac',
  'ni',
  'nid',
  'fe',
  'fel',
  'felly',
  'sydd',
  'roedd',
]);

/**
 * A list in Welsh, for which not every browser has the words. 'Ac' stands before vowels and some words, 'a' before other consonants. After
 * 'a' the first letter of what begins with c, p or t would change (Caerdydd a Chasnewydd), which names that a partnership gives, often
 * English ones, must not: a comma joins these.
 */
function listInWelsh(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const next = /^\p{L}*/u.exec(last)?.[0] ?? '';
  const takesAc = /^[aeiouyâêîôûŵŷ]/iu.test(next) || AC_BEFORE.has(next);
  const and = takesAc ? ' ac ' : /^(?:c(?!h)|p(?!h)|t(?!h))/iu.test(next) ? ', ' : ' a ';
  return `${items.slice(0, -1).join(', ')}${and}${last}`;
}

/** What is made when it is first asked for: what formats takes longer to make than most commands to say what they have to. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

/** The tools of one language. */
export function localeTools(language: Language): LocaleTools {
  const locale = language === 'en' ? 'en-GB' : 'cy';
  const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
  const [twoDecimals, oneDecimal, noDecimal] = ([2, 1, 0] as const).map((digits) =>
    once(() => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })),
  );
  const lists = once(() => new Intl.ListFormat('en-GB', { type: 'conjunction' }));
  const plurals = once(() => new Intl.PluralRules(locale));
  const wholePounds = once(() => new Intl.NumberFormat(locale, { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 }));
  const poundsAndPence = once(() => new Intl.NumberFormat(locale, { style: 'currency', currency: 'GBP' }));
  return {
    number: (value) => numbers().format(value),
    rate: (value) => (value < 10 ? twoDecimals : value < 100 ? oneDecimal : noDecimal)?.().format(value) ?? '',
    perCent: (value) => `${numbers().format(value)}%`,
    pounds: (value) => (Number.isInteger(value) ? wholePounds : poundsAndPence)().format(value),
    date: WHEN[language].name,
    dated: WHEN[language],
    periodOf: (period, interval) => PERIODS[language][interval].name(period),
    list: (items) => (language === 'cy' ? listInWelsh(items) : lists().format(items)),
    plural: (value) => plurals().select(value),
  };
}
