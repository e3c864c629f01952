import { z } from 'zod';

const Format3 = z.looseObject({ version: z.literal(3) });

/** From format 3 to 4: series may be of weeks and of days. What was published before has none, and stays as it is. */
export const weeksAndDays = (stored: unknown): unknown => ({ ...Format3.parse(stored), version: 4 });
