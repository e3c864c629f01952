import type { Nothing } from './said-of-police-files.ts';

export interface Named {
  readonly name: string;
}
export interface OfCell {
  readonly cell: string;
}
export interface OfText {
  readonly text: string;
}

/** What is asked about the periods of a table, and each answer. */
export interface SaidOfPeriods {
  readonly 'period-of-name': Named & { readonly period: string };
  readonly 'period-of-name.name': { readonly period: string };
  readonly 'period-of-name.leave-out': Nothing;
  readonly 'date-order': Nothing;
  readonly 'date-order.day-first': Nothing;
  readonly 'date-order.month-first': Nothing;
  readonly 'quarter-end': Nothing;
  readonly 'quarter-end.ends': Nothing;
  readonly 'quarter-end.begins': Nothing;
  readonly 'quarter-end.months': Nothing;
  readonly 'year-end': Nothing;
  readonly 'year-end.ends': Nothing;
  readonly 'year-end.begins': Nothing;
  readonly 'year-end.months': Nothing;
  readonly 'mixed-years': Nothing;
  readonly 'mixed-years.as-others': Nothing;
  readonly 'mixed-years.as-others-ending': Nothing;
  readonly 'mixed-years.leave-out': Nothing;
  readonly 'year-of-title': Nothing;
  readonly 'year-of-title.yes': Nothing;
  readonly 'year-of-title.leave-out': Nothing;
  readonly 'year-order': Nothing;
  readonly 'year-order.next-year': Nothing;
  readonly 'year-order.same-year': Nothing;
  readonly 'year-order.leave-out': Nothing;
  readonly 'month-number': Nothing;
  readonly 'month-number.april': Nothing;
  readonly 'month-number.january': Nothing;
  readonly 'month-number.names': Nothing;
  readonly 'month-number.leave-out': Nothing;
  readonly 'year-slip': Nothing;
  readonly 'year-slip.later': Nothing;
  readonly 'year-slip.earlier': Nothing;
  readonly 'year-slip.as-written': Nothing;
  readonly 'year-slip.leave-out': Nothing;
  readonly 'century-slip': Nothing;
  readonly 'century-slip.as-others': Nothing;
  readonly 'century-slip.leave-out': Nothing;
  readonly 'time-between': Nothing;
  readonly 'time-between.between': Nothing;
  readonly 'time-between.alone': Nothing;
  readonly cumulated: Nothing;
  readonly 'cumulated.differences': Nothing;
  readonly 'cumulated.leave-out': Nothing;
  /** A cumulated figure that is below the one before it in its year. */
  readonly 'cumulated-falls': Named & { readonly cumulated: number; readonly before: number };
  readonly 'cumulated-falls.missing': Nothing;
  readonly 'cumulated-falls.negative': Nothing;
  readonly 'cumulated-falls.leave-out': Nothing;
  readonly 'turned-date': Nothing;
  readonly 'turned-date.months': Nothing;
  readonly 'turned-date.days': Nothing;
  readonly 'year-kind': Nothing;
  readonly 'year-kind.ends': Nothing;
  readonly 'year-kind.begins': Nothing;
  readonly 'year-kind.academic': Nothing;
  readonly 'year-kind.calendar': Nothing;
  readonly 'year-kind.leave-out': Nothing;
  readonly 'academic-years': Nothing;
  readonly 'academic-years.september': Nothing;
  readonly 'academic-years.april': Nothing;
  readonly 'academic-years.leave-out': Nothing;
  readonly 'academic-quarters': Nothing;
  readonly 'academic-quarters.september': Nothing;
  readonly 'academic-quarters.august': Nothing;
  readonly 'academic-quarters.leave-out': Nothing;
  readonly 'weeks-of-years': Nothing;
  readonly 'weeks-of-years.first-monday': Nothing;
  readonly 'weeks-of-years.with-first': Nothing;
  readonly 'weeks-of-years.leave-out': Nothing;
  readonly 'bare-numbers': Nothing;
  readonly 'bare-numbers.periods': Nothing;
  readonly 'bare-numbers.leave-out': Nothing;
  readonly 'labelled-years': Nothing;
  readonly 'labelled-years.as-labelled': Nothing;
  readonly 'labelled-years.leave-out': Nothing;
  readonly 'several-months': Nothing;
  readonly 'several-months.leave-out': Nothing;
  readonly 'one-date': Nothing;
  readonly 'one-date.day': Nothing;
  readonly 'one-date.month': Nothing;
  readonly 'one-date.year': Nothing;
  readonly 'one-date.leave-out': Nothing;
  readonly 'half-years': Nothing;
  readonly 'half-years.leave-out': Nothing;
  readonly 'half-years.names': Nothing;
  readonly seasons: Nothing;
  readonly 'seasons.leave-out': Nothing;
  readonly 'seasons.yearly': Nothing;
  readonly 'day-column': Nothing;
  readonly 'day-column.days': Nothing;
  readonly 'day-column.months': Nothing;
  readonly 'day-column.leave-out': Nothing;
  readonly 'fraction-month': Nothing;
  readonly 'fraction-month.month': Nothing;
  readonly 'fraction-month.leave-out': Nothing;
  readonly 'slash-month': Nothing;
  readonly 'slash-month.month': Nothing;
  readonly 'slash-month.leave-out': Nothing;
  readonly weeks: Nothing;
  readonly 'weeks.weeks': Nothing;
  readonly 'weeks.leave-out': Nothing;
  readonly year: OfText & OfCell;
  readonly 'year.year': { readonly year: number };
  /** A year by its first quarter: January to March, or April to June. */
  readonly 'year.quarters': { readonly year: number; readonly isFinancial: boolean };
  readonly 'year.leave-out': Nothing;
  readonly following: OfText & OfCell & { readonly first: string };
  readonly 'following.follow': Nothing;
  readonly 'following.leave-out': Nothing;
  readonly 'short-years': OfText & OfCell;
  readonly 'short-years.calendar': { readonly year: number };
  readonly 'short-years.begins': { readonly year: number };
  readonly 'short-years.ends': { readonly year: number };
  readonly 'joined-years': OfText & OfCell;
  readonly 'joined-years.academic': { readonly year: number };
}
