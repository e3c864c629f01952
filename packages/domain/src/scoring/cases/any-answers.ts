import fc from 'fast-check';
import type { AnswersGiven } from '../answers.ts';
import { criteriaOf, type ScoringModel } from '../scoring-model.ts';
import { morileStyleThematic } from '../templates/morile-style-thematic.ts';
import { partnershipFactors } from '../templates/partnership-factors.ts';
import { owasp, sleipnir } from './published-matrices.ts';

/** Models of every make. */
export const TEMPLATES = [morileStyleThematic, partnershipFactors, owasp, sleipnir];
const levelsOf = (model: ScoringModel) =>
  criteriaOf(model).map(({ criterion }) => ({ id: criterion.id, levels: criterion.levels.map(({ id }) => id) }));
/** Whole answers to a model, each level as likely. */
export const wholeAnswers = (model: ScoringModel): fc.Arbitrary<Record<string, string>> =>
  fc.record(Object.fromEntries(levelsOf(model).map(({ id, levels }) => [id, fc.constantFrom(...levels)])));
/** Answers with gaps, and with what is not known or does not apply. */
export const anyAnswers = (model: ScoringModel): fc.Arbitrary<AnswersGiven> =>
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
export const anyModel = fc.constantFrom(...TEMPLATES);
/** Topics with such answers. */
export const topics = <Answers>(answers: fc.Arbitrary<Answers>, most = 12) =>
  fc
    .array(answers, { minLength: 1, maxLength: most })
    .map((all) => all.map((own, index) => ({ id: `t${index.toString().padStart(2, '0')}`, answers: own })));
