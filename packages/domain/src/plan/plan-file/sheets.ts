import type { FieldMap } from '../../fields/index.ts';
import { ActionStatus } from '../action.kind.ts';
import type { ExtraField } from '../extra-field.ts';
import { Direction, Frequency } from '../indicator.kind.ts';
import type { Item } from '../item.ts';
import { type ItemKind, kindOf, type KINDS } from '../kinds.ts';
import {
  actionPlanCell,
  baselineCell,
  calculationCell,
  type CellForm,
  contactsCell,
  dueCell,
  leadAgencyCell,
  leadCell,
  priorityCell,
  runsThroughCell,
  seriesCell,
  subgroupCell,
  targetCell,
  textCell,
  wordCell,
} from './cells.ts';

/** The kinds that a plan file holds, in the order in which they are read. */
export const FILED_KINDS = ['priority', 'outcome', 'action', 'indicator', 'theme'] as const satisfies readonly ItemKind[];
export type FiledKind = (typeof FILED_KINDS)[number];

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

/** How one field stands in the sheet of its kind. */
interface Filed<Value> {
  readonly heading: string;
  readonly form: CellForm<Value>;
  readonly hint: string;
  readonly mayLack: boolean;
}

/** That a field has no column of its own, and what it is made of instead. */
interface NotFiled {
  readonly because: string;
}

export type SheetOf<Fields extends FieldMap> = {
  readonly name: string;
  readonly columns: { readonly [Name in keyof Fields]: Filed<Fields[Name]['schema']['_zod']['output']> | NotFiled };
};

const column = <Value>(heading: string, form: CellForm<Value>, hint: string): Filed<Value> => ({ heading, form, hint, mayLack: false });
const lateColumn = <Value>(heading: string, form: CellForm<Value>, hint: string): Filed<Value> => ({ heading, form, hint, mayLack: true });
const inPriority = column('Priority', priorityCell, 'The title of its priority');
const ofTitle: NotFiled = { because: 'It is made of the title' };
const ownColumns: NotFiled = { because: 'Each of them has a column of its own' };

/** The sheet of each kind: a field without a column or a reason is a type error. */
export const SHEETS: { readonly [Kind in FiledKind]: SheetOf<(typeof KINDS)[Kind]['fields']> } = {
  priority: {
    name: 'Priorities',
    columns: {
      title: column('Title', textCell, 'As the public reads it'),
      slug: ofTitle,
      summary: column('Summary', textCell, 'One or two sentences for the front page'),
      aim: column('What we want', textCell, 'What you want to reach overall'),
      why: column('Why', textCell, 'Why it is a priority'),
      lead: column('Lead', leadCell, 'One a line: Person / Agency, or an agency; or to be confirmed, not recorded; or empty'),
      subgroupId: column('Subgroup', subgroupCell, 'The group that delivers it; or empty'),
      actionPlan: column('Action plan', actionPlanCell, 'agreed; not recorded; or to come: and what is known of it'),
      contactIds: lateColumn('Who can help', contactsCell, 'Names of contacts, one a line; or empty'),
      extra: ownColumns,
    },
  },
  outcome: { name: 'Outcomes', columns: { priorityId: inPriority, text: column('Outcome', textCell, 'What you want to achieve') } },
  action: {
    name: 'Actions',
    columns: {
      priorityId: inPriority,
      text: column('Action', textCell, 'What will be done'),
      leadAgency: column(
        'Lead agency',
        leadAgencyCell,
        'Agencies with ; between them, and partners last; or subgroup: and its name; or empty',
      ),
      due: column('Due', dueCell, '2017-08, 2017-08-31, ongoing, quarterly or annually; or empty'),
      status: column('Status', wordCell(ActionStatus.options, 'not-reported'), 'not started, under way, done, stopped; or empty'),
      extra: ownColumns,
    },
  },
  indicator: {
    name: 'Indicators',
    columns: {
      priorityId: inPriority,
      title: column('Indicator', textCell, 'What is counted'),
      unit: column('Unit', textCell, 'Such as offences; or empty'),
      direction: column('Wanted', wordCell(Direction.options, 'not-said'), 'increase, decrease or neither; or empty'),
      frequency: column('Read', wordCell(Frequency.options, 'not-agreed'), 'monthly, quarterly, annually; or empty'),
      target: column('Target', targetCell, 'below 20; at least 50; 10% against the year before; or empty'),
      baseline: lateColumn('Baseline', baselineCell, 'What it is compared with, and its value where known: 2015-16 = 1234; or empty'),
      seriesId: lateColumn('Series', seriesCell, 'The title of the series that it reads from; or empty'),
      calculation: lateColumn('Calculation', calculationCell, 'The key of a calculation of your own; or empty'),
      extra: ownColumns,
    },
  },
  theme: {
    name: 'Themes',
    columns: {
      title: column('Title', textCell, 'As the public reads it'),
      slug: ofTitle,
      summary: column('Summary', textCell, 'One or two sentences'),
      about: column('More about it', textCell, ''),
      runsThrough: column('Runs through', runsThroughCell, 'all, or titles of priorities, one a line'),
    },
  },
};

/** The columns of a kind in their order. */
const columnsOf = (kind: FiledKind): readonly Column[] => {
  // What is read of an item's field goes into the form that its type was written for.
  const columns = SHEETS[kind].columns as unknown as Readonly<Record<string, Filed<unknown> | NotFiled>>;
  return Object.entries(columns).flatMap(([field, answer]) => ('form' in answer ? [{ ...answer, field }] : []));
};

/** What a file of an earlier template does not hold is left as a new item has it. */
export function notFiled(kind: FiledKind): Readonly<Record<string, unknown>> {
  const blank = kindOf(kind).blank('', '');
  return Object.fromEntries(columnsOf(kind).flatMap(({ field, mayLack }) => (mayLack ? [[field, blank[field]]] : [])));
}

/** The sheet of a kind, with a column for each field that the partnership has of its own. */
export const sheetOf = (kind: FiledKind, extraFields: readonly ExtraField[]): Sheet => ({
  name: SHEETS[kind].name,
  columns: [
    ...columnsOf(kind),
    ...extraFields
      .filter(({ on }) => on === kind)
      .map(({ key, label, type, choices }) => ({
        ...column<unknown>(
          label,
          { write: String, read: textCell.read, ...(type === 'choice' ? { choices } : {}) },
          type === 'choice' ? choices.join(', ') : type === 'text' ? '' : `A ${type}`,
        ),
        field: `extra.${key}`,
      })),
  ],
});

/** The value of a column's field in an item. */
export function valueAt(item: Item<FiledKind>, { field }: Column): unknown {
  const [name = '', key] = field.split('.');
  const value: unknown = Reflect.get(item, name);
  return key === undefined ? value : (Reflect.get(Object(value), key) ?? '');
}
