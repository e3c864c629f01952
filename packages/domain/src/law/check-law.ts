import type { EditionContent } from '../plan/edition-content.ts';
import { type AreaLaw, areaLawOn, holdsIn } from './area-law.ts';
import { type Answer, type Evidence, type Finding, nothing } from './evidence.ts';
import { lastDayIn } from '../shared/days.ts';
import { provisionsFor } from './provisions.ts';
import type { Provision } from './provision.ts';
import {
  assessment,
  assessmentServesPlan,
  consideredAgreementToo,
  informationSupplied,
  lastYearReviewed,
  mattersToPrioritise,
  prioritiesFromAssessment,
  reasonsForChanges,
} from './rules/assessment.ts';
import { changes, levels, strategy } from './rules/heads.ts';
import {
  publicMeeting,
  residentsPriorities,
  responsibleAuthorities,
  scrutinyMet,
  severalProbationProviders,
  viewsObtained,
} from './rules/people.ts';
import { caseReviews, scrutinyAnswered, withRecords } from './rules/recorded.ts';
import { policeAndCrimePlan, resources, revisedInTime, spendingReview, steps, successMeasures, summaryPublished } from './rules/plan.ts';

/** A provision, how this edition answers it, and by what. */
export interface LawAnswer {
  readonly provision: Provision;
  readonly answer: Answer;
  readonly evidence: readonly Evidence[];
}

/**
 * What the law asks of an edition and where it answers, in the order of the law. A rule finds what the plan holds, and people record what else was done; neither
 * judges whether that is good enough. Nothing of this keeps an edition from being published.
 */
export function checkLaw(content: EditionContent): readonly LawAnswer[] {
  const area = areaLawOn(content, content.edition.startsOn);
  return provisionsFor(content).map((provision) => {
    const found = withRecords(provision, evidenceFor(provision, content, area), content);
    return { provision, ...withDoubts(provision, found, content, area) };
  });
}

/** Says beside what was found that a duty ends in the edition's time, or depends on how an area is governed that is not known. */
function withDoubts(provision: Provision, { answer, evidence }: Finding, { edition }: EditionContent, area: AreaLaw): Finding {
  const { until, end, appliesWhen } = provision;
  if (until !== null && end === 'announced' && lastDayIn(until) < edition.endsOn)
    // Whoever it would be owed to ends within the edition's time, by what has been announced: what is not there yet is no gap.
    return { answer: answer === 'gap' ? 'not-applicable' : answer, evidence: [...evidence, nothing({ code: 'ends', until })] };
  if (holdsIn(appliesWhen, area) === null) return { answer, evidence: [nothing({ code: 'area-not-known' }), ...evidence] };
  return { answer, evidence };
}

const plainly = (answer: Answer, code: 'not-held' | 'only-when-asked' | 'power-of-others' | 'duty-of-members'): Finding => ({
  answer,
  evidence: [nothing({ code })],
});

function evidenceFor({ evidence, heads, from }: Provision, content: EditionContent, area: AreaLaw): Finding {
  switch (evidence) {
    case 'not-held':
      return plainly('gap', evidence);
    case 'only-when-asked':
    case 'power-of-others':
    case 'duty-of-members':
      return plainly('not-applicable', evidence);
    case 'responsible-authorities':
      return responsibleAuthorities(content, from, area === 'two-tier' || area === 'whole-county');
    case 'several-probation-providers':
      return severalProbationProviders(content);
    case 'spending-review':
      return spendingReview(content);
    case 'assessment':
      return assessment(content);
    case 'assessment-serves-plan':
    case 'considered-assessment':
      return assessmentServesPlan(content);
    case 'considered-assessment-and-agreement':
      return consideredAgreementToo(content, area === 'two-tier');
    case 'information-supplied':
      return informationSupplied(content);
    case 'levels':
      return levels(content, heads);
    case 'changes':
      return changes(content, heads);
    case 'reasons-for-changes':
      return reasonsForChanges(content);
    case 'matters-to-prioritise':
      return mattersToPrioritise(content);
    case 'residents-priorities':
      return residentsPriorities(content);
    case 'last-year-reviewed':
      return lastYearReviewed(content);
    case 'revised-in-time':
      return revisedInTime(content);
    case 'strategy':
      return strategy(content, heads);
    case 'priorities-from-assessment':
      return prioritiesFromAssessment(content);
    case 'steps':
      return steps(content);
    case 'resources':
      return resources(content);
    case 'case-reviews':
      return caseReviews(content);
    case 'success-measures':
      return successMeasures(content);
    case 'views-obtained':
      return viewsObtained(content);
    case 'public-meeting':
      return publicMeeting(content);
    case 'summary-published':
      return summaryPublished(content);
    case 'police-and-crime-plan':
      return policeAndCrimePlan(content);
    case 'scrutiny-met':
      return scrutinyMet(content);
    case 'scrutiny-answered':
      return scrutinyAnswered(content);
  }
}
