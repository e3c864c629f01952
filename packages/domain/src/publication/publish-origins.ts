import type { EditionItems } from '../plan/edition-content.ts';
import type { SnapshotOrigin } from './snapshot.ts';

/** Where items came from that were carried over from plans of the partnerships whose place this one takes, by the identifier of the item. */
export type CarriedByItem = ReadonlyMap<string, readonly Omit<SnapshotOrigin, 'at'>[]>;

/**
 * Where the priorities of an edition came from, and their outcomes, actions and indicators, each by its place in the snapshot. The text that
 * was carried over is not among it: it may have been withdrawn since, and is read in the edition that it was taken from.
 */
export function publishOrigins(items: EditionItems, carried: CarriedByItem): readonly SnapshotOrigin[] {
  const originsOf = (at: string, { id }: { readonly id: string }): readonly SnapshotOrigin[] =>
    (carried.get(id) ?? []).map((origin) => ({ at, ...origin }));
  return items.priority.flatMap((priority, index) => {
    const at = `/priorities/${index.toString()}`;
    const own = (item: { readonly priorityId: string }): boolean => item.priorityId === priority.id;
    const within = (list: string, of: readonly { readonly id: string }[]): readonly SnapshotOrigin[] =>
      of.flatMap((item, place) => originsOf(`${at}/${list}/${place.toString()}`, item));
    return [
      ...originsOf(at, priority),
      ...within('outcomes', items.outcome.filter(own)),
      ...within('actions', items.action.filter(own)),
      ...within('indicators', items.indicator.filter(own)),
    ];
  });
}
