import type { ExtraField } from '../extra-field.ts';
import { type FiledKind, sheetOf, type SHEETS } from './sheets.ts';

/** What the first cell of an example row begins with: such a row shows how to write, and is never read. */
const MARK = 'EXAMPLE, not read: ';

type Examples = { readonly [Kind in FiledKind]: Readonly<Partial<Record<keyof (typeof SHEETS)[Kind]['columns'], string>>> };

/** One made-up row of each sheet, by field. */
const EXAMPLES: Examples = {
  priority: {
    title: 'Safer evenings',
    summary: 'People come home safely at night.',
    aim: 'Fewer people are hurt at night.',
    why: 'Half of all assaults happen on two evenings a week.',
    lead: 'to be confirmed',
    actionPlan: 'to come: it is written in May',
  },
  outcome: { priorityId: 'Safer evenings', text: 'Fewer people are hurt at night' },
  action: { priorityId: 'Safer evenings', text: 'Walk the town centre on Friday nights', due: '2027-03', status: 'under way' },
  indicator: {
    priorityId: 'Safer evenings',
    title: 'Assaults at night',
    unit: 'offences',
    direction: 'decrease',
    frequency: 'monthly',
    target: 'below 20',
    baseline: '2025-26 = 31',
  },
  theme: { title: 'Early help', summary: 'Help comes before harm.', runsThrough: 'all' },
};

/** The example row of a kind's sheet, with a cell for each column of the partnership's template. */
export function exampleOf(kind: FiledKind, extraFields: readonly ExtraField[]): readonly string[] {
  const given: Readonly<Record<string, string | undefined>> = EXAMPLES[kind];
  return sheetOf(kind, extraFields).columns.map(({ field }, index) => `${index === 0 ? MARK : ''}${given[field] ?? ''}`);
}

export const isExample = (row: readonly string[]): boolean => (row[0] ?? '').trimStart().startsWith(MARK.trimEnd());

/** The row without its mark, as somebody would write it. */
export const withoutMark = ([first = '', ...rest]: readonly string[]): readonly string[] => [first.slice(MARK.length), ...rest];
