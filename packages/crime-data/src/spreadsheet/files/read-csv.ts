import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { BookRefused } from './book.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import { type Delimiter, delimiterOf, looksClean, quoteOf } from './delimiter.ts';
import { fixedWidthOf, isRuled } from './fixed-width.ts';

/** A text file as rows of fields, every row and every field at its place. */
export interface CsvFile {
  readonly rows: readonly (readonly string[])[];
  readonly encoding: TextEncoding;
  readonly isMarked: boolean;
  /** What parts the columns; null where they begin at the same place in every line. */
  readonly delimiter: Delimiter | null;
  /** Whether another delimiter would have fitted as well. */
  readonly isDelimiterSure: boolean;
  /** How many rows at the beginning only name the delimiter. */
  readonly rowsThatNameDelimiter: number;
}

/** Reads CSV, TSV and the like, in whatever encoding and with whatever delimiter. Throws `BookRefused` where it is no text, or a quote is never closed. */
export async function readCsv(path: string, wanted: Delimiter | null = null): Promise<CsvFile> {
  return parseCsvBytes(await readFile(path), wanted);
}

/** As `readCsv`, from bytes that were read already. */
export function parseCsvBytes(bytes: Uint8Array, wanted: Delimiter | null = null): CsvFile {
  const { text, encoding, isMarked } = decodeText(bytes);
  const { delimiter, isSure, rowsThatNameIt, even, clean } = delimiterOf(text);
  // Commas of thousands part the lines of a printed report too, but not into figures.
  const canBePrinted = wanted === null && delimiter !== '\t' && rowsThatNameIt === 0 && !(even === 1 && clean === 1);
  const printed = canBePrinted ? fixedWidthOf(text, even === 0 ? -1 : clean + MUCH_CLEANER) : null;
  if (printed !== null) return { rows: printed.rows, encoding, isMarked, delimiter: null, isDelimiterSure: true, rowsThatNameDelimiter: 0 };
  return {
    rows: withoutRules(parseCsvText(text, wanted ?? delimiter), wanted ?? delimiter),
    encoding,
    isMarked,
    delimiter: wanted ?? delimiter,
    isDelimiterSure: isSure || wanted !== null,
    rowsThatNameDelimiter: rowsThatNameIt,
  };
}

const MUCH_CLEANER = 0.1;

/** The rows of a table drawn with bars, without the lines that are only ruled: each stays as an empty row. */
const withoutRules = (rows: CsvFile['rows'], delimiter: Delimiter): CsvFile['rows'] =>
  delimiter === '|' ? rows.map((row) => (isRuled(row.join('|')) ? [] : row)) : rows;

/** The rows of a text; the delimiter is found where none is given. Rows may be of different lengths; quotes inside a field are kept, spaces around it are not. Throws `BookRefused`. */
export function parseCsvText(text: string, delimiter: Delimiter = delimiterOf(text).delimiter): readonly (readonly string[])[] {
  const quote = quoteOf(text, delimiter);
  if (!text.includes(quote)) return rowsWithoutQuotes(text, delimiter);
  const rowsWith = (trimmed: { readonly trim?: true; readonly ltrim?: true }): readonly (readonly string[])[] =>
    parse(text, {
      delimiter,
      quote,
      escape: quote,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      ...trimmed,
    });
  // A quotation mark opens a field after spaces too; where that makes no sense of the text, it is one of the field's own.
  for (const trimmed of [{ trim: true }, { ltrim: true }] as const)
    try {
      return rowsWith(trimmed);
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
    }
  try {
    return rowsWith({});
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? Number(error['lines']) : Number.NaN;
    throw new BookRefused(
      'damaged',
      `${error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark is never closed' : error.code}, line ${line}`,
    );
  }
}

/** The rows of a text without a quotation mark, in which every delimiter and every end of a line is one. */
function rowsWithoutQuotes(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  const rows = lines.map((line) => line.split(delimiter).map((field) => field.trim()));
  return delimiter === ',' ? withTitlesWhole(rows, lines) : rows;
}

/**
 * Titles above a table with commas between their words are one cell, each comma with a space after it: those that have another number of
 * fields than the rows below, or that read as a sentence. The line straight above the first figures has the headings, and is none.
 */
function withTitlesWhole(rows: CsvFile['rows'], lines: readonly string[]): CsvFile['rows'] {
  const first = lines.findIndex((line) => /,(?! )/.test(line));
  const figures = rows.findIndex((row, at) => at >= first && row.slice(1).some((field) => field !== '' && looksClean(field)));
  const width = widthOf(rows[first]);
  const isTitle = (row: readonly string[], line: string): boolean =>
    row.length > 1 && (widthOf(row) !== width || (figures > first && row[0] !== '' && (width === 2 || /^[^,]*:|, \p{Ll}/u.test(line))));
  return rows.map((row, at) => (at < first && at !== figures - 1 && isTitle(row, lines[at] ?? '') ? [lines[at]?.trim() ?? ''] : row));
}

/** How many columns a row has: a delimiter at its end begins none. */
const widthOf = (row: readonly string[] = []): number => (row.at(-1) === '' ? row.length - 1 : row.length);
