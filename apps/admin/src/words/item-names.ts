import type { ItemKind } from '@saferplan/domain/plan';
import { itemWordsEn } from '@saferplan/messages/items/en';
import { kindsInWelsh } from './spoken.ts';

/** What kinds and their fields are called, in the language that is spoken. */
export const kindWords = kindsInWelsh ?? itemWordsEn;

/** The kind as a word in a sentence: 'glossary entry'. */
export const itemName = (kind: ItemKind): string => kindWords[kind].name;

/** What a field of a kind is called; its own name where there is no such field any more. */
export function fieldLabel(kind: ItemKind, field: string): string {
  const labels: Readonly<Record<string, string>> = kindWords[kind].fields;
  return labels[field] ?? field;
}
