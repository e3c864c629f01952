import type { SeriesFields } from '@saferplan/domain/spc';
import { words } from '../../words/spoken.ts';

/** A period in the room of a cell: 'Dec 2016', '2016' for a calendar year, '3 Mar 2016'; a quarter by its first month. */
export function shortPeriod(period: string, interval: SeriesFields['interval']): string {
  const [year = '', month = '', day] = period.split('-');
  if (interval === 'year' && month === '01') return year;
  const name = `${words.shortMonths[Number(month) - 1] ?? ''} ${year}`;
  return day === undefined ? name : `${Number(day).toString()} ${name}`;
}
