import {
  type ActionPlan,
  isParted,
  type Lead,
  type PartedFieldKind,
  PARTS_BY_FIELD_KIND,
  type Rag,
  type ScalarWay,
} from '@saferplan/domain/plan';
import type { EditorWords } from '../admin/editor.ts';
import type { FieldsWords } from '../admin/fields.ts';
import type { FormsWords } from '../admin/forms.ts';
import type { Language } from '../language.ts';
import { sayScalar } from '../items/say-scalar.ts';

/** A part of what is said, and whether it is of the words of the plan. */
export interface SaidPart {
  readonly text: string;
  readonly isOwn: boolean;
}

/** The words that values with parts are said by, in one language: those of their forms. */
export interface PartsWords {
  readonly language: Language;
  readonly forms: Pick<FormsWords, 'parts' | 'forms'>;
  readonly fields: Pick<FieldsWords, 'actionPlanField' | 'leadField'>;
  readonly values: EditorWords['values'];
  readonly rags: Readonly<Record<Rag, string>>;
}

const words = (text: string): SaidPart => ({ text, isOwn: false });
const own = (text: string): SaidPart => ({ text, isOwn: true });

/** What is said as one text. */
export const textOfParts = (parts: readonly SaidPart[]): string => parts.map(({ text }) => text).join('');

/** Several that are said one after the other, with `between` between them. */
export const joinedParts = (said: readonly (readonly SaidPart[])[], between: string): readonly SaidPart[] =>
  said.flatMap((parts, index) => (index === 0 ? parts : [words(between), ...parts]));

/** A value under its label: 'From: April 2017'. */
export const labelled = (label: string, said: readonly SaidPart[]): readonly SaidPart[] => [words(`${label}: `), ...said];

/**
 * A value whose parts are scalars side by side: each that there is under its label, 'Value: 1,250, From: October 2016'. Null where the
 * kind of the field has no such parts.
 */
export function sayParted(fieldKind: string, value: object, { forms, rags, language }: PartsWords): readonly SaidPart[] | null {
  if (!isParted(fieldKind)) return null;
  const held = new Map<string, unknown>(Object.entries(value));
  const ways: readonly (readonly [string, ScalarWay])[] = Object.entries(PARTS_BY_FIELD_KIND[fieldKind]);
  const choices = CHOICES[fieldKind]?.({ forms, rags }) ?? {};
  return joinedParts(
    ways.flatMap(([part, way]) => {
      const one = held.get(part);
      if (one === null || one === undefined || one === '') return [];
      return [labelled(partLabel(forms.parts, fieldKind, part) ?? part, [partSaid(one, way, choices, language)])];
    }),
    ', ',
  );
}

/** What a part of the values of a field kind is called; null where they have no such part. */
export function partLabel(parts: FormsWords['parts'], fieldKind: PartedFieldKind, part: string): string | null {
  const labels: Readonly<Record<string, string>> = parts[fieldKind];
  return labels[part] ?? null;
}

type Choices = Readonly<Record<string, string>>;
const CHOICES: { readonly [Name in PartedFieldKind]?: (words: Pick<PartsWords, 'forms' | 'rags'>) => Choices } = {
  'rag-override': ({ rags }) => rags,
  'stated-change': ({ forms }) => forms.forms.statedChanges,
};

function partSaid(value: unknown, way: ScalarWay, choices: Choices, language: Language): SaidPart {
  if (way === 'choice' && typeof value === 'string') return words(choices[value] ?? value);
  const said = sayScalar(way, value, language);
  return said === null ? own(String(value)) : words(said);
}

/** What is known of the lead of a priority, where nobody is named, or that somebody is. */
export function sayLeadState(state: Lead['state'], { leadField }: PartsWords['fields']): string {
  switch (state) {
    case 'named':
      return leadField.named;
    case 'not-decided':
      return leadField.notDecidedYet;
    case 'to-be-confirmed':
      return leadField.toBeConfirmed;
    case 'not-recorded':
      return leadField.notRecordedPastEditions;
  }
}

/** Whether the action plan of a priority is agreed, with what the public is told while it is not. */
export function sayActionPlan(plan: ActionPlan, { fields }: PartsWords): readonly SaidPart[] {
  switch (plan.state) {
    case 'agreed':
      return [words(fields.actionPlanField.agreedOutcomesActionsAndIndicators)];
    case 'to-come':
      return labelled(fields.actionPlanField.stillToCome, [own(plan.note)]);
    case 'not-recorded':
      return [words(fields.actionPlanField.notRecordedPastEditions)];
  }
}

/** A value that is left out of the limits, with the reason, or what is noted at it. */
export const sayMark = (kind: 'excluded' | 'annotation', text: string, { values }: PartsWords): readonly SaidPart[] =>
  labelled(kind === 'excluded' ? values.leftOut : values.noteOnChart, [own(text)]);

/** What a partnership writes beyond what all do, under its label; a day or month as people read it. */
export const sayExtra = (label: string, text: string, language: Language): readonly SaidPart[] => {
  const date = sayScalar('date', text, language);
  return [own(label), words(': '), date === null ? own(text) : words(date)];
};
