import type { TableReading } from '../read-table.ts';

/** `month in £: 2016-01=5, 2016-02=suppressed ([c])`: a measure as the file of cases writes it. */
export const inShort = ({ interval, yearBegins, unit, values }: TableReading['measures'][number]): string => {
  const points = values.map(({ period, value, status, note }) => `${period}=${value ?? status}${note === '' ? '' : ` (${note})`}`);
  return `${interval}${yearBegins === null ? '' : ` from ${yearBegins}`}${unit === '' ? '' : ` in ${unit}`}: ${points.join(', ')}`;
};
