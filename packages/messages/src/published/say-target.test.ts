import type { Direction, Target } from '@saferplan/domain/plan';
import { expect, it } from 'vitest';
import { sayTarget, sayTargetInParts } from './say-target.ts';

const change = (percent: number | null, baseline: string): Target => ({ kind: 'percent-change', percent, baseline });

it.each<readonly [Target, Direction, string, string]>([
  [{ kind: 'below', value: 1000 }, 'decrease', 'below 1,000', 'llai na 1,000'],
  [{ kind: 'at-least', value: 50 }, 'increase', 'at least 50', 'o leiaf 50'],
  [change(-10, 'last year'), 'decrease', '10% lower than last year', '10% yn is (o gymharu: last year)'],
  [change(null, 'the year before'), 'increase', 'higher than the year before', 'yn uwch (o gymharu: the year before)'],
  [change(5, 'last year'), 'neither', '5% different from last year', '5% yn wahanol (o gymharu: last year)'],
  [{ kind: 'not-set' }, 'neither', 'no target set', 'dim targed wedi’i osod'],
])('%o, wanted to %s, is said “%s” and “%s”', (target, direction, english, welsh) => {
  expect([sayTarget(target, direction, 'en'), sayTarget(target, direction, 'cy')]).toEqual([english, welsh]);
});

it('has what the partnership wrote apart, in either language', () => {
  const target = change(-10, 'the Local Profile before');
  expect(sayTargetInParts(target, 'decrease', 'cy')).toEqual({
    before: '10% yn is (o gymharu: ',
    baseline: 'the Local Profile before',
    after: ')',
  });
  expect(sayTargetInParts({ kind: 'below', value: 5 }, 'decrease', 'cy')).toEqual({ before: 'llai na 5', baseline: '', after: '' });
});
