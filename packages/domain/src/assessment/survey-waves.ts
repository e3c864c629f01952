import { normalTail } from '../peers/poisson.ts';
import type { SurveyAnswerFields } from './survey-answer.kind.ts';

type Stated = Pick<SurveyAnswerFields, 'percent' | 'base'>;

/** The two-sided 5% point of the normal distribution. */
const Z95 = 1.96;
/** Fewer than so many people with an answer, or without it, are too few for the normal distribution (Altman 1991, 10.2). */
const FEWEST = 5;

/** Whether a wave differs from the one before by more than chance. */
export type WaveChange =
  | { readonly kind: 'tested'; readonly difference: number; readonly p: number; readonly moreThanChance: boolean }
  | { readonly kind: 'not-tested'; readonly reason: 'share-missing' | 'base-missing' | 'base-too-small' };

export interface SurveyWave extends Pick<SurveyAnswerFields, 'when' | 'percent' | 'base' | 'source'> {
  /** Half the width of the 95% interval, in percentage points; null where share or base is missing or too small. */
  readonly margin: number | null;
  /** Beside the wave before; null for the first. */
  readonly change: WaveChange | null;
}

/** The waves of one answer to one question, oldest first. */
export interface SurveyQuestion extends Pick<SurveyAnswerFields, 'question' | 'answer' | 'survey'> {
  readonly waves: readonly SurveyWave[];
}

/** Percentage points by which a share may differ for chance alone: 1.96 √(p(1 − p)/n) for a simple random sample (Altman 1991, 10.2). */
export function marginOf({ percent, base }: Stated): number | null {
  if (percent === null || base === null || isTooSmall(percent, base)) return null;
  return Z95 * Math.sqrt((percent * (100 - percent)) / base);
}

const isTooSmall = (percent: number, base: number): boolean => (Math.min(percent, 100 - percent) * base) / 100 < FEWEST;

/**
 * The difference of two independent shares in standard errors: (p2 − p1) / √(p1(1 − p1)/n1 + p2(1 − p2)/n2), two-sided against the
 * normal distribution (Altman 1991, 10.3). Simple random samples are assumed: a survey that weights its answers is less certain than this says.
 */
export function changeOfShares(before: Stated, after: Stated): WaveChange {
  if (before.percent === null || after.percent === null) return { kind: 'not-tested', reason: 'share-missing' };
  if (before.base === null || after.base === null) return { kind: 'not-tested', reason: 'base-missing' };
  if (isTooSmall(before.percent, before.base) || isTooSmall(after.percent, after.base))
    return { kind: 'not-tested', reason: 'base-too-small' };
  const variance = (before.percent * (100 - before.percent)) / before.base + (after.percent * (100 - after.percent)) / after.base;
  const difference = after.percent - before.percent;
  const p = Math.min(1, 2 * normalTail(Math.abs(difference) / Math.sqrt(variance)));
  return { kind: 'tested', difference, p, moreThanChance: p < 0.05 };
}

/** Answers by question, in the order in which each was first listed; each wave beside the one before it. */
export function surveyQuestions(answers: readonly SurveyAnswerFields[]): readonly SurveyQuestion[] {
  const groups = Map.groupBy(answers, ({ question, answer, survey }) => JSON.stringify([question, answer, survey]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const ordered = group.toSorted((one, other) => one.when.localeCompare(other.when));
    const waves = ordered.map(({ when, percent, base, source }, index): SurveyWave => {
      const before = ordered[index - 1];
      return {
        when,
        percent,
        base,
        source,
        margin: marginOf({ percent, base }),
        change: before === undefined ? null : changeOfShares(before, { percent, base }),
      };
    });
    return [{ question: first.question, answer: first.answer, survey: first.survey, waves }];
  });
}
