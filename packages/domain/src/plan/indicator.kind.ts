import { z } from 'zod';
import { choice, field, optionalLine, optionalReference, parent, sentence, structure, withLocalised } from '../fields/index.ts';
import { asItIs, defineKind, type FieldsOf } from '../items/define-kind.ts';
import { lineOfText, Slug } from '../shared/text.ts';
import { extra } from './extra-field.ts';
import { coded } from '../shared/value-fault.ts';

/** The value that a change is measured from; null where it has a name but no figure yet. */
const Baseline = z.strictObject({ name: lineOfText(), value: z.number({ error: coded('not-number') }).nullable() });
export type Baseline = z.infer<typeof Baseline>;

/** What is aimed at. A percentage change names its baseline; its size may still be open. */
export const Target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-set') }),
  z.strictObject({ kind: z.literal('below'), value: z.number({ error: coded('not-number') }) }),
  z.strictObject({ kind: z.literal('at-least'), value: z.number({ error: coded('not-number') }) }),
  z.strictObject({
    kind: z.literal('percent-change'),
    percent: z.number({ error: coded('not-number') }).nullable(),
    baseline: lineOfText(),
  }),
]);
export type Target = z.infer<typeof Target>;

/** Which way is wanted; `neither` where the number only informs; `not-said` where nobody has said it, which keeps it from being published. */
export const Direction = z.enum(['increase', 'decrease', 'neither', 'not-said']);
export type Direction = z.infer<typeof Direction>;

/** How often an indicator is read, where that is agreed. */
const Frequency = z.enum(['monthly', 'quarterly', 'annually', 'not-agreed']);

/** How we measure it. */
export const indicator = defineKind('indicator', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: 'title',
  distinctBy: ['title', 'priorityId', 'unit', 'baseline', 'target', 'seriesId'],
  fields: {
    priorityId: parent('priority'),
    title: sentence(300),
    unit: optionalLine(60),
    direction: choice(Direction, 'not-said'),
    frequency: choice(Frequency, 'not-agreed'),
    baseline: withLocalised(structure('baseline', Baseline.nullable(), null), /^\/name$/u),
    target: withLocalised(structure('target', Target, { kind: 'not-set' }), /^\/baseline$/u),
    /** The series that it reads its values from; null where they are typed in. */
    seriesId: optionalReference({ to: ['series'], onRemoval: 'refuse' }),
    /** The calculation of the partnership's own that makes its readings from that series; null where its values are the readings. */
    calculation: field('calculation', 'text', Slug.nullable(), null),
    extra: extra(),
  },
  carryForward: asItIs,
});
export type IndicatorFields = FieldsOf<typeof indicator>;
