import type { SnapshotLineage } from './snapshot.ts';

/** Whether a body recommended what became of a priority or theme, and no decision on it is recorded. */
export const isRecommendation = ({ recommended, meeting }: Pick<SnapshotLineage, 'recommended' | 'meeting'>): boolean =>
  recommended !== null && meeting === null;

/** What became of it, where an end that was only recommended is a thing of its own: nobody has recorded that it ended. */
export const lineageStanding = (
  decision: Pick<SnapshotLineage, 'kind' | 'recommended' | 'meeting'>,
): SnapshotLineage['kind'] | 'removal-recommended' =>
  decision.kind === 'removed' && isRecommendation(decision) ? 'removal-recommended' : decision.kind;
