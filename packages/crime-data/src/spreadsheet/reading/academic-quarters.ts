import type { LineAnswers, LineDoubt } from './line.ts';
import type { PeriodReading } from './period-reading.ts';

/** The month that academic years begin in, and that in which those of colleges and universities do. */
const [SEPTEMBER, AUGUST] = [9, 8];

/** When the first quarter of an academic year begins, and what is asked about that. */
interface AcademicQuarters {
  readonly begins: number;
  readonly doubt: Pick<LineDoubt, 'kind' | 'answer'>;
}

/** Numbered quarters of years that begin in September can be counted from another month: they are asked about. Null where there are none. */
export function academicQuarters(begins: number | null, partials: Iterable<PeriodReading>, answers: LineAnswers): AcademicQuarters | null {
  const areNumbered = [...partials].every(({ unit, number }) => unit === 'quarter-of-year' && number < 10);
  if (begins !== SEPTEMBER || !areNumbered) return null;
  const answer = answers['academic-quarters'];
  return { begins: answer === 'august' ? AUGUST : SEPTEMBER, doubt: { kind: 'academic-quarters', answer } };
}
