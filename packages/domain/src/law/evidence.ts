import type { Place } from '../plan/check-edition.ts';
import type { IsoDate, IsoMonthOrDate, PartialDate } from '../shared/calendar.ts';
import type { Head } from './provision.ts';

/** How a provision is answered: by a rule from what the plan holds, by what people recorded, not at all, or it asks nothing here. */
export type Answer = 'by-rule' | 'recorded' | 'gap' | 'not-applicable';

/** What can be wholly missing. */
export type Missing =
  | 'assessment'
  | 'change'
  | 'reason'
  | 'recommendation'
  | 'topic-that-serves'
  | 'consultation'
  | 'review-of-last-year'
  | 'revision-date'
  | 'priority'
  | 'step'
  | 'resources'
  | 'case-reviews'
  | 'measure'
  | 'public-meeting'
  | 'published-summary'
  | 'police-and-crime-plan'
  | 'county-agreement'
  | 'scrutiny-meeting'
  | 'statutory-agency'
  | 'source';

/** What a public meeting is asked to have, and one may lack. */
export type MeetingGap = 'day' | 'attendance' | 'notice';

/** The kinds of responsible authorities that section 5(1) names. */
export type AuthorityRole = 'council' | 'county-council' | 'police' | 'fire' | 'probation' | 'health';

/** A fact that bears on a provision. Sentences about it are made of its code and parameters. */
export type EvidenceFact =
  /** A recommendation of scrutiny was answered, in time or late; the day is null where it is not recorded. */
  | { readonly code: 'scrutiny-answer'; readonly title: string; readonly on: IsoDate | null; readonly isLate: boolean }
  /** One that is not answered; `due` is the last day for an answer in time, null where its own date is not known. */
  | { readonly code: 'scrutiny-unanswered'; readonly title: string; readonly due: IsoDate | null }
  /** A topic, priority or theme is about a head. */
  | { readonly code: 'covers'; readonly head: Head; readonly title: string }
  | { readonly code: 'head-missing'; readonly head: Head }
  /** A finding states how a measure changed. */
  | { readonly code: 'change-stated'; readonly head: Head; readonly title: string }
  | { readonly code: 'reason-given'; readonly title: string }
  | { readonly code: 'recommended'; readonly title: string }
  /** A topic of the assessment is the evidence for so many priorities and themes. */
  | { readonly code: 'serves'; readonly title: string; readonly count: number }
  | { readonly code: 'assessment-held'; readonly topics: number; readonly findings: number }
  | { readonly code: 'last-year-reported'; readonly count: number }
  | { readonly code: 'revised'; readonly on: IsoMonthOrDate; readonly before: IsoDate }
  | { readonly code: 'revised-late'; readonly on: IsoMonthOrDate; readonly before: IsoDate }
  | { readonly code: 'decided'; readonly title: string; readonly on: PartialDate }
  /** A priority has so many actions that somebody carries. */
  | { readonly code: 'steps-carried'; readonly title: string; readonly count: number }
  | { readonly code: 'priority-without'; readonly title: string; readonly what: 'step' | 'topic' | 'resource' }
  | { readonly code: 'measured'; readonly title: string; readonly count: number }
  | { readonly code: 'authority-without-measure'; readonly title: string }
  | { readonly code: 'member'; readonly title: string; readonly role: AuthorityRole }
  | { readonly code: 'authority-missing'; readonly role: AuthorityRole }
  | { readonly code: 'providers'; readonly count: number }
  /** So many resources are given for a priority. */
  | { readonly code: 'resourced'; readonly title: string; readonly count: number }
  | { readonly code: 'money-not-by-priority'; readonly count: number }
  | { readonly code: 'spending-not-reviewed'; readonly count: number }
  | { readonly code: 'sources-named'; readonly count: number }
  | { readonly code: 'consulted'; readonly title: string; readonly from: PartialDate | null; readonly to: PartialDate | null }
  /** Residents gave an answer in so many waves of a survey; `newest` is when the last of them was held. */
  | { readonly code: 'surveyed'; readonly title: string; readonly survey: string; readonly waves: number; readonly newest: IsoMonthOrDate }
  | { readonly code: 'aligned'; readonly title: string; readonly body: string }
  | { readonly code: 'met'; readonly title: string; readonly on: PartialDate }
  | { readonly code: 'not-known-as-public'; readonly count: number }
  /** A public meeting, with what is not recorded of it, in the order of its fields. */
  | { readonly code: 'public-meeting'; readonly title: string; readonly on: IsoDate | null; readonly without: readonly MeetingGap[] }
  /** The four counts of case reviews of a year, or how many of them are known. */
  | { readonly code: 'case-reviews'; readonly title: string; readonly known: number }
  /** Somebody recorded that it was done; null where the day is not known, '' where nobody is named. */
  | { readonly code: 'recorded-as-done'; readonly title: string; readonly on: IsoDate | null; readonly by: string }
  | { readonly code: 'published' }
  | { readonly code: 'none'; readonly what: Missing }
  /** Nothing in a plan shows it, and nobody recorded that it was done. */
  | { readonly code: 'not-held' }
  | { readonly code: 'only-when-asked' }
  | { readonly code: 'power-of-others' }
  | { readonly code: 'duty-of-members' }
  /** It ends, by what has been announced and is not law, in this edition's time. */
  | { readonly code: 'ends'; readonly until: IsoMonthOrDate }
  /** How the area is governed is not known, and the provision depends on it. */
  | { readonly code: 'area-not-known' };

/** A fact with the item that it rests on; null where it rests on none. */
export type Evidence = EvidenceFact & { readonly about: Place | null };

/** What a rule finds. */
export interface Finding {
  readonly answer: Answer;
  readonly evidence: readonly Evidence[];
}

/** The place in a plan to which evidence leads: an item, and one of its fields where it is about that. */
export const about = (kind: Place['kind'], id: string, field: string | null = null): Place => ({ kind, id, field });

/** Evidence that leads to no place in the plan. */
export const nothing = (fact: EvidenceFact): Evidence => ({ ...fact, about: null });

/** Answered by rule where there is positive evidence and nothing stands against it; else a gap. */
export const answered = (
  found: readonly Evidence[],
  against: readonly Evidence[],
  answer: 'by-rule' | 'recorded' = 'by-rule',
): Finding => ({
  answer: found.length > 0 && against.length === 0 ? answer : 'gap',
  evidence: [...found, ...against],
});
