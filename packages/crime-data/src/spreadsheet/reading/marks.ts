/** A text without the marks that statistical tables put after it, and those marks as they are to be told. */
export interface Unmarked {
  readonly bare: string;
  /** `note 3`, `r`, `p`, `*`; several are parted by semicolons; empty where there is none. */
  readonly note: string;
}

/** One mark at the end: `[note 3]`, `(p)`, `*`, `¹`, or a bare `r`, `p` or `e` after a digit. */
const MARK =
  /(?:\s*\[(?<square>[^\][]{1,60})\]|\s*\((?<round>[a-z]|notes? \d+|provisional|prov\.?|revised|rev\.?|estimated?|est\.?|unvalidated|draft|preliminary|amended|forecast|projected|projection|n\s?=\s?[\d,]+)\)|\s*(?<sign>[*†‡§^#¹²³⁰⁴-⁹⁽⁾]+)|(?<=\d%?(?:\s?[rpe])?)\s?(?<letter>[rpe])|\s+(?<word>notes? \d+|provisional|revised|estimated|forecast|projected)|,\s*(?<after>provisional|revised|estimated))$/i;

const MONTH_NAME = String.raw`\p{L}{3,10}\.?`;
const LONGEST_MONTHS = 30;

/** Takes the marks off the end of a text; never all of it. */
export function withoutMarks(text: string): Unmarked {
  const notes: string[] = [];
  let bare = text;
  for (let found = MARK.exec(bare); found !== null && found.index > 0; found = MARK.exec(bare)) {
    const { square, round, sign, letter, word, after } = found.groups ?? {};
    notes.unshift((square ?? round ?? sign ?? letter ?? word ?? after ?? '').trim());
    bare = bare.slice(0, found.index).trimEnd();
  }
  return { bare, note: notes.join('; ') };
}

/** A financial year without the number of a footnote that was set above it, as `2013/141`: the second year is the next, so that one digit is left. */
export function withoutGlued(text: string): Unmarked {
  const {
    bare = '',
    second = '',
    note = '',
  } = /^(?<bare>(?:19|20)\d{2}\s?[/–-]\s?(?<second>\d{2}))(?<note>[1-9])$/.exec(text)?.groups ?? {};
  return bare !== '' && Number(second) === (Number(bare.slice(2, 4)) + 1) % 100 ? { bare, note } : { bare: text, note: '' };
}

/** A text without the number of a footnote in brackets at its end, as `April 2016 (2)`: only for periods, since of a figure it can be another. */
export function withoutNumber(text: string): Unmarked {
  const found = /\s*\((?<note>\d{1,2}(?:\s?,\s?\d{1,2})*)\)$/.exec(text);
  return found === null || found.index === 0
    ? { bare: text, note: '' }
    : { bare: text.slice(0, found.index), note: found.groups?.['note'] ?? '' };
}

const SPAN = new RegExp(
  `^(?<bare>${MONTH_NAME}\\s*(?:to|[-–—/])\\s*${MONTH_NAME})(?:\\s*(?<number>[1-9])|\\s(?<span>[rpe]))$|^(?<month>${MONTH_NAME})\\s(?<letter>[rp])$`,
  'iu',
);

/** Months without a year and without the letter or the number of a footnote behind them, as `Oct-Dec R`, `Jul-Sep2` and `Apr P`. */
export function withoutMarkOfMonths(text: string): Unmarked {
  const { bare, number, span, month, letter } = text.length > LONGEST_MONTHS ? {} : (SPAN.exec(text)?.groups ?? {});
  return { bare: bare ?? month ?? text, note: number ?? span ?? letter ?? '' };
}
