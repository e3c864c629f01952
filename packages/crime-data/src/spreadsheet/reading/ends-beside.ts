import type { LineAnswers, Resolved } from './line.ts';
import { dayAt, dayIndex, monthIndex, monthOf } from './period-parts.ts';
import type { PeriodReading } from './period-reading.ts';
import { resolveLine } from './resolve-line.ts';
import type { View } from './view.ts';

/** First days of years of which the column beside says the last: they begin there, and nothing is to be asked. Null for all others. */
export function withEndsBeside(
  view: View,
  entries: ReadonlyMap<number, readonly PeriodReading[]>,
  { column, known, answers }: { readonly column: number; readonly known: string; readonly answers: LineAnswers },
): Resolved | null {
  if (entries.size < 2 || [...entries.values()].some((periods) => periods.every(({ unit }) => unit !== 'day'))) return null;
  const years = resolveLine(entries, known, { ...answers, 'year-end': 'begins' });
  if (years?.interval !== 'year') return null;
  const areWhole = [...years.starts].every(([row, start]) => {
    const cell = view.cell(row, column + 1);
    const last = dayAt(dayIndex(`${monthOf(0, monthIndex(start) + 13)}-01`) - 1);
    return cell !== undefined && view.read(cell).periods.some(({ unit, start: day }) => unit === 'day' && day === last);
  });
  return areWhole ? { ...years, doubt: null } : null;
}
