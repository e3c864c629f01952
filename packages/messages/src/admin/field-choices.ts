import type { ItemKind, KINDS } from '@saferplan/domain/plan';
import type { Field } from '@saferplan/domain/fields';
import type { Language } from '../language.ts';
import { LANGUAGE_NAMES } from '../locale/language-names.ts';
import { chartNames, ruleSetNames } from '../verdict/names.ts';
import type { ChoicesWords } from './choices.ts';
import type { CommonWords } from './common.ts';
import type { FormsWords } from './forms.ts';

type OutputOf<Of> = Of extends Field ? Of['schema']['_zod']['output'] & string : never;
type ChoicesIn<Fields> = {
  readonly [Name in keyof Fields as Fields[Name] extends { readonly kind: 'choice' } ? Name : never]: Readonly<
    Record<OutputOf<Fields[Name]>, string>
  >;
};

/** What the choices of every field are called, by kind and field: a field of choices without an entry, or a choice without a word, is a type error. */
export type FieldChoices = {
  readonly [Kind in ItemKind as keyof ChoicesIn<(typeof KINDS)[Kind]['fields']> extends never ? never : Kind]: ChoicesIn<
    (typeof KINDS)[Kind]['fields']
  >;
};

/** The words of a language that choices are called by. */
export interface ChoiceSources {
  readonly choices: ChoicesWords;
  readonly common: CommonWords;
  readonly forms: FormsWords;
}

/** The choices of every field in the words of a language. Forms offer them, and history, comparisons and what is published say them. */
export function fieldChoicesOf({ choices, common, forms }: ChoiceSources, language: Language): FieldChoices {
  const { forms: said, expectedEffectForm } = forms;
  return {
    agency: { standing: { statutory: said.byLaw, voluntary: said.byChoice } },
    contact: { category: { emergency: said.emergencyAndPolice, helpline: said.helpline, service: said.service } },
    series: {
      audience: { public: said.thePublicFromTheNext, partners: said.onlyThoseWhoSignIn },
      interval: { ...said.intervals, event: said.anEvent },
      chart: chartNames[language],
      rules: ruleSetNames,
      improvement: {
        'not-said': said.notSaidYet,
        lower: said.aLowerNumber,
        higher: said.aHigherNumber,
        neutral: said.neitherItDepends,
      },
    },
    meeting: { outcome: choices.outcomes },
    action: { status: common.statuses },
    indicator: {
      direction: { 'not-said': said.notSaidYet, increase: said.more, decrease: said.fewer, neither: said.neitherForInformation },
      frequency: { monthly: said.eachMonth, quarterly: said.eachQuarter, annually: said.eachYear, 'not-agreed': said.notAgreed },
    },
    topic: { recommendation: choices.recommendations },
    score: { confidence: choices.confidence },
    'horizon-item': { heading: choices.horizonHeadings },
    lineage: { kind: choices.lineageKinds },
    implication: { aspect: choices.implicationAspects },
    'action-update': { status: common.statuses },
    'expected-effect': {
      way: { 'not-said': expectedEffectForm.notSaidYet, fall: expectedEffectForm.itIsToFall, rise: expectedEffectForm.itIsToRise },
    },
    bid: { decision: choices.bidDecisions },
    resource: { form: choices.resourceForms },
    'scrutiny-recommendation': { answer: choices.scrutinyAnswers },
    'committee-report': { classification: choices.paperClassifications, marking: choices.protectiveMarkings },
    area: { kind: said.areaKinds },
    'area-change': { kind: choices.areaChanges },
    translation: { language: LANGUAGE_NAMES[language] },
    'shared-translation': { language: LANGUAGE_NAMES[language] },
  };
}

/** What a choice of a field is called; null where the field has no such choice. */
export function choiceOfField(all: FieldChoices, kind: ItemKind, field: string, value: string): string | null {
  return choicesOfField(all, kind, field)[value] ?? null;
}

/** What the choices of a field are called; none of a field that has none. */
export const choicesOfField = (all: FieldChoices, kind: ItemKind, field: string): Readonly<Record<string, string>> =>
  new Map(Object.entries<Readonly<Record<string, Readonly<Record<string, string>>>>>(all)).get(kind)?.[field] ?? {};
