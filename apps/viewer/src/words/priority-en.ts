import { localeTools } from '@saferplan/messages/locale';

const { number, plural, list } = localeTools('en');
const count = (value: number, one: string, many: string): string => `${number(value)} ${plural(value) === 'one' ? one : many}`;

/** The page of a priority, in English. */
export const priorityEn = {
  cannotSay: (actions: number, measures: number) =>
    `We cannot say: ${list([
      ...(actions === 0 ? [] : [actions === 1 ? 'its one action' : `none of its ${number(actions)} actions`]),
      ...(measures === 0 ? [] : [measures === 1 ? 'its one measure' : `none of its ${number(measures)} measures`]),
    ])} ${actions + measures === 1 ? 'has not been reported' : 'has been reported'}.`,
  notYetWritten: 'The action plan was not written when this edition was published.',
  nearestFigure: 'The nearest figure that is recorded:',
  inFull: 'This trend in full, with its numbers',
  actions: (total: number) => `${count(total, 'action', 'actions')}.`,
  reportedOf: (reported: number, total: number) => `${number(reported)} of ${number(total)} reported.`,
  noneCanPass: 'None has an end date that could pass.',
  howMeasured: 'How success is measured',
  measures: (total: number, withFigure: number) =>
    `${count(total, 'measure', 'measures')}. ${withFigure === 0 ? (total === 1 ? 'It has no figure yet.' : 'None has a figure yet.') : `${number(withFigure)} of ${number(total)} with a figure.`}`,
  measure: 'Measure',
  newestFigure: 'Newest figure',
  nonePublished: 'None published',
  meetsIt: 'Will it meet it?',
  easyRead: 'easy read',
  easyReadOf: 'Easy read: short sentences, one idea each. The partnership wrote them.',
  toEasyRead: 'Read this in easy read',
  inFullWords: 'Read about it in full',
  whyChosen: 'Why it was chosen',
  assessmentSaid: 'What was found before choosing.',
  throughTheYears: 'Through the years',
  notHeld: 'The plan of that time is not held here; this is what the next one says of it',
  isPriority: 'a priority',
  isTheme: 'a theme',
  doneWithFigure: 'Those with a number',
  doneWithout: 'The others',
  doneBefore: (value: number) => `What was done before this edition: ${count(value, 'completed action', 'completed actions')}`,
  outcomes: (value: number) => `What the plan aims at: ${count(value, 'outcome', 'outcomes')}`,
  aimInFull: 'The aim of the plan, in full',
  numberMayBeOld: 'Numbers stand here as the plan has them.',
  ifYouNeedHelp: 'If you need help now',
  inDanger: 'In danger, or it is happening now?',
  leavesTrace: 'A visit to this site leaves a trace in the history of your browser.',
};
export type PriorityWords = typeof priorityEn;
