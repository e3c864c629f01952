/** What a column of a sheet holds: text, a number, or a day or month. */
export type ColumnKind = 'text' | 'number' | 'when';

export interface Column {
  readonly head: string;
  readonly kind: ColumnKind;
  /** In letters of the standard size. */
  readonly width: number;
}

/** A day or month (ISO 8601) in a column of `when` becomes a date; any other text there stays one. Null leaves a cell empty. */
export type Cell = string | number | null;

export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
