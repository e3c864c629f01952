import { describe, expect, it } from 'vitest';
import { checkExtra, ExtraField, ExtraFields } from './extra-field.ts';

const field = (own: Partial<ExtraField>): ExtraField =>
  ExtraField.parse({ on: 'priority', key: 'cost', label: 'Cost', type: 'text', choices: [], groups: false, ...own });

describe('an extra field', () => {
  it.each([
    ['text', 'anything at all', null],
    ['number', '12.5', null],
    ['number', 'a lot', { code: 'extra-not-number', label: 'Cost' }],
    ['number', '', null],
    ['date', '2017-08', null],
    ['date', 'August', { code: 'extra-not-date', label: 'Cost' }],
  ] as const)('of type %s that holds “%s”', (type, value, said) => {
    expect(checkExtra(field({ type }), value)).toEqual(said);
  });

  it('that is a choice names its choices', () => {
    const pillar = field({ label: 'Pillar', type: 'choice', choices: ['Prevent', 'Protect'] });
    expect(checkExtra(pillar, 'Protect')).toBeNull();
    expect(checkExtra(pillar, 'Pursue')).toEqual({ code: 'extra-not-choice', label: 'Pillar', choices: ['Prevent', 'Protect'] });
  });

  it('groups priorities only where it is a choice on them, and only one does', () => {
    expect(() => field({ groups: true })).toThrow('cannot-group');
    expect(() => field({ type: 'choice' })).toThrow('choices-and-type');
    const pillar = field({ type: 'choice', choices: ['Prevent'], groups: true });
    expect(ExtraFields.safeParse([pillar, { ...pillar, key: 'other' }]).success).toBe(false);
    expect(ExtraFields.safeParse([pillar, pillar]).success).toBe(false);
    expect(ExtraFields.safeParse([pillar, field({ key: 'budget' })]).success).toBe(true);
  });
});
