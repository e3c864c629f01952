/** A value as it would be stored, and the cell that it stands in. */
export interface TableValue {
  readonly period: string;
  readonly value: number | null;
  readonly denominator: number | null;
  readonly note: string;
  readonly cell: string;
}

/** One run of values of a table. `refused` says why it cannot go on a control chart; null where it can. */
export interface Measure {
  readonly name: string;
  readonly values: readonly TableValue[];
  /** The name of the column that holds the denominators; null where there is none. */
  readonly outOf: string | null;
  readonly refused: string | null;
}

/** Something that a table leaves open. Nothing is stored until each is answered. */
export interface Doubt {
  readonly id: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly answer: string | null;
  /** Some of the cells that it is about. */
  readonly cells: readonly string[];
}

/** What one row of the sheet was taken for. */
export interface RowReading {
  /** Counted from 1, as the spreadsheet shows it. */
  readonly row: number;
  readonly as: 'empty' | 'title' | 'header' | 'values' | 'total' | 'note';
  readonly text: string;
}

/** How a sheet was understood, before anything is stored. */
export interface TableReading {
  readonly sheet: string;
  readonly layout: 'months-down' | 'months-across';
  readonly rows: readonly RowReading[];
  readonly measures: readonly Measure[];
  readonly doubts: readonly Doubt[];
  /** What was left out or taken as it stands, a sentence each. */
  readonly remarks: readonly string[];
}

/** The answers to doubts, by their identifiers. */
export type Answers = Readonly<Record<string, string>>;
