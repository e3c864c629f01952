import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFinding } from './check-finding.ts';
import type { CheckableFinding } from './checkable-finding.ts';

const year = (value: number, start: number) => ({ value, from: `${start.toString()}-01`, to: `${start.toString()}-12` });
const stated = (value: number, decimals = 0, kind: 'percent-change' | 'difference' | 'percent-share' = 'percent-change') => ({
  kind,
  value,
  decimals,
});
const finding = (part: Partial<CheckableFinding>): CheckableFinding => ({ measure: 'Offences', source: 'Police', ...part });
const verdict = (now: number, before: number, change: CheckableFinding['stated']) =>
  checkFinding(finding({ now: year(now, 2016), before: year(before, 2015), stated: change ?? null })).verdict;
const codes = (part: Partial<CheckableFinding>) => checkFinding(finding(part)).notes.map(({ code }) => code);

describe('a stated change', () => {
  it('agrees within half a unit of its last decimal, either way at an exact half', () => {
    expect(verdict(345, 282, stated(22.3, 1))).toBe('agrees');
    expect(verdict(345, 282, stated(22, 0))).toBe('agrees');
    expect(verdict(345, 282, stated(22.4, 1))).toBe('disagrees');
    expect(verdict(225, 200, stated(12))).toBe('agrees');
    expect(verdict(225, 200, stated(13))).toBe('agrees');
    expect(verdict(225, 200, stated(14))).toBe('disagrees');
    expect(verdict(201, 200, stated(0.5, 1))).toBe('agrees');
  });

  it('has a sign', () => {
    expect(verdict(637, 734, stated(-13))).toBe('agrees');
    expect(verdict(637, 734, stated(13))).toBe('disagrees');
  });

  it('may be a difference or a share', () => {
    expect(verdict(345, 282, stated(63, 0, 'difference'))).toBe('agrees');
    expect(verdict(345, 282, stated(64, 0, 'difference'))).toBe('disagrees');
    expect(verdict(93, 100, stated(93, 0, 'percent-share'))).toBe('agrees');
  });

  it('of nothing, or with a value missing, cannot be checked', () => {
    expect(checkFinding(finding({ now: year(5, 2016), before: year(0, 2015), stated: stated(100) }))).toMatchObject({
      verdict: 'cannot-be-checked',
    });
    expect(verdict(5, 0, stated(5, 0, 'difference'))).toBe('agrees');
    expect(checkFinding(finding({ stated: stated(26.3, 1) })).verdict).toBe('cannot-be-checked');
    expect(checkFinding(finding({ now: year(1, 2016), before: year(1, 2015) })).verdict).toBe('cannot-be-checked');
  });

  it('that was rounded from the values always agrees, and one two units away never does', () => {
    const count = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 3 }), (now, before, decimals) => {
        const exact = ((now - before) / before) * 100;
        const rounded = Number(exact.toFixed(decimals));
        expect(verdict(now, before, stated(rounded, decimals))).toBe('agrees');
        expect(verdict(now, before, stated(rounded + 2 * 10 ** -decimals, decimals))).toBe('disagrees');
      }),
    );
  });
});

describe('notes', () => {
  const change = stated(1);

  it('tell of periods that overlap, leave a gap or differ in length', () => {
    const now = { value: 100, from: '2015-07', to: '2016-06' };
    expect(codes({ now, before: { value: 100, from: '2014-09', to: '2015-08' }, stated: change })).toEqual(['overlap']);
    expect(codes({ now, before: { value: 100, from: '2014-07', to: '2015-06' }, stated: change })).toEqual([]);
    expect(codes({ now, before: { value: 100, from: '2013-07', to: '2014-06' }, stated: change })).toEqual(['gap']);
    expect(codes({ now, before: { value: 100, from: '2014-08', to: '2015-06' }, stated: change })).toEqual(['different-lengths']);
  });

  it('do not call a leap year longer, in months or in dates', () => {
    expect(
      codes({
        now: { value: 100, from: '2016-04-01', to: '2017-03-31' },
        before: { value: 100, from: '2015-04-01', to: '2016-03-31' },
        stated: change,
      }),
    ).toEqual([]);
    expect(
      codes({
        now: { value: 100, from: '2016-02', to: '2016-02' },
        before: { value: 100, from: '2016-01', to: '2016-01' },
        stated: change,
      }),
    ).toEqual([]);
    expect(
      codes({
        now: { value: 100, from: '2016-01-11', to: '2016-01-20' },
        before: { value: 100, from: '2016-01-01', to: '2016-01-10' },
        stated: change,
      }),
    ).toEqual([]);
  });

  it('tell of small numbers, of a base of zero, and of a period that ends before it begins', () => {
    expect(codes({ now: year(19, 2016), before: year(30, 2015), stated: change })).toEqual(['small-numbers']);
    expect(codes({ now: year(20, 2016), before: year(20, 2015), stated: change })).toEqual([]);
    expect(codes({ now: year(19, 2016), before: year(30, 2015), stated: stated(-11, 0, 'difference') })).toEqual([]);
    expect(codes({ now: year(25, 2016), before: year(0, 2015), stated: change })).toEqual(['zero-base', 'small-numbers']);
    expect(codes({ now: { value: 100, from: '2016-06', to: '2016-01' }, before: year(100, 2015), stated: change })).toEqual([
      'period-reversed',
    ]);
  });
});
