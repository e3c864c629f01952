import type { ExtraField } from '../plan/extra-field.ts';
import { type FiledKind, sheetOf, SHEETS } from './sheets.ts';

/** What the first cell of an example row begins with: such a row shows how to write, and is never read. */
const MARK = 'EXAMPLE, not read: ';

/** The example row of a kind's sheet, with a cell for each column of the partnership's template. */
export function exampleOf(kind: FiledKind, extraFields: readonly ExtraField[]): readonly string[] {
  const given: Readonly<Record<string, string | undefined>> = SHEETS[kind].example;
  return sheetOf(kind, extraFields).columns.map(({ field }, index) => `${index === 0 ? MARK : ''}${given[field] ?? ''}`);
}

/** Whether a row of a sheet is one of the examples that the empty plan file comes with. */
export const isExample = (row: readonly string[]): boolean => (row[0] ?? '').trimStart().startsWith(MARK.trimEnd());

/** The row without its mark, as somebody would write it. */
export const withoutMark = ([first = '', ...rest]: readonly string[]): readonly string[] => [first.slice(MARK.length), ...rest];
