import { dayOfPeriod, eventOfPeriod, isDayPeriod, monthAfter } from '@saferplan/domain/shared';
import { type Interval } from '@saferplan/domain/spc';
import type { Language } from '../language.ts';
import { MONTHS_CY } from './months-cy.ts';
import { type DateShape, PREPOSITIONS } from './when.ts';

/** How far apart values are; `event` where each stands for a day on which something happened. */
export type PeriodInterval = Interval | 'week' | 'day';

/**
 * Periods as people say them. A period is the month (`2016-04`, the first of a quarter or year) or the day that it begins on, or an event of
 * a day (`2016-03-10.02`).
 */
export interface PeriodWords {
  /** 'March 2016', 'April to June 2016', '2016', '10 March 2016', '10 March 2016 (event 2 of that day)'. */
  readonly name: (period: string) => string;
  /** 'in March 2016', 'on 10 March 2016', 'in the week of 7 March 2016'. */
  readonly at: (period: string) => string;
  /** 'since March 2016'; a quarter or year is said by its first month. */
  readonly since: (period: string) => string;
  /** 'from March 2016 to May 2017'; as `at` where both are the same. */
  readonly through: (from: string, to: string) => string;
}

interface Grammar {
  /** The date that a period begins on: '10 March 2016', 'March 2016', 'March'. */
  readonly date: Readonly<Record<'day' | 'month' | 'monthAlone', (period: string) => string>>;
  readonly quarter: (first: string, last: string) => string;
  /** The words before a period, by what is said: a month, a day, a week, a quarter, a calendar year. */
  readonly at: Readonly<Record<Shape, (name: string) => string>>;
  readonly since: Readonly<Record<Edge, (name: string) => string>>;
  readonly from: Readonly<Record<Edge, (name: string) => string>>;
  readonly to: Readonly<Record<Edge, (name: string) => string>>;
  readonly yearTo: (lastMonth: string) => string;
  /** A day and which of its events is meant, from the second on. */
  readonly eventOf: (day: string, event: number) => string;
}

type Shape = DateShape | 'week' | 'quarter';
/** What a beginning or an end is said by. */
type Edge = Exclude<Shape, 'quarter'>;

const MONTHS_IN = { quarter: 3, year: 12 } as const;

function periodWords(grammar: Grammar, interval: PeriodInterval): PeriodWords {
  const { day, month, monthAlone } = grammar.date;
  const shapeOf = (period: string): Shape => {
    if (isDayPeriod(period)) return interval === 'week' ? 'week' : 'day';
    if (interval === 'quarter') return 'quarter';
    return interval === 'year' ? 'year' : 'month';
  };
  const dayName = (period: string): string => {
    const [said, event] = [day(dayOfPeriod(period)), eventOfPeriod(period)];
    return event === 1 ? said : grammar.eventOf(said, event);
  };
  const isCalendarYear = (period: string): boolean => period.endsWith('-01');
  const lastMonthOf = (period: string): string =>
    interval === 'quarter' || interval === 'year' ? monthAfter(period, MONTHS_IN[interval] - 1) : period;
  const name = (period: string): string => {
    const shape = shapeOf(period);
    const last = lastMonthOf(period);
    if (shape === 'year') return isCalendarYear(period) ? period.slice(0, 4) : grammar.yearTo(month(last));
    if (shape === 'month') return month(period);
    if (shape !== 'quarter') return dayName(period);
    return grammar.quarter(last.slice(0, 4) === period.slice(0, 4) ? monthAlone(period) : month(period), month(last));
  };
  const at = (period: string): string => grammar.at[shapeOf(period)](name(period));
  /** A quarter, or a year that is no calendar year, is said by its months where a beginning or an end is meant. */
  const edge = (period: string, end: string): readonly [Edge, string] => {
    const shape = shapeOf(period);
    if (shape === 'quarter' || (shape === 'year' && !isCalendarYear(period))) return ['month', month(end)];
    return [shape, name(period)];
  };
  return {
    name,
    at,
    since: (period) => {
      const [shape, said] = edge(period, period);
      return grammar.since[shape](said);
    },
    through: (from, to) => {
      if (from === to) return at(from);
      const [shape, begin] = edge(from, from);
      const [lastShape, end] = edge(to, lastMonthOf(to));
      return `${grammar.from[shape](begin)} ${grammar.to[lastShape](end)}`;
    },
  };
}

function partsOf(period: string): [number, number, number] {
  const [year, month, day] = period.split('-').map(Number);
  return [year ?? 0, (month ?? 1) - 1, day ?? 1];
}

function inEnglish(options: Intl.DateTimeFormatOptions): (period: string) => string {
  // Made when it is needed: it takes more time than all that most commands say.
  let formatter: Intl.DateTimeFormat | null = null;
  return (period) => {
    formatter ??= new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
    return formatter.format(Date.UTC(...partsOf(period)));
  };
}

const ENGLISH: Grammar = {
  date: {
    day: inEnglish({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: inEnglish({ month: 'long', year: 'numeric' }),
    monthAlone: inEnglish({ month: 'long' }),
  },
  quarter: (first, last) => `${first} to ${last}`,
  yearTo: (last) => `the year to ${last}`,
  eventOf: (day, event) => `${day} (event ${event.toString()} of that day)`,
  at: { ...PREPOSITIONS.en.at, week: (name) => `in the week of ${name}`, quarter: (name) => `in ${name}` },
  since: { ...PREPOSITIONS.en.since, week: (name) => `since the week of ${name}` },
  from: { ...PREPOSITIONS.en.from, week: (name) => `from the week of ${name}` },
  to: { ...PREPOSITIONS.en.to, week: (name) => `to the week of ${name}` },
};

/** 'a' makes t into th and is 'ac' before a vowel; months never begin with c or p alone. */
const and = (month: string): string =>
  /^[aeiouyâêîôûŵŷ]/iu.test(month) ? `ac ${month}` : `a ${month.startsWith('T') ? `Th${month.slice(1)}` : month}`;

const monthInWelsh = (period: string): string => MONTHS_CY[partsOf(period)[1]] ?? '';
const monthAndYearInWelsh = (period: string): string => `${monthInWelsh(period)} ${period.slice(0, 4)}`;

const WELSH: Grammar = {
  date: {
    day: (period) => `${partsOf(period)[2].toString()} ${monthAndYearInWelsh(period)}`,
    month: monthAndYearInWelsh,
    monthAlone: monthInWelsh,
  },
  quarter: (first, last) => `${first} ${and(last)}`,
  yearTo: (last) => `y flwyddyn hyd at ${last}`,
  eventOf: (day, event) => `${day} (digwyddiad ${event.toString()} y diwrnod hwnnw)`,
  at: { ...PREPOSITIONS.cy.at, week: (name) => `yn yr wythnos yn dechrau ${name}`, quarter: (name) => `rhwng ${name}` },
  since: { ...PREPOSITIONS.cy.since, week: (name) => `ers yr wythnos yn dechrau ${name}` },
  from: { ...PREPOSITIONS.cy.from, week: (name) => `o’r wythnos yn dechrau ${name}` },
  to: { ...PREPOSITIONS.cy.to, week: (name) => `i’r wythnos yn dechrau ${name}` },
};

/** Made once, because the formatters of Intl are slow to make. */
const inLanguage = (grammar: Grammar): Readonly<Record<PeriodInterval, PeriodWords>> => ({
  day: periodWords(grammar, 'day'),
  week: periodWords(grammar, 'week'),
  month: periodWords(grammar, 'month'),
  quarter: periodWords(grammar, 'quarter'),
  year: periodWords(grammar, 'year'),
  event: periodWords(grammar, 'event'),
});

/** Periods in words, by language and interval. */
export const PERIODS: Readonly<Record<Language, Readonly<Record<PeriodInterval, PeriodWords>>>> = {
  en: inLanguage(ENGLISH),
  cy: inLanguage(WELSH),
};
