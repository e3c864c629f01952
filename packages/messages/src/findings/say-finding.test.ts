import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckedFinding, findingInWords } from './say-finding.ts';

const finding = (part: Partial<CheckedFinding> & { readonly computed?: number; readonly p?: number }): CheckedFinding => ({
  now: { value: 2683 },
  before: { value: 2258 },
  stated: { kind: 'percent-change', value: 34, decimals: 0 },
  check: {
    verdict: 'disagrees',
    computed: part.computed ?? 18.8219,
    change: { kind: 'tested', p: part.p ?? 1e-9, moreThanChance: (part.p ?? 0) < 0.05 },
  },
  ...part,
});

describe('a finding in words', () => {
  it('gives the stated figure and the one that follows, side by side', () => {
    expect(findingInWords(finding({}), 'en').disagreement).toBe('The plan says 34%; its own numbers give 18.8%.');
    expect(findingInWords(finding({}), 'cy').disagreement).toBe('Mae’r cynllun yn dweud 34%; mae ei rifau ei hun yn rhoi 18.8%.');
    expect(
      findingInWords(finding({ stated: { kind: 'percent-change', value: -20, decimals: 0 }, computed: -21.561 }), 'en').disagreement,
    ).toBe('The plan says −20%; its own numbers give −21.6%.');
    expect(findingInWords(finding({ stated: { kind: 'difference', value: 63, decimals: 0 }, computed: 425 }), 'en').disagreement).toBe(
      'The plan says 63; its own numbers give 425.',
    );
  });

  it('never gives two figures that read the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 0, max: 3 }),
        fc.double({ min: 0.51, max: 9, noNaN: true }),
        (units, decimals, apart) => {
          const value = units * 10 ** -decimals;
          const computed = value + apart * 10 ** -decimals;
          const { disagreement } = findingInWords(finding({ stated: { kind: 'percent-change', value, decimals }, computed }), 'en');
          const [, stated, own] = /says (?<stated>\S+); its own numbers give (?<own>\S+)\.$/u.exec(disagreement) ?? [];
          expect(stated).not.toBe(own);
        },
      ),
    );
  });

  it('says whether the change is more than chance, and by which test', () => {
    expect(findingInWords(finding({ p: 0.01186 }), 'en').chance).toBe('This change is more than chance (p = 0.012, E-test of two counts).');
    expect(findingInWords(finding({ p: 0.165 }), 'en').chance).toContain('no more than chance can make (p = 0.17');
    expect(findingInWords(finding({ p: 0.04998 }), 'en').chance).toContain('more than chance (p = 0.04998');
    expect(findingInWords(finding({ p: 1e-12 }), 'en').chance).toContain('p < 0.001');
  });

  it('says why it is not known, and nothing where values are no counts', () => {
    const check = (reason: 'period-missing' | 'not-counts') =>
      findingInWords(finding({ check: { verdict: 'agrees', computed: 1, change: { kind: 'not-tested', reason } } }), 'en');
    expect(check('period-missing').chance).toContain('the periods that were counted are not given');
    expect(check('not-counts').chance).toBe('');
    expect(check('not-counts').disagreement).toBe('');
  });
});
