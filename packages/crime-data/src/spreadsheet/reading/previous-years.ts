import type { FileSaying } from '@saferplan/domain/shared';
import { type Claims, LEFT_OUT_BY_ANSWER } from './claims.ts';
import type { DraftMeasure } from './draft-measures.ts';
import type { Interval } from './line.ts';
import { dayAt, dayIndex, monthIndex, monthOf } from './period-parts.ts';
import { isSame } from './rolling.ts';

const PREVIOUS =
  /^(?:\p{L}[^·]* )?(?:(?:same|corresponding) (?:month|quarter|period|week)(?:,? (?:of )?(?:the )?)? )?(?:(?:the )?(?:last|previous|prior|preceding) (?:financial )?year(?:['’]s)?|ly|py|(?:a )?year (?:ago|before|earlier))(?: (?:figures?|total|actual|outturn|count|value|month))?$/iu;

/**
 * The measures without what a heading such as `Last year` leaves open: whether its figures are of the year before the period beside them.
 * By the answer they are a measure of their own under these periods, of those a year earlier, or left out. What is of the period before each,
 * as `Previous month`, is refused where its figures are those of another measure, and asked about where they are not.
 */
export function settlePreviousYears(drafts: readonly DraftMeasure[], claims: Claims): readonly DraftMeasure[] {
  return drafts.flatMap((draft) => {
    const { name, interval } = draft;
    if (isOfPeriodBefore(draft) && drafts.length > 1) return settlePeriodBefore(draft, drafts, claims);
    if (interval === 'day' || interval === 'week') return [draft];
    const years = PREVIOUS.test(name.split(' · ').at(-1) ?? '') ? (drafts.length < 2 ? 0 : 1) : yearsBefore(draft);
    if (years === 0) return [draft];
    return placedByAnswer(draft, claims, {
      question: { code: 'previous', name, years },
      before: { code: 'previous.before', years },
      earlier: (period) => monthOf(0, monthIndex(period) + 1 - years * 12),
    });
  });
}

/** A measure under the periods beside its figures, under earlier ones, or left out: by the answer; as it is as long as there is none. */
function placedByAnswer(
  draft: DraftMeasure,
  claims: Claims,
  asked: {
    readonly question: FileSaying;
    /** What the figures are of, where they are of earlier periods. */
    readonly before: FileSaying;
    /** The earlier period of the one beside a figure. */
    readonly earlier: (period: string) => string;
  },
): readonly DraftMeasure[] {
  const { name, values } = draft;
  const answer = claims.ask({
    id: `previous:${name}`,
    question: asked.question,
    options: [
      { id: 'before', label: asked.before },
      { id: 'beside', label: { code: 'previous.beside' } },
      { id: 'leave-out', label: { code: 'previous.leave-out' } },
    ],
    cells: values.flatMap(({ source, cell }) => (source === null ? [] : [cell])),
  });
  if (answer === 'leave-out') {
    for (const { source } of values) claims.leaveOut(source ?? undefined, LEFT_OUT_BY_ANSWER);
    return [];
  }
  if (answer !== 'before') return [draft];
  return [{ ...draft, values: values.map((value) => ({ ...value, period: asked.earlier(value.period) })) }];
}

const PERIODS: Readonly<Partial<Record<Interval, { readonly indexOf: (period: string) => number; readonly step: number }>>> = {
  day: { indexOf: dayIndex, step: 1 },
  week: { indexOf: dayIndex, step: 7 },
  month: { indexOf: monthIndex, step: 1 },
  quarter: { indexOf: monthIndex, step: 3 },
};
const YEARS = { indexOf: monthIndex, step: 12 };

/** Whether every figure of a measure is the one that another of its table has for the period before, in at least one period. */
function saysAgain({ name, interval, values, block }: DraftMeasure, drafts: readonly DraftMeasure[]): boolean {
  const { indexOf, step } = PERIODS[interval] ?? YEARS;
  const key = name.slice(0, Math.max(0, name.lastIndexOf(' · ')));
  return drafts.some((other) => {
    if (other.block !== block || other.name === name || other.interval !== interval || !other.name.startsWith(key)) return false;
    const of = Map.groupBy(other.values, ({ period }) => indexOf(period));
    const pairs = values.flatMap(({ period, value }) => {
      const before = (of.get(indexOf(period) - step) ?? []).flatMap((one) => one.value ?? []);
      return value === null || before.length === 0 ? [] : [before.some((one) => isSame(one, value))];
    });
    return pairs.length > 0 && pairs.every(Boolean);
  });
}

/**
 * A measure that by its name says again the figure of the period before each: refused where it does, and asked about where its figures are others,
 * as those before a revision are.
 */
function settlePeriodBefore(draft: DraftMeasure, drafts: readonly DraftMeasure[], claims: Claims): readonly DraftMeasure[] {
  const { name, interval } = draft;
  if (saysAgain(draft, drafts)) return [{ ...draft, refusal: { code: 'period-before', name } }];
  const { indexOf, step } = PERIODS[interval] ?? YEARS;
  const at = indexOf === dayIndex ? dayAt : (index: number): string => monthOf(0, index + 1);
  return placedByAnswer(draft, claims, {
    question: { code: 'previous-period', name },
    before: { code: 'previous-period.before' },
    earlier: (period) => at(indexOf(period) - step),
  });
}

/** Whether a measure is called by the period before each, as `Previous month` beside the figures of months. */
const isOfPeriodBefore = ({ name, interval }: DraftMeasure): boolean =>
  BEFORE.exec(name.split(' · ').at(-1) ?? '')?.groups?.['unit']?.toLowerCase() === interval ||
  BEFORE_IN_WELSH[interval]?.test(name.split(' · ').at(-1) ?? '') === true;
const BEFORE =
  /^(?:the )?(?:last|previous|prior|preceding) (?<unit>month|quarter|week|day)(?:['’]s)?(?: (?:figures?|total|actual|count|value))?$/iu;

const BEFORE_IN_WELSH: Readonly<Record<string, RegExp>> = {
  month: /^(?:y )?mis (?:blaenorol|diwethaf)$/i,
  quarter: /^(?:y )?chwarter (?:blaenorol|diwethaf)$/i,
  week: /^(?:yr )?wythnos (?:flaenorol|ddiwethaf)$/i,
};

const YEAR =
  /^(?:(?<before>.*?)[\s(–-]+)?(?<first>(?:19|20)\d{2})(?:\s?[/–-]\s?(?<second>\d{2}|(?:19|20)\d{2}))?(?:\)|[\s:–-]+(?<after>.*))?$/u;
/** What has a year of its own that says nothing of the figures. */
const OF_YEAR = /census|population|boundar|prices?|base(?:line)?|target|survey|act\b|since|wards?|lsoa/i;

/** What is called by a number further off, as `Unit 2001` in 2016, is not of that year. */
const MOST_YEARS = 10;

/**
 * How many years before the periods beside them the figures of a measure are by its name, as `Burglary 2015/16` under the months of 2016/17;
 * below 0 where they are after. 0 where the name says no year at its beginning or end, or one of those of the periods.
 */
function yearsBefore({ name, interval, values }: DraftMeasure): number {
  const { before = '', first, second, after = '' } = YEAR.exec(name.split(' · ').at(-1) ?? '')?.groups ?? {};
  if (first === undefined || interval === 'year' || OF_YEAR.test(`${before} ${after}`)) return 0;
  const named = Number(first);
  const isFinancial = second !== undefined && Number(second.slice(-2)) === (named + 1) % 100;
  if (second !== undefined && !isFinancial) return 0;
  const years = new Set(values.map(({ period }) => Math.floor((monthIndex(period) - (isFinancial ? 3 : 0)) / 12)));
  const [only] = years;
  // A calendar year beside months of a financial one can be either of two.
  return only === undefined || years.size > 1 || Math.abs(only - named) > MOST_YEARS ? 0 : only - named;
}
