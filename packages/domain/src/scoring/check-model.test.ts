import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnswers, anyModel } from './cases/any-answers.ts';
import { checkModel } from './check-model.ts';
import { scoreTopic } from './score-topic.ts';
import type { ScoringModel } from './scoring-model.ts';
import { morileStyleThematic } from './templates/morile-style-thematic.ts';

describe('a model is refused', () => {
  const change = (part: Partial<ScoringModel>): readonly object[] =>
    checkModel({ ...morileStyleThematic, ...part }).map(({ severity, fault }) => ({ severity, ...fault }));
  const group = (id: string) => ({ op: 'group', group: id }) as const;

  it('when its formula leaves a group out or invents one', () => {
    expect(change({ formula: group('harm') })).toContainEqual({
      severity: 'fault',
      code: 'group-not-used',
      group: 'Likelihood',
    });
    expect(
      change({ formula: { op: 'add', of: [group('harm'), group('likelihood'), group('organisational-position'), group('luck')] } }),
    ).toContainEqual({ severity: 'fault', code: 'group-not-there', id: 'luck' });
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
    expect(change({ groups: [negative, ...others] })).toContainEqual({
      severity: 'fault',
      code: 'formula-multiplies-negative',
      group: 'Harm',
    });
    expect(change({})).toContainEqual({ severity: 'warning', code: 'zero-in-formula', group: 'Harm' });
  });

  it('when a criterion works against its direction', () => {
    const formula = {
      op: 'add',
      of: [group('harm'), group('likelihood'), { op: 'scale', of: group('organisational-position'), from: 10, to: 0 }],
    } as const;
    expect(change({ formula })).toContainEqual({
      severity: 'fault',
      code: 'criterion-against-direction',
      criterion: 'Reputation',
      said: 'raises',
      does: 'lowers',
    });
    const both = { op: 'add', of: [...formula.of, group('organisational-position')] } as const;
    expect(change({ formula: both })).toContainEqual({
      severity: 'fault',
      code: 'group-works-both-ways',
      group: 'Organisational position',
    });
  });

  it('when bands are out of order or leave the lowest score without a name', () => {
    expect(
      change({
        bands: [
          { name: 'A', from: 0 },
          { name: 'B', from: 0 },
        ],
      }),
    ).toContainEqual({ severity: 'fault', code: 'bands-out-of-order' });
    expect(change({ bands: [{ name: 'A', from: 5 }] })).toContainEqual({
      severity: 'fault',
      code: 'no-band-at-lowest',
      lowest: 0,
    });
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
