import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImplicationAspect } from './adoption-parts.ts';
import { type AdoptionFacts, decideTransition, type MeetingOfTransition, type MoveRequest, movesFrom } from './decide-transition.ts';
import { AdoptionTransition } from '../shared/adoption-transition.ts';
import type { UnmetCondition } from '../shared/unmet.ts';
import { EditionState, FinalDecisionBy, isOpenToChanges } from './state.ts';
import { wasPublicBefore } from './was-public-before.ts';

const FAULT = { code: 'no-priority' } as const;
const signed = ImplicationAspect.options.map((aspect) => ({ aspect, text: 'None.', signedOff: true }));
const ready: AdoptionFacts = {
  state: 'draft',
  amendment: null,
  finalDecisionBy: 'council',
  decidingBody: '',
  recommendedBy: null,
  adoptedBy: null,
  contentSha256: 'as it is',
  fourEyes: false,
  wasPublic: false,
  faults: [],
  consultations: [],
  implications: signed,
  steps: [],
  today: '2017-03-29',
};
const agreed = { id: 'mtg_council', body: 'Council', heldOn: '2017-03-28', outcome: 'agreed' } as const;
const committee = { ...agreed, id: 'mtg_committee', body: 'Communities, Housing and Environment Committee' } as const;
const ask = (move: AdoptionTransition, request: Partial<MoveRequest> = {}): MoveRequest => ({
  move,
  meeting: null,
  reason: '',
  actorId: 'ann',
  ...request,
});
const refusal = (facts: Partial<AdoptionFacts>, request: MoveRequest): readonly UnmetCondition[] => {
  const decided = decideTransition({ ...ready, ...facts }, request);
  return decided.ok ? [] : decided.failure;
};

describe('the way of an edition', () => {
  it('goes by the committee to the council, and then to the public', () => {
    const way: [EditionState, AdoptionTransition][] = [
      ['draft', 'recommend'],
      ['recommended', 'adopt'],
      ['adopted', 'publish'],
    ];
    const states = way.map(([state, move]) => decideTransition({ ...ready, state }, ask(move, { meeting: agreed })));
    expect(states).toEqual(['recommended', 'adopted', 'published'].map((value) => ({ ok: true, value })));
  });

  it('is shorter where a committee or the partnership decides for itself', () => {
    for (const finalDecisionBy of ['committee', 'partnership'] as const) {
      expect(movesFrom('draft', { finalDecisionBy, wasPublic: false })).not.toContain('recommend');
      const meeting = { ...agreed, body: finalDecisionBy === 'committee' ? committee.body : 'Safer Maidstone Partnership' };
      expect(decideTransition({ ...ready, finalDecisionBy }, ask('adopt', { meeting }))).toEqual({ ok: true, value: 'adopted' });
    }
    expect(refusal({}, ask('adopt', { meeting: agreed }))).toEqual([{ code: 'wrong-state', state: 'draft' }]);
  });

  it('needs no report and no meeting that nobody recorded, where the plan was public before it was brought in', () => {
    const old = { wasPublic: true, implications: [] } as const;
    expect(refusal(old, ask('adopt'))).toEqual([]);
    expect(refusal(old, ask('adopt', { meeting: agreed }))).toEqual([]);
    expect(refusal(old, ask('recommend', { meeting: committee }))).toEqual([]);
    // What it says is still held to what is so.
    expect(refusal({ ...old, faults: [FAULT] }, ask('adopt'))).toEqual([{ code: 'fault', fault: FAULT }]);
    expect(refusal(old, ask('adopt', { meeting: { ...agreed, outcome: 'noted' } }))).toHaveLength(1);
    expect(refusal(old, ask('adopt', { meeting: committee }))).toHaveLength(1);
    expect(refusal({ implications: [] }, ask('recommend', { meeting: committee }))).toHaveLength(ImplicationAspect.options.length);
  });

  it('may have been decided at a meeting of which only a past month or year is known, where the plan was public before', () => {
    const adopted = (heldOn: string | null, wasPublic: boolean) =>
      refusal({ wasPublic, state: 'recommended' }, ask('adopt', { meeting: { ...agreed, heldOn } }));
    expect([adopted('2017-02', true), adopted('2016', true)]).toEqual([[], []]);
    for (const refused of [adopted('2017-03', true), adopted('2017', true), adopted(null, true), adopted('2017-02', false)])
      expect(refused).toEqual([{ code: 'meeting-undated' }]);
  });

  it('is not published on an adoption without a meeting once the edition no longer says that it was public before', () => {
    const steps = [{ move: 'adopt', meetingId: null, actorId: 'ann', actorName: 'Ann', contentSha256: null }] as const;
    expect(refusal({ state: 'adopted', steps, wasPublic: true }, ask('publish'))).toEqual([]);
    expect(refusal({ state: 'adopted', steps, wasPublic: false }, ask('publish'))).toEqual([{ code: 'no-meeting' }]);
  });

  it('is not published on a meeting that was corrected since to one that did not agree, or is still to come', () => {
    const steps = [{ move: 'adopt', meetingId: agreed.id, actorId: 'ann', actorName: 'Ann', contentSha256: null }] as const;
    for (const move of ['ask-to-publish', 'publish'] as const) {
      const on = (corrected: Partial<MeetingOfTransition>) =>
        refusal({ state: 'adopted', steps, adoptedBy: { ...agreed, ...corrected } }, ask(move));
      expect(on({})).toEqual([]);
      for (const known of ['2017-03', '2017', null]) expect(on({ heldOn: known })).toEqual([]);
      for (const later of ['2017-04', '2018', '2017-03-31']) expect(on({ heldOn: later })).toEqual([{ code: 'meeting-to-come' }]);
      expect(on({ outcome: 'referred-back' })).toEqual([{ code: 'not-agreed' }]);
    }
  });

  it('is taken to have been public before by a document and a day that are past, of an edition that has begun', () => {
    const source = { title: 'The plan of 2017', address: '', datedOn: null, sha256: '' };
    const was = { publishedOn: '2017-03', source, startsOn: '2017-04-01' };
    const on = (today: string, changes: Partial<typeof was> = {}) =>
      wasPublicBefore({ ...was, ...changes }, { today, since: null, editionSince: null });
    expect(on('2017-04-01')).toBe(true);
    expect(on('2017-03-31')).toBe(false);
    expect(wasPublicBefore({ ...was, source: null }, { today: '2018-01-01', since: null, editionSince: null })).toBe(false);
    expect(wasPublicBefore({ ...was, publishedOn: null }, { today: '2018-01-01', since: null, editionSince: null })).toBe(false);
    expect(on('2017-04-30', { publishedOn: '2017-05' })).toBe(false);
    expect(on('2017-05-01', { publishedOn: '2017-05' })).toBe(true);
  });

  it('is not taken to have been public before where the partnership had begun here, or the edition was drafted here', () => {
    const source = { title: 'The plan of 2017', address: '', datedOn: null, sha256: '' };
    const was = (publishedOn: string, since: string, startsOn = '2017-04-01', editionSince = since) =>
      wasPublicBefore({ publishedOn, source, startsOn }, { today: '2030-01-01', since, editionSince });
    // What was public only after the partnership began here was made public from here.
    expect([
      was('2017-03', '2017-04-01'),
      was('2017-04', '2017-04-30'),
      was('2017-04-29', '2017-04-30'),
      was('2017-04-30', '2017-04-30'),
    ]).toEqual([true, false, true, false]);
    // Drafted here years later, and said to have been public before that.
    expect(was('2016-12', '2017-04-30', '2026-04-01', '2026-05-01')).toBe(false);
    expect(was('2016-12', '2017-04-30', '2019-04-01', '2019-01-10')).toBe(false);
    // Public ahead of its first day, and brought in as the partnership began here; or drafted in its first year.
    expect(was('2017-02', '2017-03-10', '2017-04-01', '2017-03-20')).toBe(true);
    expect(was('2016-10', '2016-11-02', '2017-04-01', '2017-02-20')).toBe(false);
    // An older one that is brought in later had begun.
    expect(was('2015-03', '2017-03-10', '2015-04-01', '2026-03-20')).toBe(true);
  });

  it('stops at a meeting that is to come, has not decided, or decided otherwise', () => {
    expect(refusal({}, ask('recommend'))).toEqual([{ code: 'no-meeting' }]);
    expect(refusal({}, ask('recommend', { meeting: { ...committee, heldOn: '2017-04-04' } }))).toEqual([{ code: 'meeting-to-come' }]);
    for (const outcome of ['awaited', 'referred-back', 'noted'] as const)
      expect(refusal({}, ask('recommend', { meeting: { ...committee, outcome } }))).toEqual([{ code: 'not-agreed' }]);
  });

  it('waits for the consultation to end and for every response to be answered', () => {
    const consultation = { title: 'Winter', startsOn: '2017-01-09', endsOn: '2017-03-29', audiences: 'Everybody' };
    const response = { respondent: 'A parish council', whatChanged: '' };
    expect(refusal({ consultations: [{ ...consultation, responses: [response] }] }, ask('recommend', { meeting: agreed }))).toEqual([
      { code: 'consultation-runs', title: 'Winter' },
      { code: 'response-unanswered', title: 'Winter', respondent: 'A parish council' },
    ]);
    expect(refusal({ consultations: [{ ...consultation, responses: [] }] }, ask('open-consultation'))).toEqual([]);
    // Of one that is known by its year it is not said that it runs.
    const inYear = { ...consultation, startsOn: '2017', endsOn: '2017', responses: [] };
    const unsure = [{ code: 'consultation-may-run', title: 'Winter' }];
    expect(refusal({ consultations: [inYear] }, ask('recommend', { meeting: agreed }))).toEqual(unsure);
    expect(refusal({ consultations: [{ ...inYear, endsOn: null }] }, ask('recommend', { meeting: agreed }))).toEqual(unsure);
    expect(refusal({ state: 'consultation', consultations: [inYear] }, ask('close-consultation'))).toEqual(unsure);
    expect(refusal({ consultations: [inYear], wasPublic: true }, ask('recommend', { meeting: agreed }))).toEqual([]);
    expect(refusal({ consultations: [inYear] }, ask('open-consultation'))).toEqual([{ code: 'no-consultation' }]);
    expect(refusal({}, ask('open-consultation'))).toEqual([{ code: 'no-consultation' }]);
  });

  it('wants every aspect of the report signed off', () => {
    const implications = signed.map((line) => (line.aspect === 'legal' ? { ...line, signedOff: false } : line)).slice(1);
    expect(refusal({ implications }, ask('recommend', { meeting: agreed }))).toEqual([
      { code: 'implication-unsigned', aspect: 'corporate-priorities' },
      { code: 'implication-unsigned', aspect: 'legal' },
    ]);
  });
});

describe('four eyes', () => {
  const asked = [{ move: 'ask-to-publish', meetingId: null, actorId: 'ann', actorName: 'Ann', contentSha256: 'as it is' }] as const;
  const publish = (facts: Partial<AdoptionFacts>, actorId: string) =>
    refusal({ state: 'adopted', fourEyes: true, ...facts }, ask('publish', { actorId }));
  it('let somebody else publish, once it was asked for', () => {
    expect(publish({}, 'bob')).toEqual([{ code: 'not-asked-for' }]);
    expect(publish({ steps: asked }, 'ann')).toEqual([{ code: 'asked-by-yourself' }]);
    expect(publish({ steps: asked }, 'bob')).toEqual([]);
  });
  it('an asking from before a new adoption does not count', () => {
    const steps = [...asked, { move: 'adopt', meetingId: agreed.id, actorId: 'ann', actorName: 'Ann', contentSha256: null }] as const;
    expect(publish({ steps }, 'bob')).toEqual([{ code: 'not-asked-for' }]);
  });
  it.each(['adopted', 'published', 'superseded'] as const)(
    'hold for what is %s: nobody publishes alone, first, again or with an amendment',
    (state) => {
      expect(publish({ state }, 'ann')).toEqual([{ code: 'not-asked-for' }]);
      expect(publish({ state, steps: asked }, 'ann')).toHaveLength(1);
      expect(publish({ state, steps: asked }, 'bob')).toEqual([]);
      for (const move of ['publish', 'open-amendment', 'close-amendment'] as const)
        expect(
          publish({ state, steps: [...asked, { move, meetingId: null, actorId: 'bob', actorName: 'Bob', contentSha256: null }] }, 'bob'),
        ).toHaveLength(1);
    },
  );
  it('see the same: what changed since it was asked for, or was asked for before that was kept, is asked for again', () => {
    expect(publish({ steps: asked, contentSha256: 'another' }, 'bob')).toEqual([{ code: 'changed-since-asked' }]);
    expect(publish({ steps: [{ ...asked[0], contentSha256: null }] }, 'bob')).toEqual([{ code: 'changed-since-asked' }]);
  });
});

describe('sending back what is to be published', () => {
  const step = (move: AdoptionTransition, actorId: string) =>
    ({ move, actorId, actorName: actorId, meetingId: null, contentSha256: 'as it is' }) as const;
  const asked = [step('ask-to-publish', 'ann')];
  const sentBack = [...asked, step('send-back', 'bob')];
  const answer = (move: 'send-back' | 'publish', facts: Partial<AdoptionFacts>, request: Partial<MoveRequest> = {}) =>
    refusal({ state: 'adopted', ...facts }, ask(move, { actorId: 'bob', reason: 'A date is wrong.', ...request }));

  it.each(['adopted', 'published', 'superseded'] as const)('is for somebody else than whoever asked, of what is %s', (state) => {
    for (const fourEyes of [true, false]) {
      expect(answer('send-back', { state, fourEyes, steps: asked })).toEqual([]);
      expect(answer('send-back', { state, fourEyes, steps: asked }, { actorId: 'ann' })).toEqual([{ code: 'asked-by-yourself' }]);
      expect(answer('send-back', { state, fourEyes, steps: asked }, { reason: '' })).toEqual([{ code: 'no-reason-to-send-back' }]);
    }
    expect(decideTransition({ ...ready, state, steps: asked }, ask('send-back', { actorId: 'bob', reason: 'No.' }))).toEqual({
      ok: true,
      value: state,
    });
  });

  it('needs an asking that nothing has answered', () => {
    expect(answer('send-back', {})).toEqual([{ code: 'not-asked-for' }]);
    expect(answer('send-back', { steps: sentBack })).toEqual([{ code: 'sent-back' }]);
    for (const move of ['publish', 'adopt', 'refer-back', 'open-amendment', 'close-amendment'] as const)
      expect(answer('send-back', { steps: [...asked, step(move, 'cy')] })).toEqual([{ code: 'not-asked-for' }]);
  });

  it('keeps anybody from publishing with four eyes until it is asked for again', () => {
    expect(answer('publish', { fourEyes: true, steps: sentBack })).toEqual([{ code: 'sent-back' }]);
    expect(answer('publish', { fourEyes: true, steps: [...sentBack, ...asked] })).toEqual([]);
  });
});

describe('the body that decides', () => {
  const adopt = (body: string, facts: Partial<AdoptionFacts> = {}, meeting: { readonly heldOn?: string } = {}) =>
    refusal({ state: 'recommended', recommendedBy: committee, ...facts }, ask('adopt', { meeting: { ...agreed, ...meeting, body } }));
  const decides = (finalDecisionBy: FinalDecisionBy, decidingBody = ''): Partial<AdoptionFacts> => ({
    state: finalDecisionBy === 'council' ? 'recommended' : 'draft',
    finalDecisionBy,
    decidingBody,
    recommendedBy: null,
  });

  it.each([
    'Council',
    'Full Council',
    'Maidstone Borough Council',
    'Extraordinary meeting of the Council',
    'Cyngor Sir Dyffryn',
    'Y Cyngor',
  ])('is the council where it is called %s', (body) => expect(adopt(body)).toEqual([]));
  it.each([
    committee.body,
    'Communities Committee of Maidstone Borough Council',
    'Council Cabinet',
    'Executive of the Borough Council',
    'Council Scrutiny Panel',
    'Pwyllgor Craffu y Cyngor',
    'Safer Maidstone Partnership',
  ])('is not the council where it is called %s', (body) =>
    expect(adopt(body, { recommendedBy: null })).toEqual([expect.objectContaining({ code: 'other-body', by: 'council', name: '' })]),
  );
  it('does not meet before the plan was recommended to it, and is never the committee that recommended', () => {
    expect(adopt(committee.body, {}, committee)).toEqual([expect.objectContaining({ code: 'other-body', by: 'council', name: '' })]);
    expect(adopt('Council', {}, { heldOn: '2017-03-27' })).toEqual([{ code: 'before-recommended' }]);
  });
  it('is the one that the settings name, whatever it is called', () => {
    expect(adopt('The Assembly', { decidingBody: 'The  assembly' })).toEqual([]);
    expect(adopt('Council', { decidingBody: 'The Assembly' })).toEqual([
      { code: 'other-body', by: 'council', name: 'The Assembly', body: 'Council' },
    ]);
  });
  it('is a committee, or the partnership, where that is what the settings say', () => {
    expect(adopt(committee.body, decides('committee'))).toEqual([]);
    expect(adopt('Council', decides('committee'))).toHaveLength(1);
    expect(adopt('Safer Maidstone Partnership', decides('partnership'))).toEqual([]);
    expect(adopt('Maidstone Borough Council', decides('partnership'))).toHaveLength(1);
  });
});

describe('whatever is asked in whatever state', () => {
  const facts: fc.Arbitrary<AdoptionFacts> = fc.record({
    state: fc.constantFrom(...EditionState.options),
    amendment: fc.option(fc.constant('A reason')),
    finalDecisionBy: fc.constantFrom(...FinalDecisionBy.options),
    decidingBody: fc.constantFrom('', 'Council'),
    recommendedBy: fc.constantFrom(null, committee),
    adoptedBy: fc.constantFrom(null, agreed),
    contentSha256: fc.constantFrom('as it is', null),
    fourEyes: fc.boolean(),
    wasPublic: fc.boolean(),
    faults: fc.array(fc.constant(FAULT), { maxLength: 2 }),
    consultations: fc.constant([]),
    implications: fc.constantFrom(signed, []),
    steps: fc.constant([]),
    today: fc.constant('2017-03-29'),
  });
  const request: fc.Arbitrary<MoveRequest> = fc.record({
    move: fc.constantFrom(...AdoptionTransition.options),
    meeting: fc.option(fc.constantFrom(agreed, committee)),
    reason: fc.constantFrom('', 'Because.'),
    actorId: fc.constantFrom('ann', 'bob'),
  });

  it('no plan with a fault is recommended, adopted by its last body, or published', () => {
    fc.assert(
      fc.property(facts, request, (given, asked) => {
        const decided = decideTransition(given, asked);
        const reaches = decided.ok && decided.value !== given.state ? decided.value : null;
        if (given.faults.length > 0) expect(['recommended', 'published']).not.toContain(reaches);
        if (given.faults.length > 0 && given.state === 'draft') expect(reaches).not.toBe('adopted');
      }),
    );
  });

  it('only what is adopted or was public becomes public, and only what is open can change', () => {
    fc.assert(
      fc.property(facts, request, (given, asked) => {
        const decided = decideTransition(given, asked);
        if (decided.ok && decided.value === 'published' && asked.move === 'publish')
          expect(['adopted', 'published', 'superseded']).toContain(given.state);
        if (given.amendment === null && ['recommended', 'adopted', 'published'].includes(given.state))
          expect(isOpenToChanges(given)).toBe(false);
      }),
    );
  });

  it('a refusal always says why, and a step is only offered where it begins', () => {
    fc.assert(
      fc.property(facts, request, (given, asked) => {
        const decided = decideTransition(given, asked);
        if (!decided.ok) expect(decided.failure.length).toBeGreaterThan(0);
        else expect(movesFrom(given.state, given)).toContain(asked.move);
      }),
    );
  });
});
