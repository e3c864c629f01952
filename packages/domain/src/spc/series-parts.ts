import { z } from 'zod';
import { lineOfText } from '../shared/text.ts';
import { coded } from '../shared/value-fault.ts';

/** Where the values of a series come from when a file is imported. */
export const Feed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  /** Offences of these types in a district, as data.police.uk names both; several types are added up. */
  z.strictObject({
    kind: z.literal('police'),
    district: lineOfText(120),
    crimeTypes: z
      .array(lineOfText(80))
      .min(1, { error: coded('no-crime-type') })
      .max(20, { error: coded('too-many-crime-types', { most: 20 }) }),
  }),
  /** What the official tables count in an area (a Community Safety Partnership), by offence group; both as the tables name them. */
  z.strictObject({ kind: z.literal('official'), area: lineOfText(120), measure: lineOfText(120) }),
  /** The column or row of this name in a partner's spreadsheet. */
  z.strictObject({ kind: z.literal('table'), measure: lineOfText(200) }),
]);
export type Feed = z.infer<typeof Feed>;

/** Which way is better. Recorded domestic abuse may rise because more victims come forward: then neither is, which is not the same as `not-said`. */
export const Improvement = z.enum(['lower', 'higher', 'neutral', 'not-said']);
export type Improvement = z.infer<typeof Improvement>;
/** What a change is judged by. */
export type JudgedBy = Exclude<Improvement, 'not-said'>;

/** What changes are judged by: where nobody has said which way is better, by neither. */
export const judgedBy = (improvement: Improvement): JudgedBy => (improvement === 'not-said' ? 'neutral' : improvement);

/** Why the level of a series changed lastingly, as far as is known. */
export const StepCause = z.enum(['real-change', 'intervention', 'recording-practice', 'back-record-conversion', 'not-known']);
export type StepCause = z.infer<typeof StepCause>;

const Reason = lineOfText(300);

/** What a person has marked at a period of a series, with the reason, which is printed under the chart. */
export const MarkOnChart = z.discriminatedUnion('kind', [
  /** New limits begin here. */
  z.strictObject({ kind: z.literal('phase'), cause: StepCause, reason: Reason }),
  /** Left out of the limits; still plotted and judged. */
  z.strictObject({ kind: z.literal('excluded'), reason: Reason }),
  z.strictObject({ kind: z.literal('annotation'), text: lineOfText(80) }),
  /** New limits were suggested here, and refused. */
  z.strictObject({ kind: z.literal('suggestion-refused'), reason: Reason }),
]);
