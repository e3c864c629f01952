import type { Outputs } from '@saferplan/api/router';
import type { MatchEvidence, SuccessionAnswer, SuccessionKind } from '@saferplan/domain/succession';
import { SUBJECT_NAMES } from '@saferplan/messages';

/** A succession as this partnership sees it. */
export type Succession = Outputs['succession']['list'][number];

/** What each kind of succession is called where one is chosen. */
export const SUCCESSION_KINDS: Readonly<Record<SuccessionKind, string>> = {
  merged: 'Several become one',
  split: 'One becomes several',
  renamed: 'One takes the place of another',
  abolished: 'They end, and nothing takes their place',
};

/** What a partnership says to a succession. */
export const answerInWords = (answer: SuccessionAnswer | null): string => (answer === null ? 'has not answered yet' : ANSWERS[answer]);

const ANSWERS: Readonly<Record<SuccessionAnswer, string>> = {
  agreed: 'agrees',
  'agreed-with-restricted': 'agrees, and lets figures kept to partners cross',
  refused: 'refuses',
};

/** What speaks for it that two priorities could become one. */
export function evidenceInWords(evidence: MatchEvidence): string {
  switch (evidence.kind) {
    case 'subject':
      return `both are about: ${SUBJECT_NAMES[evidence.subject]}`;
    case 'words':
      return `both titles have: ${evidence.words.join(', ')}`;
    case 'series':
      return `both are measured by: ${evidence.title}`;
    case 'theme':
      return `the theme ${evidence.title} runs through both`;
  }
}

type Report = Outputs['succession']['carryOver'];

/** What of a new priority or action people are asked, since the plans before do not say it of the new one. */
export const QUESTIONS: Readonly<Record<Report['questions'][number]['about'], string>> = {
  summary: 'Which summary?',
  aim: 'Which aim?',
  why: 'Why is it a priority?',
  lead: 'Who leads it?',
  subgroup: 'Which subgroup delivers it?',
  'action-plan': 'Is its action plan agreed?',
  'action-lead': 'Who is this? No agency has this name.',
  target: 'Does this target of the old area still stand?',
};

/** Why something of the plans before stayed behind. */
export const LEFT: Readonly<Record<Report['left'][number]['why'], string>> = {
  done: 'done',
  stopped: 'stopped',
  'extra-field': 'a field of the old partnership’s own',
  series: 'the series that it is measured by: add one below',
  theme: 'a theme: decide which themes the new plan has',
};

/** What is carried over, by its kind. */
export const COUNTED: Readonly<Record<string, string>> = {
  agency: 'agencies',
  contact: 'contacts',
  subgroup: 'subgroups',
  priority: 'priorities',
  outcome: 'outcomes',
  action: 'actions',
  indicator: 'indicators',
};

/** The states of an action plan, as a question says them; any other words are those of a plan. */
export const ACTION_PLANS: Readonly<Record<string, string>> = {
  agreed: 'agreed',
  'to-come': 'still to come',
  'not-recorded': 'not recorded',
};
