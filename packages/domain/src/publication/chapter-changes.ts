import type { EditionContent } from '../plan/edition-content.ts';
import type { RecordedChange } from '../assessment/chapter-versions.ts';

type Held = Readonly<Record<string, unknown>>;

/** A change of an item as the change record keeps it, with what tells whether anybody can see it in an edition. */
export interface LoggedChange extends RecordedChange {
  readonly itemId: string;
  readonly changeType: 'created' | 'changed' | 'removed' | 'reordered';
  /** What was done with others as one change, and is taken back as one. */
  readonly doneAs: string;
  /** What this takes back, as `doneAs` calls it; null where it takes nothing back. */
  readonly undoes: string | null;
  /** The fields that it changed, or all of what was made or removed, as they were and as they are; null where they were not read. */
  readonly before: Held | null;
  readonly after: Held | null;
  /** The series that an import wrote to; of everything else none. */
  readonly seriesIds: readonly string[];
}

type Shown = Pick<EditionContent, 'partnership' | 'shared' | 'items'>;

/**
 * The changes of which whoever reads this edition can see something: neither taken back nor removed again before the edition was next
 * published, and of nothing that it withholds. `published` are the moments (ISO 8601, UTC) at which it was published, oldest first.
 */
export function changesShown(changes: readonly LoggedChange[], published: readonly string[], content: Shown): readonly LoggedChange[] {
  const versionOf = ({ at }: LoggedChange): number => published.filter((moment) => moment <= at).length;
  const made = new Map(changes.map((change) => [change.doneAs, versionOf(change)]));
  const undone = new Set(
    changes.flatMap((change) =>
      change.undoes !== null && made.get(change.undoes) === versionOf(change) ? [change.doneAs, change.undoes] : [],
    ),
  );
  const left = changes.filter(({ doneAs }) => !undone.has(doneAs));
  const placeOf = (change: LoggedChange): string => `${change.kind} ${change.itemId} ${versionOf(change).toString()}`;
  const placesOf = (type: LoggedChange['changeType']) => new Set(left.filter(({ changeType }) => changeType === type).map(placeOf));
  const [created, removed] = [placesOf('created'), placesOf('removed')];
  const isShown = showsIn(content, left);
  return left.filter((change) => !(created.has(placeOf(change)) && removed.has(placeOf(change))) && isShown(change));
}

/** Whether an edition shows anything of what a change changed. */
function showsIn({ partnership, shared, items }: Shown, changes: readonly LoggedChange[]): (change: LoggedChange) => boolean {
  const hasTrends = partnership.features.includes('trends');
  const hasScoring = partnership.features.includes('scoring');
  const series = new Set<unknown>(hasTrends ? shared.series.filter(({ audience }) => audience === 'public').map(({ id }) => id) : []);
  const isAgreed = ({ assessor, illustrative }: Held): boolean => assessor === '' && illustrative === false;
  const models = new Set<string>(items.score.filter(isAgreed).map(({ modelId }) => modelId));
  const heldBy = new Map<string, Held>();
  const hold = (id: string, held: object | null) => heldBy.set(id, { ...heldBy.get(id), ...held });
  for (const { itemId, before, after } of changes) hold(itemId, { ...before, ...after });
  for (const item of [...shared['series-mark'], ...items.score]) hold(item.id, item);
  const holdsOf = ({ itemId }: LoggedChange): Held => heldBy.get(itemId) ?? {};
  const byKind: Readonly<Record<string, (change: LoggedChange) => boolean>> = {
    series: ({ itemId, changeType, before, after }) =>
      series.has(itemId) ||
      // It was shown before, and is no more.
      (hasTrends && before?.['audience'] === 'public' && (changeType === 'removed' || after?.['audience'] !== undefined)),
    'series-mark': (change) => series.has(holdsOf(change)['seriesId']),
    import: ({ seriesIds }) => seriesIds.some((id) => series.has(id)),
    'scoring-model': ({ itemId }) => hasScoring && models.has(itemId),
    score: (change) => hasScoring && isAgreed(holdsOf(change)),
    // That nothing but a series was added which is not shown is nothing to see.
    topic: ({ fields, before, after }) =>
      fields === null ||
      fields.some((field) => field !== 'seriesIds') ||
      listOf(before).some((id) => series.has(id) && !listOf(after).includes(id)) ||
      listOf(after).some((id) => series.has(id) && !listOf(before).includes(id)),
  };
  return (change) => byKind[change.kind]?.(change) ?? true;
}

const listOf = (held: Held | null): readonly unknown[] => {
  const list = held?.['seriesIds'];
  return Array.isArray(list) ? list : [];
};
