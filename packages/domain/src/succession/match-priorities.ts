import type { Snapshot, SnapshotPriority } from '../publication/snapshot.ts';
import type { SnapshotSeries } from '../publication/snapshot-series.ts';
import { type Subject, subjectsOf } from '../publication/subjects.ts';
import { ALIKE, likeness, wordsOfTitle } from '../publication/title-words.ts';
import { keyOf, type PlanBefore, type PriorityBefore } from './plan-before.ts';

/** One thing that two priorities of different plans have in common, as it can be looked up in both. */
export type MatchEvidence =
  /** What both titles are about. */
  | { readonly kind: 'subject'; readonly subject: Subject }
  /** Words that stand in both titles. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** A series that both are measured by, under the title that the first plan gives it. */
  | { readonly kind: 'series'; readonly title: string }
  /** A theme of the same name that runs through both. */
  | { readonly kind: 'theme'; readonly title: string };

/** Two priorities that may be the same, and what speaks for it. */
export interface MatchedPair {
  readonly one: PriorityBefore;
  readonly other: PriorityBefore;
  readonly evidence: readonly MatchEvidence[];
  /** The sum of what the evidence weighs, by `WEIGHTS`: it puts proposals in order and says nothing else. */
  readonly weight: number;
}

/** Priorities that could become one, with everything that speaks for it; alone where nothing matches. People decide. */
export interface ProposedMatch {
  readonly priorities: readonly (PriorityBefore & { readonly title: string })[];
  readonly pairs: readonly MatchedPair[];
}

/**
 * What evidence weighs: subjects and series that both have, one each; words by how alike the titles are, so that titles which are alike
 * (`ALIKE`) count as much as a subject; themes little, since they run through many. A pair is proposed from 1 on: a theme never is enough.
 */
const WEIGHTS = { subject: 1, series: 1, words: 1 / ALIKE, theme: 0.25, mostOfThemes: 0.5 } as const;
const PROPOSED_FROM = 1;

/**
 * Which priorities of several plans could become one: those that are each other's best match between two plans (of equals, each), joined.
 * Every priority stands in exactly one proposal. They come in the order that priorities have in their plans: the first of each, then the
 * second of each. The order of the plans themselves changes nothing.
 */
export function proposeMatches(plans: readonly PlanBefore[]): readonly ProposedMatch[] {
  const described = plans.flatMap(({ snapshot }) =>
    snapshot.priorities.map((priority, position) => describe(snapshot, priority, position)),
  );
  const pairs = mutuallyBest(pairsBetween(described));
  const groups = joined(described, pairs);
  return groups
    .toSorted((one, other) => firstPosition(one) - firstPosition(other) || other.length - one.length || inOrder(one[0], other[0]))
    .map((group) => ({
      priorities: group.map(({ ref, priority }) => ({ ...ref, title: priority.title })),
      pairs: pairs.filter(({ one }) => group.some(({ ref }) => keyOf(ref) === keyOf(one))),
    }));
}

const firstPosition = (group: readonly Described[]): number => Math.min(...group.map(({ position }) => position));
/** Plan by plan, each in its own order. */
const inOrder = (one: Described | undefined, other: Described | undefined): number =>
  one === undefined || other === undefined ? 0 : byName(one.ref.partnership, other.ref.partnership) || one.position - other.position;
const byName = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** A priority with what is compared of it. */
interface Described {
  readonly ref: PriorityBefore;
  readonly priority: SnapshotPriority;
  /** Where it stands in its plan, from 0. */
  readonly position: number;
  readonly subjects: readonly Subject[];
  readonly words: ReadonlySet<string>;
  /** The titles of what it is measured by, by what makes a series the same in another area. */
  readonly series: ReadonlyMap<string, string>;
  /** The titles of its themes, by their words. */
  readonly themes: ReadonlyMap<string, string>;
}

function describe(snapshot: Snapshot, priority: SnapshotPriority, position: number): Described {
  const slugs = new Set([
    ...priority.indicators.flatMap(({ series }) => series ?? []),
    ...snapshot.topics.flatMap((topic) =>
      topic.informs.some(({ type, slug }) => type === 'priority' && slug === priority.slug) ? topic.series : [],
    ),
  ]);
  const series = snapshot.series.filter(({ slug }) => slugs.has(slug));
  const themes = snapshot.themes.filter(({ slug }) => priority.themes.includes(slug));
  return {
    ref: { partnership: snapshot.partnership.slug, priority: priority.slug },
    priority,
    position,
    subjects: subjectsOf(priority.title),
    words: wordsOfTitle(priority.title),
    series: new Map(series.map((one) => [measureOf(one, snapshot), one.title])),
    themes: new Map(themes.map(({ title }) => [sorted(wordsOfTitle(title)), title])),
  };
}

/** What a series counts, wherever it is counted: its title without the names of the area, its unit and its interval. */
function measureOf({ title, unit, area, interval }: SnapshotSeries, { partnership }: Snapshot): string {
  const places = new Set([...wordsOfTitle(area), ...wordsOfTitle(partnership.area)]);
  return [sorted(new Set([...wordsOfTitle(title)].filter((word) => !places.has(word)))), unit.toLowerCase(), interval].join('|');
}

const sorted = (words: ReadonlySet<string>): string => [...words].toSorted().join(' ');

function pairsBetween(described: readonly Described[]): readonly MatchedPair[] {
  const ordered = described.toSorted(inOrder);
  return ordered.flatMap((one, index) =>
    ordered
      .slice(index + 1)
      .filter((other) => other.ref.partnership !== one.ref.partnership)
      .map((other) => compare(one, other))
      .filter(({ weight }) => weight >= PROPOSED_FROM),
  );
}

function compare(one: Described, other: Described): MatchedPair {
  const subjects = one.subjects.filter((subject) => other.subjects.includes(subject));
  const words = [...one.words].filter((word) => other.words.has(word));
  const series = [...one.series].filter(([measure]) => other.series.has(measure));
  const themes = [...one.themes].filter(([name]) => other.themes.has(name));
  return {
    one: one.ref,
    other: other.ref,
    evidence: [
      ...subjects.map((subject) => ({ kind: 'subject', subject }) as const),
      ...(words.length === 0 ? [] : [{ kind: 'words', words } as const]),
      ...series.map(([, title]) => ({ kind: 'series', title }) as const),
      ...themes.map(([, title]) => ({ kind: 'theme', title }) as const),
    ],
    weight:
      subjects.length * WEIGHTS.subject +
      likeness(one.words, other.words) * WEIGHTS.words +
      series.length * WEIGHTS.series +
      Math.min(themes.length * WEIGHTS.theme, WEIGHTS.mostOfThemes),
  };
}

/** The pairs of which each priority has no better match in the plan of the other. */
function mutuallyBest(pairs: readonly MatchedPair[]): readonly MatchedPair[] {
  const best = new Map<string, number>();
  const sides = ({ one, other }: MatchedPair): readonly string[] => [
    `${keyOf(one)}>${other.partnership}`,
    `${keyOf(other)}>${one.partnership}`,
  ];
  for (const pair of pairs) for (const side of sides(pair)) best.set(side, Math.max(best.get(side) ?? 0, pair.weight));
  return pairs.filter((pair) => sides(pair).every((side) => best.get(side) === pair.weight));
}

/** The priorities in groups: those that a pair joins stand in one. */
function joined(described: readonly Described[], pairs: readonly MatchedPair[]): readonly (readonly Described[])[] {
  const groupOf = new Map(described.map(({ ref }) => [keyOf(ref), keyOf(ref)]));
  for (const { one, other } of pairs) {
    const [kept, gone] = [groupOf.get(keyOf(one)) ?? '', groupOf.get(keyOf(other)) ?? ''];
    for (const [key, group] of groupOf) if (group === gone) groupOf.set(key, kept);
  }
  return [...Map.groupBy(described, ({ ref }) => groupOf.get(keyOf(ref)) ?? '').values()].map((group) => group.toSorted(inOrder));
}
