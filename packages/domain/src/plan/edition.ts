import { monthAfter, monthNumber } from '../shared/months.ts';
import { z } from 'zod';
import { EditionState } from '../adoption/state.ts';
import { IsoDate, IsoMonthOrDate } from '../shared/calendar.ts';
import { addDays } from '../shared/days.ts';
import { EditionId, PlanId } from '../shared/id.ts';
import { OptionalLink } from '../shared/link.ts';
import { lineOfText, optionalLine, prose } from '../shared/text.ts';
import { yearsNamed } from './edition-label.ts';
import { coded } from '../shared/value-fault.ts';

/** The years of an edition as people say them: `2017-18`, three years as `2017-20` or `2017-2020`, a calendar year as `2018`. */
export const EditionLabel = z.string().refine((label) => yearsNamed(label) !== null, {
  error: coded('not-edition-label'),
});

/** The document that an edition was taken from, as it was found. */
const SourceDocument = z.strictObject({
  title: lineOfText(300),
  address: OptionalLink,
  /** When it was issued, where that is recorded. */
  datedOn: IsoMonthOrDate.nullable(),
  /** Of the file, so that anybody can tell whether theirs is the same; empty where it is not known. */
  sha256: z.string().regex(/^(?:[0-9a-f]{64})?$/u, { error: coded('not-sha256') }),
});

/** What an administrator writes about an edition as a whole. */
export const EditionFields = z.strictObject({
  label: EditionLabel,
  startsOn: IsoDate,
  endsOn: IsoDate,
  /** What the document is called, where that is not the title of the whole plan; else empty. */
  title: optionalLine(),
  headline: lineOfText(120),
  introduction: prose(2000),
  refreshed: IsoMonthOrDate.nullable(),
  /** Why it begins before the edition before it ends, as yearly editions of a rolling plan do; empty where it does not. */
  overlap: optionalLine(300),
  /** When it was first public, where that was before it came here and is recorded. */
  publishedOn: IsoMonthOrDate.nullable(),
  source: SourceDocument.nullable(),
});
export type EditionFields = z.infer<typeof EditionFields>;

/** What is not said of an edition. */
export const NOT_SAID_OF_EDITION = { title: '', overlap: '', publishedOn: null, source: null } as const;

/** A refresh of the plan, of one year or several: the unit that is drafted, adopted and published. */
export const Edition = EditionFields.extend({
  id: EditionId,
  planId: PlanId,
  /** What was stored before labels were held to `EditionLabel` can be read still. */
  label: z.string().min(1),
  state: EditionState,
  /** Why its content is open although it has been decided on; null where it is not. */
  amendment: z.string().nullable(),
  previousId: EditionId.nullable(),
  version: z.int().min(1),
});
export type Edition = z.infer<typeof Edition>;

/** The years of an edition: what people call them, and their first and last day. */
export type EditionYears = Pick<Edition, 'label' | 'startsOn' | 'endsOn'>;

/**
 * The first and last day of the years that a label names: `2017-18` is the financial year from 1 April 2017, `2017-20` the three
 * from that day, `2018` the calendar year. Where the years begin on another day, that day says when they end: `2021-2025` from
 * 1 January is five calendar years.
 */
export function planYearOf(label: string, startsOn?: IsoDate): Pick<Edition, 'startsOn' | 'endsOn'> {
  const first = Number(label.slice(0, 4));
  const { from, to } = yearsNamed(label) ?? { from: first, to: first + 1 };
  const begins = startsOn ?? `${year(from)}-${from === to ? JANUARY : APRIL}`;
  const day = begins.slice(5);
  if (day === JANUARY) return { startsOn: begins, endsOn: `${year(to)}-12-31` };
  return { startsOn: begins, endsOn: addDays(`${year(from === to ? from + 1 : to)}-${day === '02-29' ? '03-01' : day}`, -1) };
}

/**
 * The first and last day of the years that somebody names for an edition beside another: from the same day of the year where the label
 * can be of such years, so that `2019-20` beside `2018-19` from 1 July begins on 1 July; else those that the label has by itself. Null
 * where the label names no years.
 */
export function yearsCalled(label: string, beside: Pick<EditionYears, 'label' | 'startsOn'>): EditionYears | null {
  if (yearsNamed(label) === null) return null;
  const begins = canBeginLike(label, beside) ? `${label.slice(0, 4)}${beside.startsOn.slice(4)}` : undefined;
  return { label, ...planYearOf(label, begins) };
}

/**
 * Whether a label can be of years that begin as those of another edition do. Labels of one form are of one kind of year, and `2026-2030` is
 * written of calendar and of other years alike. `2027` beside `2025-26` is a calendar year, and `2026-27` beside `2021-2025` none.
 */
function canBeginLike(label: string, beside: Pick<EditionYears, 'label' | 'startsOn'>): boolean {
  if (label.length === beside.label.length || label.length === '2026-2030'.length) return true;
  return label.length === '2026-27'.length && beside.startsOn.slice(5) !== JANUARY;
}

/**
 * The years that follow, as many as these, from the day after their last: `2017-18` gives `2018-19`, `2017-20` gives `2020-23`.
 * An edition that overlaps the one before it is of a rolling plan: its successor begins one year on.
 */
export function yearAfter(edition: EditionYears & { readonly overlap?: string }): EditionYears {
  const isRolling = (edition.overlap ?? '') !== '';
  const startsOn = isRolling ? monthsOn(edition.startsOn, 12) : addDays(edition.endsOn, 1);
  const months = monthsBetween(edition.startsOn, addDays(edition.endsOn, 1));
  const endsOn = addDays(monthsOn(startsOn, months), -1);
  return { label: labelLike(edition.label, startsOn, endsOn), startsOn, endsOn };
}

/** Whether an edition is of more than a year: the next may begin when it ends, or a year on, as those of a rolling plan do. */
export const coversSeveralYears = ({ startsOn, endsOn }: Pick<EditionYears, 'startsOn' | 'endsOn'>): boolean =>
  monthsBetween(startsOn, addDays(endsOn, 1)) > 12;

/** A label of the same form for other days. */
function labelLike(label: string, startsOn: IsoDate, endsOn: IsoDate): string {
  const [from, to] = [startsOn.slice(0, 4), endsOn.slice(0, 4)];
  if (!label.includes('-') || from === to) return from;
  return label.length > '2017-18'.length ? `${from}-${to}` : `${from}-${to.slice(2)}`;
}

const JANUARY = '01-01';
const APRIL = '04-01';
const year = (number: number): string => number.toString().padStart(4, '0');
/** Whole months, a part of one counted as one. */
const monthsBetween = (from: IsoDate, to: IsoDate): number =>
  Math.max(1, monthNumber(to) - monthNumber(from) + (to.slice(8) > from.slice(8) ? 1 : 0));

/** The same day so many months on; the last of the month where that has no such day. */
function monthsOn(date: IsoDate, months: number): IsoDate {
  const first = `${monthAfter(date, months)}-01`;
  const moved = addDays(first, Number(date.slice(8)) - 1);
  return moved.slice(0, 7) === first.slice(0, 7) ? moved : addDays(`${moved.slice(0, 8)}01`, -1);
}
