import type { EditionContent, PlanElement } from '../plan/edition-content.ts';
import type { Item } from '../plan/item.ts';
import { kindOf } from '../plan/kinds.ts';
import { exampleOf } from './example-rows.ts';
import type { CellChoices, FiledSheet } from './filed-sheet.ts';
import { type Names, namesOf } from './names.ts';
import { itemsInOrder } from './items-in-order.ts';
import { type Column, FILED_KINDS, type FiledKind, KEPT_ELSEWHERE, type Sheet, sheetOf, valueAt } from './sheets.ts';

/** The sheet that tells what to write where; it is not read. */
export const GUIDE = 'How to fill this in';

/** A value as its column says it. */
const writeCell = (item: Item<FiledKind>, column: Column, names: Names): string => column.form.write(valueAt(item, column), names);

/** Whether a field of a kind has no column, because whoever asks may not read it. */
type IsLeftOut = (kind: FiledKind, field: string) => boolean;

/** An edition as a plan file: a sheet for each kind of items, and one that tells what to write. `before` is of the edition before. */
export function writePlanFile(
  content: EditionContent,
  before: readonly PlanElement[],
  isLeftOut: IsLeftOut = () => false,
): readonly FiledSheet[] {
  const { partnership } = content;
  const { lists, ofKind } = itemsInOrder(content);
  const names = namesOf(lists, before);
  const sheetFor = (kind: FiledKind): Sheet => {
    const { name, columns } = sheetOf(kind, partnership.extraFields);
    return { name, columns: columns.filter(({ field }) => !isLeftOut(kind, field)) };
  };
  const sheets = FILED_KINDS.map((kind) => {
    const sheet = sheetFor(kind);
    const rows = ofKind(kind).map((item) => sheet.columns.map((column) => writeCell(item, column, names)));
    return {
      name: sheet.name,
      rows: [sheet.columns.map(({ heading }) => heading), ...rows],
      choices: sheet.columns.map((column) => choicesOf(column, names)),
      numbers: sheet.columns.flatMap(({ form }, index) => (form.isNumber === true ? [index] : [])),
    };
  });
  const guide = FILED_KINDS.flatMap((kind) => {
    const sheet = sheetFor(kind);
    return sheet.columns.map(({ heading, hint }) => [sheet.name, heading, hint]);
  });
  const elsewhere = Object.entries(KEPT_ELSEWHERE).map(([kind, where]) => ['Not in this file', kind.replaceAll('-', ' '), where]);
  return [...sheets, { name: GUIDE, rows: [['Sheet', 'Column', 'What to write'], ...guide, ...elsewhere] }];
}

/**
 * The template for a partnership: every sheet with one example row, which is marked as such and never read. What all editions share
 * stands in it, so that the other sheets can name it; read again, it adds nothing.
 */
export const writePlanTemplate = (content: EditionContent, before: readonly PlanElement[]): readonly FiledSheet[] => {
  // Every list is empty, which is of every kind.
  const items = Object.fromEntries(Object.keys(content.items).map((kind) => [kind, []])) as unknown as EditionContent['items'];
  return writePlanFile({ ...content, items }, before).map((sheet, index) => {
    const kind = FILED_KINDS[index];
    const [head = [], ...rows] = sheet.rows;
    return kind === undefined ? sheet : { ...sheet, rows: [head, exampleOf(kind, content.partnership.extraFields), ...rows] };
  });
};

/** What may be chosen in a column: a list of words, or the names on the sheet of the kind that it names. */
function choicesOf({ form: { choices } }: Column, names: Names): CellChoices | null {
  if (choices === undefined) return null;
  if (!('kind' in choices)) return choices;
  const kind = FILED_KINDS.find((one) => one === choices.kind);
  if (kind === undefined) return names([choices.kind]).items.map(({ label }) => label);
  const { name, columns } = sheetOf(kind, []);
  const column = columns.findIndex(({ field }) => field === kindOf(kind).title);
  return column === -1 ? null : { sheet: name, column };
}
