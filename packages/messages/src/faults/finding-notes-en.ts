import type { FindingNotes } from '@saferplan/domain/assessment';
import type { WordsOf } from './say-coded.ts';

/** So many months or days. */
const length = ({ count, unit }: FindingNotes['different-lengths']['now']): string =>
  `${count.toString()} ${unit}${count === 1 ? '' : 's'}`;

/** What makes a stated change doubtful, or keeps it from being checked. */
export const findingNotesEn: WordsOf<FindingNotes> = {
  'nothing-stated': 'No change is stated, so there is nothing to check.',
  'no-value-now': 'The value now is not given.',
  'no-value-before': 'The value before is not given.',
  'zero-base': 'A percentage of 0 means nothing: give the difference instead.',
  'small-numbers': ({ least }) => `A number is below ${least.toString()}, where a percentage misleads: say the counts.`,
  'period-reversed': 'A period ends before it begins.',
  'different-lengths': ({ now, before }) => `The periods differ in length: ${length(now)} against ${length(before)}.`,
  overlap: 'The periods overlap: some of the same time is counted in both.',
  gap: 'There is a gap between the periods: what happened between them is not counted.',
};
