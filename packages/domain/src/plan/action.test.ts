import { describe, expect, it } from 'vitest';
import { Due } from '../fields/date-fields.ts';
import { describeTarget } from './indicator.kind.ts';

describe('when an action is due', () => {
  it.each(['soon', '', 'TBC', '2017-14', '31/03/2018'])('“%s” is refused: an open date is a state of its own', (text) => {
    expect(Due.safeParse(text).success).toBe(false);
  });
});

describe('what an indicator aims at', () => {
  it('reads as a person would say it', () => {
    expect(describeTarget({ kind: 'below', value: 1000 }, 'decrease')).toBe('below 1,000');
    expect(describeTarget({ kind: 'at-least', value: 50 }, 'increase')).toBe('at least 50');
    expect(describeTarget({ kind: 'percent-change', percent: -10, baseline: 'last year' }, 'decrease')).toBe('10% lower than last year');
    expect(describeTarget({ kind: 'percent-change', percent: null, baseline: 'the year before' }, 'increase')).toBe(
      'higher than the year before',
    );
    expect(describeTarget({ kind: 'not-set' }, 'neither')).toBe('no target set');
  });
});
