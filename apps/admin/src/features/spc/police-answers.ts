import type { Outputs } from '@saferplan/api/router';

export type PolicePreview = Outputs['spc']['readPolice'];
type SeriesChange = PolicePreview['series'][number];
export type AskedOfMonths = PolicePreview['questions'][number];

/** What was answered, by the identifiers of the questions. */
export type CoverageAnswers = Readonly<Record<string, string>>;

/** The questions that are not answered yet. */
export const openOf = (questions: readonly AskedOfMonths[], answers: CoverageAnswers): readonly AskedOfMonths[] =>
  questions.filter(({ id }) => answers[id] === undefined);

/** What would change in each series once these answers hold; the preview counts none of the months that are asked about. */
export function changesWith({ series, questions }: Pick<PolicePreview, 'series' | 'questions'>, answers: CoverageAnswers): SeriesChange[] {
  const counted = questions.filter(({ id }) => answers[id] === 'as-counted').flatMap(({ ifCounted }) => ifCounted);
  const takenBack = questions
    .filter(({ id }) => answers[id] === 'missing')
    .flatMap(({ ifCounted }) => ifCounted.filter(({ isTakenBack }) => isTakenBack));
  const answered = [...takenBack.map((one) => ({ ...one, value: null })), ...counted];
  // Each value once, however many questions ask about it.
  const changed = [...new Map(answered.map((one) => [`${one.seriesId} ${one.period}`, one])).values()];
  return series.map((one) =>
    changed
      .filter(({ seriesId }) => seriesId === one.seriesId)
      .reduce<SeriesChange>((change, { period, before, value }) => {
        // A new period is new with and without its value.
        if (before === null) return { ...change, addedMissing: change.addedMissing - 1 };
        if (before.value === value) return change;
        const others = change.revised.filter((revised) => revised.period !== period);
        return {
          ...change,
          revised: [...others, { period, before: before.value, after: value }].toSorted((a, b) => a.period.localeCompare(b.period)),
          unchanged: change.unchanged - (others.length === change.revised.length ? 1 : 0),
        };
      }, one),
  );
}
