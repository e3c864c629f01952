import { z } from 'zod';
import { lineOfText, optionalLine, prose, slugFrom } from '../shared/text.ts';
import { Formula } from './formula.ts';
import { coded } from '../shared/value-fault.ts';

const Key = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: coded('not-criterion-id') });
const Weight = z
  .number({ error: coded('not-number') })
  .min(0, { error: coded('weight-below-0') })
  .max(1000);

/** One answer that can be given; answers name it by `id`, so that its value and words can differ between versions. */
export const Level = z.strictObject({
  id: Key,
  value: z
    .number({ error: coded('not-number') })
    .min(-1e6)
    .max(1e6),
  label: lineOfText(80),
  descriptor: prose(600),
  /** On a criterion that is proposed from volume: the least count of twelve months for this level. */
  atLeast: z.number().min(0).nullable().default(null),
});
export type Level = z.infer<typeof Level>;

/** One question that is asked of every topic. */
export const Criterion = z.strictObject({
  id: Key,
  name: lineOfText(100),
  question: optionalLine(400),
  weight: Weight,
  levels: z
    .array(Level)
    .min(2, { error: coded('too-few-levels') })
    .max(101),
  /** Whether a greater value makes the score greater, or smaller as with capacity. */
  direction: z.enum(['raises', 'lowers']).default('raises'),
  /** What of a topic's series can propose the answer. */
  proposedFrom: z.enum(['nothing', 'trend', 'volume']).default('nothing'),
});
export type Criterion = z.infer<typeof Criterion>;

/** Criteria that make one part of the score. Each counts with value × weight; a mean divides by the sum of the weights. */
export const CriterionGroup = z.strictObject({
  id: Key,
  name: lineOfText(100),
  combine: z.enum(['sum', 'mean', 'max', 'product']),
  weight: Weight,
  criteria: z
    .array(Criterion)
    .min(1, { error: coded('no-criterion') })
    .max(40),
});
export type CriterionGroup = z.infer<typeof CriterionGroup>;

/** A name for all scores from `from` up to, and without, where the next band begins. */
export const Band = z.strictObject({ name: lineOfText(40), from: z.number({ error: coded('not-number') }) });
export type Band = z.infer<typeof Band>;

/**
 * A way of scoring topics, as a value: a version of it never changes once it has been used. `restricted` models are
 * licensed to the partnership; the public gets rank and band, and nothing else of them.
 */
export const ScoringModel = z.strictObject({
  id: Key,
  version: z.int().min(1),
  name: lineOfText(120),
  provenance: prose(2000),
  restricted: z.boolean().default(false),
  /** What an answer 'unknown' does: it widens the score to a range, or counts as the lowest or the highest level. */
  unknown: z.enum(['range', 'lowest', 'highest']).default('range'),
  /** What 'not applicable' does: it is left out of a mean or a maximum (and counts as lowest in a sum or a product), or always counts as lowest. */
  notApplicable: z.enum(['leave-out', 'lowest']).default('leave-out'),
  groups: z
    .array(CriterionGroup)
    .min(1, { error: coded('no-group') })
    .max(20),
  formula: Formula,
  /** From the lowest up. */
  bands: z
    .array(Band)
    .min(1, { error: coded('no-band') })
    .max(12),
});
export type ScoringModel = z.infer<typeof ScoringModel>;

/** Every criterion of a model with its group, in order. */
export const criteriaOf = (model: ScoringModel): readonly { readonly group: CriterionGroup; readonly criterion: Criterion }[] =>
  model.groups.flatMap((group) => group.criteria.map((criterion) => ({ group, criterion })));

/** A model to begin with: one group of one criterion, to be changed in every part. */
export const newModel = (name: string): ScoringModel => ({
  id: slugFrom(name) || 'model',
  version: 1,
  name,
  provenance: '',
  restricted: false,
  unknown: 'range',
  notApplicable: 'leave-out',
  groups: [newGroup('group-1', 'First group')],
  formula: { op: 'group', group: 'group-1' },
  bands: [{ name: 'Low', from: 0 }],
});

/** A group with one criterion, as the editor of models begins it. */
export const newGroup = (id: string, name: string): CriterionGroup => ({
  id,
  name,
  combine: 'sum',
  weight: 1,
  criteria: [newCriterion(`${id}-criterion-1`, 'First criterion')],
});

/** A criterion of two levels, as the editor of models begins it. */
export const newCriterion = (id: string, name: string): Criterion => ({
  id,
  name,
  question: '',
  weight: 1,
  direction: 'raises',
  proposedFrom: 'nothing',
  levels: [
    { id: 'low', value: 0, label: 'Low', descriptor: '', atLeast: null },
    { id: 'high', value: 1, label: 'High', descriptor: '', atLeast: null },
  ],
});
