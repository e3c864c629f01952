import type { Snapshot, SnapshotPriority, SnapshotSeries } from '@saferplan/domain/publication';

/** The series that tell how a priority goes: those of its indicators, and of the topics that inform it, in the order of the edition. */
export function seriesOfPriority({ topics, series }: Snapshot, { slug, indicators }: SnapshotPriority): readonly SnapshotSeries[] {
  const informing = topics.filter(({ informs }) => informs.some((focus) => focus.type === 'priority' && focus.slug === slug));
  const slugs = new Set([...indicators.flatMap((one) => one.series ?? []), ...informing.flatMap((topic) => topic.series)]);
  return series.filter((one) => slugs.has(one.slug));
}
