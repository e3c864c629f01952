import { type EditionContent, nameOf, titleOf } from '@saferplan/domain/plan';
import type { LocalisedText } from '@saferplan/domain/translation';
import { type BesideItems, isBesideItems, textLabel, textOwnerName } from './text-of-owner.ts';
import { textWordsEn } from './text-words-en.ts';

/** A longer name is told by its beginning, in characters. */
const LONGEST_NAME = 80;

/** What owners of texts of an edition are called: the beginning of their title or name, empty where they have none. */
export function textOwnersIn({ partnership, plan, edition, shared, items }: EditionContent): (text: LocalisedText) => string {
  const lists: Readonly<Record<string, readonly (object & { readonly id: string })[]>> = { ...shared, ...items };
  const beside: Readonly<Record<BesideItems, string>> = { partnership: partnership.name, plan: plan.title, edition: edition.label };
  return ({ kind, ownerId }) => {
    if (isBesideItems(kind)) return beside[kind];
    const item = lists[kind]?.find(({ id }) => id === ownerId);
    const name = item === undefined ? '' : titleOf(kind, item) || nameOf(kind, item);
    return name.slice(0, LONGEST_NAME);
  };
}

/** Where texts of an edition stand, and which they are, in words: 'priority “Fires”', 'Title'. */
export function textsCalledIn(content: EditionContent): (text: LocalisedText) => { readonly where: string; readonly which: string } {
  const nameOfOwner = textOwnersIn(content);
  return (text) => ({
    where: textOwnerName(textWordsEn, text.kind, nameOfOwner(text)),
    which: textLabel(textWordsEn, text.kind, text.field),
  });
}
