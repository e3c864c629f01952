import { z } from 'zod';
import { SeriesPeriod } from '../shared/series-period.ts';
import { ChartAdvice } from '../spc/chart-advice.ts';
import { Verdict } from '../spc/claim.ts';

/** The series of a published edition, with their charts as they were drawn: a part of the shape in `snapshot.ts`, under the same rules. */
export const SnapshotSlug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export const SnapshotCount = z.int().min(0);

const SnapshotSignal = z.strictObject({
  rule: z.enum([
    'outside-limits',
    'shift',
    'trend',
    'two-of-three',
    'four-of-five',
    'fifteen-within-one-sigma',
    'eight-beyond-one-sigma',
    'fourteen-alternating',
  ]),
  direction: z.enum(['above', 'below', 'rising', 'falling']),
});

const SnapshotPoint = z.strictObject({
  period: SeriesPeriod.describe(
    'The month, or the first month or day of a longer period; of events the day, and with it which of the day it is, from the second on: 2016-03-14.02',
  ),
  count: z.number().nullable().describe('As counted; null where it is missing, which is not zero'),
  denominator: z.number().nullable(),
  value: z.number().nullable().describe('As plotted: the count, or the rate that it makes with its denominator'),
  note: z.string(),
  excluded: z.boolean().describe('Left out of the limits, for the reason among the marks'),
  centreLine: z.number().nullable(),
  lowerLimit: z.number().nullable(),
  upperLimit: z.number().nullable(),
  phase: SnapshotCount,
  signals: z.array(SnapshotSignal),
});
export type SnapshotPoint = z.infer<typeof SnapshotPoint>;

const SnapshotPhase = z.strictObject({
  from: SeriesPeriod,
  to: SeriesPeriod,
  centreLine: z.number().nullable().describe('Null where none of its values is known'),
  limits: z.enum(['none', 'provisional', 'firm']).describe('none below 12 values, provisional below 20'),
  cause: z.enum(['real-change', 'intervention', 'recording-practice', 'back-record-conversion', 'not-known']).nullable(),
  reason: z.string().describe('Why new limits begin here; empty for the first phase'),
});

const SnapshotPeople = z.strictObject({
  per: z.number().positive().describe('Rates are per so many people'),
  population: z.string().min(1).describe('The edition of numbers of people'),
  source: z.string(),
  counts: z
    .array(z.strictObject({ from: SeriesPeriod, people: z.number().positive() }))
    .min(1)
    .describe('How many people live in the area from this period on, until the next, oldest first'),
});
export type SnapshotPeople = z.infer<typeof SnapshotPeople>;

export const SnapshotSeries = z.strictObject({
  slug: SnapshotSlug,
  title: z.string().min(1),
  unit: z.string().min(1),
  area: z.string().min(1),
  about: z.string(),
  source: z.string(),
  licence: z.string(),
  caveat: z.string(),
  interval: z
    .enum(['day', 'week', 'month', 'quarter', 'year', 'event'])
    .describe('How far apart values are: days and weeks are named by their day or first day, all longer ones by their first month'),
  chart: z.enum(['i', 'mr', 'c', 'u', 'uPrime', 'p', 'pPrime', 'g', 't', 'run']),
  rules: z.enum(['making-data-count', 'kent-police', 'western-electric', 'nelson', 'anhoej']),
  multiplier: z.number(),
  improvement: z.enum(['lower', 'higher', 'neutral']).describe('Which way is better: by it changes are judged'),
  improvementNotSaid: z
    .literal(true)
    .optional()
    .describe('Nobody has said which way is better: `improvement` is neutral for want of it. Left out where it was said'),
  target: z.strictObject({ label: z.string().min(1), value: z.number() }).nullable(),
  reading: Verdict.describe(
    'What the chart says: where its newest values stand, and its claims in the order of telling. Words are made of them',
  ),
  evidence: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .default(null)
    .describe('How surely the newest values differ from those before: the p of a permutation test; null where there are too few'),
  people: SnapshotPeople.nullable()
    .default(null)
    .describe('How many people live where it is counted, so that it can be read as a rate; null where that is not known or makes no sense'),
  points: z.array(SnapshotPoint),
  phases: z.array(SnapshotPhase).describe('Empty where there is no chart; a claim says why'),
  marks: z.array(z.strictObject({ at: SeriesPeriod, kind: z.enum(['excluded', 'annotation']), text: z.string().min(1) })),
  advice: z.array(ChartAdvice).describe('What does not fit between this kind of chart and these values'),
});
export type SnapshotSeries = z.infer<typeof SnapshotSeries>;
