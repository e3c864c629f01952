import { endsOf, type OpenAxis } from './axis.ts';
import type { LineAnswers, LineDoubt } from './line.ts';
import { academicQuarters } from './academic-quarters.ts';
import { cumulated } from './cumulated.ts';
import { acrossAbove } from './matrix.ts';
import { severalMonths } from './resolve-months.ts';
import type { View } from './view.ts';
import { weeksOfYears } from './weeks-of-years.ts';
import { orderMonths } from './year-order.ts';

/** Years down under months or quarters across; null where no such row stands above them. */
export function asMatrix(view: View, axis: OpenAxis, answers: LineAnswers): OpenAxis | null {
  if (axis.interval !== 'year' || axis.isRolling) return null;
  const across = acrossAbove(view, endsOf(axis).first, axis.columns[0] ?? 0, answers['month-number']);
  if (across === null) return null;
  const begins = axis.begins ?? 4;
  const months = [...across.partials].map(([place, partial]) => ({ place, partial, year: 0, begins }));
  const { isCumulated, ...found } = across;
  const plain = { ...axis, ...found, begins: null, isWeak: false };
  if (isCumulated === true) return asCumulated(axis, plain, answers);
  const areHalves = [...across.partials.values()].some(({ unit }) => unit === 'half-of-year');
  if (areHalves) return { ...plain, doubt: { ...severalMonths(answers), places: [...axis.periods.keys()], ...answeredBefore(axis.doubt) } };
  const isOpen = isUnanswered(axis.doubt);
  const areWeeks = begins !== 1 && [...across.partials.values()].some(({ unit }) => unit === 'week-of-year');
  if (areWeeks && !isOpen)
    return { ...plain, doubt: { ...weeksOfYears(answers), places: [...axis.periods.keys()], ...answeredBefore(axis.doubt) } };
  const quarters = isOpen ? null : academicQuarters(begins, across.partials.values(), answers);
  if (quarters !== null) {
    const from = String(quarters.begins).padStart(2, '0');
    const periods = new Map([...axis.periods].map(([row, one]) => [row, { ...one, start: `${one.start.slice(0, 4)}-${from}` }] as const));
    return { ...plain, periods, doubt: { ...quarters.doubt, places: [...axis.periods.keys()], ...answeredBefore(axis.doubt) } };
  }
  // How its months are counted is asked once it is known what its years are.
  const { partials, doubt } = isOpen ? { partials: across.partials, doubt: null } : orderMonths(months, answers);
  return {
    ...plain,
    partials,
    doubt: doubt === null ? axis.doubt : { ...doubt, places: [...axis.periods.keys()], ...answeredBefore(axis.doubt) },
  };
}

/** Years down under spans that grow, which are asked about once it is known what the years are. */
function asCumulated(axis: OpenAxis, plain: OpenAxis, answers: LineAnswers): OpenAxis {
  if (isUnanswered(axis.doubt)) return { ...plain, doubt: axis.doubt };
  const [first] = plain.partials?.values() ?? [];
  const begins = first === undefined || first.begins === 0 ? (axis.begins ?? 4) : first.begins;
  return { ...plain, begins, doubt: { ...cumulated(answers), places: [...axis.periods.keys()], ...answeredBefore(axis.doubt) } };
}

/** Whether what is asked about a line has no answer by which its figures can be read. */
export const isUnanswered = (doubt: LineDoubt | null): boolean => doubt !== null && (doubt.answer === null || doubt.answer === 'leave-out');

/** The question of a line that was answered, to be shown beside another about the same cells. */
export function answeredBefore(doubt: LineDoubt | null): Pick<LineDoubt, 'also' | 'question'> {
  if (doubt === null) return {};
  if (doubt.question !== undefined) return { question: doubt.question };
  return doubt.kind === 'year-missing' ? {} : { also: doubt.kind };
}
