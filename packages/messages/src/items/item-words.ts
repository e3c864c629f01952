import type { FieldMap } from '@saferplan/domain/fields';
import type { ItemKind, KINDS } from '@saferplan/domain/plan';

/** What a kind of items and each of its fields is called. */
export interface KindWords<Fields extends FieldMap> {
  /** In a sentence: 'a glossary entry'. */
  readonly name: string;
  /** What one without a title is called where it is told of. */
  readonly untitled?: string;
  /** Over a list of them. */
  readonly heading: string;
  /** Beside the line by which one is added. */
  readonly add: string;
  readonly fields: { readonly [Field in keyof Fields]: string };
}

/** The words of every kind, in one language. */
export type ItemWords = { readonly [Kind in ItemKind]: KindWords<(typeof KINDS)[Kind]['fields']> };

/** The words of some kinds in one language: where one of their fields has none, the error stands here, and not where they are put together. */
export const wordsOfKinds = <Kind extends ItemKind>(words: Pick<ItemWords, Kind>): Pick<ItemWords, Kind> => words;
