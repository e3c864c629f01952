import type { z } from 'zod';
import type { FieldKindName, ItemKind, KINDS } from './kinds.ts';
import type { ScalarWay } from './said-by-field-kind.ts';

type FieldsOfKind<Name extends FieldKindName> = {
  [Kind in ItemKind]: Extract<(typeof KINDS)[Kind]['fields'][keyof (typeof KINDS)[Kind]['fields']], { readonly kind: Name }>;
}[ItemKind];

/** What fields of a field kind hold. */
export type ValueOfFieldKind<Name extends FieldKindName> = z.output<FieldsOfKind<Name>['schema']>;

type PartsOf<Name extends FieldKindName> = { readonly [Part in keyof NonNullable<ValueOfFieldKind<Name>>]: ScalarWay };

/** The field kinds whose values are a few scalars side by side. */
export type PartedFieldKind =
  | 'baseline'
  | 'effect-areas'
  | 'effect-counts'
  | 'measurement'
  | 'rag-override'
  | 'stated-change'
  | 'stretch'
  | 'target-line'
  | 'votes';

/** How each part of such a value is said, in the order in which they are: a part without an answer is a type error. */
export const PARTS_BY_FIELD_KIND: { readonly [Name in PartedFieldKind]: PartsOf<Name> } = {
  baseline: { name: 'text', value: 'number' },
  'effect-areas': { crime: 'text', months: 'number', treated: 'text', control: 'text', aroundTreated: 'text', aroundControl: 'text' },
  'effect-counts': {
    treatedBefore: 'number',
    treatedAfter: 'number',
    controlBefore: 'number',
    controlAfter: 'number',
    aroundTreatedBefore: 'number',
    aroundTreatedAfter: 'number',
    aroundControlBefore: 'number',
    aroundControlAfter: 'number',
  },
  measurement: { value: 'number', from: 'date', to: 'date' },
  'rag-override': { rag: 'choice', reason: 'text' },
  'stated-change': { kind: 'choice', value: 'number', decimals: 'number' },
  stretch: { from: 'date', to: 'date' },
  'target-line': { label: 'text', value: 'number' },
  votes: { for: 'number', against: 'number', abstain: 'number' },
};

/** Whether the values of a field kind are scalars side by side. */
export const isParted = (fieldKind: string): fieldKind is PartedFieldKind => Object.hasOwn(PARTS_BY_FIELD_KIND, fieldKind);
