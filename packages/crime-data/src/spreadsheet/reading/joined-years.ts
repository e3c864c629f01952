import type { OpenAxis } from './axis.ts';
import type { LineAnswers } from './line.ts';
import { fullYear, monthOf } from './period-parts.ts';
import type { View } from './view.ts';
import type { YearQuestion } from './years-missing.ts';

/** What no year of our time is, read as one number, but two years in a row: 2122 and 1819. */
export const isJoined = (text: string): boolean => beginningOf(text) !== null && (Number(text) < 1900 || Number(text) > 2100);

/** The year in which a year begins that is written with two digits of it and two of the next, as 2122 and 9900; null for any other text. */
function beginningOf(text: string): number | null {
  const { first, second } = /^(?<first>\d{2})(?<second>\d{2})$/.exec(text)?.groups ?? {};
  return first !== undefined && Number(second) === (Number(first) + 1) % 100 ? fullYear(first) : null;
}

/**
 * Years that are each written as two years in a row, as 2021, 2122 and 2223 for 2020/21 to 2022/23; asked about, and not to be read before an
 * answer. Null where one of the line is written otherwise, or each could be a year as it stands.
 */
export function joinedAxis(
  view: View,
  {
    rows,
    column,
    heading,
    answers,
  }: { readonly rows: readonly number[]; readonly column: number; readonly heading: string; readonly answers: LineAnswers },
): OpenAxis | null {
  const years = new Map<number, number>();
  let example = '';
  for (const row of rows) {
    const text = view.label(row, column);
    const year = beginningOf(text);
    if (year === null) return null;
    if (example === '' && isJoined(text)) example = text;
    years.set(row, year);
  }
  const place = rows.find((row) => view.label(row, column) === example);
  const cell = place === undefined ? undefined : view.cell(place, column);
  if (cell === undefined || new Set(years.values()).size < 2) return null;
  const question = joinedYearsQuestion(cell.name, example);
  const answer = answers.yearOf(question);
  const begins = answer === 'academic' ? 9 : 4;
  const periods = new Map([...years].map(([row, year]) => [row, { start: monthOf(year, begins), note: '' }] as const));
  const plain = { interval: 'year', begins, isRolling: false, isWeak: false } as const;
  return {
    ...plain,
    doubt: { kind: 'year-missing', answer, places: rows, question },
    columns: [column],
    periods,
    heading,
    yearRows: [],
    partials: null,
    partialRow: null,
  };
}

function joinedYearsQuestion(cell: string, text: string): YearQuestion {
  const year = beginningOf(text) ?? 0;
  return {
    id: `year:${cell}`,
    question: { code: 'joined-years', text, cell },
    options: [
      { id: 'financial', label: { code: 'short-years.begins', year } },
      { id: 'academic', label: { code: 'joined-years.academic', year } },
      { id: 'leave-out', label: { code: 'year.leave-out' } },
    ],
  };
}
