import { describe, expect, it } from 'vitest';
import { asksAccount, awaitsAccount, actionsShownTo } from './waits-for.ts';

describe('what waits for somebody', () => {
  it('is an open comment that names them, and no settled one', () => {
    expect(asksAccount({ settled: null, mentions: ['ann'] }, 'ann')).toBe(true);
    expect(asksAccount({ settled: null, mentions: ['ann'] }, 'bob')).toBe(false);
    expect(asksAccount({ settled: { by: 'bob' }, mentions: ['ann'] }, 'ann')).toBe(false);
  });

  it('is what somebody else asks a second person for, until it is decided', () => {
    expect(awaitsAccount({ decision: null, askedBy: { id: 'bob' } }, 'ann')).toBe(true);
    expect(awaitsAccount({ decision: null, askedBy: { id: 'ann' } }, 'ann')).toBe(false);
    expect(awaitsAccount({ decision: { outcome: 'agreed' }, askedBy: { id: 'bob' } }, 'ann')).toBe(false);
  });

  it('is every action for those who keep the plan, their own first; their own for a lead; none for who only reads', () => {
    const actions = [
      { id: 'other', isOwn: false },
      { id: 'own', isOwn: true },
    ];
    const told = (role: Parameters<typeof actionsShownTo>[1]): readonly string[] => actionsShownTo(actions, role).map(({ id }) => id);
    expect(told('administrator')).toEqual(['own', 'other']);
    expect(told('editor')).toEqual(['own', 'other']);
    expect(told('lead')).toEqual(['own']);
    expect(told('analyst')).toEqual([]);
    expect(told('reader')).toEqual([]);
  });
});
