import type { Snapshot, SnapshotAction, SnapshotLineage, SnapshotTopic } from '@saferplan/domain/publication';
import type { SnapshotEffect } from '@saferplan/domain/publication';
import { effectInWords } from '@saferplan/messages';
import type { LocaleTools } from '@saferplan/messages/locale';

/** What a document says in the same words as the pages, and is given by whoever has those. */
export interface SiteWords extends LocaleTools {
  readonly edition: (label: string) => string;
  readonly covers: (areas: string) => string;
  readonly why: string;
  readonly know: string;
  readonly who: string;
  readonly when: string;
  readonly now: string;
  readonly indicator: string;
  readonly target: string;
  readonly latest: string;
  readonly howWeChose: string;
  readonly trends: string;
  readonly wordedAnew: string;
  readonly decisions: string;
  readonly dayNotRecorded: string;
  readonly standing: {
    readonly adoptedUnrecorded: string;
    /** What a body agreed, and when where that is recorded; what follows says that no adoption is recorded. */
    readonly agreed: (body: string, item: string, when: string | null) => string;
    readonly noAdoption: string;
  };
  readonly whoWeAre: string;
  readonly voluntary: string;
  readonly chair: (chair: string) => string;
  readonly votes: (votes: { readonly for: number; readonly against: number; readonly abstain: number }) => string;
  readonly contradictions: string;
  readonly carried: (text: string) => string;
  readonly dutiesHeading: string;
  readonly areasHeading: string;
  readonly telephone: string;
  readonly notAgreed: string;
  readonly noReading: string;
  readonly due: Readonly<Record<'ongoing' | 'quarterly' | 'annually' | 'not-agreed', string>>;
  readonly status: Readonly<Record<SnapshotAction['status'], string>>;
  readonly became: (kind: SnapshotLineage['kind'], from: string, to: string, isRecommendation: boolean) => string;
  readonly recommended: string;
  readonly recommendation: Readonly<Record<SnapshotTopic['recommendation'], string>>;
}

/** Every word of a document's own, in English. */
const en = {
  locale: 'en-GB',
  contents: 'What is in this plan',
  firstPublished: (date: string) => `First published: ${date}.`,
  published: (date: string, sha256: string) => `Published ${date}. The SHA-256 of the published data is ${sha256}.`,
  draft: (date: string) => `Draft of ${date}`,
  markings: { official: 'OFFICIAL', 'official-sensitive': 'OFFICIAL-SENSITIVE' },
  mayChange: 'This is a draft. It has not been published, and may change.',
  imprint: 'About this document',
  online: (address: string) => `Read it online at ${address}`,
  priorityOf: (number: string, title: string) => (number === '' ? title : `${number}. ${title}`),
  themes: 'Themes',
  want: 'What we want',
  do: 'What we will do',
  didItWork: 'Did it work?',
  effect: (effect: SnapshotEffect) => effectInWords(effect, 'en'),
  lead: (leads: string) => `Led by ${leads}.`,
  leadNotRecorded: 'Who leads is not recorded.',
  leadToCome: 'Who leads is still to be confirmed.',
  delivers: (group: string) => `Delivered by ${group}.`,
  actionsNotRecorded: 'Which actions there are is not recorded here.',
  actionsToCome: (note: string) => `The actions are still to be agreed. ${note}`,
  runsThrough: (themes: string) => `Themes that run through it: ${themes}.`,
  throughWhich: (priorities: string) => `Runs through: ${priorities}.`,
  action: 'Action',
  reasonNotRecorded: 'The reason is not recorded.',
  changed: (label: string) => `What changed since ${label}`,
  findings: 'What the numbers say',
  measure: 'What was counted',
  before: 'Before',
  change: 'Change as stated',
  source: 'Source',
  body: 'Body',
  heldOn: 'Date',
  decision: 'What it decided',
  statutory: 'Members by law',
  contacts: 'Who can help',
  name: 'Name',
  what: 'What for',
  glossary: 'Glossary',
  term: 'Term',
  meaning: 'What it stands for',
  background: 'Background',
  aligned: (body: string) => `Priorities of the ${body} that this plan supports`,
  sectionFailed: 'This section could not be made. The rest of the plan is not affected.',
};

export type OwnWords = typeof en;
export type DocumentWords = OwnWords & SiteWords;

/** The English words with what this partnership calls its themes where they are headings. */
export function wordsWithTerms({ theme }: Snapshot['partnership']['terms']): OwnWords {
  const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return {
    ...en,
    themes: capital(theme.many),
    runsThrough: (themes) => `${capital(theme.many)} that run through it: ${themes}.`,
  };
}
