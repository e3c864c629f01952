import type { ItemKind } from '@saferplan/domain/plan';
import type { Language } from '../language.ts';
import { evidence as evidenceCy } from './evidence-cy.ts';
import { evidence as evidenceEn } from './evidence-en.ts';
import type { ItemWords } from './item-words.ts';
import { plan as planCy } from './plan-cy.ts';
import { plan as planEn } from './plan-en.ts';
import { running as runningCy } from './running-cy.ts';
import { running as runningEn } from './running-en.ts';

/** What kinds and their fields are called, by language: a kind or field without its words is a type error here or in its file. */
export const itemWords: Readonly<Record<Language, ItemWords>> = {
  en: { ...planEn, ...evidenceEn, ...runningEn },
  cy: { ...planCy, ...evidenceCy, ...runningCy },
};

/** The kind as a word in a sentence: 'glossary entry'. */
export const itemName = (kind: ItemKind, language: Language = 'en'): string => itemWords[language][kind].name;

/** What a field of a kind is called; its own name where there is no such field any more. */
export function fieldLabel(kind: ItemKind, field: string, language: Language = 'en'): string {
  const labels: Readonly<Record<string, string>> = itemWords[language][kind].fields;
  return labels[field] ?? field;
}
