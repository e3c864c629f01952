import type { Field } from '../fields/index.ts';
import type { ExtraField } from '../plan/extra-field.ts';
import { ITEM_KINDS, type ItemKind, kindOf } from '../plan/kinds.ts';
import type { CellForm } from './cell-form.ts';
import { FORMS, isFiledField } from './cell-of-field.ts';
import type { Heading, NotFiled } from './sheet-of-kind.ts';
import { DECISION_SHEETS } from './sheets/decision-sheets.ts';
import { EVIDENCE_SHEETS } from './sheets/evidence-sheets.ts';
import { PLAN_SHEETS } from './sheets/plan-sheets.ts';
import { RUNNING_SHEETS } from './sheets/running-sheets.ts';
import { SHARED_SHEETS } from './sheets/shared-sheets.ts';
import { TRANSLATION_SHEETS } from './sheets/translation-sheets.ts';
import { anythingCell } from './reference-cells.ts';
import { textCell } from './value-cells.ts';

/** The sheet of each kind, in the order in which they stand in a file. */
export const SHEETS = {
  ...PLAN_SHEETS,
  ...SHARED_SHEETS,
  ...EVIDENCE_SHEETS,
  ...RUNNING_SHEETS,
  ...DECISION_SHEETS,
  ...TRANSLATION_SHEETS,
};
export type FiledKind = keyof typeof SHEETS;

/** The kinds that no sheet holds, and where they are kept instead. */
export const KEPT_ELSEWHERE: { readonly [Kind in Exclude<ItemKind, FiledKind>]: string } = {
  series: 'Series have many values: bring them in under Data',
  'series-mark': 'Marks are set on the chart of their series',
  'scoring-model': 'A scoring model has a file of its own: see Scoring',
  score: 'Who scored what is signed by their account: see Scoring',
  'action-owner': 'The owner of an action is an account: choose it at the action',
};

// The keys of an object are the names that its type lists.
export const FILED_KINDS = Object.keys(SHEETS) as readonly FiledKind[];
/** The same in the order in which they are read: what others name comes before them. */
export const READ_IN_ORDER = ITEM_KINDS.filter((kind): kind is FiledKind => kind in SHEETS);

/** A column: its heading, the field it stands for, how the cell is written and read, and what to write in it. */
export interface Column {
  readonly heading: string;
  /** The field of the item; `extra.<key>` for one of the partnership's own. */
  readonly field: string;
  readonly form: CellForm<unknown>;
  readonly hint: string;
  /** Whether a file may do without the column: those of earlier templates do. */
  readonly mayLack: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
}

/** The columns of a kind in their order. */
const columnsOf = (kind: FiledKind): readonly Column[] => {
  const columns: Readonly<Record<string, Heading | NotFiled>> = SHEETS[kind].columns;
  const { fields } = kindOf(kind);
  return Object.entries(columns).flatMap(([field, answer]) => {
    const form = formOf(kind, fields[field]);
    return 'heading' in answer && form !== null ? [{ ...answer, field, form, hint: answer.hint ?? form.hint ?? '' }] : [];
  });
};

function formOf(kind: FiledKind, field: Field | undefined): CellForm<unknown> | null {
  if (field === undefined || !isFiledField(field.kind)) return null;
  if (field.references?.inOwnHome !== true) return FORMS[field.kind](field);
  // It hangs on anything of its own home, which only those can tell who know the kinds.
  const { home } = kindOf(kind);
  return anythingCell({
    to: field.references.to.filter((one) => kindOf(one).home === home),
    beside: home === 'edition' ? ['edition'] : ['plan', 'partnership'],
  });
}

/** What a file of an earlier template does not hold is left as a new item has it. */
export function notFiled(kind: FiledKind): Readonly<Record<string, unknown>> {
  const columns = new Map(columnsOf(kind).map(({ field, mayLack }) => [field, mayLack]));
  return Object.fromEntries(Object.entries(kindOf(kind).blank('')).filter(([field]) => columns.get(field) !== false));
}

/** The sheet of a kind, with a column for each field that the partnership has of its own. */
export const sheetOf = (kind: FiledKind, extraFields: readonly ExtraField[]): Sheet => ({
  name: SHEETS[kind].name,
  columns: [
    ...columnsOf(kind),
    ...extraFields
      .filter(({ on }) => on === kind)
      .map(({ key, label, type, choices }) => ({
        heading: label,
        field: `extra.${key}`,
        form: { ...textCell, write: String, ...(type === 'choice' ? { choices } : {}) },
        hint: type === 'choice' ? choices.join(', ') : type === 'text' ? '' : `A ${type}`,
        mayLack: false,
      })),
  ],
});

/** The value of a column's field in an item. */
export function valueAt(item: object, { field }: Column): unknown {
  const [name = '', key] = field.split('.');
  const value: unknown = Reflect.get(item, name);
  return key === undefined ? value : (Reflect.get(Object(value), key) ?? '');
}
