import type { Item } from '../plan/item.ts';
import { type Json, pointerOf, textsIn } from '../shared/json-leaves.ts';
import type { Language } from '../shared/language.ts';
import { stateOf } from '../translation/translations.ts';
import type { PreviousEdition } from './previous-edition.ts';
import type { Snapshot } from './snapshot.ts';

/** Texts of a snapshot in another language, by their JSON pointers (RFC 6901). */
type TextsByPointer = Readonly<Record<string, string>>;

/**
 * The texts in which a snapshot that was made of translated content differs from the one in the first language, and those that are the
 * same in both because a translator has said so. Both were made of the same items: they differ in texts alone.
 */
export function textsBetween(first: object, other: object, same: ReadonlySet<string>): TextsByPointer {
  // What is published is JSON.
  const said = new Map(textsIn(other as Json).map(({ path, text }) => [path, text]));
  return Object.fromEntries(
    textsIn(first as Json).flatMap(({ path, text }) => {
      const there = said.get(path);
      return there === undefined || there === '' || (there === text && !same.has(text)) ? [] : [[path, there]];
    }),
  );
}

/** The edition before as a language calls its priorities and themes, where it does. */
export function previousIn(previous: PreviousEdition | null, language: Language): PreviousEdition | null {
  if (previous === null) return null;
  const titleOf = (id: string, title: string): string =>
    (previous.translations ?? []).find(
      (one: Item<'translation'>) =>
        one.ownerId === id && one.field === 'title' && one.language === language && one.text !== '' && stateOf(title, one) !== 'stale',
    )?.text ?? title;
  return { ...previous, planElements: previous.planElements.map((focus) => ({ ...focus, title: titleOf(focus.id, focus.title) })) };
}

const MADE = new WeakMap<Snapshot, Map<Language, Snapshot>>();
/** What each of those was made of. */
const FIRST = new WeakMap<Snapshot, Snapshot>();

/**
 * The snapshot as a language says it: with every text in that language that has one, the others in the first language of the
 * partnership. The same snapshot where it has no translation into it.
 */
export function snapshotIn(snapshot: Snapshot, language: Language): Snapshot {
  const texts = Object.entries(snapshot.translations?.[language] ?? {});
  if (texts.length === 0) return snapshot;
  const known = MADE.get(snapshot) ?? new Map<Language, Snapshot>();
  MADE.set(snapshot, known);
  const { translations: _translations, ...first } = snapshot;
  const made = known.get(language) ?? put(first, new Map(texts));
  known.set(language, made);
  FIRST.set(made, snapshot);
  return made;
}

/** The snapshot that `snapshotIn` made this of; itself where it is in the first language of the partnership. */
export const inFirstLanguage = (snapshot: Snapshot): Snapshot => FIRST.get(snapshot) ?? snapshot;

/** Texts stand in the places of texts: a snapshot stays one. */
const put = (first: Snapshot, texts: ReadonlyMap<string, string>): Snapshot => withTextsAt(first as Json, '', texts) as unknown as Snapshot;

function withTextsAt(value: Json, path: string, texts: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return texts.get(path) ?? value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Json, index) => withTextsAt(item, `${path}/${index.toString()}`, texts));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTextsAt(item, `${path}${pointerOf([key])}`, texts)]));
}

/** The texts that a snapshot has in a language beside its first one. */
export const textsSaidIn = (snapshot: Snapshot, language: Language): ReadonlySet<string> =>
  new Set(Object.values(snapshot.translations?.[language] ?? {}));
