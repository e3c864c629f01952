import { localeTools } from '@saferplan/messages/locale';
import type { SnapshotTopic } from '@saferplan/domain/publication';

const { number, list } = localeTools('en');
type Recommendation = SnapshotTopic['recommendation'];

/** How priorities were chosen, in English. */
export const chosenEn = {
  topicsLookedAt: (value: number) => (value === 1 ? 'One topic was looked at.' : `${number(value)} topics were looked at.`),
  counts: (parts: readonly string[]) => `${list(parts)}.`,
  count: {
    'make-or-keep-priority': (value) => `${number(value)} recommended as a priority`,
    split: (value) => `${number(value)} to be split`,
    merge: (value) => `${number(value)} to be merged`,
    'make-theme': (value) => `${number(value)} as a theme`,
    remove: (value) => `${number(value)} to go`,
    watch: (value) => `${number(value)} to be watched`,
    'not-recorded': (value) => `${number(value)} with no recommendation recorded`,
  } satisfies Readonly<Record<Recommendation, (value: number) => string>> as Readonly<Record<Recommendation, (value: number) => string>>,
  bands: {
    'make-or-keep-priority': 'Recommended as a priority',
    split: 'Recommended to be split',
    merge: 'Recommended to be merged',
    'make-theme': 'Recommended as a theme',
    remove: 'Recommended to go',
    watch: 'To be watched',
    'not-recorded': 'No recommendation recorded',
  } satisfies Readonly<Record<Recommendation, string>> as Readonly<Record<Recommendation, string>>,
  rankingNotPublished: 'The ranking itself is not published.',
  keptApart: 'What was recommended and what was decided are kept apart.',
  recommended: 'Recommended',
  decided: 'Decided',
  noRecord: 'No record held',
  noFiguresGiven: 'No figures given',
  noCountsGiven: 'No two counts to compare',
  why: 'Why',
  howItIsDone: (title: string) => `${title}: read how`,
  contradictions: (value: number) => (value === 1 ? 'The one place' : `All ${number(value)} places`),
  allFigures: (value: number) => `${number(value)} ${value === 1 ? 'figure' : 'figures'}, with sources and doubts`,
};
export type ChosenWords = typeof chosenEn;
