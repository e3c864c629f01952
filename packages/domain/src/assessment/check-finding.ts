import type { IsoMonthOrDate } from '../shared/calendar.ts';

/** A value and the period it was counted over, as ISO months or dates; an end that is not known is null. */
export interface CheckedMeasurement {
  readonly value: number;
  readonly from: IsoMonthOrDate | null;
  readonly to: IsoMonthOrDate | null;
}

/** What `checkFinding` needs of a finding. */
export interface CheckableFinding {
  readonly measure: string;
  readonly now?: CheckedMeasurement | null;
  readonly before?: CheckedMeasurement | null;
  readonly stated?: {
    readonly kind: 'percent-change' | 'difference' | 'percent-share';
    readonly value: number;
    readonly decimals: number;
  } | null;
  readonly source: string;
  readonly caveat?: string;
}

export interface Note {
  readonly code:
    | 'nothing-stated'
    | 'no-value-now'
    | 'no-value-before'
    | 'zero-base'
    | 'small-numbers'
    | 'period-reversed'
    | 'different-lengths'
    | 'overlap'
    | 'gap';
  readonly message: string;
}

export interface FindingCheck {
  /** The figure as the two values give it: per cent, or in the unit of the values. */
  readonly computed?: number;
  /** What is stated, less what is computed. */
  readonly difference?: number;
  readonly verdict: 'agrees' | 'disagrees' | 'cannot-be-checked';
  readonly notes: readonly Note[];
}

/** Below this a percentage says more than the counts can bear. */
const SMALL = 20;

/**
 * Recomputes the stated figure from the two values. They agree within half a unit of the last stated decimal,
 * sign included; an exact half may have been rounded either way. Notes tell of anything that makes the
 * comparison doubtful, whatever the verdict.
 */
export function checkFinding(finding: CheckableFinding): FindingCheck {
  const { now = null, before = null, stated = null } = finding;
  const notes = [...periodNotes(now, before), ...valueNotes(finding)];
  if (stated === null || now === null || before === null) return { verdict: 'cannot-be-checked', notes };
  if (stated.kind !== 'difference' && before.value === 0) return { verdict: 'cannot-be-checked', notes };
  const computed = compute(stated.kind, now.value, before.value);
  const difference = stated.value - computed;
  const half = 0.5 * 10 ** -stated.decimals;
  // Room for the last bits of binary fractions, so that an exact half counts as one.
  const room = 16 * Number.EPSILON * Math.max(1, Math.abs(stated.value), Math.abs(computed));
  return { computed, difference, verdict: Math.abs(difference) <= half + room ? 'agrees' : 'disagrees', notes };
}

function compute(kind: 'percent-change' | 'difference' | 'percent-share', now: number, before: number): number {
  switch (kind) {
    case 'percent-change':
      return ((now - before) / Math.abs(before)) * 100;
    case 'difference':
      return now - before;
    case 'percent-share':
      return (now / before) * 100;
  }
}

function valueNotes({ now = null, before = null, stated = null }: CheckableFinding): Note[] {
  const notes: Note[] = [];
  if (stated === null) notes.push({ code: 'nothing-stated', message: 'No change is stated, so there is nothing to check.' });
  if (now === null) notes.push({ code: 'no-value-now', message: 'The value now is not given.' });
  if (before === null) notes.push({ code: 'no-value-before', message: 'The value before is not given.' });
  if (now === null || before === null || stated === null || stated.kind === 'difference') return notes;
  if (before.value === 0) notes.push({ code: 'zero-base', message: 'A percentage of 0 means nothing: give the difference instead.' });
  if (Math.abs(now.value) < SMALL || Math.abs(before.value) < SMALL)
    notes.push({ code: 'small-numbers', message: `A number is below ${SMALL.toString()}, where a percentage misleads: say the counts.` });
  return notes;
}

interface Span {
  readonly from: CalendarDay;
  /** The day after its last. */
  readonly until: CalendarDay;
}

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function periodNotes(now: CheckedMeasurement | null, before: CheckedMeasurement | null): Note[] {
  const current = spanOf(now);
  const earlier = spanOf(before);
  const notes: Note[] = [];
  if ([current, earlier].some((span) => span !== null && dayNumber(span.from) >= dayNumber(span.until)))
    return [{ code: 'period-reversed', message: 'A period ends before it begins.' }];
  if (current === null || earlier === null) return notes;
  if (lengthOf(current) !== lengthOf(earlier))
    notes.push({ code: 'different-lengths', message: `The periods differ in length: ${lengthOf(current)} against ${lengthOf(earlier)}.` });
  const [first, second] = dayNumber(earlier.from) <= dayNumber(current.from) ? [earlier, current] : [current, earlier];
  if (dayNumber(second.from) < dayNumber(first.until))
    notes.push({ code: 'overlap', message: 'The periods overlap: some of the same time is counted in both.' });
  else if (dayNumber(second.from) > dayNumber(first.until))
    notes.push({ code: 'gap', message: 'There is a gap between the periods: what happened between them is not counted.' });
  return notes;
}

function spanOf(measurement: CheckedMeasurement | null): Span | null {
  if (measurement === null || measurement.from === null || measurement.to === null) return null;
  return { from: firstDay(measurement.from), until: dayAfter(measurement.to) };
}

function parts(when: IsoMonthOrDate): readonly [year: number, month: number, day: number | null] {
  const [year, month, day] = when.split('-').map(Number);
  return [year ?? 0, month ?? 1, day ?? null];
}

function firstDay(when: IsoMonthOrDate): CalendarDay {
  const [year, month, day] = parts(when);
  return { year, month, day: day ?? 1 };
}

function dayAfter(when: IsoMonthOrDate): CalendarDay {
  const [year, month, day] = parts(when);
  if (day !== null && day < daysIn(year, month)) return { year, month, day: day + 1 };
  return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** Days since 1 March of the year 0, in the proleptic Gregorian calendar (Reingold and Dershowitz, Calendrical Calculations, 2.2). */
function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    day
  );
}

/** '12 months' in whole months where the period has them, else in days: so that a leap year is no longer than another. */
function lengthOf({ from, until }: Span): string {
  if (from.day === until.day) {
    const months = (until.year - from.year) * 12 + until.month - from.month;
    return months === 1 ? '1 month' : `${months.toString()} months`;
  }
  const days = dayNumber(until) - dayNumber(from);
  return days === 1 ? '1 day' : `${days.toString()} days`;
}
