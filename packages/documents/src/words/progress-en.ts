import type { Rag } from '../progress/reported-progress.ts';

/** Every word of a progress report's and a summary's own, in English. */
export const progressEn = {
  title: (label: string) => `Progress report ${label}`,
  contents: 'What is in this report',
  span: (since: string, until: string) => `From ${since} to ${until}`,
  asOf: (date: string) => `As of ${date}`,
  inShort: 'In short',
  number: 'What was counted',
  count: 'Number',
  of: (count: string, of: string) => `${count} of ${of}`,
  colours: 'How the actions stand',
  coloursNote: 'The colours follow stated rules, and each stands with its word and its reason.',
  rags: {
    green: 'Green: on track',
    amber: 'Amber: at risk',
    red: 'Red: late',
    done: 'Done',
    stopped: 'Stopped',
    'not-reported': 'Not reported',
  } satisfies Readonly<Record<Rag, string>> as Readonly<Record<Rag, string>>,
  action: 'Action',
  who: 'Who',
  when: 'When',
  stands: 'How it stands',
  noAction: 'No action is agreed yet.',
  updates: 'What was reported',
  next: (text: string) => `Next: ${text}`,
  measures: 'Measures',
  noMeasures: 'No measure is named.',
  because: {
    red: (due: string) => `It was due ${due} and is not done.`,
    soon: (due: string) => `It is due ${due} and has not begun.`,
    silent: 'Nothing has been reported for a quarter.',
  },
  summaryTitle: (label: string) => `The plan on a page, ${label}`,
  priority: 'Priority',
  wants: 'What we want',
  actions: 'Actions',
  actionsOf: (all: number, done: number, underWay: number, open: number) =>
    `${all}: ${done} done, ${underWay} under way, ${open} not reported or not begun`,
  plansToCome: 'Not yet agreed',
  leads: 'Who leads',
  figures: 'What the figures say',
  help: 'Who can help',
  emergency: (name: string, telephone: string) => `${name}: ${telephone}`,
};
export type ProgressWords = typeof progressEn;
