import { dayIndex, monthIndex, monthOf } from './period-parts.ts';
import { saysTime } from './matrix.ts';
import type { PeriodReading } from './period-reading.ts';
import type { Family, LineAnswers, LineDoubt, Resolved } from './line.ts';
import { sortedStarts } from './line.ts';
import { kindOfYears, namesTwoYears } from './year-kind.ts';
import { ofWeeks } from './weeks-of-years.ts';
import { yearSlipIn } from './year-slip.ts';

/** Months, quarters, weeks or years as the periods of a line, by their heading and by how they follow one another. */
export function ofMonths({ unit, chosen }: Family, heading: string, answers: LineAnswers): Resolved {
  const starts = new Map([...chosen].map(([place, { start }]) => [place, start]));
  const isWeak = [...chosen.values()].every(({ form }) => form === 'number' || form === 'fraction');
  const plain = {
    interval: unit === 'several-months' ? 'month' : unit,
    starts,
    begins: null,
    isRolling: false,
    isWeak,
    doubt: null,
  } as const;
  if (unit === 'several-months') return { ...plain, doubt: { ...severalMonths(answers), places: [...starts.keys()] } };
  if (unit === 'year') return ofYears(plain, chosen, heading, answers);
  if (unit === 'week') return ofWeeks(plain, chosen, answers);
  if (unit === 'quarter') return ofFinancial(plain, chosen, answers);
  if (unit !== 'month') return plain;
  if ([...chosen.values()].some(({ form }) => form === 'financial')) return ofFinancial(plain, chosen, answers);
  const slashed = [...chosen].filter(([, { form, start }]) => form === 'slash' && isNextYear(start)).map(([place]) => place);
  if (slashed.length > 0) {
    const answer = answers['slash-month'];
    const kept = answer === 'leave-out' ? new Map([...starts].filter(([place]) => !slashed.includes(place))) : starts;
    return { ...plain, starts: kept, doubt: { kind: 'slash-month', answer, places: slashed } };
  }
  const numbered = [...chosen].filter(([, { form }]) => form === 'period').map(([place]) => place);
  if (numbered.length > 0) return ofNumbered(plain, numbered, answers);
  const answer = answers['fraction-month'];
  const doubt = canBeFractions(chosen, heading) ? ({ kind: 'fraction-month', answer, places: [...chosen.keys()] } as const) : null;
  if (doubt !== null && answer !== 'month') return { ...plain, doubt };
  const months = withSlip(plain, answers) ?? asYears(plain, heading, answers) ?? askAboutTimeBetween(asQuarters(plain, answers), answers);
  if (doubt === null) return months;
  return { ...months, doubt: months.doubt === null ? doubt : { ...months.doubt, also: 'fraction-month' } };
}

/** By how many months quarters and periods of years such as FY17 move from those of the year that ends in it. */
const MOVED: Readonly<Record<string, number>> = { begins: 12, academic: 17, calendar: 9 };

/** Quarters or periods of accounts, of which those of FY17 are asked about. */
function ofFinancial(plain: Resolved, chosen: ReadonlyMap<number, PeriodReading>, answers: LineAnswers): Resolved {
  const places = [...chosen].filter(([, { form }]) => form === 'financial').map(([place]) => place);
  if (places.length === 0) return plain;
  const answer = answers['year-kind'];
  const starts = new Map(
    [...plain.starts].map(([place, start]) => [place, places.includes(place) ? monthsBefore(start, -(MOVED[answer ?? ''] ?? 0)) : start]),
  );
  return { ...plain, starts, doubt: { kind: 'year-kind', answer, places } };
}

/** What is asked about several months that are neither a quarter nor a year: no series has such periods. */
export const severalMonths = (answers: LineAnswers): Pick<LineDoubt, 'kind' | 'answer' | 'isLeftOut'> => ({
  kind: 'several-months',
  answer: answers['several-months'],
  isLeftOut: true,
});

/** Whether months written as 1/16 can be fractions: all of one year and not all of it, below a heading that does not say that they are periods. */
const canBeFractions = (chosen: ReadonlyMap<number, PeriodReading>, heading: string): boolean => {
  const starts = sortedStarts(chosen);
  const years = new Set(starts.map((start) => start.slice(0, 4)));
  return [...chosen.values()].every(({ form }) => form === 'fraction') && years.size === 1 && starts.length < 12 && !saysTime(heading);
};

/** Months by their numbers in a financial year, as P1 2015/16: by the answer number 1 is April or January. */
function ofNumbered(plain: Resolved, places: readonly number[], answers: LineAnswers): Resolved {
  const answer = answers['month-number'];
  const fromJanuary = (start: string): string => {
    const [number, first] = [(monthIndex(start) % 12) - 2, Number(monthsBefore(start, 3).slice(0, 4))];
    const named = ((number + 11) % 12) + 1;
    return monthOf(named < 4 ? first + 1 : first, named);
  };
  const starts = new Map(
    [...plain.starts].map(([place, start]) => [place, answer === 'january' && places.includes(place) ? fromJanuary(start) : start]),
  );
  return { ...plain, starts, doubt: { kind: 'month-number', answer, places } };
}

/** Whether 2010-11 can be the financial year 2010/11. */
const isNextYear = (month: string): boolean => Number(month.slice(5)) === (Number(month.slice(0, 4)) + 1) % 100;

function ofYears(plain: Resolved, chosen: ReadonlyMap<number, PeriodReading>, heading: string, answers: LineAnswers): Resolved {
  const named = yearsByHeading(plain, chosen, heading, answers);
  if (named !== null) return named;
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
      const [year, isNamedByEnd] = [Number(start.slice(0, 4)), answer === 'as-others-ending' && most[0] !== 1];
      return [[place, answer === null ? start : monthOf(year - (isNamedByEnd ? 1 : 0), most[0])]];
    });
    return { ...plain, starts: new Map(settled), begins: most[0], doubt: { kind: 'mixed-years', answer, places: [...odd] } };
  }
  return { ...plain, begins: begins.size === 1 ? (first ?? null) : null, isRolling: isOverlapping };
}

/** Months of which some have a year that does not fit those around them; null where all fit. */
function withSlip(plain: Resolved, answers: LineAnswers): Resolved | null {
  const slip = yearSlipIn(plain.starts);
  if (slip === null) return null;
  const { later, earlier, months, places } = slip;
  const answer = answers['year-slip'];
  const starts = [...plain.starts].flatMap(([place, start]): readonly (readonly [number, string])[] => {
    if (answer === 'leave-out') return places.includes(place) ? [] : [[place, start]];
    if (answer === 'later' && later.includes(place)) return [[place, monthsBefore(start, -months)]];
    return [[place, answer === 'earlier' && earlier.includes(place) ? monthsBefore(start, months) : start]];
  });
  return { ...plain, starts: new Map(starts), doubt: { kind: 'year-slip', answer, places } };
}

/** Months that are twelve and more apart can be years, by question; two alone only where their heading says so. Null where they are none. */
export function asYears(plain: Resolved, heading: string, answers: LineAnswers): Resolved | null {
  const starts = [...new Set(plain.starts.values())].toSorted();
  const steps = starts.slice(1).map((start, index) => monthIndex(start) - monthIndex(starts[index] ?? start));
  const areApart = steps.length > 0 && steps.every((step) => step >= 12) && steps.includes(12);
  if (!areApart || (steps.length < 2 && !/\byears?\b/i.test(heading))) return null;
  const answer = answers['year-end'];
  // Days of which nobody has said so are no months.
  const doubt = { kind: 'year-end', answer, places: [...plain.starts.keys()], isLeftOut: answer === null } as const;
  if (answer !== 'ends' && answer !== 'begins') return { ...plain, doubt };
  const begun = new Map([...plain.starts].map(([place, start]) => [place, answer === 'ends' ? monthsBefore(start, 11) : start]));
  const [first, ...others] = new Set([...begun.values()].map((start) => Number(start.slice(5, 7))));
  return { ...plain, doubt, interval: 'year', starts: begun, begins: first === undefined || others.length > 0 ? null : first };
}

/** The steps of months that are no years, no quarters and no single months, and which figures of two months or of half-years have. */
const STEPS_OF_MORE: ReadonlySet<number> = new Set([2, 4, 6]);
const WEEK = 7;

/** Months or days that are all as far apart, as fortnights and half-years are: of which time their figures are is asked about. */
export function askAboutTimeBetween(plain: Resolved, answers: LineAnswers): Resolved {
  if ((plain.interval !== 'month' && plain.interval !== 'day') || plain.doubt !== null) return plain;
  const indexOf = plain.interval === 'month' ? monthIndex : dayIndex;
  const starts = [...new Set(plain.starts.values())].toSorted().map(indexOf);
  const [step = 0, ...others] = starts.slice(1).map((start, at) => start - (starts[at] ?? start));
  const isOfMore = plain.interval === 'month' ? STEPS_OF_MORE.has(step) : step > 1 && step !== WEEK;
  if (others.length === 0 || !isOfMore || others.some((other) => other !== step)) return plain;
  const answer = answers['time-between'];
  return { ...plain, doubt: { kind: 'time-between', answer, places: [...plain.starts.keys()], isLeftOut: answer === 'between' } };
}

/** Months that are three apart are quarters: at once where they begin quarters, by question where they may end them. */
export function asQuarters(plain: Resolved, answers: LineAnswers): Resolved {
  const starts = [...new Set(plain.starts.values())].toSorted();
  const steps = starts.slice(1).map((start, index) => monthIndex(start) - monthIndex(starts[index] ?? start));
  if (steps.length < 2 || !steps.every((step) => step % 3 === 0) || !steps.includes(3)) return plain;
  const rest = monthIndex(starts[0] ?? '') % 3;
  if (rest === 0) return { ...plain, interval: 'quarter' };
  const answer = answers['quarter-end'];
  const doubt = { kind: 'quarter-end', answer, places: [...plain.starts.keys()], isLeftOut: answer === null } as const;
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

/** Years whose beginning their heading tells, or leaves open: those of `Year ending March`, of `FYE`, of `Academic year`. Null for all others. */
function yearsByHeading(
  plain: Resolved,
  chosen: ReadonlyMap<number, PeriodReading>,
  heading: string,
  answers: LineAnswers,
): Resolved | null {
  const kind = kindOfYears(heading, [...chosen.values()]);
  if (kind === null) return null;
  const namesTwo = [...chosen].filter(([, one]) => namesTwoYears(one)).map(([place]) => place);
  const begun = (month: number, add: number): Resolved => ({
    ...plain,
    begins: month,
    isWeak: false,
    starts: new Map(
      [...plain.starts].map(([place, start]) => [place, monthOf(Number(start.slice(0, 4)) + (namesTwo.includes(place) ? 0 : add), month)]),
    ),
  });
  if (kind !== 'open' && kind !== 'academic') return begun(kind.begins, kind.add);
  if (kind === 'academic') {
    const answer = answers['academic-years'];
    return { ...begun(answer === 'september' ? 9 : 4, 0), doubt: { kind: 'academic-years', answer, places: namesTwo } };
  }
  const answer = answers['year-kind'];
  const doubt = { kind: 'year-kind', answer, places: [...chosen.keys()] } as const;
  if (answer === 'ends') return { ...begun(4, -1), doubt };
  if (answer === 'begins') return { ...begun(4, 0), doubt };
  if (answer === 'academic') return { ...begun(9, 0), doubt };
  if (namesTwo.length === 0 || namesTwo.length === chosen.size)
    return { ...begun(namesTwo.length === 0 || answer === 'calendar' ? 1 : 4, 0), doubt };
  // Calendar years are none of a line that holds 2015/16 too.
  return { ...begun(4, 0), starts: new Map([...plain.starts].filter(([place]) => namesTwo.includes(place))), doubt };
}
