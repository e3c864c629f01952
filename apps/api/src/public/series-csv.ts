import type { SnapshotSeries } from '@saferplan/domain/publication';
import { writeCsv } from '../platform/files/write-csv.ts';

/** The columns with what each means. */
export const SERIES_COLUMNS = [
  ['period', 'The month, or the first month or day of a longer period'],
  ['count', 'As counted; empty where it is missing, which is not zero'],
  ['denominator', 'What the count is divided by, for rates'],
  ['value', 'As plotted: the count, or the rate'],
  ['average', 'The centre line'],
  ['lower_limit', 'The lower control limit'],
  ['upper_limit', 'The upper control limit'],
  ['phase', 'The stretch with its own limits, from 1'],
  ['signals', 'The rules that the point breaks'],
  ['left_out', 'yes where it is left out of the limits'],
  ['note', 'What is to be said of the value'],
] as const;

/** A published series as CSV (RFC 4180): a line for each period, missing values empty, phases counted from 1. What a spreadsheet would take for a formula is escaped. */
export function seriesCsv(series: SnapshotSeries): string {
  const lines = series.points.map((point) => [
    point.period,
    point.count,
    point.denominator,
    point.value,
    point.centreLine,
    point.lowerLimit,
    point.upperLimit,
    point.phase + 1,
    point.signals.map(({ rule, direction }) => `${rule} ${direction}`).join('; '),
    point.excluded ? 'yes' : '',
    point.note,
  ]);
  return writeCsv([SERIES_COLUMNS.map(([name]) => name), ...lines]);
}
