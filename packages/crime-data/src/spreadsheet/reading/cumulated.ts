import type { Entries, LineAnswers, LineDoubt, Resolved } from './line.ts';
import { monthIndex, monthNumber, monthOf } from './period-parts.ts';
import { type PeriodReading, reading } from './period-reading.ts';
import { MONTH } from './period-rules.ts';

/** The months of a quarter. */
export const QUARTER = 3;
const MONTHS_OF_YEAR = 12;

/** How many months a period has that begins with a month; null for all others. */
function monthsOf({ unit, number, start }: PeriodReading): number | null {
  if (start === '') return null;
  if (unit === 'several-months') return number;
  return unit === 'month' ? 1 : unit === 'quarter' ? QUARTER : unit === 'year' ? MONTHS_OF_YEAR : null;
}

interface Span {
  readonly place: number;
  readonly start: string;
  readonly months: number;
}

/** The step in which spans grow, in months: each begins where others begin, the first of them has one step, and the next one more. Null where they do not. */
function stepOf(spans: readonly Span[]): number | null {
  const groups = [...Map.groupBy(spans, ({ start }) => start).values()];
  const step = spans.reduce((least, { months }) => Math.min(least, months), Number.POSITIVE_INFINITY);
  const doGrow = groups.every((group) => {
    const lengths = [...new Set(group.map(({ months }) => months))].toSorted((one, other) => one - other);
    return lengths.every((months, at) => months === step * (at + 1));
  });
  const isOneMonth = new Set(spans.map(({ start }) => start.slice(5))).size === 1;
  return (step === 1 || step === QUARTER) && doGrow && isOneMonth && groups.some(({ length }) => length > 1) ? step : null;
}

/** What is asked of figures that are cumulated within each year: nothing is read of them before the answer. */
export const cumulated = (answers: LineAnswers): Pick<LineDoubt, 'kind' | 'answer' | 'isLeftOut'> => ({
  kind: 'cumulated',
  answer: answers['cumulated'],
  isLeftOut: answers['cumulated'] !== 'differences',
});

/** Periods that all begin where their year does and grow by a month or a quarter, as April to June and April to September, each by what it adds; null for all others. */
export function cumulatedIn(entries: Entries, answers: LineAnswers): Resolved | null {
  const spans = [...entries].flatMap(([place, readings]): readonly Span[] => {
    const [spanned] = readings.flatMap((one) => {
      const months = monthsOf(one);
      return months === null ? [] : [{ place, start: one.start, months }];
    });
    return spanned === undefined ? [] : [spanned];
  });
  if (spans.length < entries.size || !spans.some(({ months }) => months !== 1 && months !== QUARTER && months !== MONTHS_OF_YEAR))
    return null;
  const step = stepOf(spans);
  const [first] = spans;
  if (step === null || first === undefined) return null;
  const starts = new Map(spans.map(({ place, start, months }) => [place, monthOf(0, monthIndex(start) + months - step + 1)] as const));
  return {
    interval: step === QUARTER ? 'quarter' : 'month',
    starts,
    begins: Number(first.start.slice(5)),
    isRolling: false,
    isWeak: false,
    doubt: { ...cumulated(answers), places: [...starts.keys()] },
  };
}

/** Whether a text can be a span of a year that names no year and grows with others; a whole year only below such others, since it can be their heading. */
export function isSpanOfYear(text: string, isFirst: boolean): boolean {
  if (text.length <= 3 || text.length >= LONGEST || !OF_YEAR.test(text)) return false;
  const months = spanSaid(text.trim())?.months ?? 0;
  return months > 0 && (months < MONTHS_OF_YEAR || !isFirst);
}
const LONGEST = 40;
const OF_YEAR = /^(?:q|ch)1\W|^\p{L}{3,10}\.?\s*(?:to|i|[-–—])\s*\p{L}{3,10}\.?$/iu;

const OF_MONTHS = new RegExp(`^(?<first>${MONTH})\\s*(?:to|i|[-–—])\\s*(?<last>${MONTH})$`, 'i');
const OF_QUARTERS = /^(?:q|ch)1(?:(?:\s*(?:to|i|[-–—])\s*(?:q|ch)?(?<last>[2-4]))|(?<more>(?:\s*[+&]\s*(?:q|ch)?[2-4])+))$/i;
const WHOLE_YEAR = /^(?:full|whole) year$|^blwyddyn (?:lawn|gyfan)$/i;

/** What a heading above the figures of years spans: its first month, 0 for the first of the year, and its months. */
function spanSaid(text: string): { readonly first: number; readonly months: number } | null {
  const ofMonths = OF_MONTHS.exec(text)?.groups;
  const [first, last] = [monthNumber(ofMonths?.['first'] ?? ''), monthNumber(ofMonths?.['last'] ?? '')];
  if (first !== null && last !== null) return { first, months: ((last - first + MONTHS_OF_YEAR) % MONTHS_OF_YEAR) + 1 };
  const alone = monthNumber(text);
  if (alone !== null) return { first: alone, months: 1 };
  if (/^(?:q|ch)1$/i.test(text)) return { first: 0, months: QUARTER };
  if (WHOLE_YEAR.test(text)) return { first: 0, months: MONTHS_OF_YEAR };
  const { last: to, more } = OF_QUARTERS.exec(text)?.groups ?? {};
  const quarters = Number(to ?? more?.at(-1) ?? 0);
  return quarters === 0 ? null : { first: 0, months: quarters * QUARTER };
}

/** The quarters or months by which headings such as `Apr-Jun`, `Apr-Sep`, `Q1`, `Q1-Q2` and `Apr`, `Apr-May` grow, by their places; null where they do not. */
export function cumulatedAcross(texts: ReadonlyMap<number, string>): ReadonlyMap<number, PeriodReading> | null {
  const said = [...texts].flatMap(([place, text]) => {
    const span = spanSaid(text.trim());
    return span === null ? [] : [{ place, ...span }];
  });
  const firsts = new Set(said.map(({ first, months }) => (months === MONTHS_OF_YEAR ? null : first)).filter((first) => first !== null));
  const [begins] = firsts;
  const lengths = [...new Set(said.map(({ months }) => months))].toSorted((one, other) => one - other);
  const step = lengths[0] === 1 ? 1 : QUARTER;
  const areGrowing = lengths.length > 1 && lengths.every((months, at) => months === (at + 1) * step);
  const hasSpan = lengths.some((months) => months !== step && months !== MONTHS_OF_YEAR);
  if (firsts.size !== 1 || begins === undefined || !areGrowing || !hasSpan) return null;
  const monthFrom = (months: number): number => ((begins - 1 + months) % MONTHS_OF_YEAR) + 1;
  if (step === 1)
    return new Map(
      said.map(({ place, months }) => {
        const number = monthFrom(months - 1);
        return [place, reading('month-of-year', '', 'cumulated', { number, begins })] as const;
      }),
    );
  return new Map(
    said.map(({ place, months }) => {
      const at = months / QUARTER - 1;
      const number = begins === 0 ? at + 1 : monthFrom(at * QUARTER) * 10;
      return [place, reading('quarter-of-year', '', 'cumulated', { number, begins })] as const;
    }),
  );
}
