import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Claim, Verdict } from './claim.ts';

describe('a claim', () => {
  it.each([Number.NaN, Infinity, -Infinity])('holds no number like %s', (number) => {
    const claim = { kind: 'within-usual', period: '2016-04', value: 12, lower: 3, upper: number };
    expect(Claim.safeParse(claim).success).toBe(false);
    expect(Claim.safeParse({ ...claim, upper: 20 }).success).toBe(true);
  });

  it('is one of a closed list of kinds, and can be published as JSON', () => {
    expect(Claim.safeParse({ kind: 'as-hoped' }).success).toBe(false);
    expect(JSON.stringify(z.toJSONSchema(Verdict))).toContain('"within-usual"');
  });

  it('names periods as months or days', () => {
    expect(Claim.safeParse({ kind: 'no-signal-now', period: 'Spring 2016', value: 3 }).success).toBe(false);
  });
});
