import type { EditionContent } from '../plan/edition-content.ts';
import type { Item } from '../plan/item.ts';
import { kindOf } from '../plan/kinds.ts';
import type { Language } from '../shared/language.ts';
import { type LocalisedText, localisedTexts, type TextOwner } from './localised-texts.ts';

/** The kinds of translations: of what is in an edition, and of what editions share. */
export type TranslationKind = 'translation' | 'shared-translation';
export type Translation = Item<TranslationKind>;

/** Whether items of a kind are translations. */
export const isTranslation = (kind: string): kind is TranslationKind => kind === 'translation' || kind === 'shared-translation';

/**
 * How far a text is in a language: not said; said of what the original was before it changed; said, and not yet read by a speaker of
 * the language; read by one.
 */
export type TranslationState = 'missing' | 'stale' | 'unread' | 'read';

/** A text with what says it in a language. */
export interface TranslatedText extends LocalisedText {
  readonly translation: Translation | null;
  readonly state: TranslationState;
}

/** As what kind a text's translations are kept: with its edition, or with what editions share. */
export const translationKindOf = (owner: TextOwner): TranslationKind =>
  owner === 'edition' || (owner !== 'plan' && owner !== 'partnership' && kindOf(owner).home === 'edition')
    ? 'translation'
    : 'shared-translation';

/** The languages that texts are translated into: all of a partnership but its first, in which it writes. */
export const otherLanguages = ({ languages }: { readonly languages: readonly Language[] }): readonly Language[] => languages.slice(1);

const keyOf = ({ ownerId, field }: { readonly ownerId: string; readonly field: string }): string => `${ownerId} ${field}`;

/**
 * The translations into a language, by whose text and which of its texts they are. Of two of the same text the later one counts, and one
 * that says nothing only where no other is there.
 */
export function translationsInto(
  content: Pick<EditionContent, 'shared' | 'items'>,
  language: Language,
): (text: Pick<LocalisedText, 'ownerId' | 'field'>) => Translation | null {
  const all: readonly Translation[] = [...content.shared['shared-translation'], ...content.items.translation];
  const [saying, empty] = [all.filter(saysSomething), all.filter((one) => !saysSomething(one))];
  const known = new Map([...empty, ...saying].filter((one) => one.language === language).map((one) => [keyOf(one), one]));
  return (text) => known.get(keyOf(text)) ?? null;
}

const saysSomething = ({ text }: Translation): boolean => text.trim() !== '';

/** How far a text is that says this in the first language. */
export function stateOf(text: string, translation: Translation | null): TranslationState {
  if (translation === null || !saysSomething(translation)) return 'missing';
  if (translation.original !== text) return 'stale';
  return translation.readBy === '' ? 'unread' : 'read';
}

/** Every text that is said in every language, with how far it is in one. */
export function translatedTexts(content: EditionContent, language: Language): readonly TranslatedText[] {
  const find = translationsInto(content, language);
  return localisedTexts(content).map((text) => {
    const translation = find(text);
    return { ...text, translation, state: stateOf(text.text, translation) };
  });
}
