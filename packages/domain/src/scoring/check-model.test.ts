import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers, anyModel } from './cases/any-answers.ts';
import { checkModel } from './check-model.ts';
import { scoreTopic } from './score-topic.ts';
import type { ScoringModel } from './scoring-model.ts';
import { morileStyleThematic } from './templates/morile-style-thematic.ts';

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
      'warning: A 0 in “Harm” makes that part of the score 0, whatever else was answered. Begin its levels above 0 if that is not meant.',
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
