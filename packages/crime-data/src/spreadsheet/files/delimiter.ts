/** What can part the columns of a text file; where nothing else tells, the earlier wins. */
const DELIMITERS = ['\t', ';', '|', ',', '^', '~'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface DelimiterChoice {
  readonly delimiter: Delimiter;
  /** False where another would part the rows as evenly into cells that look as good. */
  readonly isSure: boolean;
  /** How many rows at the beginning only name it, as `sep=;` does. */
  readonly rowsThatNameIt: number;
  /** The share of rows that it parts into the same number of columns. */
  readonly even: number;
  /** The share of their fields that are figures, periods or nothing. */
  readonly clean: number;
}

const [SAMPLE_CHARACTERS, SAMPLE_RECORDS] = [200_000, 300];
const MUCH_BETTER = 0.1;
/** A number, a date, a month or nothing: what the body of a table is made of. */
const CLEAN =
  /^\s*(?:[-–−+(]?[£$€]?\d[\d.,\s]*%?\)?|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?|(?:[A-Za-z]{3,9}[\s-]?)?\d{2,4}(?:[\s/-]\w{2,9})?)?\s*$/;

/** Whether a field looks like what the body of a table is made of. */
export const looksClean = (field: string): boolean => CLEAN.test(field);

/** The delimiter that parts most rows into the same number of columns; of two that do it as well, the one whose cells look more like values. */
export function delimiterOf(text: string): DelimiterChoice {
  const named = /^sep=(?<named>[\t;|,^~])\r?\n/i.exec(text)?.groups?.['named'];
  if (named !== undefined) return { delimiter: named as Delimiter, isSure: true, rowsThatNameIt: 1, even: 1, clean: 1 };
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const scored = DELIMITERS.map((delimiter) => ({
    delimiter,
    ...scoreOf(recordsOf(sample, delimiter, quoteOf(sample, delimiter))),
  })).toSorted((one, other) => better(other, one) || DELIMITERS.indexOf(one.delimiter) - DELIMITERS.indexOf(other.delimiter));
  const [best, next] = scored;
  if (best === undefined || best.even === 0) return { delimiter: ',', isSure: true, rowsThatNameIt: 0, even: 0, clean: 0 };
  const isSure =
    next === undefined || next.even < best.even - MUCH_BETTER || next.clean < best.clean - MUCH_BETTER || next.columns !== best.columns;
  return { delimiter: best.delimiter, isSure, rowsThatNameIt: 0, even: best.even, clean: best.clean };
}

/** What quotes the fields of a text: a single quote where there is no other and each that opens a field ends one, else a double one. */
export function quoteOf(text: string, delimiter: Delimiter): '"' | "'" {
  if (!text.includes("'") || text.includes('"')) return '"';
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const edge = `[\\r\\n\\${delimiter}]`;
  const opening = sample.match(new RegExp(`(?<=^|${edge})[ ]*'`, 'g'))?.length ?? 0;
  const whole = sample.match(new RegExp(`(?<=^|${edge})[ ]*'(?:[^'\\r\\n]|'')*'[ ]*(?=${edge}|$)`, 'g'))?.length ?? 0;
  return opening > 0 && whole === opening ? "'" : '"';
}

interface Score {
  /** The share of rows that have the commonest number of columns, if that is more than one. */
  readonly even: number;
  readonly clean: number;
  readonly columns: number;
}

function better(one: Score, other: Score): number {
  if (Math.abs(one.even - other.even) > MUCH_BETTER) return one.even - other.even;
  return Math.abs(one.clean - other.clean) > MUCH_BETTER ? one.clean - other.clean : 0;
}

function scoreOf(records: readonly (readonly string[])[]): Score {
  const filled = records.filter((record) => record.some((field) => field.trim() !== ''));
  const lengths = Map.groupBy(
    filled.filter(({ length }) => length > 1),
    ({ length }) => length,
  );
  const [commonest = []] = [...lengths.values()].toSorted((one, other) => other.length - one.length);
  const fields = commonest.flat();
  return {
    even: filled.length === 0 ? 0 : commonest.length / filled.length,
    clean: fields.length === 0 ? 0 : fields.filter((field) => CLEAN.test(field)).length / fields.length,
    columns: commonest[0]?.length ?? 0,
  };
}

/** The first records of a text; a quote opens only where a field begins, or after spaces there. */
function recordsOf(text: string, delimiter: string, quote: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length && records.length < SAMPLE_RECORDS; at += 1) {
    const character = text[at] ?? '';
    if (isQuoted) {
      if (character !== quote) field += character;
      else if (text[at + 1] === quote) at += 1;
      else isQuoted = false;
    } else if (character === quote && field.trim() === '') isQuoted = true;
    else if (character === delimiter) {
      record.push(field);
      field = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at += 1;
      records.push([...record, field]);
      record = [];
      field = '';
    } else field += character;
  }
  if (field !== '' || record.length > 0) records.push([...record, field]);
  return records;
}
