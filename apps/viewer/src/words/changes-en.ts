import { localeTools } from '@saferplan/messages/locale';

const { number } = localeTools('en');

/** What changed between editions, in English. */
export const changesEn = {
  title: 'What changed, and why',
  lede: (older: string, newer: string, parts: string) => `From the plan of ${older} to the plan of ${newer}: ${parts}.`,
  sideBySide: (older: string, newer: string) => `${older} and ${newer} side by side`,
  reasonNotRecorded: 'The reason is not recorded.',
  groups: {
    split: 'What was split',
    merged: 'What came together',
    stays: 'What stays',
    new: 'What is new',
    moved: 'What is no longer what it was',
    ended: 'What ended, or is recommended to end',
  },
  nowPriorities: (value: number) => `${number(value)} ${value === 1 ? 'priority' : 'priorities'}`,
  nowThemes: (value: number) => `${number(value)} ${value === 1 ? 'theme' : 'themes'}`,
  inNumbers: 'In numbers',
  recommendedBy: 'Recommended by',
  decidedBy: 'Decided by',
  noRecord: 'No record held',
  added: 'New in the newer edition',
  ended: 'Only in the older edition',
  rewordedHeading: 'What is worded anew',
  rewordedLede: 'Words that were removed are struck through; words that were added are underlined.',
  removedWords: 'removed:',
  addedWords: 'added:',
  end: 'end',
  actionsHeading: 'Actions',
  actionNew: (text: string, due: string) => `New: ${text} (${due})`,
  actionEnded: (text: string, due: string, standing: string) => `No longer listed: ${text} (${due}; ${standing})`,
  actionMoved: (text: string, before: string, after: string) => `Another date: ${text} (${before}, now ${after})`,
  entryNew: (text: string) => `New: ${text}`,
  entryEnded: (text: string) => `No longer there: ${text}`,
  cannotCompare: 'What we cannot compare',
  onlyRecordedIn: (label: string, item: string, fields: string) =>
    `${item}: ${fields}. Recorded in ${label} alone, so nobody can say what is new in it.`,
  nothing: 'Nothing that both editions record has changed.',
  compare: 'Compare:',
  otherYears: 'Other editions side by side',
  showReworded: (value: number) => `${number(value)} ${value === 1 ? 'text' : 'texts'} of the rest of the plan, worded anew`,
  showChosen: (value: number) => `${number(value)} ${value === 1 ? 'choice is another' : 'choices are others'} now`,
  chosen: (item: string, what: string, before: string, after: string) => `${item}, ${what}: ${before} before, ${after} now`,
  showLists: (value: number) => `${number(value)} ${value === 1 ? 'list' : 'lists'} in which something was added or ended`,
};
export type ChangesWords = typeof changesEn;
