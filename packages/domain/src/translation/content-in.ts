import type { EditionContent } from '../plan/edition-content.ts';
import type { ExtraField } from '../plan/extra-field.ts';
import type { Partnership } from '../plan/partnership.ts';
import { type Json, withValueAt } from '../shared/json-leaves.ts';
import type { Language } from '../shared/language.ts';
import { translatedTexts } from './translations.ts';

/** An edition as a language says it. */
export interface ContentInLanguage {
  readonly content: EditionContent;
  /** The texts that are the same in both languages, because a translator has said so. */
  readonly same: ReadonlySet<string>;
  /** Whether the language says any of it. */
  readonly isSaid: boolean;
}

/**
 * The edition with every text said in a language for which there is a translation that says what the original says today; all others
 * stay in the first language. A translation of what the original was before it changed says something else, and does not stand.
 */
export function contentIn(content: EditionContent, language: Language): ContentInLanguage {
  const said = translatedTexts(content, language).flatMap(({ ownerId, field, text, translation, state }) =>
    translation === null || state === 'missing' || state === 'stale' ? [] : [{ ownerId, field, from: text, to: translation.text }],
  );
  const byOwner = Map.groupBy(said, ({ ownerId }) => ownerId);
  const inLanguage = <Owner extends { readonly id: string }>(owner: Owner): Owner => {
    const texts = byOwner.get(owner.id) ?? [];
    // Texts stand in the places of texts: what had the type of its owner has it still.
    return texts.reduce<Json>(
      (made, { field, to }) => withValueAt(made, `/${field}`, () => to),
      owner as unknown as Json,
    ) as unknown as Owner;
  };
  const partnership = inLanguage(content.partnership);
  const choices = choicesBetween(content.partnership, partnership);
  const listsIn = <Lists extends Readonly<Record<string, readonly (object & { readonly id: string })[]>>>(lists: Lists): Lists =>
    // Each list holds items of the kind that it is filed under, as before.
    Object.fromEntries(
      Object.entries(lists).map(([kind, list]) => [kind, list.map((item) => withChoices(kind, inLanguage(item), choices))]),
    ) as unknown as Lists;
  return {
    content: {
      ...content,
      partnership,
      plan: inLanguage(content.plan),
      edition: inLanguage(content.edition),
      shared: listsIn(content.shared),
      items: listsIn(content.items),
    },
    same: new Set(said.filter(({ from, to }) => from === to).map(({ to }) => to)),
    isSaid: said.length > 0,
  };
}

interface Choices {
  readonly field: ExtraField;
  /** What each choice is called, by what it is called in the first language. */
  readonly names: ReadonlyMap<string, string>;
}

/** The extra fields that are choices, with the names of the choices in the language. */
const choicesBetween = (first: Partnership, other: Partnership): readonly Choices[] =>
  first.extraFields.flatMap((field, index) =>
    field.type === 'choice'
      ? [{ field, names: new Map(field.choices.map((choice, at) => [choice, other.extraFields[index]?.choices[at] ?? choice])) }]
      : [],
  );

/** An item whose extra fields hold the choices as the language calls them. */
function withChoices<Owner extends object>(kind: string, item: Owner, choices: readonly Choices[]): Owner {
  const own = choices.filter(({ field }) => field.on === kind);
  if (own.length === 0 || !('extra' in item) || typeof item.extra !== 'object' || item.extra === null) return item;
  const extra: Record<string, unknown> = { ...item.extra };
  for (const { field, names } of own) {
    const chosen = extra[field.key];
    if (typeof chosen === 'string') extra[field.key] = names.get(chosen) ?? chosen;
  }
  return { ...item, extra };
}
