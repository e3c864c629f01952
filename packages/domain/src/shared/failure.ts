import { inWords } from './calendar.ts';

/** One thing wrong with one field of what was sent; `path` leads to the field, as in `fields.due`. */
export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

/**
 * Every refusal that a user can cause, as plain data. What each says in words is `describeFailure`;
 * which status it gets over HTTP is decided at the edge.
 */
export type Failure =
  | { readonly code: 'not-found'; readonly what: string }
  | { readonly code: 'invalid'; readonly faults: readonly FieldFault[] }
  | { readonly code: 'stale-version'; readonly what: string; readonly yours: unknown; readonly theirs: unknown; readonly version: number }
  | { readonly code: 'edition-locked'; readonly label: string }
  | { readonly code: 'already-exists'; readonly what: string }
  | { readonly code: 'in-use'; readonly what: string; readonly by: readonly string[] }
  | { readonly code: 'version-in-use'; readonly what: string }
  | { readonly code: 'not-allowed' }
  | { readonly code: 'last-administrator' }
  /** The partnership has ended on a day: what it published stays as it is. */
  | { readonly code: 'partnership-ended'; readonly on: string }
  | { readonly code: 'needs-second-person'; readonly what: 'begin-four-eyes' | 'end-four-eyes' | 'lose-member' | 'end-partnership' }
  | { readonly code: 'account-elsewhere'; readonly what: string }
  | { readonly code: 'own-account' }
  /** Whoever runs the installation has this account, or may come to have it: no partnership decides about it. */
  | { readonly code: 'operator-account' }
  /** A practice copy does nothing that others than its members see. */
  | { readonly code: 'practice-copy' }
  | { readonly code: 'sign-in-first'; readonly email: string }
  | { readonly code: 'too-many-requests'; readonly retryAfterS: number }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'unreadable-file'; readonly sentence: string }
  | { readonly code: 'overtaken'; readonly what: string; readonly by: readonly string[] }
  | { readonly code: 'unfit-to-publish'; readonly faults: readonly string[] }
  | { readonly code: 'invalid-transition'; readonly unmet: readonly string[] }
  | { readonly code: 'no-mail' }
  /** The published form of an edition was not made: the server is busy, it is too large, or making it failed. */
  | { readonly code: 'not-made'; readonly why: 'busy' | 'too-large' | 'failed' }
  | { readonly code: 'storage-full' }
  | { readonly code: 'storage-read-only' }
  /** The database did not answer in time. `saved` is unknown where it was asked to keep the change and did not say that it had. */
  | { readonly code: 'unavailable'; readonly why: 'busy' | 'unreachable'; readonly saved: 'no' | 'unknown' };

/** The failure in plain English, for the person who caused it. */
export function describeFailure(failure: Failure): string {
  switch (failure.code) {
    case 'not-found':
      return `We cannot find this ${failure.what}. It may have been removed.`;
    case 'invalid':
      return failure.faults.map((fault) => fault.message).join('. ');
    case 'stale-version':
      return `Someone else changed this ${failure.what} while you were editing it. Choose which text to keep.`;
    case 'edition-locked':
      return `Edition ${failure.label} has been put to a meeting or published, so its content stays as it is. Open an amendment to change it.`;
    case 'already-exists':
      return `There is already ${failure.what}.`;
    case 'in-use':
      return `This ${failure.what} is still used by: ${failure.by.join('; ')}. Change those first.`;
    case 'version-in-use':
      return `This ${failure.what} has been used to score, so this version stays as it is. Make a new version and change that.`;
    case 'not-allowed':
      return 'Your role does not allow this.';
    case 'partnership-ended':
      return `This partnership ended on ${inWords(failure.on)}, so what it published stays as it is. What can still be done is to withdraw something.`;
    case 'last-administrator':
      return 'This is the last administrator. Make somebody else one first.';
    case 'account-elsewhere':
      return `This person’s account belongs to another partnership too, so you cannot ${failure.what}. They can ask for a link themselves under “Forgotten your password?”; else whoever runs this server can help.`;
    case 'own-account':
      return 'This is your own account. Change it under Settings, with your password.';
    case 'operator-account':
      return 'This account is that of whoever runs this server, so no partnership can do this to it. Ask them; the operator’s guide says how.';
    case 'practice-copy':
      return 'This is a practice copy. Nothing in it is published, sent by mail or shown to anybody outside, and people are let in and out in the partnership itself.';
    case 'sign-in-first':
      return `There is an account for ${failure.email}. Sign in with it to accept this invitation.`;
    case 'too-many-requests':
      return `Too many requests. Wait ${minutesOf(failure.retryAfterS)}, then try again.`;
    case 'needs-second-person':
      return WHY_SECOND_PERSON[failure.what];
    case 'nothing-to-undo':
      return 'There is nothing of yours left to undo here.';
    case 'unreadable-file':
      return failure.sentence;
    case 'overtaken':
      return `This ${failure.what} cannot be undone, because later ones changed the same values: ${failure.by.join('; ')}. Undo those first.`;
    case 'invalid-transition':
      return `This step cannot be taken yet. ${failure.unmet.join(' ')}`;
    case 'no-mail':
      return 'No mail server is set up here, so nothing can be sent. The operator’s guide says how to set one up.';
    case 'not-made':
      return WHY_NOT_MADE[failure.why];
    case 'storage-full':
      return 'The server’s disk is full, so nothing was saved. Tell whoever runs the server, and try again when there is room.';
    case 'storage-read-only':
      return 'The server may not write to its disk, so nothing was saved. Tell whoever runs the server, and try again later.';
    case 'unavailable':
      return failure.saved === 'unknown'
        ? 'The connection to the database broke while this was being saved, so we cannot tell whether it was. Load the page again and look before you repeat it.'
        : WHY_UNAVAILABLE[failure.why];
    case 'unfit-to-publish':
      return `This edition cannot be published yet: ${failure.faults.join(' ')}`;
  }
}

const WHY_UNAVAILABLE: Readonly<Record<Extract<Failure, { readonly code: 'unavailable' }>['why'], string>> = {
  busy: 'The database is busy and did not answer in time. Nothing was saved; what you typed is kept here. Try again in a minute.',
  unreachable: 'The database cannot be reached at the moment. Nothing was saved; what you typed is kept here. Try again in a minute.',
};

const WHY_NOT_MADE: Readonly<Record<Extract<Failure, { readonly code: 'not-made' }>['why'], string>> = {
  busy: 'The server is making the published form of other editions. Nothing was saved or published. Try again in a minute.',
  'too-large':
    'This edition is too large for the server to make its published form. Nothing was saved or published. Tell whoever runs the server.',
  failed: 'The published form of this edition could not be made. Nothing was saved or published. Tell whoever runs the server.',
};

const minutesOf = (seconds: number): string => (seconds <= 60 ? 'a minute' : `${Math.ceil(seconds / 60)} minutes`);

const WHY_SECOND_PERSON: Readonly<Record<Extract<Failure, { readonly code: 'needs-second-person' }>['what'], string>> = {
  'begin-four-eyes':
    'Nobody could publish then: one person asks for it, and somebody else with the right to publish does it. Invite a second person, or give somebody the right, first.',
  'end-four-eyes':
    'One person alone cannot switch this off. Ask for it with a reason under Publish; another administrator or publisher has to agree.',
  'lose-member':
    'Whoever publishes must be somebody else than whoever asks for it, and without this person nobody could. Let somebody else in, give them the right, or agree with a second person to switch that off first.',
  'end-partnership':
    'A partnership ends in public and for good, which one person does not decide while publishing takes two. Agree with a second person to switch that off first.',
};
