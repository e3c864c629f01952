import type { SnapshotFinding } from './snapshot-finding.ts';

/** One fact of the evidence: a finding, and others of the same two values, which state their change in another way. */
export interface EvidenceFact {
  readonly finding: SnapshotFinding;
  readonly alsoStated: readonly SnapshotFinding[];
}

/** Findings as facts, so that the same two values are told once: each finding after the first with the same two values goes with it. */
export function evidenceFacts(findings: readonly SnapshotFinding[]): readonly EvidenceFact[] {
  const groups = new Map<string, SnapshotFinding[]>();
  for (const [index, finding] of findings.entries()) {
    const { now, before, unit, source } = finding;
    const key = now === null || before === null ? index.toString() : JSON.stringify([now, before, unit, source]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([finding, ...alsoStated]) => (finding === undefined ? [] : [{ finding, alsoStated }]));
}
