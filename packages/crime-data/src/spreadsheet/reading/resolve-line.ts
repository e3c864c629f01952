import { qualified, qualifierOf } from './period-qualifier.ts';
import type { PeriodReading } from './period-reading.ts';
import { dayIndex, monthIndex } from './period-parts.ts';
import type { YearQuestion } from './years-missing.ts';
import { withoutStrayDays } from './stray-days.ts';
import { type DaysAre, isLastOfMonth, whatDaysAre } from './resolve-days.ts';

export type Interval = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What the cells of a line, each with all that it can stand for, are together. */
export interface Resolved {
  readonly interval: Interval;
  /** By the place in the line; what is not in it names no period of this interval. */
  readonly starts: ReadonlyMap<number, string>;
  /** The month that years begin in; null for all else. */
  readonly begins: number | null;
  /** Whether each period covers most of the one before, as rolling years do. */
  readonly isRolling: boolean;
  /** Whether it rests on bare numbers alone. */
  readonly isWeak: boolean;
  readonly doubt: LineDoubt | null;
}

export interface LineDoubt {
  readonly kind:
    | 'date-order'
    | 'quarter-end'
    | 'year-end'
    | 'mixed-years'
    | 'slash-month'
    | 'year-of-title'
    | 'year-order'
    | 'month-number'
    | 'year-missing';
  readonly answer: string | null;
  readonly places: readonly number[];
  /** What is asked, where every line of this kind has a question of its own. */
  readonly question?: YearQuestion;
}

/** What readers of a table have answered about a line. */
export interface LineAnswers {
  readonly 'date-order': string | null;
  readonly 'quarter-end': string | null;
  readonly 'year-end': string | null;
  readonly 'mixed-years': string | null;
  readonly 'slash-month': string | null;
  readonly 'year-of-title': string | null;
  readonly 'year-order': string | null;
  readonly 'month-number': string | null;
  /** The answer to the question for the year of a line, if it is one of its options. */
  readonly yearOf: (question: YearQuestion) => string | null;
}

export type Entries = ReadonlyMap<number, readonly PeriodReading[]>;

interface Family {
  readonly unit: Interval;
  readonly chosen: ReadonlyMap<number, PeriodReading>;
  readonly order: 'day-first' | 'month-first' | null;
}

const FORMS_OF_MONTHS = ['plain', 'ending', 'number', 'mangled', 'slash'] as const;

/** Makes out what the cells of a line are: the interval that most of them can be, and of those the one in which they follow one another. Null where that is none. */
export function resolveLine(entries: Entries, heading: string, answers: LineAnswers): Resolved | null {
  if (entries.size === 0) return null;
  const { qualifier } = qualifierOf(heading);
  const told = qualifier === null ? entries : eachOnce(entries, (readings) => readings.map((one) => qualified(one, qualifier)));
  const units: readonly Interval[] = ['month', 'quarter', 'year', 'week'];
  const families: Family[] = [
    ...units.map((unit): Family => ({
      unit,
      chosen: withoutStrayDays(
        chooseOf(told, (one) => one.unit === unit),
        told,
      ),
      order: null,
    })),
    { unit: 'day', chosen: chooseOf(told, (one) => one.unit === 'day' && one.form !== 'month-first'), order: 'day-first' },
    { unit: 'day', chosen: chooseOf(told, (one) => one.unit === 'day' && one.form !== 'day-first'), order: 'month-first' },
  ];
  const most = Math.max(...families.map(({ chosen }) => chosen.size));
  if (most === 0) return null;
  const best = families.filter(({ chosen }) => chosen.size === most);
  const days = best.filter(({ unit }) => unit === 'day');
  const others = best.filter(({ unit }) => unit !== 'day').toSorted((one, other) => fitOf(other) - fitOf(one));
  const [other] = others;
  if (other !== undefined && (days.length === 0 || fitOf(other) > 0)) return ofMonths(other, heading, answers);
  return resolveDays(days, answers, heading);
}

/** What becomes of each cell of a line; of those with the same readings, as long lists have, it is made once. */
function eachOnce<Made>(entries: Entries, make: (readings: readonly PeriodReading[]) => Made): ReadonlyMap<number, Made> {
  const made = new Map<readonly PeriodReading[], Made>();
  const each = new Map<number, Made>();
  for (const [place, readings] of entries) {
    const known = made.get(readings) ?? make(readings);
    made.set(readings, known);
    each.set(place, known);
  }
  return each;
}

/** The readings of a line that are wanted; where a cell has several, the plainest. */
function chooseOf(told: Entries, isWanted: (one: PeriodReading) => boolean): ReadonlyMap<number, PeriodReading> {
  const plainest = eachOnce(
    told,
    (readings) =>
      readings
        .filter(isWanted)
        .toSorted((one, other) => FORMS_OF_MONTHS.indexOf(one.form as 'plain') - FORMS_OF_MONTHS.indexOf(other.form as 'plain'))
        .at(0) ?? null,
  );
  const chosen = new Map<number, PeriodReading>();
  for (const [place, one] of plainest) if (one !== null) chosen.set(place, one);
  return chosen;
}

const indexOf = (unit: Interval, start: string): number => (unit === 'day' || unit === 'week' ? dayIndex(start) : monthIndex(start));
const STEP: Readonly<Record<Interval, number>> = { day: 1, week: 7, month: 1, quarter: 3, year: 12 };

const sortedStarts = (chosen: ReadonlyMap<number, PeriodReading>): readonly string[] =>
  [...new Set([...chosen.values()].map(({ start }) => start))].toSorted();

/** How regularly the periods of a family follow one another, from 0 to 1; years of the form 2010-11 win over months 13 apart. */
function fitOf({ unit, chosen }: Family): number {
  const starts = sortedStarts(chosen);
  const isSlash = [...chosen.values()].some(({ form }) => form === 'slash');
  if (starts.length < 2) return unit === 'month' && isSlash ? 0.1 : 0.5;
  const steps = starts.slice(1).map((start, index) => indexOf(unit, start) - indexOf(unit, starts[index] ?? start));
  const regular = steps.filter((step) => step === STEP[unit]).length / steps.length;
  return regular + (unit === 'month' && isSlash ? 0.001 : 0.01);
}

function ofMonths({ unit, chosen }: Family, heading: string, answers: LineAnswers): Resolved {
  const starts = new Map([...chosen].map(([place, { start }]) => [place, start]));
  const isWeak = [...chosen.values()].every(({ form }) => form === 'number');
  const plain = { interval: unit, starts, begins: null, isRolling: false, isWeak, doubt: null };
  if (unit === 'year') return ofYears(plain, chosen, answers);
  if (unit !== 'month') return plain;
  const slashed = [...chosen].filter(([, { form, start }]) => form === 'slash' && isNextYear(start)).map(([place]) => place);
  if (slashed.length > 0) {
    const answer = answers['slash-month'];
    const kept = answer === 'leave-out' ? new Map([...starts].filter(([place]) => !slashed.includes(place))) : starts;
    return { ...plain, starts: kept, doubt: { kind: 'slash-month', answer, places: slashed } };
  }
  return asYears(plain, heading, answers) ?? asQuarters(plain, answers);
}

/** Whether 2010-11 can be the financial year 2010/11. */
const isNextYear = (month: string): boolean => Number(month.slice(5)) === (Number(month.slice(0, 4)) + 1) % 100;

function ofYears(plain: Resolved, chosen: ReadonlyMap<number, PeriodReading>, answers: LineAnswers): Resolved {
  const begins = new Set([...chosen.values()].map(({ begins: month }) => month));
  const starts = sortedStarts(chosen);
  const isOverlapping = starts.some((start, index) => index > 0 && monthIndex(start) - monthIndex(starts[index - 1] ?? start) < 12);
  const [first] = begins;
  const byMonth = [...Map.groupBy(chosen, ([, { begins: month }]) => month)].toSorted(([, one], [, other]) => other.length - one.length);
  const [most, ...others] = byMonth;
  if (most !== undefined && others.length > 0 && [...chosen.values()].every(({ form }) => form !== 'ending')) {
    const odd = new Set(others.flatMap(([, entries]) => entries.map(([place]) => place)));
    const answer = answers['mixed-years'];
    const settled = [...plain.starts].flatMap(([place, start]): readonly (readonly [number, string])[] => {
      if (!odd.has(place)) return [[place, start]];
      if (answer === 'leave-out') return [];
      return [[place, answer === 'as-others' ? `${start.slice(0, 5)}${String(most[0]).padStart(2, '0')}` : start]];
    });
    return { ...plain, starts: new Map(settled), begins: most[0], doubt: { kind: 'mixed-years', answer, places: [...odd] } };
  }
  return { ...plain, begins: begins.size === 1 ? (first ?? null) : null, isRolling: isOverlapping };
}

/** Months that are twelve apart can be years, by question; two alone only where their heading says so. Null where they are none. */
function asYears(plain: Resolved, heading: string, answers: LineAnswers): Resolved | null {
  const starts = [...new Set(plain.starts.values())].toSorted();
  const steps = starts.slice(1).map((start, index) => monthIndex(start) - monthIndex(starts[index] ?? start));
  const areApart = steps.length > 0 && steps.every((step) => step % 12 === 0) && steps.includes(12);
  if (!areApart || (steps.length < 2 && !/\byears?\b/i.test(heading))) return null;
  const answer = answers['year-end'];
  const doubt = { kind: 'year-end', answer, places: [...plain.starts.keys()] } as const;
  if (answer !== 'ends' && answer !== 'begins') return { ...plain, doubt };
  const begun = new Map([...plain.starts].map(([place, start]) => [place, answer === 'ends' ? monthsBefore(start, 11) : start]));
  return { ...plain, doubt, interval: 'year', starts: begun, begins: Number([...begun.values()][0]?.slice(5, 7)) };
}

/** Months that are three apart are quarters: at once where they begin quarters, by question where they may end them. */
function asQuarters(plain: Resolved, answers: LineAnswers): Resolved {
  const starts = [...new Set(plain.starts.values())].toSorted();
  const steps = starts.slice(1).map((start, index) => monthIndex(start) - monthIndex(starts[index] ?? start));
  if (steps.length < 2 || !steps.every((step) => step % 3 === 0) || !steps.includes(3)) return plain;
  const rest = monthIndex(starts[0] ?? '') % 3;
  if (rest === 0) return { ...plain, interval: 'quarter' };
  const doubt = { kind: 'quarter-end', answer: answers['quarter-end'], places: [...plain.starts.keys()] } as const;
  if (doubt.answer === 'ends')
    return {
      ...plain,
      doubt,
      interval: 'quarter',
      starts: new Map([...plain.starts].map(([place, start]) => [place, monthsBefore(start, 2)])),
    };
  return { ...plain, doubt, interval: doubt.answer === 'begins' ? 'quarter' : 'month' };
}

function monthsBefore(month: string, months: number): string {
  const index = monthIndex(month) - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

const isAboutMonths = (heading: string): boolean => /^months?\b/i.test(heading);

function resolveDays(families: readonly Family[], answers: LineAnswers, heading: string): Resolved | null {
  const tried = families.map((family) => ({ family, are: whatDaysAre(sortedStarts(family.chosen)) }));
  const dayFirst = tried.find(({ family }) => family.order === 'day-first');
  const monthFirst = tried.find(({ family }) => family.order === 'month-first');
  const one = dayFirst ?? monthFirst;
  if (one === undefined) return null;
  const differ = dayFirst !== undefined && monthFirst !== undefined && isDifferent(dayFirst.family, monthFirst.family);
  const sure = (days: Days): Resolved => ofDays(days, { heading, answers, doubt: null });
  if (!differ) return sure(one);
  if (dayFirst.are.fit === 4 || (dayFirst.are.fit > 0 && monthFirst.are.fit === 0)) return sure(dayFirst);
  const answer = answers['date-order'];
  const places = [...dayFirst.family.chosen.keys()];
  return ofDays(answer === 'month-first' ? monthFirst : dayFirst, { heading, answers, doubt: { kind: 'date-order', answer, places } });
}

const isDifferent = (one: Family, other: Family): boolean =>
  [...one.chosen].some(([place, { start }]) => other.chosen.get(place)?.start !== start);

interface Days {
  readonly family: Family;
  readonly are: DaysAre;
}

function ofDays(
  { family, are }: Days,
  { heading, answers, doubt }: { readonly heading: string; readonly answers: LineAnswers; readonly doubt: LineDoubt | null },
): Resolved {
  const starts = sortedStarts(family.chosen);
  const isOneAMonth = new Set(starts.map((day) => day.slice(0, 7))).size === starts.length;
  const interval = are.interval === 'day' && are.fit === 0 && isAboutMonths(heading) && isOneAMonth ? 'month' : are.interval;
  const isWeak = [...family.chosen.values()].every(({ form }) => form === 'number');
  const periods = new Map([...family.chosen].map(([place, { start }]) => [place, interval === 'month' ? start.slice(0, 7) : start]));
  const plain: Resolved = { interval, starts: periods, begins: null, isRolling: false, isWeak, doubt };
  if (interval !== 'month' || doubt !== null) return plain;
  const years = asYears(plain, heading, answers);
  if (years !== null) return years;
  // The last days of months three apart end quarters, and nothing else.
  const areEnds = starts.every(isLastOfMonth);
  const quarters = asQuarters(plain, areEnds ? { ...answers, 'quarter-end': 'ends' } : answers);
  return areEnds ? { ...quarters, doubt: null } : quarters;
}
