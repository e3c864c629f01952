import { describe, expect, it } from 'vitest';
import { ITEM_KINDS } from '../plan/kinds.ts';
import { mayChange, maySettle, Role } from './role.ts';

describe('a role', () => {
  it('lets administrators and editors change everything, and readers nothing', () => {
    for (const kind of ITEM_KINDS) {
      expect(mayChange({ role: 'administrator', leads: [] }, kind, null)).toBe(true);
      expect(mayChange({ role: 'editor', leads: [] }, kind, null)).toBe(true);
      expect(mayChange({ role: 'reader', leads: ['drugs'] }, kind, 'drugs')).toBe(false);
    }
  });

  it('lets a lead report under their own priorities alone', () => {
    const lead = { role: 'lead', leads: ['drugs'] } as const;
    expect(mayChange(lead, 'action', 'drugs')).toBe(true);
    expect(mayChange(lead, 'reading', 'drugs')).toBe(true);
    expect(mayChange(lead, 'action', 'gangs')).toBe(false);
    expect(mayChange(lead, 'action', null)).toBe(false);
    expect(mayChange(lead, 'priority', 'drugs')).toBe(false);
    expect(mayChange(lead, 'action-update', 'gangs')).toBe(false);
    expect(mayChange(lead, 'action-update', 'gangs', true)).toBe(true);
    expect(mayChange(lead, 'bid', null, true)).toBe(false);
    expect(mayChange(lead, 'translation', 'gangs', true)).toBe(false);
    expect(mayChange({ role: 'reader', leads: [] }, 'action-update', 'gangs', true)).toBe(false);
  });

  it('gives an analyst the evidence, and no part of the plan', () => {
    const allowed = ITEM_KINDS.filter((kind) => mayChange({ role: 'analyst', leads: [] }, kind, null));
    expect(allowed.toSorted()).toEqual([
      'data-gap',
      'expected-effect',
      'finding',
      'horizon-item',
      'reading',
      'score',
      'scoring-model',
      'series',
      'series-mark',
      'survey-answer',
    ]);
    expect(Role.options).toHaveLength(5);
  });
});

describe('a comment', () => {
  const foreign = { authorId: 'ann', mentions: [] };
  const asked = { authorId: 'ann', mentions: ['me'] };
  it.each(Role.options)('is settled by whoever wrote it, as %s too', (role) => {
    expect(maySettle({ role, id: 'ann' }, foreign)).toBe(true);
  });
  it('of somebody else is settled by administrators and editors, and by leads and analysts whom it asks', () => {
    expect(Role.options.filter((role) => maySettle({ role, id: 'me' }, foreign))).toEqual(['administrator', 'editor']);
    expect(Role.options.filter((role) => maySettle({ role, id: 'me' }, asked))).toEqual(['administrator', 'editor', 'lead', 'analyst']);
  });
});
