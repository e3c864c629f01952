import { stringify } from 'csv-stringify/sync';

/** What a field of a CSV file can hold; null and the empty text are both written as nothing. */
export type CsvField = string | number | boolean | null;

/** Rows as CSV (RFC 4180), without a line end after the last. A text that a spreadsheet would take for a formula is escaped; numbers are not. */
export const writeCsv = (rows: readonly (readonly CsvField[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', eof: false, escape_formulas: true, cast: { boolean: String } },
  );
