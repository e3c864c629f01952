import type { Snapshot, PublishedPlanElement, SnapshotLineage } from './snapshot.ts';

/** One year of a priority or theme: what it was in an edition, and what led to it. */
export interface StoryYear {
  readonly label: string;
  /** What it was called then, or what it came from; empty where the edition is not held. */
  readonly was: readonly PublishedPlanElement[];
  /** What made it what it was in that edition; null where no lineage says so. */
  readonly decision: SnapshotLineage | null;
  /** Whether that edition is published here. */
  readonly isHeld: boolean;
}

/**
 * What a priority or theme of an edition was through the years, oldest first: it follows the lineage backwards through every edition that is
 * held, to one year before, of which only what its successor names is known.
 */
export function planElementStory(
  newestFirst: readonly Snapshot[],
  label: string,
  planElement: Pick<PublishedPlanElement, 'type' | 'slug'>,
): readonly StoryYear[] {
  const years: StoryYear[] = [];
  let [present, planElements]: [string | null, readonly Pick<PublishedPlanElement, 'type' | 'slug'>[]] = [label, [planElement]];
  while (present !== null && planElements.length > 0) {
    const snapshot = newestFirst.find(({ edition }) => edition.label === present);
    if (snapshot === undefined) break;
    const held = [
      ...snapshot.priorities.map(({ slug, title }) => ({ type: 'priority' as const, slug, title })),
      ...snapshot.themes.map(({ slug, title }) => ({ type: 'theme' as const, slug, title })),
    ].filter((one) => includes(planElements, one));
    const decisions = snapshot.lineage.filter(({ to }) => to.some((one) => includes(planElements, one)));
    const from = decisions.flatMap((decision) => decision.from);
    years.unshift({ label: present, was: held, decision: decisions[0] ?? null, isHeld: true });
    const { previous } = snapshot.edition;
    if (previous !== null && from.length > 0 && !newestFirst.some(({ edition }) => edition.label === previous))
      years.unshift({ label: previous, was: unique(from), decision: null, isHeld: false });
    [present, planElements] = [previous, unique(from)];
  }
  return years;
}

const includes = (
  planElements: readonly Pick<PublishedPlanElement, 'type' | 'slug'>[],
  { type, slug }: Pick<PublishedPlanElement, 'type' | 'slug'>,
): boolean => planElements.some((one) => one.type === type && one.slug === slug);

const unique = (planElements: readonly PublishedPlanElement[]): readonly PublishedPlanElement[] => [
  ...new Map(planElements.map((planElement) => [`${planElement.type}/${planElement.slug}`, planElement])).values(),
];
