import { checkFinding } from '../assessment/check-finding.ts';
import type { FindingFields } from '../assessment/finding.kind.ts';
import type { SnapshotCheck, SnapshotFinding } from './snapshot-finding.ts';

/** A finding as it is published, with its check. */
export const publishFinding = (finding: Omit<FindingFields, 'topicId'>): SnapshotFinding => {
  const { measure, unit, now, before, stated, source, caveat, disagreement } = finding;
  return { measure, unit, now, before, stated, source, caveat, disagreement, check: publishCheck(finding) };
};

/** What the check of a finding says, as it is published. */
export function publishCheck(finding: Parameters<typeof checkFinding>[0]): SnapshotCheck {
  const { verdict, computed, change } = checkFinding(finding);
  return {
    verdict,
    computed: computed === undefined ? null : sixFigures(computed),
    change: change.kind === 'tested' ? { ...change, p: sixFigures(change.p) } : change,
  };
}

const sixFigures = (value: number): number => Number(value.toPrecision(6));
