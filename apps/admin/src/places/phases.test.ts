import { EditionState } from '@saferplan/domain/adoption';
import { describe, expect, it } from 'vitest';
import { PHASES, phasesOf } from './phases.ts';
import { PLACES, placeOf, placesWith } from './places.ts';

const draft = { state: 'draft', amendment: null, topics: 8, undecidedTopics: 0, priorities: 5 } as const;

describe('where an edition stands in its year', () => {
  it('is at its assessment until every topic has a recommendation, then at its plan', () => {
    expect(phasesOf({ ...draft, undecidedTopics: 1 })).toMatchObject({ assess: 'now', plan: 'ahead' });
    expect(phasesOf(draft)).toMatchObject({ assess: 'past', plan: 'now' });
    expect(phasesOf({ ...draft, topics: 0, priorities: 0 })).toMatchObject({ assess: 'now' });
    expect(phasesOf({ ...draft, topics: 0 })).toMatchObject({ assess: 'empty', plan: 'now' });
    expect(phasesOf({ ...draft, topics: 0, state: 'published' })).toMatchObject({ assess: 'empty', plan: 'past' });
  });

  it('is at one phase at least until it is superseded, and never has one to come before one that is past', () => {
    for (const state of EditionState.options) {
      const states = phasesOf({ ...draft, state });
      const seen = PHASES.filter((phase) => phase !== 'publish').map((phase) => states[phase]);
      expect(seen.lastIndexOf('past')).toBeLessThanOrEqual(seen.includes('ahead') ? seen.indexOf('ahead') : seen.length);
      expect(PHASES.some((phase) => states[phase] === 'now')).toBe(state !== 'superseded');
    }
  });

  it('is at its plan again while an amendment is open', () => {
    expect(phasesOf({ ...draft, state: 'published', amendment: 'A date was wrong' })).toMatchObject({ plan: 'now', publish: 'now' });
  });
});

describe('the places of an edition', () => {
  it('are found by their address, and by the nearest address above', () => {
    for (const place of PLACES) expect(placeOf(place.to, place.at ?? '')).toBe(place);
    expect(placeOf('/editions/$label/data/series/$slug', '')?.name).toBe('Data');
    expect(placeOf('/editions/$label/plan', 'pri_1')?.name).toBe('Priorities');
    for (const elsewhere of ['/join', '/editions/$label/manual']) expect(placeOf(elsewhere, '')).toBeUndefined();
  });

  it('are without what a partnership has switched off', () => {
    expect(placesWith({ features: ['scoring'], languages: ['en'] }).map(({ name }) => name)).not.toContain('Data');
    expect(placesWith({ features: ['trends'], languages: ['en'] }).map(({ name }) => name)).toContain('Data');
  });
});
