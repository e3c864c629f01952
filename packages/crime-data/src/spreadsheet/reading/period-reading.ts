import { monthOf } from './period-parts.ts';

/** One thing that a cell can stand for. */
export interface PeriodReading {
  readonly unit:
    | 'day'
    | 'week'
    | 'month'
    | 'quarter'
    | 'year'
    | 'several-months'
    | 'month-of-year'
    | 'quarter-of-year'
    | 'half-of-year'
    | 'week-of-year'
    | 'weeks-of-year'
    | 'day-of-month';
  /** The first month (`2016-04`), or the day for days and weeks; empty where the year is missing. */
  readonly start: string;
  /** The month or the quarter where the year is missing, the day where the month is; of a quarter named by its months, its first month as 10, 40, 70 or 100. */
  readonly number: number;
  /** For years: the month that they begin in; for weeks of financial years: the year that these begin in. */
  readonly begins: number;
  /**
   * `period`: a month by its number in a year of accounts, as P1.
   * `financial`: one year of a financial year alone, as FY17. `joined`: the quarter of a year that is written as two in a row, as 1920Q1 of 2019/20. `number`: a bare number, which needs its neighbours to be believed. `fraction`: a month as 1/16. `mangled`: as Excel turns Dec-16 into 16-Dec.
   * `cumulated`: a quarter of which the figure holds those before it in its year.
   * `slash`: 2010/11, which is the financial year before it is a month. `day-first`, `month-first`: 01/04/2016. `ending`: a year that
   * names its last month, so that it can be one of rolling years.
   */
  readonly form:
    | 'plain'
    | 'number'
    | 'fraction'
    | 'period'
    | 'mangled'
    | 'slash'
    | 'day-first'
    | 'month-first'
    | 'ending'
    | 'financial'
    | 'joined'
    | 'cumulated';
}

type Form = PeriodReading['form'];
export const reading = (unit: PeriodReading['unit'], start: string, form: Form, more: Partial<PeriodReading> = {}): PeriodReading => ({
  unit,
  start,
  number: 0,
  begins: 0,
  form,
  ...more,
});
export const month = (year: number, number: number, form: Form = 'plain'): PeriodReading => reading('month', monthOf(year, number), form);
export const quarter = (start: string): PeriodReading => reading('quarter', start, 'plain');
export const year = (start: string, form: Form = 'plain'): PeriodReading =>
  reading('year', start, form, { begins: Number(start.slice(5)) });
export const yearEnding = (end: string): PeriodReading => year(monthOf(Number(end.slice(0, 4)), Number(end.slice(5)) - 11), 'ending');
export const day = (at: string | null, form: Form = 'plain'): readonly PeriodReading[] => (at === null ? [] : [reading('day', at, form)]);
