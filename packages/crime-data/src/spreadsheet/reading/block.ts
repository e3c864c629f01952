import type { Axis } from './axis.ts';
import type { View } from './view.ts';

/** One table of a sheet: an axis of periods with what belongs to it. Rows and columns are those of its view. */
export interface Block {
  readonly view: View;
  readonly axis: Axis;
  /** The rows that have a period, in order. */
  readonly rows: readonly number[];
  readonly last: number;
  /** The columns beside the axis. */
  readonly columns: readonly number[];
  /** Several columns of periods, of which one counts; none where there is only one. */
  readonly periodColumns?: PeriodColumns;
  /** Columns that stand apart and may be a table without periods: not to be read unless somebody says that they belong here. */
  readonly beside: readonly number[];
  /** Whether columns that stand apart belong here by an answer. */
  readonly hasJoined: boolean;
  /** A row above the periods whose numbers are names, by an answer. */
  readonly numberedRow?: number;
  /** The rows above the periods that name the columns, from the top. */
  readonly headerRows: readonly number[];
  /** The rows above those that hold a title. */
  readonly titleRows: readonly number[];
  /** The last row that still belongs to the table. */
  readonly end: number;
}

/** Several columns of periods beside the figures of a table, as the month of an incident and that in which it was recorded. */
interface PeriodColumns {
  /** From left to right, with their names. */
  readonly options: readonly { readonly axis: Axis; readonly name: string }[];
  /** Whether somebody said which of them counts. */
  readonly isChosen: boolean;
}
