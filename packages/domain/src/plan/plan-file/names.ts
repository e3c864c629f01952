import type { NamedKind } from '../../shared/id.ts';
import type { PlanElement } from '../edition-content.ts';
import { nameOf } from '../item.ts';

/** An item as cells of a plan file call it. */
interface NamedItem {
  readonly id: string;
  /** Its title; of several with the same title each but the first has its number behind it: `Title (2)`. */
  readonly label: string;
  /** Another name that is understood; empty where it has none. */
  readonly also: string;
}

/** The items of some kinds by their names, of this edition or of the one before, in their order. */
export type Names = (kinds: readonly NamedKind[], edition?: 'this' | 'before') => readonly NamedItem[];

/** Whether two texts name the same thing: capitals and spaces round them make no difference. */
export const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

type Lists = Readonly<Partial<Record<NamedKind, readonly { readonly id: string }[]>>>;

/** The names of the items in some lists, and of the priorities and themes of the edition before. */
export function namesOf(lists: Lists, before: readonly PlanElement[]): Names {
  const known = new Map<string, readonly NamedItem[]>();
  return (kinds, edition = 'this') => {
    const key = `${edition} ${kinds.join(' ')}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const items =
      edition === 'before'
        ? before.filter(({ type }) => kinds.includes(type)).map(({ id, title }) => ({ id, title, also: '' }))
        : kinds.flatMap((kind) =>
            (lists[kind] ?? []).map((item) => ({
              id: item.id,
              title: nameOf(kind, item),
              also: 'shortName' in item && typeof item.shortName === 'string' ? item.shortName : '',
            })),
          );
    const named = labelled(items);
    known.set(key, named);
    return named;
  };
}

/** Each item with a label that no other has. */
function labelled(items: readonly { readonly id: string; readonly title: string; readonly also: string }[]): readonly NamedItem[] {
  const taken = new Set<string>();
  const titles = new Set(items.map(({ title }) => title.toLowerCase()));
  return items.map(({ id, title, also }) => {
    let label = title;
    for (let number = 2; taken.has(label.toLowerCase()) || (label !== title && titles.has(label.toLowerCase())); number += 1)
      label = `${title} (${number.toString()})`;
    taken.add(label.toLowerCase());
    return { id, label, also };
  });
}
