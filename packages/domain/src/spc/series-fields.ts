import { z } from 'zod';
import { IsoMonthOrDate } from '../shared/calendar.ts';
import { SeriesId } from '../shared/id.ts';
import { lineOfText, optionalLine, prose, Slug } from '../shared/text.ts';
import { CHART_TYPES, RULE_SET_NAMES } from './series.ts';

/** Where the values of a series come from when a file is imported. */
export const Feed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  /** Offences of these types in a district, as data.police.uk names both; several types are added up. */
  z.strictObject({
    kind: z.literal('police'),
    district: lineOfText(120),
    crimeTypes: z
      .array(lineOfText(80))
      .min(1, { error: 'Name at least one crime type' })
      .max(20, { error: 'Name 20 crime types or fewer' }),
  }),
  /** The column or row of this name in a partner's spreadsheet. */
  z.strictObject({ kind: z.literal('table'), measure: lineOfText(200) }),
]);
export type Feed = z.infer<typeof Feed>;

/** Which way is better. Recorded domestic abuse may rise because more victims come forward: then neither is. */
export const Improvement = z.enum(['lower', 'higher', 'neutral']);
export type Improvement = z.infer<typeof Improvement>;

/** A run of counts or rates, how it is charted, and how its chart is read. */
export const SeriesFields = z.strictObject({
  title: lineOfText(),
  slug: Slug,
  /** What is counted, in the plural: 'recorded offences'. */
  unit: lineOfText(60),
  /** Where it is counted: 'Maidstone borough', 'Great Britain'. */
  area: lineOfText(120),
  about: prose(2000),
  source: optionalLine(300),
  licence: optionalLine(200),
  /** What a reader must know before drawing a conclusion. */
  caveat: prose(1000),
  /** Who may read it: the public, from the next publication on, or only those who sign in. */
  audience: z.enum(['public', 'partners']),
  interval: z.enum(['month', 'quarter', 'year', 'event']),
  feed: Feed,
  chart: z.enum(CHART_TYPES),
  rules: z.enum(RULE_SET_NAMES),
  /** For rates and proportions: per how many. */
  multiplier: z.number({ error: 'Enter a number' }).positive({ error: 'Enter a number above 0' }),
  improvement: Improvement,
  /** How many first points of each phase set its limits; null for the whole phase. */
  baselinePoints: z.int({ error: 'Enter a whole number' }).min(2, { error: 'Enter 2 or more' }).nullable(),
  /** The stretch whose limits are carried over to the rest of its phase; null for none. */
  limitsFrom: z.strictObject({ from: IsoMonthOrDate, to: IsoMonthOrDate }).nullable(),
  target: z.strictObject({ label: lineOfText(60), value: z.number({ error: 'Enter a number' }) }).nullable(),
});
export type SeriesFields = z.infer<typeof SeriesFields>;

/** Why the level of a series changed lastingly, as far as is known. */
export const StepCause = z.enum(['real-change', 'intervention', 'recording-practice', 'back-record-conversion', 'not-known']);
export type StepCause = z.infer<typeof StepCause>;

const Reason = lineOfText(300);

/** What a person has marked at a period of a series, with the reason, which is printed under the chart. */
export const SeriesMarkFields = z.strictObject({
  seriesId: SeriesId,
  at: IsoMonthOrDate,
  mark: z.discriminatedUnion('kind', [
    /** New limits begin here. */
    z.strictObject({ kind: z.literal('phase'), cause: StepCause, reason: Reason }),
    /** Left out of the limits; still plotted and judged. */
    z.strictObject({ kind: z.literal('excluded'), reason: Reason }),
    z.strictObject({ kind: z.literal('annotation'), text: lineOfText(80) }),
    /** New limits were suggested here, and refused. */
    z.strictObject({ kind: z.literal('suggestion-refused'), reason: Reason }),
  ]),
});
export type SeriesMarkFields = z.infer<typeof SeriesMarkFields>;
