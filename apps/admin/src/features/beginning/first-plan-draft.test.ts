import { FirstPlan } from '@saferplan/domain/plan';
import { valueFaultsEn } from '@saferplan/messages/faults/values/en';
import { describe, expect, it } from 'vitest';
import { faultsByField, faultsLeft, firstPlanOf, isUnconfirmed, startingDraft } from './first-plan-draft.ts';

describe('what an officer says of a first plan', () => {
  const draft = startingDraft({ name: 'Safer Dyffryn', shortName: 'SD', area: 'Dyffryn', frame: 'wales', force: 'To be named' }, 2026);

  it('begins with names that are proposed and none that is read, so that none is sent', () => {
    expect(draft.force).toBe('');
    expect(draft.agencies.map(({ sort }) => sort)).toEqual(['council', 'police', 'probation', 'fire', 'health']);
    expect(draft.agencies.find(({ sort }) => sort === 'probation')?.name).toBe('The Probation Service');
    expect(firstPlanOf(draft).agencies).toEqual([]);
  });

  it('is what the server reads, with the agencies that were read, statutory where the law names them', () => {
    const read = draft.agencies.map((agency, index) => ({ ...agency, name: `Body ${index.toString()}`, isRead: index !== 1 }));
    const joined = { sort: 'other', law: '', name: 'A charity', shortName: 'Charity', isRead: true };
    const given = firstPlanOf({ ...draft, force: 'Dyfed-Powys Police', agencies: [...read, joined] });
    expect(FirstPlan.safeParse(given).error).toBeUndefined();
    expect(given.agencies.map(({ name, standing }) => `${name}: ${standing}`)).toEqual([
      'Body 0: statutory',
      'Body 2: statutory',
      'Body 3: statutory',
      'Body 4: statutory',
      'A charity: voluntary',
    ]);
  });

  it('sends what is only proposed in square brackets, until somebody confirms it or writes something else', () => {
    const { plan, edition } = firstPlanOf(draft);
    expect([plan.title, edition.headline]).toEqual(['[Community Safety Plan]', '[What we will do for a safer Dyffryn]']);
    const confirmed = firstPlanOf({ ...draft, confirmed: ['title'], headline: 'Safe by the river' });
    expect([confirmed.plan.title, confirmed.edition.headline]).toEqual(['Community Safety Plan', 'Safe by the river']);
    expect(isUnconfirmed(draft, 'terms')).toBe(true);
    expect(isUnconfirmed({ ...draft, confirmed: ['terms'] }, 'terms')).toBe(false);
    expect(isUnconfirmed({ ...draft, terms: { ...draft.terms, priority: { one: 'objective', many: 'objectives' } } }, 'terms')).toBe(false);
  });

  it('keeps days of its own where they are not those of the years', () => {
    const ownDays = { startsOn: '2026-05-01', endsOn: '2027-04-30' };
    expect(firstPlanOf({ ...draft, ownDays }).edition).toMatchObject({ label: '2026-27', ...ownDays });
  });

  it('is no longer told of what it says anew, and still of everything else', () => {
    const faults = {
      'partnership.force': 'a',
      'partnership.terms.theme.one': 'b',
      'agencies.1.name': 'c',
      'agencies.2.name': 'd',
      'edition.label': 'e',
    };
    const left = (part: Partial<typeof draft>): string => Object.values(faultsLeft(faults, draft, part)).join('');
    expect(left({ name: 'Safe' })).toBe('abcde');
    expect(left({ force: 'Kent Police', agencies: draft.agencies })).toBe('bcde');
    expect(left({ agencies: draft.agencies.map((agency, index) => (index === 1 ? { ...agency, name: 'Kent Police' } : agency)) })).toBe(
      'abde',
    );
    expect(left({ confirmed: ['terms'] })).toBe('acde');
    expect(left({ editionYears: 2 })).toBe('abcd');
  });

  it('is told what is wrong with an agency in the row in which it is shown', () => {
    const read = draft.agencies.map((agency, index) => ({ ...agency, isRead: index > 1 }));
    expect(
      faultsByField(
        [
          { path: 'agencies.0.name', message: { code: 'empty' } },
          { path: 'edition.label', message: { code: 'not-edition-label' } },
        ],
        read,
      ),
    ).toEqual({ 'agencies.2.name': valueFaultsEn.empty, 'edition.label': valueFaultsEn['not-edition-label'] });
  });
});
