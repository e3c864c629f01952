import type { EditionContent } from '../plan/edition-content.ts';
import type { ExtraField } from '../plan/extra-field.ts';
import { ITEM_KINDS, type ItemKind, kindOf } from '../plan/kinds.ts';
import { type Json, textsIn } from '../shared/json-leaves.ts';

/** Whose text it is: an item of a kind, the edition, its plan, or the partnership. */
export type TextOwner = ItemKind | 'edition' | 'plan' | 'partnership';

/** A text that is said in every language of the partnership, as it stands in its first one. */
export interface LocalisedText {
  readonly kind: TextOwner;
  readonly ownerId: string;
  /** A JSON pointer (RFC 6901) in the owner without the first slash: `title`, `actionPlan/note`. */
  readonly field: string;
  readonly text: string;
}

/** The texts of what is no item, by their JSON pointers. */
export const BESIDE_ITEMS: Readonly<Record<Exclude<TextOwner, ItemKind>, RegExp>> = {
  partnership:
    /^\/(?:name|shortName|area|force|chair|about|licence\/name|dataSources\/\d+\/(?:name|licence|about)|extraFields\/\d+\/(?:label|choices\/\d+)|accessibility\/(?:notAccessible|(?:contact|otherForms)\/(?:name|about|address))|privacy\/(?:controller|lawfulBasis|more|contact\/(?:name|about|address)))$/u,
  plan: /^\/(?:title|motto)$/u,
  edition: /^\/(?:title|headline|introduction)$/u,
};

const isThere = ({ text }: LocalisedText): boolean => text.trim() !== '';

/** The texts of an owner at the pointers that a pattern names. */
const textsAt = (kind: TextOwner, owner: { readonly id: string }, pattern: RegExp): readonly LocalisedText[] =>
  // What is kept is JSON.
  textsIn(owner as unknown as Json)
    .filter(({ path }) => pattern.test(path))
    .map(({ path, text }) => ({ kind, ownerId: owner.id, field: path.slice(1), text }))
    .filter(isThere);

/** The texts of one item, in the order of its fields. Of extra fields, those that hold words: choices are said once, in the partnership. */
export function localisedTextsOf(
  kind: ItemKind,
  item: object & { readonly id: string },
  extraFields: readonly ExtraField[],
): readonly LocalisedText[] {
  const values = new Map<string, unknown>(Object.entries(item));
  return Object.entries(kindOf(kind).fields)
    .flatMap(([field, { kind: fieldKind, localised }]) => {
      if (localised === null) return [];
      return textsIn(values.get(field) as Json)
        .filter(({ path }) => localised.test(path) && (fieldKind !== 'extra' || isInWords(extraFields, kind, path.slice(1))))
        .map(({ path, text }) => ({ kind, ownerId: item.id, field: `${field}${path}`, text }));
    })
    .filter(isThere);
}

const isInWords = (extraFields: readonly ExtraField[], kind: ItemKind, key: string): boolean =>
  extraFields.some((one) => one.on === kind && one.key === key && one.type === 'text');

/** Every text of an edition, and of what it shares with others, that is said in every language; in the order in which kinds are listed. */
export function localisedTexts({ partnership, plan, edition, shared, items }: EditionContent): readonly LocalisedText[] {
  const lists: Readonly<Record<string, readonly (object & { readonly id: string })[]>> = { ...shared, ...items };
  return [
    ...textsAt('partnership', partnership, BESIDE_ITEMS.partnership),
    ...textsAt('plan', plan, BESIDE_ITEMS.plan),
    ...textsAt('edition', edition, BESIDE_ITEMS.edition),
    ...ITEM_KINDS.flatMap((kind) => (lists[kind] ?? []).flatMap((item) => localisedTextsOf(kind, item, partnership.extraFields))),
  ];
}
