import type { SeriesFields } from '@saferplan/domain/spc';
import { shortDate } from '../../ui/dates-in-words.ts';
import { language } from '../../words/spoken.ts';

const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const MONTH = format({ month: 'short', year: 'numeric' });
const DAY = format({ day: 'numeric', month: 'short', year: 'numeric' });

/** A period in the room of a cell: 'Dec 2016', '2016' for a calendar year, '3 Mar 2016'; a quarter by its first month. */
export function shortPeriod(period: string, interval: SeriesFields['interval']): string {
  const [year = 0, month = 1, day = 1] = period.split('-').map(Number);
  if (interval === 'year' && month === 1) return period.slice(0, 4);
  if (language === 'cy') return shortDate(period);
  return (period.length === 7 ? MONTH : DAY).format(Date.UTC(year, month - 1, day));
}
