import type { CodedOf } from './coded.ts';

/** A day (ISO 8601). */
type Day = string;
/** A month or a day (ISO 8601). */
type Month = string;

interface Titled {
  readonly title: string;
}

interface Days {
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** What the value of a field of the partnership’s own may be wrong by; `label` is what the partnership calls it. */
export interface ExtraFaults {
  readonly 'extra-not-number': { readonly label: string };
  readonly 'extra-not-date': { readonly label: string };
  readonly 'extra-not-choice': { readonly label: string; readonly choices: readonly string[] };
}
export type ExtraFault = CodedOf<ExtraFaults>;

type LineageVerb = 'introduced' | 'retained' | 'renamed' | 'split' | 'merged' | 'became-theme' | 'became-priority' | 'removed';

/** Of a decision: the priority or theme that it is about first, null where it names none that there is. */
interface OfDecision {
  readonly title: string | null;
}
interface Counted extends OfDecision {
  readonly kind: LineageVerb;
  readonly count: number;
}

/** What keeps the lineage between two editions from being whole. */
export interface LineageFaults {
  readonly undecided: Titled;
  readonly 'decided-twice': Titled & { readonly count: number };
  readonly 'retained-and-removed': Titled;
  readonly 'no-origin': Titled;
  readonly 'introduced-with-origin': Titled;
  readonly 'too-few-sources': Counted;
  readonly 'too-many-sources': Counted;
  readonly 'too-few-successors': Counted;
  readonly 'too-many-successors': Counted;
  readonly 'named-twice': OfDecision;
  readonly 'wrong-type': Titled & { readonly wrong: 'not-to-theme' | 'not-to-priority' };
  readonly 'type-changed': Titled & {
    readonly successor: string;
    readonly was: 'priority' | 'theme';
    readonly is: 'priority' | 'theme';
  };
  readonly 'name-changed': Titled & { readonly successor: string };
  readonly 'name-unchanged': Titled;
  readonly unknown: OfDecision;
  readonly 'no-reason': OfDecision & { readonly kind: LineageVerb };
}

/** What keeps the story of the areas from being whole. `areas` are the names of those that a change is about. */
export interface AreaFaults {
  readonly 'area-not-listed': { readonly on: Day };
  readonly 'area-change-arity': {
    readonly areas: readonly string[];
    readonly on: Day;
    readonly change: 'formed' | 'renamed' | 'merged' | 'split' | 'abolished';
  };
  readonly 'area-change-mixes': { readonly areas: readonly string[]; readonly on: Day };
  readonly 'area-begins-often': { readonly name: string; readonly times: number };
  readonly 'area-ends-often': { readonly name: string; readonly times: number };
  readonly 'area-ends-first': { readonly name: string; readonly endsOn: Day; readonly beginsOn: Day };
}

/** What is wrong with the years of an edition: by itself, beside the one that it follows, or beside its plan. */
export interface YearsFaults {
  readonly 'same-label': { readonly label: string };
  readonly 'ends-before-start': Days;
  readonly 'label-without-years': { readonly label: string };
  readonly 'label-of-other-years': Days & { readonly label: string; readonly right: string };
  readonly 'before-previous': { readonly previous: string };
  readonly 'overlaps-previous': { readonly startsOn: Day; readonly previous: string; readonly previousEndsOn: Day };
  readonly 'begins-before-plan': Titled & { readonly startYear: number; readonly endYear: number };
  /** Of when an edition was first public. */
  readonly 'public-in-future': { readonly when: Month };
  readonly 'ends-after-plan': Titled & { readonly startYear: number; readonly endYear: number };
}

/** What is wrong with the dates in an edition. */
interface DateFaults {
  readonly 'edition-ends-before-start': Days;
  readonly 'far-from-edition': { readonly when: Month; readonly years: number; readonly label: string };
  readonly 'long-after-edition': { readonly when: Month; readonly label: string };
  readonly 'meeting-day-unknown': Titled;
  readonly 'consultation-start-unknown': Titled;
  readonly 'consultation-end-unknown': Titled;
  readonly 'due-after-plan': { readonly text: string; readonly due: Month; readonly last: Day };
  readonly 'consultation-ends-before-start': Titled & Days;
  readonly 'period-ends-before-start': { readonly measure: string; readonly from: Month; readonly to: Month };
  readonly 'answered-before-made': { readonly answered: Month; readonly made: Month };
  readonly 'decided-before-recommended': { readonly decided: Day; readonly recommended: Day };
}

/** What seems to have been copied from an earlier edition and not looked at. */
interface CopiedRemarks {
  readonly 'due-before-edition': { readonly text: string; readonly due: Month };
  /** `term` is the partnership’s own word for several priorities. */
  readonly 'other-count': {
    readonly field: 'headline' | 'introduction';
    readonly counted: number;
    readonly count: number;
    readonly term: string;
  };
  readonly 'other-years': { readonly field: 'headline' | 'introduction'; readonly other: string; readonly label: string };
  readonly 'called-new': Titled;
}

/** What cannot be said of an indicator because the package of the partnership does not calculate it. `why` is what the package answered. */
interface CalculationFaults {
  readonly 'no-such-calculation': Titled & { readonly calculation: string };
  readonly 'calculation-failed': Titled & { readonly why: string };
}

/** What was withdrawn from the public and would be public again. */
interface WithdrawnRemarks {
  readonly 'withdrawn-edition': { readonly label: string; readonly reason: string };
  readonly 'withdrawn-text': { readonly text: string; readonly label: string; readonly reason: string };
}

export interface EditionRemarks
  extends ExtraFaults, LineageFaults, AreaFaults, YearsFaults, DateFaults, CopiedRemarks, CalculationFaults, WithdrawnRemarks {
  readonly 'no-priority': null;
  readonly 'name-of-new-package': { readonly text: string };
  readonly placeholder: { readonly text: string };
  /** A text in square brackets, which nobody has confirmed. */
  readonly proposal: { readonly text: string };
  /** What one before it of its kind says already. */
  readonly duplicate: { readonly text: string };
  readonly 'no-summary': Titled;
  readonly 'no-lead': Titled;
  readonly 'lead-to-be-confirmed': Titled;
  readonly 'led-by-former-agency': Titled;
  readonly 'former-subgroup': Titled;
  readonly 'former-contact': Titled;
  readonly 'action-plan-not-looked-at': Titled & { readonly note: string };
  readonly 'action-plan-to-come': Titled;
  readonly 'nothing-of-kind': Titled & { readonly kind: 'outcome' | 'action' | 'indicator' };
  readonly 'no-direction': Titled;
  readonly 'carried-by-former': { readonly text: string };
  readonly 'action-incomplete': { readonly text: string; readonly lacks: readonly ('lead-agency' | 'due')[] };
  /** Of how much nobody has said: a grant by its name, a bid or an award by who asked. */
  readonly 'amount-not-said': { readonly of: 'grant' | 'bid' | 'award'; readonly title: string };
  /** £0 may be what was stored before an amount could be unknown: of a resource by its text. */
  readonly 'amount-zero': { readonly of: 'grant' | 'bid' | 'award' | 'resource'; readonly title: string };
  readonly 'reading-not-said': Titled & { readonly when: Month };
  readonly 'theme-through-none': Titled;
  readonly 'theme-through-former': Titled;
  readonly 'same-address': Titled & { readonly other: string; readonly slug: string };
  readonly 'informs-former': Titled;
  readonly 'reviews-unknown': Titled;
  readonly 'nothing-recommended': Titled;
  readonly 'recommendation-not-recorded': Titled;
  readonly 'recommendation-without-reason': Titled;
  readonly 'statement-without-contact': null;
  readonly 'statement-undated': null;
  readonly 'improvement-not-said': Titled;
  readonly 'reads-former-series': Titled;
  readonly 'shows-former-series': Titled;
  readonly 'reads-series-of-partners': Titled & { readonly series: string };
  readonly 'change-disagrees': { readonly measure: string };
  readonly 'change-disagrees-with-reason': { readonly measure: string };
  readonly 'not-scored-in-full': Titled & { readonly model: string };
  readonly 'differs-from-place': Titled & { readonly model: string };
  readonly 'reason-not-recorded': Titled;
  readonly 'decided-without-record': Titled;
  readonly 'decided-without-meeting': Titled;
  /** The published form does not fit its schema, which is a fault of the software; `issue` is for whoever corrects it. */
  readonly 'published-form-invalid': { readonly path: string; readonly issue: string };
}

/** What is missing from an edition or contradicts in it, as plain data. */
export type EditionRemark = CodedOf<EditionRemarks>;
