import type { Block } from './block.ts';
import { isCodeHeading, isPlaceHeading } from './columns.ts';
import { isRowHeading, ONE, plainHeading } from './heading-words.ts';

/** What a number is called that belongs to one row: `Case number`, `accident_index`, `Ref`, `Cyf`. */
const REFERENCE = 'refs?|references?|ids?|identifier|urn|crn|serial|cyf|cyfeirnod';
const NUMBER_OF = 'no|num|number|index|nr|rhif|#';

/** Headings of identifiers, whatever stands below them. */
const OF_IDENTIFIER = new RegExp(
  `(?:^|[ #])(?:${REFERENCE})(?: (?:${NUMBER_OF}|code))?$|^(?:\\S+ )?(?:${ONE}) (?:${NUMBER_OF})$|^(?:rhif|cyfeirnod)(?: yr?)? \\S+$`,
);
/** `No.`, which heads a number of each as well as how many. */
const OF_NUMBERING = new RegExp(`(?:^|\\s)(?:${NUMBER_OF}|n|s n|sn|seq|sequence)$`);
/** `A`, `12`, `DHR1`, `CR/0012/24`: what is no word. */
const IS_REFERENCE = /^(?=.*\d)[\p{L}\p{N}\s/\\._:#()-]{1,30}$|^\p{L}{1,2}$/u;
/** The codes of official geographies, as E07000110 and E01024400. */
const IS_AREA_CODE = /^[EWSNKJ]\d{8}$/;

/** How a column numbers the rows: `named`, it is headed as an identifier; `one`, as what a row is; `numbering`, it may be. Null where it does not. */
export type Numbers = 'named' | 'one' | 'numbering' | null;

/** Whether the cells of a column tell each row from every other, as an identifier does. */
export function numbersOf({ view, axis, rows }: Block, column: number, heading: string): Numbers {
  const plain = plainHeading(heading);
  const isNamed = OF_IDENTIFIER.test(plain) && !isPlaceHeading(plain);
  const isOne = isRowHeading(heading);
  const isNumbering = OF_NUMBERING.test(plain) || (isCodeHeading(plain) && !isPlaceHeading(plain));
  if (!isNamed && !isOne && !isNumbering) return null;
  const seen = new Set<string>();
  let isRising = true;
  let areWhole = true;
  let last = Number.NaN;
  for (const row of rows) {
    const cell = view.cell(row, column);
    if (cell === undefined || !IS_REFERENCE.test(cell.text) || IS_AREA_CODE.test(cell.text)) return null;
    if (seen.has(cell.text)) return null;
    seen.add(cell.text);
    const { value } = view.read(cell);
    const number = value.kind === 'number' && Number.isInteger(value.value) && !value.isPercent ? value.value : Number.NaN;
    if (value.kind === 'number' && Number.isNaN(number)) return null;
    areWhole &&= !Number.isNaN(number);
    isRising &&= Number.isNaN(last) || number === last + 1;
    last = number;
  }
  if (isNamed) return 'named';
  // A figure of each month can differ from every other.
  if (isOne) return !areWhole || column < (axis.columns[0] ?? 0) || (isRising && rows.length > 2) ? 'one' : null;
  // `n` heads how many there are, unless it counts up.
  return plain === 'n' && !isRising ? null : 'numbering';
}

/** Whether a heading is that of the number of one row, though the same comes again: a client has several cases. */
export const isIdentifierHeading = (heading: string): boolean => OF_IDENTIFIER.test(plainHeading(heading));

/** Whether a column says at what time of its day each event happened. */
export const isTimeOfDay = ({ view, rows }: Block, column: number, heading: string): boolean =>
  /^(?:[a-z]+ )?(?:time|amser)(?: (?:of|from|to)\b.*| ?\(.*\))?$/i.test(heading) &&
  !/\bresponse\b/i.test(heading) &&
  rows.every((row) => {
    const cell = view.cell(row, column);
    const value = cell === undefined ? null : view.read(cell).value;
    return value === null || (value.kind === 'time' && value.hours < 24);
  });
