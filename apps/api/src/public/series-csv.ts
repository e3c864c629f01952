import { DATA_COLUMNS, type SnapshotSeries } from '@saferplan/domain/publication';
import { writeCsv } from '../platform/files/write-csv.ts';

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
  return writeCsv([DATA_COLUMNS.series, ...lines]);
}
