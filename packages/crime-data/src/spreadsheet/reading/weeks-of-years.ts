import type { LineAnswers, LineDoubt, Resolved } from './line.ts';
import { mondayOfWeekFrom } from './period-parts.ts';
import type { PeriodReading } from './period-reading.ts';

/** Whether the first week of a year begins on its first Monday, by the answer, and not before it. */
export const isFromFirstMonday = (answer: string | null): boolean => answer === 'first-monday';

/** What is asked about numbered weeks of years that do not begin in January: without an answer it is not known when they begin. */
export function weeksOfYears(answers: LineAnswers): Pick<LineDoubt, 'kind' | 'answer' | 'isLeftOut'> {
  const answer = answers['weeks-of-years'];
  return { kind: 'weeks-of-years', answer, isLeftOut: answer === null || answer === 'leave-out' };
}

/** Weeks of a line, of which those of financial years are asked about. */
export function ofWeeks(plain: Resolved, chosen: ReadonlyMap<number, PeriodReading>, answers: LineAnswers): Resolved {
  const places = [...chosen].flatMap(([place, { form }]) => (form === 'financial' ? [place] : []));
  if (places.length === 0) return plain;
  const doubt = weeksOfYears(answers);
  const starts = new Map(
    [...chosen].map(([place, { form, start, number, begins }]) => [
      place,
      form === 'financial' ? mondayOfWeekFrom(`${begins}-04`, number, isFromFirstMonday(doubt.answer)) : start,
    ]),
  );
  return { ...plain, starts, doubt: { ...doubt, places } };
}
