/** What may be chosen in a column: these words, or what stands in a column of another sheet, counted from 0. */
export type CellChoices = readonly string[] | { readonly sheet: string; readonly column: number };

/** A sheet as rows of text, the headings first. */
export interface FiledSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** What may be chosen in each column; null or left out where anything may be written. */
  readonly choices?: readonly (CellChoices | null)[];
  /** Whether each row names its own cells, as JSON does: what none of them names is empty, and places are told as paths. */
  readonly isKeyed?: boolean;
  /** The columns that hold numbers, counted from 0. */
  readonly numbers?: readonly number[];
}
