import type { CellFault } from '../shared/cell-fault.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import type { NamedKind } from '../shared/named-kind.ts';
import type { Names } from './names.ts';

/** What was read in a cell, or why it cannot be; null where the cause is reported at another cell. */
export type ReadCell<Value> = Result<Value, CellFault | null>;

/** How a field stands in a cell of a plan file, and how the cell is read. */
export interface CellForm<Value> {
  write(value: Value, names: Names): string;
  read(text: string, names: Names): ReadCell<Value>;
  /** What to write, where the column does not say it. */
  readonly hint?: string;
  /** What may be chosen, where that is a list: these words, or the items of a kind. */
  readonly choices?: readonly string[] | { readonly kind: NamedKind };
  /** Whether it holds a number, which a spreadsheet keeps as one. */
  readonly isNumber?: boolean;
}

/** A number as a cell holds it, for a regular expression. */
export const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;

/** The same, with or without commas between its thousands. */
export const AMOUNT = String.raw`-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|${NUMBER}`;

/** The number in a cell, in which commas may part the thousands; `NaN` where it is none, and 0 where it is empty. */
export const amountOf = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''));

/** The lines of a cell that hold something. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** All values, or the first refusal. */
export function every<Value>(results: readonly ReadCell<Value>[]): ReadCell<Value[]> {
  const values: Value[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}

/** The same form, in which an empty cell stands for null. */
export const orNothing = <Value>(form: CellForm<Value>): CellForm<Value | null> => ({
  ...form,
  write: (value, names) => (value === null ? '' : form.write(value, names)),
  read: (text, names) => (text === '' ? ok(null) : form.read(text, names)),
  hint: form.hint === undefined ? 'May be left empty' : `${form.hint}; or empty`,
});

/** A form for what a pattern says: `parse` is given its groups, `hint` is an example of what matches. */
export const patternCell = <Value>(
  pattern: RegExp,
  hint: string,
  write: (value: Value) => string,
  parse: (groups: Readonly<Record<string, string | undefined>>) => Value,
): CellForm<Value> => ({
  hint,
  write,
  read: (text) => {
    const groups = pattern.exec(text)?.groups;
    return groups === undefined ? refuse({ code: 'not-as-in', example: hint }) : ok(parse(groups));
  },
});
