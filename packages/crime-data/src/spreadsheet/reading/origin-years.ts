import type { OpenAxis } from './axis.ts';
import { isOfBuilding } from './heading-words.ts';
import type { LineAnswers } from './line.ts';
import { monthIndex } from './period-parts.ts';
import { isNumber, range, type View } from './view.ts';

/** What is counted by the year in which it came about. */
const COMES_ABOUT =
  /\b(?:births?|deaths?|marriages|completions?|completed|registrations?|registered|genedigaethau|marwolaethau|priodasau|cwblhawyd)\b/i;
const MONTHS_OF_YEAR = 12;

/**
 * Years below a heading such as `Year of registration` or `Year of birth`, which lists of people and vehicles have too. They are periods where
 * each is the next of another and every year stands as often, or where a heading beside them says that what came about is counted, as births; of
 * birth and building only there. All others are asked about. Null where a line holds no
 * years, and where each row has a name of its own left of them.
 */
export function yearsOfOrigin(
  view: View,
  plain: OpenAxis | null,
  {
    column,
    top,
    heading,
    answers,
  }: { readonly column: number; readonly top: number; readonly heading: string; readonly answers: LineAnswers },
): OpenAxis | null {
  if (plain === null || plain.interval !== 'year' || plain.isRolling) return null;
  const rows = [...plain.periods.keys()];
  const beside = range(0, view.width - 1).filter((at) => at !== column);
  if (!beside.some((at) => rows.some((row) => isNumber(view, row, at)))) return null;
  // One row for each house or person: its year is a fact of it.
  const nameEach = (at: number): boolean => new Set(rows.map((row) => view.label(row, at))).size === rows.length;
  if (!view.isAcross && range(0, column - 1).some(nameEach)) return null;
  const says = beside.some((at) => COMES_ABOUT.test(view.label(top - 1, at)) || (view.isAcross && COMES_ABOUT.test(view.label(top, at))));
  if (areNext(plain) && (says || (!isOfBuilding(heading) && areAsOften(plain)))) return { ...plain, isWeak: false };
  const answer = answers['bare-numbers'];
  return { ...plain, doubt: { kind: 'bare-numbers', answer, places: rows, isLeftOut: answer !== 'periods' } };
}

/** Whether years follow one another without a gap. */
function areNext({ periods }: OpenAxis): boolean {
  const starts = [...new Set([...periods.values()].map(({ start }) => start))].toSorted();
  const isNext = (start: string, before: string): boolean => monthIndex(start) === monthIndex(before) + MONTHS_OF_YEAR;
  return starts.length > 1 && starts.every((start, at) => at === 0 || isNext(start, starts[at - 1] ?? start));
}

/** Whether each year comes as often as every other. */
function areAsOften({ periods }: OpenAxis): boolean {
  const often = [...Map.groupBy(periods.values(), ({ start }) => start).values()].map(({ length }) => length);
  return often.every((length) => length === often[0]);
}
