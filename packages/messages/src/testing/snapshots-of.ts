import { type EditionContent, planElementsOf } from '@saferplan/domain/plan';
import { buildSnapshot, type ObservationsBySeries, type Snapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '../published/snapshot-wordings.ts';

/** A partnership with its editions, the oldest first: what the package of one defines. */
type WithEditions = Omit<EditionContent, 'edition' | 'items'> & {
  readonly editions: readonly Pick<EditionContent, 'edition' | 'items'>[];
  readonly observations: ObservationsBySeries;
};

/** The snapshot of every edition, the oldest first, each compared with the one before it. Throws where one cannot be published. */
export const snapshotsOf = ({ editions, ...partnership }: WithEditions): readonly Snapshot[] =>
  editions.map(({ edition, items }, index) => {
    const before = editions[index - 1];
    const previous =
      before === undefined
        ? null
        : { label: before.edition.label, planElements: planElementsOf(before.items), translations: before.items.translation };
    const built = buildSnapshot(SNAPSHOT_WORDINGS, { ...partnership, edition, items }, previous, partnership.observations);
    if (!built.ok) throw new Error(`${edition.label} cannot be published: ${JSON.stringify(built.failure)}`);
    return built.value;
  });

/** The snapshot of the newest edition. Throws where there is none, or where it cannot be published. */
export function newestSnapshotOf(partnership: WithEditions): Snapshot {
  const newest = snapshotsOf(partnership).at(-1);
  if (newest === undefined) throw new Error('The partnership has no edition');
  return newest;
}
