import { z } from 'zod';
import { SeriesPeriod } from '../shared/series-period.ts';
import { optionalLine } from '../shared/text.ts';
import { coded } from '../shared/value-fault.ts';
import { LONGEST_NOTE } from './value-note.ts';

/**
 * One value of a series, for the period that begins here. A value that is not known, or that its source
 * withholds because it is small, is null, and the note says why; it is never taken for zero.
 */
export const Observation = z.strictObject({
  period: SeriesPeriod,
  value: z.number({ error: coded('not-number') }).nullable(),
  /** What the value is counted out of; null where the series has none. */
  denominator: z
    .number({ error: coded('not-number') })
    .positive({ error: coded('not-above', { above: 0 }) })
    .nullable(),
  /** A text, or what the app notes (`readValueNote`). */
  note: optionalLine(LONGEST_NOTE),
});
export type Observation = z.infer<typeof Observation>;
