import type { Snapshot, SnapshotIndicator, SnapshotPriority, SnapshotTopic } from './snapshot.ts';
import type { SnapshotFinding } from './snapshot-finding.ts';

/** The one figure that is shown of a priority where there is room for one. */
export type TellingFigure =
  | { readonly kind: 'finding'; readonly finding: SnapshotFinding }
  | { readonly kind: 'reading'; readonly indicator: SnapshotIndicator; readonly reading: SnapshotIndicator['readings'][number] }
  /** Nothing yet: what is to be counted, where that is said. */
  | { readonly kind: 'none'; readonly indicator: SnapshotIndicator | null };

/** The newest reading of an indicator; null where there is none. */
export const newestReading = ({ readings }: Pick<SnapshotIndicator, 'readings'>): SnapshotIndicator['readings'][number] | null =>
  readings.toSorted((one, other) => one.when.localeCompare(other.when)).at(-1) ?? null;

/** The topics that are the evidence for a priority or theme, in their order. */
export const topicsFor = ({ topics }: Pick<Snapshot, 'topics'>, type: 'priority' | 'theme', slug: string): readonly SnapshotTopic[] =>
  topics.filter(({ informs }) => informs.some((focus) => focus.type === type && focus.slug === slug));

/** The newest reading of the first indicator that has one; else the first finding of the topics behind the priority; else none. */
export function tellingFigure(snapshot: Pick<Snapshot, 'topics'>, { slug, indicators }: SnapshotPriority): TellingFigure {
  for (const indicator of indicators) {
    const reading = newestReading(indicator);
    if (reading !== null) return { kind: 'reading', indicator, reading };
  }
  const [finding] = topicsFor(snapshot, 'priority', slug).flatMap(({ findings }) => findings);
  return finding === undefined ? { kind: 'none', indicator: indicators[0] ?? null } : { kind: 'finding', finding };
}
