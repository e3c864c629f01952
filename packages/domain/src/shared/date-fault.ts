import type { CodedOf } from './coded.ts';

/** A day (ISO 8601). */
type Day = string;
/** A month (ISO 8601). */
type Month = string;

interface Months {
  readonly from: Month;
  readonly to: Month;
}

/** Why what somebody wrote is no date, or none that can stand where it was written. */
export interface DateFaults {
  readonly 'date-empty': null;
  readonly 'date-unreadable': { readonly text: string };
  /** It may be the day, or the month. */
  readonly 'date-either-way': { readonly day: Day; readonly month: Month };
  /** Another day of the week was written than it is. */
  readonly 'other-weekday': { readonly day: Day };
  readonly 'year-out-of-reach': { readonly year: number };
  readonly 'no-such-month': { readonly month: number };
  /** The month was written before the day. */
  readonly 'month-first': { readonly month: number; readonly day: number };
  /** `month` is the month whose day `day` does not exist. */
  readonly 'no-such-day': { readonly month: Month; readonly day: number };
  readonly 'month-of-year-not-said': { readonly year: string };
  /** `right` is the year of a plan that begins when the written one does. */
  readonly 'not-year-of-plan': { readonly written: string; readonly right: string };
  readonly 'due-every-month': null;
  readonly 'day-not-said': Months;
  readonly 'month-not-said': Months;
  readonly 'day-needed': null;
  readonly 'month-or-day-needed': null;
  readonly 'period-unreadable': { readonly why: DateFault };
  readonly 'period-needed': null;
  readonly 'period-reversed': null;
}

/** Why what somebody wrote is no date. */
export type DateFault = CodedOf<DateFaults>;
