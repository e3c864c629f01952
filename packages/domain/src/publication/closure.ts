import { z } from 'zod';
import { IsoDate } from '../shared/calendar.ts';
import { Slug } from '../shared/text.ts';

/** That a partnership ends, and what takes its place: what every public page of it says, beside its editions, which stay as they are. */
export const Closure = z.strictObject({
  kind: z.enum(['merged', 'split', 'renamed', 'abolished']),
  /** The first day on which it is no more. */
  on: IsoDate,
  /** The order, act or decision behind it. */
  authority: z.string().min(1),
  /** The partnerships that take its place, by their addresses; none where nothing does. */
  successors: z.array(z.strictObject({ slug: Slug, name: z.string().min(1) })),
});
export type Closure = z.infer<typeof Closure>;

/** Whether a partnership has ended by a day (ISO 8601). */
export const hasEnded = (closure: Closure | null, day: string): boolean => closure !== null && closure.on <= day;
