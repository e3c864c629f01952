import type { EditionState, FinalDecisionBy, ImplicationAspect } from '@saferplan/domain/adoption';
import type { ExistingThing, FailedThing, Failure, NamedKind, PlainUnmet, RequestFaults } from '@saferplan/domain/shared';
import type { WordsOf } from '../faults/say-coded.ts';
import { WHEN, type WhenWords } from '../locale/when.ts';

type By<Code extends Failure['code'], Field extends string> =
  Extract<Failure, { readonly code: Code }> extends infer Found
    ? Found extends Readonly<Record<Field, infer Value extends string>>
      ? Value
      : never
    : never;

/** What conditions of a step say that are not met. */
interface UnmetWords {
  readonly plain: Readonly<Record<PlainUnmet, string>>;
  readonly wrongState: Readonly<Record<EditionState, string>>;
  readonly consultationRuns: (title: string) => string;
  readonly consultationToCome: (title: string) => string;
  readonly consultationMayRun: (title: string) => string;
  readonly consultationRunsUntil: (title: string, until: string) => string;
  readonly responseUnanswered: (respondent: string, title: string) => string;
  readonly implicationUnsigned: (aspect: string) => string;
  readonly aspects: Readonly<Record<ImplicationAspect, string>>;
  readonly bodies: Readonly<Record<FinalDecisionBy, string>>;
  readonly otherBody: (deciding: string, body: string) => string;
  readonly tooManyProposals: (most: number, days: number) => string;
}

/** What refusals say. A thing is named in the singular, as it stands within a sentence. */
export interface FailureWords {
  readonly things: Readonly<Record<Exclude<FailedThing, NamedKind>, string>>;
  readonly when: WhenWords;
  readonly notFound: (thing: string) => string;
  readonly notFoundByName: (thing: string, name: string) => string;
  readonly staleVersion: (thing: string) => string;
  readonly editionLocked: (label: string) => string;
  /** `version` is that of a scoring model. */
  readonly existing: Readonly<Record<ExistingThing, (name: string, version: number) => string>>;
  readonly inUse: (thing: string, by: string) => string;
  readonly versionInUse: string;
  readonly notAllowed: string;
  readonly lastAdministrator: string;
  readonly partnershipEnded: (day: string) => string;
  readonly accountElsewhere: Readonly<Record<By<'account-elsewhere', 'what'>, string>>;
  readonly ownAccount: string;
  readonly operatorAccount: string;
  readonly practiceCopy: string;
  readonly signInFirst: (email: string) => string;
  readonly tooManyRequests: (retryAfterS: number) => string;
  readonly needsSecondPerson: Readonly<Record<By<'needs-second-person', 'what'>, string>>;
  readonly nothingToUndo: string;
  readonly overtaken: (thing: string, by: string) => string;
  readonly noMail: string;
  readonly notMade: Readonly<Record<By<'not-made', 'why'>, string>>;
  readonly storageFull: string;
  readonly storageReadOnly: string;
  readonly unavailable: Readonly<Record<By<'unavailable', 'why'>, string>>;
  readonly savedUnknown: string;
  readonly stepNotYet: (unmet: string) => string;
  readonly unfitToPublish: (faults: string) => string;
  readonly unmet: UnmetWords;
  /** Of an answer that carries no refusal. */
  readonly ownFault: string;
  readonly signIn: string;
  readonly requests: WordsOf<RequestFaults>;
}

const SECONDS_A_MINUTE = 60;
/** How long to wait, in whole minutes, one at least. */
const minutesOf = (seconds: number): string => {
  const minutes = Math.ceil(seconds / SECONDS_A_MINUTE);
  return minutes <= 1 ? 'a minute' : `${minutes} minutes`;
};

export const failuresEn: FailureWords = {
  things: {
    account: 'account',
    comment: 'comment',
    document: 'document',
    edition: 'edition',
    'edition-before': 'edition before this one',
    feedback: 'feedback',
    file: 'file',
    import: 'import',
    link: 'link',
    measure: 'measure',
    member: 'member',
    'number-of-people': 'number of people',
    paper: 'paper',
    partnership: 'partnership',
    'peer-group': 'peer group',
    picture: 'picture',
    'practice-copy': 'practice copy',
    publication: 'publication',
    removal: 'removal',
    request: 'request',
    'second-factor': 'second factor',
    succession: 'succession',
    text: 'text',
    value: 'value',
  },
  when: WHEN.en,
  notFound: (thing) => `We cannot find this ${thing}. It may have been removed.`,
  notFoundByName: (thing, name) => `We cannot find this ${thing}: “${name}”. It may have been removed.`,
  staleVersion: (thing) => `Someone else changed this ${thing} while you were editing it. Choose which text to keep.`,
  editionLocked: (label) =>
    `Edition ${label} has been put to a meeting or published, so its content stays as it is. Open an amendment to change it.`,
  existing: {
    administrator: (name) => `There is already an administrator with the address ${name}.`,
    assessment: (name) => `There is already an assessment for ${name}.`,
    'carry-over': (name) => `There is already what this succession carried over, in edition ${name}; undo that first.`,
    change: () => 'There is already a change of this identifier.',
    edition: (name) => `There is already an edition ${name}.`,
    member: (name) => `There is already a member with the address ${name}.`,
    owner: () => 'There is already an owner of this action.',
    partnership: (name) => `There is already a partnership at the address ${name}.`,
    plan: () => 'There is already a plan, which somebody has begun.',
    'practice-copy': () => 'There is already a second practice copy, and there can be no third.',
    'same-item': (name) => `There is already a ${name} of the same.`,
    score: () => 'There is already a score of this topic by the same assessor and model.',
    'scoring-model': (name, version) => `There is already a scoring model ${name}, version ${version}.`,
    succession: (name) => `There is already a succession by which ${name} ends.`,
    withdrawal: (name) => `There is already a withdrawal of this from ${name}.`,
  },
  inUse: (thing, by) => `This ${thing} is still used by: ${by}. Change those first.`,
  versionInUse: 'This scoring model has been used to score, so this version stays as it is. Make a new version and change that.',
  notAllowed: 'Your role does not allow this.',
  lastAdministrator: 'This is the last administrator. Make somebody else one first.',
  partnershipEnded: (day) =>
    `This partnership ended on ${day}, so what it published stays as it is. What can still be done is to withdraw something.`,
  accountElsewhere: {
    'set-password':
      'This person’s account belongs to another partnership too, so you cannot set their password. They can ask for a link themselves under “Forgotten your password?”; else whoever runs this server can help.',
    'reset-second-factor':
      'This person’s account belongs to another partnership too, so you cannot reset their second factor. They can ask for a link themselves under “Forgotten your password?”; else whoever runs this server can help.',
  },
  ownAccount: 'This is your own account. Change it under Settings, with your password.',
  operatorAccount:
    'This account is that of whoever runs this server, so no partnership can do this to it. Ask them; the operator’s guide says how.',
  practiceCopy:
    'This is a practice copy. Nothing in it is published, sent by mail or shown to anybody outside, and people are let in and out in the partnership itself.',
  signInFirst: (email) => `There is an account for ${email}. Sign in with it to accept this invitation.`,
  tooManyRequests: (retryAfterS) => `Too many requests. Wait ${minutesOf(retryAfterS)}, then try again.`,
  needsSecondPerson: {
    'begin-four-eyes':
      'Nobody could publish then: one person asks for it, and somebody else with the right to publish does it. Invite a second person, or give somebody the right, first.',
    'end-four-eyes':
      'One person alone cannot switch this off. Ask for it with a reason under Publish; another administrator or publisher has to agree.',
    'lose-member':
      'Whoever publishes must be somebody else than whoever asks for it, and without this person nobody could. Let somebody else in, give them the right, or agree with a second person to switch that off first.',
    'end-partnership':
      'A partnership ends in public and for good, which one person does not decide while publishing takes two. Agree with a second person to switch that off first.',
  },
  nothingToUndo: 'There is nothing of yours left to undo here.',
  overtaken: (thing, by) => `This ${thing} cannot be undone, because later ones changed the same values: ${by}. Undo those first.`,
  noMail: 'No mail server is set up here, so nothing can be sent. The operator’s guide says how to set one up.',
  notMade: {
    busy: 'The server is making the published form of other editions. Nothing was saved or published. Try again in a minute.',
    'too-large':
      'This edition is too large for the server to make its published form. Nothing was saved or published. Tell whoever runs the server.',
    failed: 'The published form of this edition could not be made. Nothing was saved or published. Tell whoever runs the server.',
  },
  storageFull: 'The server’s disk is full, so nothing was saved. Tell whoever runs the server, and try again when there is room.',
  storageReadOnly: 'The server may not write to its disk, so nothing was saved. Tell whoever runs the server, and try again later.',
  unavailable: {
    busy: 'The database is busy and did not answer in time. Nothing was saved; what you typed is kept here. Try again in a minute.',
    unreachable: 'The database cannot be reached at the moment. Nothing was saved; what you typed is kept here. Try again in a minute.',
  },
  savedUnknown:
    'The connection to the database broke while this was being saved, so we cannot tell whether it was. Load the page again and look before you repeat it.',
  unfitToPublish: (faults) => `This edition cannot be published yet: ${faults}`,
  stepNotYet: (unmet) => `This step cannot be taken yet. ${unmet}`,
  unmet: {
    plain: {
      'no-consultation': 'Add a consultation that runs today and says who is asked.',
      'no-meeting': 'Name the meeting that decided.',
      'meeting-undated': 'Write the day on which the meeting was held.',
      'meeting-to-come': 'The meeting is still to come.',
      'not-agreed': 'The outcome of the meeting is not recorded as agreed.',
      'not-referred-back': 'The outcome of the meeting is not recorded as referred back.',
      'before-recommended': 'The council met before the plan was recommended to it.',
      'no-reason': 'Say why it goes back to draft.',
      'no-reason-to-send-back': 'Say what is to be put right before it is published.',
      'nothing-to-amend': 'Say what is to be amended, and why.',
      'amendment-open': 'An amendment is open: close it first.',
      'amendment-open-already': 'An amendment is open already.',
      'no-amendment': 'No amendment is open.',
      'not-asked-for': 'Nobody has asked for it to be published yet.',
      'sent-back': 'It was sent back: it has to be asked for again once that is put right.',
      'asked-by-yourself': 'You asked for it to be published, so somebody else has to do it.',
      'changed-since-asked':
        'What would be published has changed since it was asked for: ask again, so that two people have seen it as it is.',
      'decided-already': 'This was decided already.',
      'not-yours-to-take-back': 'Only whoever asked for this can take it back.',
      'yours-to-be-decided': 'You asked for this, so somebody else has to decide on it.',
      'off-already': 'This is switched off already.',
      'not-all-agreed': 'Not every partnership that it names has agreed to the succession.',
      'agreed-and-told': 'Every partnership has agreed to it, and the public has been told.',
    },
    wrongState: {
      draft: 'An edition that is a draft cannot take this step.',
      consultation: 'An edition that is out for consultation cannot take this step.',
      recommended: 'An edition that is recommended cannot take this step.',
      adopted: 'An edition that is adopted cannot take this step.',
      published: 'An edition that is published cannot take this step.',
      superseded: 'An edition that is superseded cannot take this step.',
    },
    consultationRuns: (title) => `The consultation “${title}” still runs.`,
    consultationToCome: (title) => `The consultation “${title}” has not begun.`,
    consultationMayRun: (title) => `Whether the consultation “${title}” is still open is not known: write the day on which it ends.`,
    consultationRunsUntil: (title, until) => `The consultation “${title}” runs ${until}.`,
    responseUnanswered: (respondent, title) => `It is not said what changed for the response of ${respondent} to “${title}”.`,
    implicationUnsigned: (aspect) => `The report’s implications lack a signed-off line on ${aspect}.`,
    aspects: {
      'corporate-priorities': 'corporate priorities',
      risk: 'risk management',
      financial: 'money',
      staffing: 'staffing',
      legal: 'the law',
      equality: 'equality',
      environment: 'the environment',
      'community-safety': 'community safety',
      'human-rights': 'human rights',
      procurement: 'procurement',
      assets: 'assets',
    },
    bodies: { council: 'the council', committee: 'a committee', partnership: 'the partnership' },
    otherBody: (deciding, body) =>
      `By the settings ${deciding} decides on this plan, and “${body}” is not it: name its meeting, or write its name under Settings.`,
    tooManyProposals: (most, days) =>
      `Your partnership has made ${most} proposals in the last ${days} days that not everybody has agreed to.`,
  },
  ownFault: 'Something went wrong on our side. Nothing was saved.',
  signIn: 'Sign in to do this.',
  requests: {
    'body-too-large': ({ megabytes }) => `This is too large. Send ${megabytes} MB or less.`,
    'other-site': 'This was sent by another site, and was refused.',
    'not-json': 'Send this as JSON.',
    'not-bytes': 'Send the file as it is.',
    'file-without-name': 'Choose a file with a name.',
    'not-a-report': 'Attach a PDF, a Word document (.docx) or an OpenDocument text (.odt).',
    'attachment-too-large': ({ megabytes }) => `Attach a file of ${megabytes} MB or less.`,
    'upload-too-large': ({ gigabytes }) => `This file is larger than ${gigabytes} GB. Download fewer months at a time.`,
    'uploads-waiting': ({ files }) =>
      `You have sent ${files} files that are not imported yet. Import some of them first; each goes by itself a day after it was sent.`,
    'too-many-tries': ({ retryAfterS }) => `Too many tries. Wait ${minutesOf(retryAfterS)}, then try again.`,
    'not-the-form': 'Send the form of this page.',
    'nothing-published': 'Nothing is published here.',
    'not-embeddable': 'This address cannot be embedded.',
    'no-topics': 'This edition has no topics, so there is no assessment to write.',
  },
};
