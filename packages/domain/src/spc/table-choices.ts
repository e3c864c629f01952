import { z } from 'zod';
import { SeriesId } from '../shared/id.ts';

/** What somebody chose for a partner's table: the sheet (null for the first with figures), the answers, and the series of each measure. */
export const TableChoices = z.strictObject({
  sheet: z.string().nullable(),
  /** By the identifier of the question. */
  answers: z.record(z.string(), z.string()),
  /** By the name of the measure. */
  into: z.record(z.string(), SeriesId),
});
export type TableChoices = z.infer<typeof TableChoices>;

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const OF_THIS_MONTH = new RegExp(`(?<![a-z])(?:${MONTHS}|q[1-4]|fy|final|copy|v|to)(?![a-z])`, 'gu');

/**
 * What a file is called every month: its name in lower case without numbers, names of months and quarters, marks of versions and its
 * ending, so that `ASB Mar-2017 (1).xlsx` and `asb_april_2017_final.csv` are alike. Empty where nothing else is in the name.
 */
export const nameEveryMonth = (fileName: string): string =>
  fileName
    .toLowerCase()
    .replace(/\.[a-z]{3,4}$/u, '')
    .replaceAll(/[^a-z\p{L}]+/gu, ' ')
    .replaceAll(OF_THIS_MONTH, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
