import { DATA_COLUMNS, peopleAt, seriesPerPeople, type SnapshotSeries } from '@saferplan/domain/publication';
import { writeCsv } from '../platform/files/write-csv.ts';

/** A published series as CSV (RFC 4180): a line for each period, missing values empty, phases counted from 1. What a spreadsheet would take for a formula is escaped. */
export function seriesCsv(series: SnapshotSeries): string {
  const { people } = series;
  const rates = seriesPerPeople(series);
  const lines = series.points.map((point, index) => [
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
    people === null ? null : peopleAt(people, point.period),
    people?.population ?? null,
    people?.per ?? null,
    rates?.points[index]?.value ?? null,
  ]);
  return writeCsv([DATA_COLUMNS.series, ...lines]);
}
