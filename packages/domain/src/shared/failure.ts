import type { EditionRemark } from './edition-remark.ts';
import type { FileFault } from './file-fault.ts';
import type { NamedKind } from './named-kind.ts';
import type { RequestFault } from './request-fault.ts';
import type { UnmetCondition } from './unmet.ts';
import type { FieldFault } from './value-fault.ts';

/** What a refusal is about: an item of a kind, or something else that people work with. */
export type FailedThing =
  | NamedKind
  | 'account'
  | 'comment'
  | 'document'
  | 'edition'
  | 'edition-before'
  | 'feedback'
  | 'file'
  | 'import'
  | 'link'
  | 'measure'
  | 'member'
  | 'number-of-people'
  | 'paper'
  | 'partnership'
  | 'peer-group'
  | 'picture'
  | 'practice-copy'
  | 'publication'
  | 'removal'
  | 'request'
  | 'second-factor'
  | 'succession'
  | 'text'
  | 'value';

/** What there is already, so that it is not made a second time. */
export type ExistingThing =
  | 'administrator'
  | 'assessment'
  | 'carry-over'
  | 'change'
  | 'edition'
  | 'member'
  | 'owner'
  | 'partnership'
  | 'plan'
  | 'practice-copy'
  | 'same-item'
  | 'score'
  | 'scoring-model'
  | 'succession'
  | 'withdrawal';

/**
 * Every refusal that a user can cause, as plain data. What each says in words is `describeFailure` of the messages;
 * which status it gets over HTTP is decided at the edge.
 */
export type Failure =
  /** `name` where one was asked for by its name, and in `already-exists` that of what there is. */
  | { readonly code: 'not-found'; readonly what: FailedThing; readonly name?: string }
  | { readonly code: 'invalid'; readonly faults: readonly FieldFault[] }
  | {
      readonly code: 'stale-version';
      readonly what: FailedThing;
      readonly yours: unknown;
      readonly theirs: unknown;
      /** 0 of what has no number of its own, and is known by what it says. */
      readonly version: number;
    }
  | { readonly code: 'edition-locked'; readonly label: string }
  | { readonly code: 'already-exists'; readonly what: ExistingThing; readonly name?: string; readonly version?: number }
  | { readonly code: 'in-use'; readonly what: FailedThing; readonly by: readonly string[] }
  | { readonly code: 'version-in-use' }
  | { readonly code: 'sign-in' }
  | { readonly code: 'not-allowed' }
  | { readonly code: 'last-administrator' }
  /** The partnership has ended on a day: what it published stays as it is. */
  | { readonly code: 'partnership-ended'; readonly on: string }
  | { readonly code: 'needs-second-person'; readonly what: 'begin-four-eyes' | 'end-four-eyes' | 'lose-member' | 'end-partnership' }
  | { readonly code: 'account-elsewhere'; readonly what: 'set-password' | 'reset-second-factor' }
  | { readonly code: 'own-account' }
  /** Whoever runs the installation has this account, or may come to have it: no partnership decides about it. */
  | { readonly code: 'operator-account' }
  /** A practice copy does nothing that others than its members see. */
  | { readonly code: 'practice-copy' }
  | { readonly code: 'sign-in-first'; readonly email: string }
  | { readonly code: 'too-many-requests'; readonly retryAfterS: number }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'request-refused'; readonly why: RequestFault }
  | { readonly code: 'unreadable-file'; readonly why: FileFault }
  | { readonly code: 'overtaken'; readonly what: FailedThing; readonly by: readonly string[] }
  | { readonly code: 'unfit-to-publish'; readonly faults: readonly EditionRemark[] }
  | { readonly code: 'invalid-transition'; readonly unmet: readonly UnmetCondition[] }
  | { readonly code: 'no-mail' }
  /** The published form of an edition was not made: the server is busy, it is too large, or making it failed. */
  | { readonly code: 'not-made'; readonly why: 'busy' | 'too-large' | 'failed' }
  | { readonly code: 'storage-full' }
  | { readonly code: 'storage-read-only' }
  /** The database did not answer in time. `saved` is unknown where it was asked to keep the change and did not say that it had. */
  | { readonly code: 'unavailable'; readonly why: 'busy' | 'unreachable'; readonly saved: 'no' | 'unknown' };
