import type { SeriesFields } from '@saferplan/domain/spc';
import { shortDate } from '../../ui/dates-in-words.ts';

/** A period in the room of a cell: 'Dec 2016', '2016' for a calendar year, '3 Mar 2016'; a quarter by its first month. */
export const shortPeriod = (period: string, interval: SeriesFields['interval']): string =>
  interval === 'year' && period.slice(5, 7) === '01' ? period.slice(0, 4) : shortDate(period);
