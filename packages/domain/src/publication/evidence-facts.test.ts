import { describe, expect, it } from 'vitest';
import { evidenceFacts } from './evidence-facts.ts';
import type { SnapshotFinding } from './snapshot-finding.ts';

const finding = (measure: string, now: number | null, before: number | null, source = 'Police'): SnapshotFinding => ({
  measure,
  unit: 'offences',
  now: now === null ? null : { value: now, from: '2015-11', to: '2016-10' },
  before: before === null ? null : { value: before, from: '2014-11', to: '2015-10' },
  stated: null,
  source,
  caveat: '',
  disagreement: '',
  check: { verdict: 'cannot-be-checked', computed: null, change: { kind: 'not-tested', reason: 'value-missing' } },
});

describe('the facts of the evidence', () => {
  it('tell the same two values once, and what is stated of them in other ways with them', () => {
    const facts = evidenceFacts([finding('Offences', 345, 282), finding('More offences', 345, 282), finding('Others', 345, 281)]);
    expect(facts.map(({ finding: { measure }, alsoStated }) => [measure, alsoStated.map((one) => one.measure)])).toEqual([
      ['Offences', ['More offences']],
      ['Others', []],
    ]);
  });

  it('keep apart what has not two values, and what comes from two sources', () => {
    expect(evidenceFacts([finding('One', 5, null), finding('Two', 5, null), finding('Three', null, null)])).toHaveLength(3);
    expect(evidenceFacts([finding('One', 5, 4), finding('Two', 5, 4, 'Another')])).toHaveLength(2);
  });
});
