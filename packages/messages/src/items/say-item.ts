import type { ItemKind } from '@saferplan/domain/plan';
import type { Language } from '../language.ts';
import type { ItemWords } from './item-words.ts';
import { itemWordsCy } from './words-cy.ts';
import { itemWordsEn } from './words-en.ts';

/** What kinds and their fields are called, by language. */
export const itemWords: Readonly<Record<Language, ItemWords>> = { en: itemWordsEn, cy: itemWordsCy };

/** The kind as a word in a sentence: 'glossary entry'. */
export const itemName = (kind: ItemKind, language: Language = 'en'): string => itemWords[language][kind].name;

/** What a field of a kind is called; its own name where there is no such field any more. */
export function fieldLabel(kind: ItemKind, field: string, language: Language = 'en'): string {
  const labels: Readonly<Record<string, string>> = itemWords[language][kind].fields;
  return labels[field] ?? field;
}
