import { z } from 'zod';
import { StepCause } from '../../spc/series-parts.ts';

/** What the upgrade from format 1 reads of it; everything else goes through as it is. */
const Point = z.looseObject({
  period: z.string(),
  count: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable(),
  note: z.string(),
  excluded: z.boolean(),
  centreLine: z.number().nullable(),
  lowerLimit: z.number().nullable(),
  upperLimit: z.number().nullable(),
  phase: z.number(),
});

const SeriesOfFormat1 = z.looseObject({
  unit: z.string(),
  interval: z.enum(['month', 'quarter', 'year', 'event']),
  chart: z.enum(['i', 'mr', 'c', 'u', 'uPrime', 'p', 'pPrime', 'g', 't', 'run']),
  rules: z.enum(['making-data-count', 'kent-police', 'western-electric', 'nelson', 'anhoej']),
  multiplier: z.number(),
  improvement: z.enum(['lower', 'higher', 'neutral']),
  target: z.object({ label: z.string(), value: z.number() }).nullable(),
  points: z.array(Point),
  phases: z.array(
    z.looseObject({
      centreLine: z.number(),
      limits: z.enum(['none', 'provisional', 'firm']),
      cause: StepCause.nullable(),
      reason: z.string(),
    }),
  ),
  marks: z.array(z.looseObject({ at: z.string(), kind: z.string(), text: z.string() })),
});
export type SeriesOfFormat1 = z.infer<typeof SeriesOfFormat1>;

const Measured = z.object({ value: z.number(), from: z.string().nullable(), to: z.string().nullable() }).nullable();

const FindingOfFormat1 = z.looseObject({
  measure: z.string(),
  unit: z.string(),
  now: Measured,
  before: Measured,
  stated: z.object({ kind: z.enum(['percent-change', 'difference', 'percent-share']), value: z.number(), decimals: z.number() }).nullable(),
  source: z.string(),
});

export const Format1 = z.looseObject({
  version: z.literal(1),
  series: z.array(SeriesOfFormat1).default([]),
  topics: z.array(z.looseObject({ findings: z.array(FindingOfFormat1) })),
});
