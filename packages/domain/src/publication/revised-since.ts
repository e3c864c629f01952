import { z } from 'zod';
import type { Observation } from '../spc/observation.ts';

/** A value as it was published, or as it is kept; both are null where it is missing. */
export interface CountedValue {
  readonly value: number | null;
  readonly denominator: number | null;
}

/** A value that is kept otherwise than it was published. */
export interface RevisedValue {
  readonly period: string;
  readonly published: CountedValue;
  readonly now: CountedValue;
}

const MISSING: CountedValue = { value: null, denominator: null };

/** The values of a published series that are kept otherwise by now, in order of time. Values of later periods are new, and not revised. */
export function revisedSince(published: PublishedValues, now: readonly Observation[]): readonly RevisedValue[] {
  const kept = new Map(now.map(({ period, value, denominator }) => [period, { value, denominator }]));
  return published.flatMap(({ period, count, denominator }) => {
    const was: CountedValue = { value: count, denominator };
    const is = kept.get(period) ?? MISSING;
    return is.value === was.value && is.denominator === was.denominator ? [] : [{ period, published: was, now: is }];
  });
}

const Values = z.array(z.object({ period: z.string(), count: z.number().nullable(), denominator: z.number().nullable() }));
export type PublishedValues = z.infer<typeof Values>;

/** Of a publication in any format no more than the values of its series: reading all of it takes many times as long. */
const OnlyValues = z.object({ series: z.array(z.object({ slug: z.string(), points: Values })).default([]) });

/** The values of each series of a publication, by slug, from its stored text. None where that cannot be read. */
export function publishedValues(body: string): ReadonlyMap<string, PublishedValues> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    // What cannot be read is shown to nobody either; the public half says so to the operator.
    return new Map();
  }
  const found = OnlyValues.safeParse(parsed);
  return new Map(found.success ? found.data.series.map(({ slug, points }) => [slug, points]) : []);
}
