import type { Answer, Criterion } from '@saferplan/domain/scoring';
import { scoringWords } from '../../words/scoring-words.ts';

/** What was typed or pasted into a cell, as an answer; null empties the cell, undefined is not understood. */
export function readAnswer(text: string, { levels }: Criterion): Answer | null | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === '') return null;
  if (typed === '?' || typed === 'unknown' || typed === 'not known') return { status: 'unknown', note: '' };
  if (typed === '-' || typed === 'n/a' || typed === 'does not apply') return { status: 'not-applicable', note: '' };
  const level =
    levels.find(({ id, label }) => id === typed || label.toLowerCase() === typed) ??
    levels.find(({ value }) => Number(typed) === value) ??
    (levels.filter(({ label }) => label.toLowerCase().startsWith(typed)).length === 1
      ? levels.find(({ label }) => label.toLowerCase().startsWith(typed))
      : undefined);
  return level === undefined ? undefined : { status: 'assessed', level: level.id, proposed: false, cites: [], note: '' };
}

/** Cells as a spreadsheet copies them: lines of cells that tabs separate. */
export const cellsOf = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));

/** An answer as a cell shows it. */
export function answerInWords(answer: Answer | undefined, { levels }: Criterion): string {
  if (answer === undefined) return '';
  if (answer.status === 'unknown') return scoringWords.readAnswer.notKnown;
  if (answer.status === 'not-applicable') return scoringWords.readAnswer.doesNotApply;
  return levels.find(({ id }) => id === answer.level)?.label ?? scoringWords.readAnswer.aLevelThatIsGone;
}

/** The figure of an answer, as a grid of scores shows it. */
export function answerFigure(answer: Answer | undefined, { levels }: Criterion): string {
  if (answer === undefined) return '';
  if (answer.status === 'unknown') return '?';
  if (answer.status === 'not-applicable') return '–';
  return levels.find(({ id }) => id === answer.level)?.value.toString() ?? '!';
}

/** How far up its criterion a level stands, from 1 to 5, by what it does to the score; 0 of an answer that is no level. */
export function stepOf(answer: Answer | undefined, { levels, direction }: Criterion): number {
  const at = answer?.status === 'assessed' ? levels.findIndex(({ id }) => id === answer.level) : -1;
  if (at === -1) return 0;
  const up = at / (levels.length - 1);
  return 1 + Math.round(4 * (direction === 'raises' ? up : 1 - up));
}
