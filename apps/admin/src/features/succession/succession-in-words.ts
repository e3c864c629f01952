import type { Outputs } from '@saferplan/api/router';
import type { MatchEvidence, SuccessionAnswer, SuccessionKind } from '@saferplan/domain/succession';
import { SUBJECT_NAMES, SUBJECT_NAMES_CY } from '@saferplan/messages';
import { language } from '../../words/spoken.ts';
import { successionWords } from '../../words/succession-words.ts';

/** A succession as this partnership sees it. */
export type Succession = Outputs['succession']['list'][number];

/** What each kind of succession is called where one is chosen. */
export const SUCCESSION_KINDS: Readonly<Record<SuccessionKind, string>> = {
  merged: successionWords.successionWords.severalBecomeOne,
  split: successionWords.successionWords.oneBecomesSeveral,
  renamed: successionWords.successionWords.oneTakesThePlaceOf,
  abolished: successionWords.successionWords.theyEndAndNothingTakes,
};

/** What a partnership says to a succession. */
export const answerInWords = (answer: SuccessionAnswer | null): string =>
  answer === null ? successionWords.successionWords.hasNotAnsweredYet : ANSWERS[answer];

const ANSWERS: Readonly<Record<SuccessionAnswer, string>> = {
  agreed: successionWords.successionWords.agrees,
  'agreed-with-restricted': successionWords.successionWords.agreesAndLetsFiguresKept,
  refused: successionWords.successionWords.refuses,
};

/** What speaks for it that two priorities could become one. */
export function evidenceInWords(evidence: MatchEvidence): string {
  switch (evidence.kind) {
    case 'subject':
      return successionWords.successionWords.bothAreAbout((language === 'cy' ? SUBJECT_NAMES_CY : SUBJECT_NAMES)[evidence.subject]);
    case 'words':
      return successionWords.successionWords.bothTitlesHave(evidence.words.join(', '));
    case 'series':
      return successionWords.successionWords.bothAreMeasuredBy(evidence.title);
    case 'theme':
      return successionWords.successionWords.theThemeRunsThroughBoth(evidence.title);
  }
}

type Report = Outputs['succession']['carryOver'];

/** What of a new priority or action people are asked, since the plans before do not say it of the new one. */
export const QUESTIONS: Readonly<Record<Report['questions'][number]['about'], string>> = {
  summary: successionWords.successionWords.whichSummary,
  aim: successionWords.successionWords.whichAim,
  why: successionWords.successionWords.whyIsItAPriority,
  lead: successionWords.successionWords.whoLeadsIt,
  subgroup: successionWords.successionWords.whichSubgroupDeliversIt,
  'action-plan': successionWords.successionWords.isItsActionPlanAgreed,
  'action-lead': successionWords.successionWords.whoIsThisNoAgency,
  target: successionWords.successionWords.doesThisTargetOfThe,
};

/** Why something of the plans before stayed behind. */
export const LEFT: Readonly<Record<Report['left'][number]['why'], string>> = {
  done: successionWords.successionWords.done,
  stopped: successionWords.successionWords.stopped,
  'extra-field': successionWords.successionWords.aFieldOfTheOld,
  series: successionWords.successionWords.theSeriesThatItIs,
  theme: successionWords.successionWords.aThemeDecideWhichThemes,
};

/** What is carried over, by its kind. */
export const COUNTED: Readonly<Record<string, string>> = {
  agency: successionWords.successionWords.agencies,
  contact: successionWords.successionWords.contacts,
  subgroup: successionWords.successionWords.subgroups,
  priority: successionWords.successionWords.priorities,
  outcome: successionWords.successionWords.outcomes,
  action: successionWords.successionWords.actions,
  indicator: successionWords.successionWords.indicators,
};

/** The states of an action plan, as a question says them; any other words are those of a plan. */
export const ACTION_PLANS: Readonly<Record<string, string>> = {
  agreed: successionWords.successionWords.agreed,
  'to-come': successionWords.successionWords.stillToCome,
  'not-recorded': successionWords.successionWords.notRecorded,
};
