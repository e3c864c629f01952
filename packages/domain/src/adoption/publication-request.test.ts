import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdoptionFacts, decideTransition } from './decide-transition.ts';
import { isAskedOf, publicationRequest, sentBackRequest, sentBackTo } from './publication-request.ts';
import { AdoptionTransition } from '../shared/adoption-transition.ts';
import type { UnmetCondition } from '../shared/unmet.ts';

const step = (move: AdoptionTransition, actorId: string) =>
  ({ move, actorId, actorName: actorId, meetingId: null, contentSha256: 'as it is' }) as const;
const asked = [step('ask-to-publish', 'ann')];
const sentBack = [...asked, step('send-back', 'bob')];

/** What keeps bob from publishing with four eyes after these steps. */
function unmetFor(steps: AdoptionFacts['steps']): readonly UnmetCondition[] {
  const facts: AdoptionFacts = {
    state: 'adopted',
    amendment: null,
    finalDecisionBy: 'council',
    decidingBody: '',
    recommendedBy: null,
    adoptedBy: { id: 'mtg_council', body: 'Council', heldOn: '2017-03-28', outcome: 'agreed' },
    contentSha256: 'as it is',
    fourEyes: true,
    wasPublic: false,
    faults: [],
    consultations: [],
    implications: [],
    steps,
    today: '2017-03-29',
  };
  const decided = decideTransition(facts, { move: 'publish', meeting: null, reason: '', actorId: 'bob' });
  return decided.ok ? [] : decided.failure;
}

describe('a request to publish', () => {
  it('waits, was sent back or is not asked for as the rules of publishing have it, whatever was done before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...AdoptionTransition.options), fc.constantFrom('ann', 'cy'))), (taken) => {
        const steps = [step('ask-to-publish', 'ann'), ...taken.map(([move, actorId]) => step(move, actorId))];
        const codes = unmetFor(steps).map(({ code }) => code);
        expect(publicationRequest(steps) === null).toBe(codes.includes('not-asked-for') || codes.includes('sent-back'));
        expect(isAskedOf(steps, 'bob')).toBe(codes.length === 0);
        if (codes.includes('sent-back')) expect(sentBackRequest(steps)?.sentBack).toBe(steps.findLast(({ move }) => move === 'send-back'));
      }),
    );
  });

  it('waits for whoever asked until somebody asks again, and for nobody else', () => {
    const waits = (steps: AdoptionFacts['steps']) =>
      ['ann', 'bob'].map((id) => [isAskedOf(steps, id), sentBackTo(steps, id)?.actorId ?? null]);
    const nothing = [false, null];
    expect(waits([])).toEqual([nothing, nothing]);
    expect(waits(asked)).toEqual([nothing, [true, null]]);
    expect(waits(sentBack)).toEqual([[false, 'bob'], nothing]);
    for (const move of ['open-amendment', 'close-amendment'] as const)
      expect(waits([...sentBack, step(move, 'ann')])).toEqual([[false, 'bob'], nothing]);
    expect(waits([...sentBack, step('ask-to-publish', 'bob')])).toEqual([[true, null], nothing]);
    for (const move of ['publish', 'refer-back'] as const) expect(waits([...sentBack, step(move, 'bob')])).toEqual([nothing, nothing]);
  });
});
