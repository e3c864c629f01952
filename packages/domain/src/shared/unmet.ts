import type { PartialDate } from './calendar.ts';
import type { EditionRemark } from './edition-remark.ts';

/** What can be said of a condition without anything else. */
export type PlainUnmet =
  | 'no-consultation'
  | 'no-meeting'
  | 'meeting-undated'
  | 'meeting-to-come'
  | 'not-agreed'
  | 'not-referred-back'
  | 'before-recommended'
  | 'no-reason'
  | 'no-reason-to-send-back'
  | 'nothing-to-amend'
  | 'amendment-open'
  | 'amendment-open-already'
  | 'no-amendment'
  | 'not-asked-for'
  | 'sent-back'
  | 'asked-by-yourself'
  | 'changed-since-asked'
  | 'decided-already'
  | 'not-yours-to-take-back'
  | 'yours-to-be-decided'
  | 'off-already'
  | 'not-all-agreed'
  | 'agreed-and-told';

/** A condition of a step that is not met: of an edition, of what two people decide, or of a succession. */
export type UnmetCondition =
  | { readonly code: PlainUnmet }
  /** What a check of the plan found. */
  | { readonly code: 'fault'; readonly fault: EditionRemark }
  | {
      readonly code: 'wrong-state';
      readonly state: 'draft' | 'consultation' | 'recommended' | 'adopted' | 'published' | 'superseded';
    }
  /** `may-run`: what is known of its days allows that it is over, and that it is not. */
  | { readonly code: 'consultation-runs' | 'consultation-to-come' | 'consultation-may-run'; readonly title: string }
  | { readonly code: 'consultation-runs-until'; readonly title: string; readonly endsOn: PartialDate }
  | { readonly code: 'response-unanswered'; readonly title: string; readonly respondent: string }
  /** `aspect` is one of the table of implications. */
  | { readonly code: 'implication-unsigned'; readonly aspect: string }
  /** `name` is that of the body that decides, where the settings give one; else empty. */
  | { readonly code: 'other-body'; readonly by: 'council' | 'committee' | 'partnership'; readonly name: string; readonly body: string }
  | { readonly code: 'too-many-proposals'; readonly most: number; readonly days: number };
