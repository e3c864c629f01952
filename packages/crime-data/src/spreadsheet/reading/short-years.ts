import { IN_ITS_OWN_CELLS, type OpenAxis } from './axis.ts';
import type { CellsBelow, LineAnswers, LineDoubt } from './line.ts';
import type { View } from './view.ts';
import { saysYear, shortYears, shortYearsQuestion } from './years-missing.ts';

/** A year of two digits that says by its sign that it is one, as ’22. */
const WITH_SIGN = /^['’‘]\d{2}$/u;

/** Years of two digits below a heading that says so, or with the sign of what is left out; not to be read before an answer. */
export function shortAxis(view: View, { rows, column, heading, answers }: CellsBelow & { readonly answers: LineAnswers }): OpenAxis | null {
  const cell = view.cell(rows[0] ?? 0, column);
  const haveSigns = rows.length > 1 && rows.every((row) => WITH_SIGN.test(view.label(row, column)));
  if (!(saysYear(heading) || haveSigns) || cell === undefined) return null;
  const question = shortYearsQuestion(cell.name, cell.text, heading);
  const answer = answers.yearOf(question);
  const starts = shortYears(view, rows, column, answer);
  if (starts === null) return null;
  const isFinancial = answer === 'begins' || answer === 'ends';
  const periods = new Map([...starts].map(([row, start]) => [row, { start, note: '' }] as const));
  const doubt: LineDoubt = { kind: 'year-missing', answer, places: rows, question };
  const plain = { interval: 'year', begins: isFinancial ? 4 : 1, isRolling: false, isWeak: false } as const;
  return { ...plain, doubt, columns: [column], periods, heading, ...IN_ITS_OWN_CELLS };
}
