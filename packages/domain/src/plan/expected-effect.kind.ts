import { z } from 'zod';
import { choice, notedMoment, optionalDate, optionalLine, optionalReference, parent, sentence, structure } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';

/** Which way an action is to move what it is measured by. */
export const ExpectedWay = z.enum(['not-said', 'fall', 'rise']);
export type ExpectedWay = z.infer<typeof ExpectedWay>;

const Count = z.int({ error: 'Enter a whole number' }).min(0, { error: 'Enter 0 or more' });
const CountAround = Count.nullable();

/**
 * What was counted in times of the same length before and after, where the action was and where it was not; and, where that is known, in
 * the areas around both, to which crime may have moved.
 */
export const EffectCounts = z
  .strictObject({
    treatedBefore: Count,
    treatedAfter: Count,
    controlBefore: Count,
    controlAfter: Count,
    aroundTreatedBefore: CountAround,
    aroundTreatedAfter: CountAround,
    aroundControlBefore: CountAround,
    aroundControlAfter: CountAround,
  })
  .refine(
    ({ aroundTreatedBefore, aroundTreatedAfter, aroundControlBefore, aroundControlAfter }) => {
      const around = [aroundTreatedBefore, aroundTreatedAfter, aroundControlBefore, aroundControlAfter];
      return around.every((count) => count === null) || around.every((count) => count !== null);
    },
    { path: ['aroundTreatedBefore'], error: 'Give all four numbers of the areas around, or none of them' },
  );
export type EffectCounts = z.infer<typeof EffectCounts>;

/**
 * What an action is expected to do, where, and by which measure: said before it begins, so that nobody chooses the measure by its result.
 * When it was said, and when it was last changed, is noted by the server.
 */
export const expectedEffect = defineKind('expected-effect', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: ['lead', 'analyst'],
  title: 'text',
  fields: {
    actionId: parent('action'),
    text: sentence(600),
    where: optionalLine(300),
    measure: optionalLine(300),
    way: choice(ExpectedWay, 'not-said'),
    /** The series by which it is measured; null where it is measured by counts of areas. */
    seriesId: optionalReference({ to: ['series'], onRemoval: 'refuse' }),
    /** With which areas those of the action are compared, and why those; empty where it is measured by a series. */
    comparedWith: optionalLine(300),
    /** The day on which the action began; null before it. */
    beganOn: optionalDate(),
    counts: structure('effect-counts', EffectCounts.nullable(), null),
    source: optionalLine(300),
    saidAt: notedMoment('added'),
    amendedAt: notedMoment(['text', 'where', 'measure', 'way', 'seriesId', 'comparedWith']),
  },
});
export type ExpectedEffectFields = FieldsOf<typeof expectedEffect>;
