import type { FieldKindName } from './kinds.ts';

/** How a value is said that is one word, number or date; `moment` is an instant (ISO 8601). */
export type ScalarWay = 'text' | 'date' | 'due' | 'moment' | 'choice' | 'number' | 'money' | 'percent' | 'yes-no';

/**
 * How the values of each kind of field are said, on screens of the plan and of what is published alike; null of those that have parts or
 * name items, and are said by these. A kind of field without an answer is a type error.
 */
export const SAID_BY_FIELD_KIND: Readonly<Record<FieldKindName, ScalarWay | null>> = {
  line: 'text',
  prose: 'text',
  markdown: 'text',
  slug: 'text',
  reader: 'text',
  calculation: 'text',
  choice: 'choice',
  'yes-no': 'yes-no',
  number: 'number',
  'optional-number': 'number',
  'optional-percentage': 'percent',
  money: 'money',
  due: 'due',
  date: 'date',
  'optional-date': 'date',
  'partial-date': 'date',
  'month-or-date': 'date',
  'noted-moment': 'moment',
  'action-plan': null,
  answers: null,
  baseline: null,
  discussion: null,
  document: null,
  'effect-areas': null,
  'effect-counts': null,
  extra: null,
  feed: null,
  lead: null,
  'lead-agency': null,
  'mark-on-chart': null,
  measurement: null,
  'optional-reference': null,
  parent: null,
  'rag-override': null,
  reference: null,
  references: null,
  'runs-through': null,
  'scoring-model': null,
  'stated-change': null,
  stretch: null,
  target: null,
  'target-line': null,
  votes: null,
};
