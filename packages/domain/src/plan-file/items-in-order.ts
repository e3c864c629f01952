import type { EditionContent } from '../plan/edition-content.ts';
import type { Item } from '../plan/item.ts';
import { kindOf } from '../plan/kinds.ts';
import type { Lists } from './names.ts';
import { type FiledKind, READ_IN_ORDER } from './sheets.ts';

/** The items of an edition and of its partnership in the order of the rows of a plan file. */
interface ItemsInOrder {
  /** Those of every kind, by kind; what no sheet holds stands as it was given. */
  readonly lists: Lists;
  /** Those of the rows of a sheet: by what they hang on, in its order, and then in their own. */
  readonly ofKind: (kind: FiledKind) => readonly Item<FiledKind>[];
}

/** The items of every filed kind in the order of the sheets: under their parents in the parents' order, else by position. */
export function itemsInOrder({ partnership, plan, edition, shared, items }: EditionContent): ItemsInOrder {
  const given = { ...shared, ...items };
  const sorted = new Map<string, readonly Item<FiledKind>[]>();
  // What others hang on comes before them, so it is in order already.
  for (const kind of READ_IN_ORDER) {
    const { parent } = kindOf(kind);
    const list: readonly Item<FiledKind>[] = given[kind];
    const parents: readonly { readonly id: string }[] =
      parent === null ? [] : parent.kinds.flatMap((above) => [...(sorted.get(above) ?? given[above])]);
    const places = new Map(parents.map(({ id }, place) => [id, place]));
    const placeOf = (item: Item<FiledKind>): number => (parent === null ? 0 : (places.get(String(Reflect.get(item, parent.field))) ?? -1));
    sorted.set(
      kind,
      list.toSorted((one, other) => placeOf(one) - placeOf(other) || one.position - other.position),
    );
  }
  const beside = { partnership: [partnership], plan: [plan], edition: [edition] };
  return { lists: { ...given, ...beside, ...Object.fromEntries(sorted) }, ofKind: (kind) => sorted.get(kind) ?? [] };
}
