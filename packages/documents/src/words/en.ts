import type { Snapshot, SnapshotAction, SnapshotLineage, SnapshotTopic } from '@saferplan/domain/publication';

/** What a document says in the same words as the pages, and is given by whoever has those. */
export interface SiteWords {
  readonly notAgreed: string;
  readonly noReading: string;
  readonly due: Readonly<Record<'ongoing' | 'quarterly' | 'annually' | 'not-agreed', string>>;
  readonly status: Readonly<Record<SnapshotAction['status'], string>>;
  readonly became: (kind: SnapshotLineage['kind'], from: string, to: string) => string;
  readonly recommended: string;
  readonly recommendation: Readonly<Record<SnapshotTopic['recommendation'], string>>;
}

/** Every word of a document's own, in English. */
const en = {
  locale: 'en-GB',
  contents: 'What is in this plan',
  edition: (label: string) => `Edition ${label}`,
  published: (date: string, sha256: string) => `Published ${date}. Its content is known by the SHA-256 ${sha256}.`,
  draft: (date: string) => `Draft of ${date}`,
  mayChange: 'This is a draft. It has not been published, and may change.',
  online: (address: string) => `Read it online at ${address}`,
  covers: (areas: string) => `It covers ${areas}.`,
  priorityOf: (number: string, title: string) => (number === '' ? title : `${number}. ${title}`),
  themes: 'Themes',
  why: 'Why this is a priority',
  want: 'What we want',
  do: 'What we will do',
  know: 'How we will know',
  lead: (leads: string) => `Led by ${leads}.`,
  leadToCome: 'Who leads is still to be confirmed.',
  delivers: (group: string) => `Delivered by ${group}.`,
  actionsToCome: (note: string) => `The actions are still to be agreed. ${note}`,
  runsThrough: (themes: string) => `Themes that run through it: ${themes}.`,
  throughWhich: (priorities: string) => `Runs through: ${priorities}.`,
  action: 'Action',
  who: 'Who',
  when: 'When',
  now: 'Now',
  indicator: 'What we count',
  target: 'What we aim for',
  latest: 'Latest',
  changed: (label: string) => `What changed since ${label}`,
  chose: 'How we chose',
  findings: 'What the numbers say',
  measure: 'What was counted',
  before: 'Before',
  change: 'Change as stated',
  source: 'Source',
  trends: 'Trends',
  decided: 'How this plan was decided',
  body: 'Body',
  heldOn: 'Date',
  decision: 'What it decided',
  partnership: 'Who we are',
  statutory: 'Members by law',
  voluntary: 'Members of their own will',
  duties: 'What the law asks of us',
  contacts: 'Who can help',
  name: 'Name',
  telephone: 'Telephone',
  what: 'What for',
  glossary: 'Glossary',
  term: 'Term',
  meaning: 'What it stands for',
  background: 'Background',
  aligned: (body: string) => `Priorities of the ${body} that this plan supports`,
  sectionFailed: 'This section could not be made. The rest of the plan is as it should be.',
  area: 'The area of this plan',
};

export type OwnWords = typeof en;
export type DocumentWords = OwnWords & SiteWords;

/** The English words with what this partnership calls its priorities and themes where they are headings. */
export function wordsWithTerms({ priority, theme }: Snapshot['partnership']['terms']): OwnWords {
  const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  const article = /^[aeiou]/iu.test(priority.one) ? 'an' : 'a';
  return {
    ...en,
    themes: capital(theme.many),
    why: `Why this is ${article} ${priority.one}`,
    runsThrough: (themes) => `${capital(theme.many)} that run through it: ${themes}.`,
  };
}
