import type { BookCell } from './book.ts';

const DAY_MS = 86_400_000;
/** The day before day 1 of each calendar, as Excel counts from March 1900 on; before, it has a 29 February 1900 that never was. */
const [EPOCH_1900, EPOCH_1904] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];
const [FIRST_DAY, LAST_DAY] = [Date.UTC(1900, 0, 1), Date.UTC(9999, 11, 31)];

/** A list has some thousands of days, in any number of cells. */
const MOST_KEPT = 10_000;
const days = new Map<number, string>();

/** The ISO day of a serial number; null where it is none that a sheet can show. */
function dayOfSerial(serial: number, isDate1904: boolean): string | null {
  const at = (isDate1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(serial + 1e-6) * DAY_MS;
  if (!(at >= FIRST_DAY && at <= LAST_DAY)) return null;
  const known = days.get(at);
  if (known !== undefined) return known;
  if (days.size >= MOST_KEPT) days.clear();
  const day = new Date(at).toISOString().slice(0, 10);
  days.set(at, day);
  return day;
}

/** The ISO day that a cell shows; null where its value is no date. */
export function dayOfCell(cell: BookCell, isDate1904: boolean): string | null {
  if (cell.type === 'number' && cell.serialDate) return dayOfSerial(cell.value, isDate1904);
  if (cell.type !== 'date') return null;
  return /^\d{4}-\d{2}-\d{2}/.exec(cell.value)?.[0] ?? null;
}
