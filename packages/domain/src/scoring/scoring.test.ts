import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, krippendorffAlpha } from './agreement.ts';
import type { AnswersGiven } from './answers.ts';
import { owasp, owaspAnswers, sleipnir, sleipnirAnswers } from './cases/published-matrices.ts';
import { checkModel } from './check-model.ts';
import { rankTopics, type ScoredTopic } from './rank-topics.ts';
import { bandOf, scoreTopic } from './score-topic.ts';
import { criteriaOf, ScoringModel } from './scoring-model.ts';
import { sensitivity } from './sensitivity.ts';
import { morileStyleThematic } from './templates/morile-style-thematic.ts';
import { partnershipFactors } from './templates/partnership-factors.ts';

const TEMPLATES = [morileStyleThematic, partnershipFactors, owasp, sleipnir];
const levelsOf = (model: ScoringModel) =>
  criteriaOf(model).map(({ criterion }) => ({ id: criterion.id, levels: criterion.levels.map(({ id }) => id) }));
/** Whole answers to a model, each level as likely. */
const wholeAnswers = (model: ScoringModel): fc.Arbitrary<Record<string, string>> =>
  fc.record(Object.fromEntries(levelsOf(model).map(({ id, levels }) => [id, fc.constantFrom(...levels)])));
const anyAnswers = (model: ScoringModel): fc.Arbitrary<AnswersGiven> =>
  fc.record(
    Object.fromEntries(
      levelsOf(model).map(({ id, levels }) => [
        id,
        fc.oneof(
          fc.constantFrom(...levels),
          fc.constant(undefined),
          fc.constant({ status: 'unknown' as const }),
          fc.constant({ status: 'not-applicable' as const }),
        ),
      ]),
    ),
  );
const anyModel = fc.constantFrom(...TEMPLATES);
const topics = <Answers>(answers: fc.Arbitrary<Answers>, most = 12) =>
  fc
    .array(answers, { minLength: 1, maxLength: most })
    .map((all) => all.map((own, index) => ({ id: `t${index.toString().padStart(2, '0')}`, answers: own })));

describe('published matrices', () => {
  it('OWASP: likelihood 4.375, technical impact 7.25, business impact 2.25', () => {
    const score = scoreTopic(owasp, owaspAnswers);
    expect(score.groups.map(({ total }) => total)).toEqual([4.375, 7.25, 2.25]);
    expect(score.steps[0]).toBe('Likelihood = mean of 5, 2, 7, 1, 3, 6, 9, 2 = 4.375');
  });

  it('Sleipnir: 20 + 20 + 18 = 58', () => {
    const score = scoreTopic(sleipnir, sleipnirAnswers);
    expect(score).toMatchObject({ total: 58, band: 'High', missing: [] });
    expect(score.steps.at(-1)).toBe('Score = The first attributes + The second attributes + The third attributes = 20 + 20 + 18 = 58');
  });

  it('and our own templates are without fault', () => {
    for (const model of TEMPLATES) expect(checkModel(model).filter(({ severity }) => severity === 'fault')).toEqual([]);
  });
});

describe('a score', () => {
  it('with missing answers is a range that holds the score of every completion', () => {
    fc.assert(
      fc.property(
        anyModel.chain((model) => fc.tuple(fc.constant(model), anyAnswers(model), wholeAnswers(model))),
        ([model, answers, whole]) => {
          const open = scoreTopic(model, answers);
          const completed = Object.fromEntries(
            Object.entries(whole).map(([id, level]) => [id, open.missing.includes(id) ? level : (answers[id] ?? level)]),
          );
          const { total } = scoreTopic(model, completed);
          expect(total).not.toBeNull();
          expect(total).toBeGreaterThanOrEqual(open.range.low);
          expect(total).toBeLessThanOrEqual(open.range.high);
          expect(open.total === null).toBe(open.range.low !== open.range.high);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is never lowered by a higher answer, nor is its rank', () => {
    fc.assert(
      fc.property(
        anyModel.chain((model) => fc.tuple(fc.constant(model), topics(wholeAnswers(model)), fc.nat(), fc.nat())),
        ([model, all, which, what]) => {
          const topic = all[which % all.length];
          const { criterion } = criteriaOf(model)[what % criteriaOf(model).length] ?? {};
          if (topic === undefined || criterion === undefined) throw new Error('there is one');
          const at = criterion.levels.findIndex(({ id }) => id === topic.answers[criterion.id]);
          const higher = criterion.levels[Math.min(at + 1, criterion.levels.length - 1)]?.id ?? '';
          const rankOf = (list: readonly ScoredTopic[]) =>
            rankTopics(model, list).topics.find(({ id }) => id === topic.id)?.rank ?? Number.NaN;
          const raised = all.map((one) => (one === topic ? { ...one, answers: { ...one.answers, [criterion.id]: higher } } : one));
          expect(rankOf(raised)).toBeLessThanOrEqual(rankOf(all));
        },
      ),
    );
  });

  it('does not depend on the order of groups, criteria or parts of the formula', () => {
    fc.assert(
      fc.property(wholeAnswers(morileStyleThematic), (answers) => {
        const turned: ScoringModel = {
          ...morileStyleThematic,
          groups: morileStyleThematic.groups.toReversed().map((group) => ({ ...group, criteria: group.criteria.toReversed() })),
          formula:
            morileStyleThematic.formula.op === 'add'
              ? { op: 'add', of: morileStyleThematic.formula.of.toReversed() }
              : morileStyleThematic.formula,
        };
        expect(scoreTopic(turned, answers).total).toBe(scoreTopic(morileStyleThematic, answers).total);
      }),
    );
  });

  it('says what not known and not applicable do', () => {
    const model = { ...partnershipFactors, unknown: 'highest', notApplicable: 'lowest' } as const;
    const score = scoreTopic(model, {
      volume: 'high',
      'trend-over-time': { status: 'unknown' },
      'residents-perception': { status: 'not-applicable' },
      influence: 'some',
    });
    expect(score.total).toBe(4 + 5 + 1 + 3);
    expect(score.steps[0]).toBe(
      'Factors = 4 + 5 + 1 + 3 = 13 (Trend over time: not known, counted as the highest; Residents’ perception: does not apply, counted as the lowest)',
    );
  });

  it('with a level that the model does not have is a range, not a guess', () => {
    expect(scoreTopic(partnershipFactors, { volume: 'enormous' })).toMatchObject({
      total: null,
      missing: ['volume', 'trend-over-time', 'residents-perception', 'influence'],
    });
  });
});

describe('bands', () => {
  const bands = [
    { name: 'Low', from: 0 },
    { name: 'Medium', from: 10 },
    { name: 'High', from: 20 },
  ];
  const at = (score: number) => bandOf(bands, { low: score, high: score });

  it('hold their lower edge and not their upper', () => {
    expect([at(0), at(9.999), at(10), at(19.999), at(20), at(1000)]).toEqual(['Low', 'Low', 'Medium', 'Medium', 'High', 'High']);
    expect(bandOf(bands, { low: 9, high: 10 })).toBeNull();
  });

  it('are not missed by the last bits of a fraction', () => {
    const tenths = ScoringModel.parse({
      ...partnershipFactors,
      groups: [
        {
          id: 'g',
          name: 'G',
          combine: 'sum',
          weight: 1,
          criteria: ['a', 'b', 'c'].map((id) => ({
            id,
            name: id,
            question: '',
            weight: 1,
            levels: [
              { id: 'one', value: 0.1, label: '1', descriptor: '' },
              { id: 'two', value: 0.2, label: '2', descriptor: '' },
            ],
          })),
        },
      ],
      formula: { op: 'group', group: 'g' },
      bands: [
        { name: 'Low', from: 0 },
        { name: 'High', from: 0.4 },
      ],
    });
    expect(scoreTopic(tenths, { a: 'one', b: 'two', c: 'one' })).toMatchObject({ total: 0.4, band: 'High' });
  });
});

describe('a ranking', () => {
  const factor = (volume: string): ScoredTopic['answers'] => ({
    volume,
    'trend-over-time': 'steady',
    'residents-perception': 'some',
    influence: 'some',
  });

  it('shares places: 1, 2, 3=, 3=, 5', () => {
    const volumes = ['very-high', 'high', 'medium', 'medium', 'low'];
    const { topics: ranked } = rankTopics(
      partnershipFactors,
      volumes.map((volume, index) => ({ id: `t${index}`, answers: factor(volume), rankBefore: index === 0 ? 3 : null })),
    );
    expect(ranked.map(({ rankInWords }) => rankInWords)).toEqual(['1', '2', '3=', '3=', '5']);
    expect(ranked.map(({ risen }) => risen)).toEqual([2, null, null, null, null]);
  });

  it('does not depend on the order of topics, and a topic more never reorders the others', () => {
    fc.assert(
      fc.property(
        anyModel.chain((model) => fc.tuple(fc.constant(model), topics(anyAnswers(model)), anyAnswers(model))),
        ([model, all, another]) => {
          const order = rankTopics(model, all).topics.map(({ id }) => id);
          expect(rankTopics(model, all.toReversed()).topics.map(({ id }) => id)).toEqual(order);
          const more = rankTopics(model, [...all, { id: 'another', answers: another }]).topics.map(({ id }) => id);
          expect(more.filter((id) => id !== 'another')).toEqual(order);
        },
      ),
    );
  });

  it('does not change when all weights are scaled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(partnershipFactors, sleipnir).chain((model) => fc.tuple(fc.constant(model), topics(wholeAnswers(model)))),
        fc.integer({ min: 2, max: 50 }),
        ([model, all], factorOfAll) => {
          const scaled: ScoringModel = {
            ...model,
            groups: model.groups.map((group) => ({
              ...group,
              weight: group.weight * factorOfAll,
              criteria: group.criteria.map((criterion) => ({ ...criterion, weight: criterion.weight * factorOfAll })),
            })),
          };
          const ranks = (one: ScoringModel) => rankTopics(one, all).topics.map(({ id, rank }) => [id, rank]);
          expect(ranks(scaled)).toEqual(ranks(model));
        },
      ),
    );
  });
});

describe('sensitivity', () => {
  it('of an answer agrees with scoring every change anew', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(partnershipFactors, morileStyleThematic)
          .chain((model) => fc.tuple(fc.constant(model), topics(wholeAnswers(model), 6))),
        ([model, all]) => {
          const found = sensitivity(model, all, { weightShare: 0, top: 2 });
          const reached = new Map(all.map(({ id }) => [id, new Set<number>()]));
          const see = (list: readonly ScoredTopic[]) =>
            rankTopics(model, list).topics.forEach(({ id, rank }) => reached.get(id)?.add(rank));
          see(all);
          for (const topic of all)
            for (const { criterion } of criteriaOf(model)) {
              const at = criterion.levels.findIndex(({ id }) => id === topic.answers[criterion.id]);
              for (const level of [criterion.levels[at - 1], criterion.levels[at + 1]])
                if (level !== undefined)
                  see(all.map((one) => (one === topic ? { ...one, answers: { ...one.answers, [criterion.id]: level.id } } : one)));
            }
          for (const { id, best, worst } of found.topics) {
            const ranks = [...(reached.get(id) ?? [])];
            expect([id, best, worst]).toEqual([id, Math.min(...ranks), Math.max(...ranks)]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names the single change that alters the first places, and who dominates whom', () => {
    const low = { volume: 'low', 'trend-over-time': 'steady', 'residents-perception': 'some', influence: 'some' };
    const all = [
      { id: 'first', answers: { ...low, volume: 'very-high' } },
      { id: 'second', answers: { ...low, volume: 'medium' } },
      { id: 'third', answers: low },
    ];
    const found = sensitivity(partnershipFactors, all, { top: 2 });
    expect(found.dominance).toEqual([
      { over: 'first', under: 'second' },
      { over: 'first', under: 'third' },
      { over: 'second', under: 'third' },
    ]);
    expect(found.topChanges).toContainEqual({
      change: { kind: 'answer', topicId: 'third', criterionId: 'volume', from: 'low', to: 'medium' },
      enters: ['third'],
      leaves: [],
    });
    expect(found.topics).toContainEqual({ id: 'first', rank: 1, best: 1, worst: 1 });
  });
});

describe('assessors', () => {
  it('agree as Krippendorff computes it: 0.815 for his ordinal example', () => {
    const o = null;
    const observers = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, o, o, o],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, o, 3],
      [o, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, o],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, o],
    ];
    const units = Array.from({ length: 12 }, (_, unit) => observers.flatMap((row) => row[unit] ?? []));
    expect(krippendorffAlpha(units)).toBeCloseTo(0.815, 3);
    expect(
      krippendorffAlpha([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(
      krippendorffAlpha([
        [1, 1],
        [2, 2],
      ]),
    ).toBe(1);
  });

  it('who differ by two levels are asked for a note; the median is the lower of two', () => {
    const sheet = (assessor: string, volume: string) => ({ assessor, topicId: 't', answers: { volume } });
    const sheets = [sheet('Ann', 'low'), sheet('Bob', 'high'), sheet('Cay', 'medium'), sheet('Dan', 'medium')];
    const { criteria } = agreementOf(partnershipFactors, sheets);
    expect(criteria[0]).toMatchObject({ criterionId: 'volume', median: 'medium', spread: 2, asksForNote: true });
    expect(criteria[1]).toMatchObject({ median: null, spread: 0, asksForNote: false });
    expect(agreementOf(partnershipFactors, sheets.toReversed())).toEqual(agreementOf(partnershipFactors, sheets));
    expect(agreementOf(partnershipFactors, sheets.slice(0, 2)).criteria[0]?.median).toBe('low');
  });
});

describe('a model is refused', () => {
  const change = (part: Partial<ScoringModel>): readonly string[] =>
    checkModel({ ...morileStyleThematic, ...part }).map(({ severity, message }) => `${severity}: ${message}`);
  const group = (id: string) => ({ op: 'group', group: id }) as const;

  it('when its formula leaves a group out or invents one', () => {
    expect(change({ formula: group('harm') })).toContain(
      'fault: The formula does not use the group “Likelihood”: add it, or remove the group.',
    );
    expect(
      change({ formula: { op: 'add', of: [group('harm'), group('likelihood'), group('organisational-position'), group('luck')] } }),
    ).toContain('fault: The formula uses a group luck that the model does not have.');
  });

  it('when it multiplies by what can be below 0, and warned about a 0 that wipes the score out', () => {
    const [harm, ...others] = morileStyleThematic.groups;
    if (harm === undefined) throw new Error('there is one');
    const negative = {
      ...harm,
      criteria: harm.criteria.map((criterion) => ({
        ...criterion,
        levels: criterion.levels.map((level) => ({ ...level, value: level.value - 2 })),
      })),
    };
    expect(change({ groups: [negative, ...others] })).toContain(
      'fault: The formula multiplies by “Harm”, which can be below 0. Scale it to a range from 0 up first.',
    );
    expect(change({})).toContain(
      'warning: A 0 in “Harm” makes all of “the score” 0, whatever else was answered. Begin its levels above 0 if that is not meant.',
    );
  });

  it('when a criterion works against its direction', () => {
    const formula = {
      op: 'add',
      of: [group('harm'), group('likelihood'), { op: 'scale', of: group('organisational-position'), from: 10, to: 0 }],
    } as const;
    expect(change({ formula })).toContain('fault: “Reputation” is said to raise the score, but in this formula a greater value lowers it.');
    const both = { op: 'add', of: [...formula.of, group('organisational-position')] } as const;
    expect(change({ formula: both })).toContain(
      'fault: “Organisational position” raises the score in one place of the formula and lowers it in another.',
    );
  });

  it('when bands are out of order or leave the lowest score without a name', () => {
    expect(
      change({
        bands: [
          { name: 'A', from: 0 },
          { name: 'B', from: 0 },
        ],
      }),
    ).toContain('fault: Put the bands in order: each must begin above the one before.');
    expect(change({ bands: [{ name: 'A', from: 5 }] })).toContain(
      'fault: The lowest score is 0, so the first band must begin there or below.',
    );
  });

  it('whatever is asked of it: a model without a fault scores every answer within its range', () => {
    fc.assert(
      fc.property(
        anyModel.chain((model) => fc.tuple(fc.constant(model), anyAnswers(model))),
        ([model, answers]) => {
          const { range, steps } = scoreTopic(model, answers);
          expect(Number.isFinite(range.low) && Number.isFinite(range.high)).toBe(true);
          expect(steps).toHaveLength(model.groups.length + 1);
        },
      ),
    );
  });
});
