import { z } from 'zod';
import type { Field } from '../fields/index.ts';
import type { FieldKindName } from '../plan/kinds.ts';
import { type CellForm, orNothing } from './cell-form.ts';
import { actionPlanCell, baselineCell, leadAgencyCell, leadCell, runsThroughCell, targetCell } from './plan-cells.ts';
import { referenceCell, referencesCell } from './reference-cells.ts';
import { effectAreasCell, effectCountsCell, measurementCell, ragOverrideCell, statedChangeCell, votesCell } from './structure-cells.ts';
import {
  calculationCell,
  dayCell,
  dueCell,
  moneyCell,
  monthOrDayCell,
  numberCell,
  partialDateCell,
  percentageCell,
  textCell,
  wordCell,
  yesNoCell,
} from './value-cells.ts';

type FormOf = (field: Field) => CellForm<unknown>;

/** The form of a field that names items. */
const naming =
  (form: (references: NonNullable<Field['references']>) => CellForm<unknown>): FormOf =>
  ({ references }) => {
    if (references === null) throw new TypeError('This field names nothing');
    return form(references);
  };

/** A choice that says that nothing is known yet is an empty cell, as long as it is what a new item holds. */
const choiceForm: FormOf = ({ schema, blank }) => {
  if (!(schema instanceof z.ZodEnum)) throw new TypeError('A choice is made among words');
  const words = schema.options.map(String);
  const unknown = words.find((word) => word === blank('') && word.startsWith('not-'));
  return wordCell(words, unknown ?? null);
};

/** How a field of each kind stands in a cell of a plan file; null of those that no cell can hold. */
export const FORMS = {
  line: () => textCell,
  prose: () => textCell,
  markdown: () => textCell,
  choice: choiceForm,
  'yes-no': () => yesNoCell,
  number: () => numberCell,
  'optional-number': () => orNothing(numberCell),
  money: () => orNothing(moneyCell),
  'optional-percentage': () => orNothing(percentageCell),
  date: () => dayCell,
  'optional-date': () => orNothing(dayCell),
  'partial-date': () => orNothing(partialDateCell),
  'month-or-date': () => monthOrDayCell,
  due: () => dueCell,
  parent: naming(referenceCell),
  reference: naming(referenceCell),
  'optional-reference': naming((references) => orNothing(referenceCell(references))),
  references: naming(referencesCell),
  lead: () => leadCell,
  'lead-agency': () => leadAgencyCell,
  'action-plan': () => actionPlanCell,
  'runs-through': () => runsThroughCell,
  target: () => targetCell,
  baseline: () => baselineCell,
  calculation: () => calculationCell,
  votes: () => orNothing(votesCell),
  measurement: () => orNothing(measurementCell),
  'stated-change': () => orNothing(statedChangeCell),
  'effect-areas': () => orNothing(effectAreasCell),
  'effect-counts': () => orNothing(effectCountsCell),
  'rag-override': () => orNothing(ragOverrideCell),
  slug: null,
  reader: null,
  extra: null,
  document: null,
  feed: null,
  stretch: null,
  'target-line': null,
  'mark-on-chart': null,
  'scoring-model': null,
  answers: null,
  discussion: null,
  'noted-moment': null,
} as const satisfies Readonly<Record<FieldKindName, FormOf | null>>;

/** The kinds of fields that can stand in a cell. */
export type FiledFieldKind = {
  readonly [Kind in keyof typeof FORMS]: (typeof FORMS)[Kind] extends null ? never : Kind;
}[keyof typeof FORMS];

/** Whether values of a field kind stand in one cell of a plan file. */
export const isFiledField = (kind: string): kind is FiledFieldKind => typeof FORM_OF.get(kind) === 'function';

const FORM_OF: ReadonlyMap<string, FormOf | null> = new Map(Object.entries(FORMS));
