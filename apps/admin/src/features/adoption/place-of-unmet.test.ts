import { decideTransition, ImplicationAspect, type AdoptionFacts } from '@saferplan/domain/adoption';
import { describe, expect, it } from 'vitest';
import { placeOfUnmet } from './place-of-unmet.ts';

const NOTHING = { consultation: [{ id: 'cns_1', title: 'Spring' }], implication: [] };
const FACTS: AdoptionFacts = {
  state: 'draft',
  amendment: null,
  finalDecisionBy: 'council',
  decidingBody: '',
  recommendedBy: null,
  adoptedBy: null,
  fourEyes: false,
  wasPublic: false,
  faults: [{ code: 'no-priority' }],
  consultations: [
    {
      title: 'Spring',
      startsOn: '2018-02-01',
      endsOn: '2018-02-28',
      audiences: '',
      responses: [{ respondent: 'A parish', whatChanged: '' }],
    },
  ],
  implications: [],
  steps: [],
  contentSha256: null,
  today: '2018-02-10',
};

describe('where what a step lacks is put right', () => {
  it('is known for every condition that the rules ask for before a plan is put to a meeting', () => {
    const problems = [
      { severity: 'fault', remark: { code: 'no-priority' }, place: { kind: 'edition', id: 'edn_1', field: null } },
    ] as const;
    for (const move of ['open-consultation', 'recommend'] as const) {
      const decided = decideTransition(FACTS, { move, meeting: null, reason: '', actorId: '' });
      const unmet = decided.ok ? [] : decided.failure;
      expect(unmet.length).toBeGreaterThan(0);
      expect(unmet.filter((condition) => placeOfUnmet(condition, problems, NOTHING) === null)).toEqual([]);
    }
  });

  it('is a section while there is no line on an aspect', () => {
    for (const aspect of ImplicationAspect.options)
      expect(placeOfUnmet({ code: 'implication-unsigned', aspect }, [], NOTHING)).toEqual({
        hash: 'implications',
      });
  });
});
