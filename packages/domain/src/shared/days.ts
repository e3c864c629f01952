import { type IsoDate, type IsoMonth, type PartialDate, partKnown } from './calendar.ts';

const A_DAY_MS = 86_400_000;
const asTime = (date: IsoDate): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
const asDate = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** Whole days from one date to another; negative where the second comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((asTime(to) - asTime(from)) / A_DAY_MS);

/** The day so many days later; earlier where `days` is below 0. */
export const addDays = (date: IsoDate, days: number): IsoDate => asDate(asTime(date) + days * A_DAY_MS);

/** `2017-02` gives `2017-02-28`. */
export const lastDayOf = (month: IsoMonth): IsoDate => asDate(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0));

/** The first day that a date can mean of which only the month or the year may be known. */
export const firstDayIn = (when: PartialDate): IsoDate => `${when}-01-01`.slice(0, '2017-03-28'.length);

/** The last day that it can mean. */
export const lastDayIn = (when: PartialDate): IsoDate => (when.length === 4 ? `${when}-12-31` : when.length === 7 ? lastDayOf(when) : when);

/** What an event takes of a calendar (RFC 5545): its day, or from the first day of its month or year to the day after the last. */
export const calendarDays = (when: PartialDate): { readonly start: IsoDate; readonly end: IsoDate | null } =>
  partKnown(when) === null ? { start: when, end: null } : { start: firstDayIn(when), end: addDays(lastDayIn(when), 1) };
