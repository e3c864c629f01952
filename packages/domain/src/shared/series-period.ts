import { z } from 'zod';
import { IsoDate, IsoMonth, type IsoMonthOrDate } from './calendar.ts';
import { coded } from './value-fault.ts';

/** How many events of one day a series can tell apart. */
export const MOST_EVENTS_A_DAY = 99;

const DAY_LENGTH = '2017-03-28'.length;

/** A second or later event of a day: `2017-03-28.02`. */
const LaterEvent = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}\.(?:0[2-9]|[1-9]\d)$/u)
  .refine((period) => IsoDate.safeParse(period.slice(0, DAY_LENGTH)).success);

/**
 * The period of a value in a series: a month (`2017-03`), a day (`2017-03-28`), or a day and which of its events is meant, from the second
 * on (`2017-03-28.02`). No two values of a series have the same, and as texts they are in order of time.
 */
export const SeriesPeriod = z.union([IsoMonth, IsoDate, LaterEvent], { error: coded('not-month-or-date') });
export type SeriesPeriod = z.infer<typeof SeriesPeriod>;

/** The period of an event by its day, and which of that day's events it is, counted from 1. */
export const periodOfEvent = (day: IsoDate, event: number): SeriesPeriod =>
  event === 1 ? day : `${day}.${event.toString().padStart(2, '0')}`;

/** The month or day of a period, whichever of its events is meant. */
export const dayOfPeriod = (period: SeriesPeriod): IsoMonthOrDate => period.slice(0, DAY_LENGTH);

/** Which of the events of its day a period means, counted from 1. */
export const eventOfPeriod = (period: SeriesPeriod): number => (period.length > DAY_LENGTH ? Number(period.slice(DAY_LENGTH + 1)) : 1);

/** Whether a period is a day, and not a month. */
export const isDayPeriod = (period: SeriesPeriod): boolean => period.length >= DAY_LENGTH;
