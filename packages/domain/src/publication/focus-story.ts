import type { Snapshot, SnapshotFocus, SnapshotLineage } from './snapshot.ts';

/** One year of a priority or theme: what it was in an edition, and what led to it. */
export interface StoryYear {
  readonly label: string;
  /** What it was called then, or what it came from; empty where the edition is not held. */
  readonly was: readonly SnapshotFocus[];
  /** What made it what it was in that edition; null where no lineage says so. */
  readonly decision: SnapshotLineage | null;
  /** Whether that edition is published here. */
  readonly isHeld: boolean;
}

/**
 * What a priority or theme of an edition was through the years, oldest first: it follows the lineage backwards through every edition that is
 * held, to one year before, of which only what its successor names is known.
 */
export function focusStory(
  newestFirst: readonly Snapshot[],
  label: string,
  focus: Pick<SnapshotFocus, 'type' | 'slug'>,
): readonly StoryYear[] {
  const years: StoryYear[] = [];
  let [present, foci]: [string | null, readonly Pick<SnapshotFocus, 'type' | 'slug'>[]] = [label, [focus]];
  while (present !== null && foci.length > 0) {
    const snapshot = newestFirst.find(({ edition }) => edition.label === present);
    if (snapshot === undefined) break;
    const held = [
      ...snapshot.priorities.map(({ slug, title }) => ({ type: 'priority' as const, slug, title })),
      ...snapshot.themes.map(({ slug, title }) => ({ type: 'theme' as const, slug, title })),
    ].filter((one) => includes(foci, one));
    const decisions = snapshot.lineage.filter(({ to }) => to.some((one) => includes(foci, one)));
    const from = decisions.flatMap((decision) => decision.from);
    years.unshift({ label: present, was: held, decision: decisions[0] ?? null, isHeld: true });
    const { previous } = snapshot.edition;
    if (previous !== null && from.length > 0 && !newestFirst.some(({ edition }) => edition.label === previous))
      years.unshift({ label: previous, was: unique(from), decision: null, isHeld: false });
    [present, foci] = [previous, unique(from)];
  }
  return years;
}

const includes = (foci: readonly Pick<SnapshotFocus, 'type' | 'slug'>[], { type, slug }: Pick<SnapshotFocus, 'type' | 'slug'>): boolean =>
  foci.some((one) => one.type === type && one.slug === slug);

const unique = (foci: readonly SnapshotFocus[]): readonly SnapshotFocus[] => [
  ...new Map(foci.map((focus) => [`${focus.type}/${focus.slug}`, focus])).values(),
];
