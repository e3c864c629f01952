import { z } from 'zod';
import { choice, notedMoment, optionalDate, optionalLine, optionalReference, parent, sentence, structure } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';
import { coded } from '../shared/value-fault.ts';

/** Which way an action is to move what it is measured by. */
export const ExpectedWay = z.enum(['not-said', 'fall', 'rise']);
export type ExpectedWay = z.infer<typeof ExpectedWay>;

const Count = z.int({ error: coded('not-whole') }).min(0, { error: coded('too-small', { least: 0 }) });
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
    { path: ['aroundTreatedBefore'], error: coded('around-incomplete') },
  );
export type EffectCounts = z.infer<typeof EffectCounts>;

/** Names or codes of wards or small areas, with semicolons between them. */
const AreaNames = z
  .string()
  .trim()
  .max(1000, { error: coded('too-long', { most: 1000 }) })
  .regex(/^[^|]*$/u, { error: coded('holds-bar') });
/** The names or codes in a list of areas, without what stands around them. */
export const areaNamesIn = (list: string): readonly string[] =>
  list
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/**
 * Of which wards or small areas the crime that is recorded by place is counted, so many months before the action began and as many after:
 * where the action was and where it was not; and, where that is wanted, around both.
 */
export const EffectAreas = z
  .strictObject({
    /** The kind of crime as the police files name it; empty for all kinds together. */
    crime: z
      .string()
      .trim()
      .max(100, { error: coded('too-long', { most: 100 }) })
      .regex(/^[^|:]*$/u, { error: coded('holds-bar-or-colon') }),
    months: z
      .int({ error: coded('not-whole-months') })
      .min(1, { error: coded('too-small', { least: 1 }) })
      .max(36, { error: coded('too-great', { most: 36 }) }),
    treated: AreaNames.min(1, { error: coded('no-areas-of-action') }),
    control: AreaNames.min(1, { error: coded('no-areas-compared') }),
    aroundTreated: AreaNames,
    aroundControl: AreaNames,
  })
  .refine(({ aroundTreated, aroundControl }) => (aroundTreated === '') === (aroundControl === ''), {
    path: ['aroundTreated'],
    error: coded('around-one-alone'),
  })
  .refine(
    ({ treated, control, aroundTreated, aroundControl }) => {
      const all = [treated, control, aroundTreated, aroundControl].flatMap(areaNamesIn).map((name) => name.toLowerCase());
      return new Set(all).size === all.length;
    },
    { path: ['control'], error: coded('area-named-twice') },
  );
export type EffectAreas = z.infer<typeof EffectAreas>;

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
    /** By which areas it is measured, where their counts are stored; null where they are typed, or it is measured by a series. */
    areas: structure('effect-areas', EffectAreas.nullable(), null),
    counts: structure('effect-counts', EffectCounts.nullable(), null),
    source: optionalLine(300),
    saidAt: notedMoment('added'),
    amendedAt: notedMoment(['text', 'where', 'measure', 'way', 'seriesId', 'comparedWith', 'areas']),
  },
});
export type ExpectedEffectFields = FieldsOf<typeof expectedEffect>;
