import { ActionStatus } from '../action.kind.ts';
import type { ExtraField } from '../extra-field.ts';
import { Direction, Frequency } from '../indicator.kind.ts';
import type { Item } from '../item.ts';
import type { ItemKind } from '../kinds.ts';
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
  readonly form: CellForm<never>;
  readonly hint: string;
  /** Whether a file may do without the column: those of earlier templates do. */
  readonly mayLack: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
}

// The form and the field belong together in each line below; the list itself does not say which type each has.
const column = <Value>(heading: string, field: string, form: CellForm<Value>, hint: string, mayLack = false): Column => ({
  heading,
  field,
  form: form as unknown as CellForm<never>,
  hint,
  mayLack,
});

const PRIORITY = column('Priority', 'priorityId', priorityCell, 'The title of its priority');

const SHEETS: Readonly<Record<FiledKind, Sheet>> = {
  priority: {
    name: 'Priorities',
    columns: [
      column('Title', 'title', textCell, 'As the public reads it'),
      column('Summary', 'summary', textCell, 'One or two sentences for the front page'),
      column('What we want', 'aim', textCell, 'What you want to reach overall'),
      column('Why', 'why', textCell, 'Why it is a priority'),
      column('Lead', 'lead', leadCell, 'One a line: Person / Agency, or an agency; or to be confirmed, not recorded; or empty'),
      column('Subgroup', 'subgroupId', subgroupCell, 'The group that delivers it; or empty'),
      column('Action plan', 'actionPlan', actionPlanCell, 'agreed; not recorded; or to come: and what is known of it'),
      column('Who can help', 'contactIds', contactsCell, 'Names of contacts, one a line; or empty', true),
    ],
  },
  outcome: { name: 'Outcomes', columns: [PRIORITY, column('Outcome', 'text', textCell, 'What you want to achieve')] },
  action: {
    name: 'Actions',
    columns: [
      PRIORITY,
      column('Action', 'text', textCell, 'What will be done'),
      column(
        'Lead agency',
        'leadAgency',
        leadAgencyCell,
        'Agencies with ; between them, and partners last; or subgroup: and its name; or empty',
      ),
      column('Due', 'due', dueCell, '2017-08, 2017-08-31, ongoing, quarterly or annually; or empty'),
      column('Status', 'status', wordCell(ActionStatus.options, 'not-reported'), 'not started, under way, done, stopped; or empty'),
    ],
  },
  indicator: {
    name: 'Indicators',
    columns: [
      PRIORITY,
      column('Indicator', 'title', textCell, 'What is counted'),
      column('Unit', 'unit', textCell, 'Such as offences; or empty'),
      column('Wanted', 'direction', wordCell(Direction.options, null), 'increase, decrease or neither'),
      column('Read', 'frequency', wordCell(Frequency.options, 'not-agreed'), 'monthly, quarterly, annually; or empty'),
      column('Target', 'target', targetCell, 'below 20; at least 50; 10% against the year before; or empty'),
      column('Baseline', 'baseline', baselineCell, 'What it is compared with, and its value where known: 2015-16 = 1234; or empty', true),
      column('Series', 'seriesId', seriesCell, 'The title of the series that it reads from; or empty', true),
      column('Calculation', 'calculation', calculationCell, 'The key of a calculation of your own; or empty', true),
    ],
  },
  theme: {
    name: 'Themes',
    columns: [
      column('Title', 'title', textCell, 'As the public reads it'),
      column('Summary', 'summary', textCell, 'One or two sentences'),
      column('More about it', 'about', textCell, ''),
      column('Runs through', 'runsThrough', runsThroughCell, 'all, or titles of priorities, one a line'),
    ],
  },
};

/** What a file of an earlier template does not hold is left as a new item has it. */
export const NOT_FILED: Readonly<Record<FiledKind, Readonly<Record<string, unknown>>>> = {
  priority: { contactIds: [] },
  outcome: {},
  action: {},
  indicator: { baseline: null, seriesId: null, calculation: null },
  theme: {},
};

/** The sheet of a kind, with a column for each field that the partnership has of its own. */
export const sheetOf = (kind: FiledKind, extraFields: readonly ExtraField[]): Sheet => ({
  name: SHEETS[kind].name,
  columns: [
    ...SHEETS[kind].columns,
    ...extraFields
      .filter(({ on }) => on === kind)
      .map(({ key, label, type, choices }) =>
        column(label, `extra.${key}`, textCell, type === 'choice' ? choices.join(', ') : type === 'text' ? '' : `A ${type}`),
      ),
  ],
});

/** The value of a column's field in an item. */
export function valueAt(item: Item<FiledKind>, { field }: Column): unknown {
  const [name = '', key] = field.split('.');
  const value: unknown = Reflect.get(item, name);
  return key === undefined ? value : (Reflect.get(Object(value), key) ?? '');
}
