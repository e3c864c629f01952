import { RHYTHMS } from '../locale/rhythms.ts';
import { SHORT_MONTHS } from '../locale/short-months.ts';
import type { Role } from '@saferplan/domain/accounts';
import type { AdoptionTransition, EditionState } from '@saferplan/domain/adoption';
import type { ActionStatus, Rag } from '@saferplan/domain/plan';
import type { ChartState } from '@saferplan/domain/spc';
import { LANGUAGE_NAMES } from '../locale/language-names.ts';

/** The words that many screens of the admin app share. */
export const common = {
  product: 'Saferplan',
  signIn: 'Sign in',
  signOut: 'Sign out',
  email: 'Email address',
  password: 'Password',
  showPassword: 'Show or hide the password',
  wrongSignIn: 'The address and the password do not go together. Try again.',
  secondFactor: 'Code from your authenticator app, or a recovery code',
  wrongCode: 'This code is not right, or no longer. Try the next one.',
  forgotten: 'Forgotten your password?',
  forgottenSent: 'If this is the address of a member, a link to set a new password is on its way. It works for a day.',
  forgottenNoMail: 'Ask an administrator of your partnership for a link to set a new password.',
  providerRefused: 'This work account is connected to nobody here. Sign in with your password and connect it under Settings.',
  signInWith: (name: string) => `Sign in with ${name}`,
  tooManySignIns: 'Too many tries. Wait a minute, then try again.',
  loading: 'Loading…',
  tryAgain: 'Try again',
  pasteTable: {
    or: 'Or paste a table',
    cells: 'Cells from a spreadsheet',
    how: 'Mark them there with their headings, copy, and paste here.',
    read: 'Read this table',
    notSent: 'The table could not be sent.',
  },
  editions: 'Editions',
  overview: 'Overview',
  plan: 'Plan',
  changes: 'What changed',
  assessment: 'Assessment',
  data: 'Data',
  law: 'The law',
  publish: 'Publish',
  settings: 'Settings',
  allEditions: 'All editions',
  more: 'More',
  phases: { assess: 'Assess', plan: 'Plan', decide: 'Decide', deliver: 'Deliver', publish: 'Publish' } satisfies Record<
    'assess' | 'plan' | 'decide' | 'deliver' | 'publish',
    string
  >,
  phaseStates: { past: 'done', now: 'now', ahead: 'to come', empty: 'no topic' } satisfies Record<
    'past' | 'now' | 'ahead' | 'empty',
    string
  >,
  copyForward: (label: string) => `Copy ${label} forward`,
  states: {
    draft: 'Draft',
    consultation: 'In consultation',
    recommended: 'Recommended',
    adopted: 'Adopted',
    published: 'Published',
    superseded: 'Superseded',
  } satisfies Record<EditionState, string>,
  adoption: 'Adoption',
  progress: 'Progress',
  funding: 'Funding',
  moves: {
    'open-consultation': 'Open the consultation',
    'close-consultation': 'Close the consultation',
    recommend: 'Note that it was recommended',
    adopt: 'Note that it was adopted',
    'refer-back': 'Take it back to draft',
    'ask-to-publish': 'Ask for publication',
    'send-back': 'Send back',
    publish: 'Publish',
    'open-amendment': 'Open an amendment',
    'close-amendment': 'Close the amendment',
  } satisfies Record<AdoptionTransition, string>,
  movesDone: {
    'open-consultation': 'Consultation opened',
    'close-consultation': 'Consultation closed',
    recommend: 'Recommended',
    adopt: 'Adopted',
    'refer-back': 'Taken back to draft',
    'ask-to-publish': 'Publication asked for',
    'send-back': 'Sent back',
    publish: 'Published',
    'open-amendment': 'Amendment opened',
    'close-amendment': 'Amendment closed',
  } satisfies Record<AdoptionTransition, string>,
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  rhythms: RHYTHMS.en,
  shortMonths: [...SHORT_MONTHS.en],
  decisions: 'Decisions on the plan',
  statuses: {
    'not-reported': 'Not reported',
    'not-started': 'Not started',
    'under-way': 'Under way',
    done: 'Done',
    stopped: 'Stopped',
  } satisfies Record<ActionStatus, string>,
  rags: {
    green: 'Green: on track',
    amber: 'Amber: at risk',
    red: 'Red: late',
    done: 'Done',
    stopped: 'Stopped',
    'not-reported': 'Nothing reported',
  } satisfies Record<Rag, string>,
  locked: (label: string) =>
    `Edition ${label} has been put to a meeting or published, so its content stays as it is. Copy it forward for the next edition, or open an amendment under Adoption. Progress, meetings and money can still be written.`,
  saved: 'Saved',
  savedAt: (time: string) => `Saved ${time}`,
  saving: 'Saving…',
  waiting: (count: number) =>
    `No connection. ${count} ${count === 1 ? 'change waits' : 'changes wait'} here and will be saved when it is back.`,
  refused: (count: number) => `${count} ${count === 1 ? 'field needs' : 'fields need'} correcting`,
  choose: (count: number) =>
    count === 1 ? 'Two people changed the same: choose' : `Two people changed the same, in ${count.toString()} places: choose`,
  chooseShort: (count: number) => `Choose (${count.toString()})`,
  conflictAtField: 'Not saved: somebody else changed this too.',
  chooseAtField: 'Choose',
  cannotSave: {
    'signed-out': 'Your session has ended. Your changes wait here: sign in again to save them.',
    'storage-full': 'The server’s disk is full; what you typed is kept here, and is saved by itself once there is room.',
    'storage-read-only': 'The server cannot write to its disk; what you typed is kept here, and is saved by itself once it can.',
    unavailable: 'The server cannot save just now; what you typed is kept here, and is saved by itself once it can.',
  },
  /** Where the browser has no room to keep what is typed, or does not allow it. */
  inWindow: (count: number) =>
    `${count === 1 ? 'One change is' : `${count.toString()} changes are`} not saved yet, and this browser cannot keep ${count === 1 ? 'it' : 'them'}: do not close this page.`,
  /** Where a browser lets the app keep nothing on the device. */
  nothingIsKeptHere:
    'This browser lets Saferplan keep nothing on this device: what you type and have not saved or added is lost if you close this page or load it anew.',
  /** Of matrices and translations, which are saved by a button. */
  unsavedDrafts: (count: number) => `${count === 1 ? 'One change is' : `${count} changes are`} typed and not saved yet`,
  /** Said in a form that was left with something in it. */
  notAddedYet: 'Not added yet: you typed this earlier, and this browser has kept it.',
  clearIt: 'Clear it',
  notKept: 'Not added yet, and this browser cannot keep it: add it before you leave this page.',
  signOutClears: (count: number) =>
    `${count === 1 ? 'One form holds' : `${count.toString()} forms hold`} what you typed and have not added. Signing out removes it from this browser.`,
  /** Asked before a screen is left that holds what is kept nowhere. */
  leaveWithoutIt:
    'What you have pasted, answered or brought in as a file here is not stored yet, and is lost if you leave. Leave all the same?',
  /** Leads to the list of what was typed and not sent. */
  notSentYet: (count: number) => `Not sent yet: ${count}`,
  showThem: 'Show what they hold',
  staySignedIn: 'Stay signed in',
  signOutAnyway: 'Sign out all the same',
  notDoneCount: (count: number) => (count === 1 ? 'One thing was not done' : `${count} things were not done`),
  changedSince: 'Somebody has changed this since. Look at it as it is now, and do this again if you still want to.',
  notDone: (name: string) => `This was not done: ${name}`,
  dismiss: 'Dismiss',
  undo: 'Undo last change',
  undoShort: 'Undo',
  undone: (summary: string) => `Undone: ${summary}`,
  up: (name: string) => `Move “${name}” up`,
  down: (name: string) => `Move “${name}” down`,
  moved: (name: string, place: number, of: number) => `“${name}” is now number ${place} of ${of}`,
  remove: (name: string) => `Remove “${name}”`,
  removeShort: 'Remove',
  removeAll: (count: number) => `Remove all ${count}`,
  earlierText: 'Text that was typed here earlier and never saved',
  earlierTextHelp:
    'An earlier version of this app kept it in this browser without noting who typed it, so it cannot be saved by itself. Copy what is of use to where it belongs, then remove it.',
  adding: (name: string) => `Add “${name}”`,
  moving: (name: string) => `Move “${name}”`,
  puttingBack: (what: string) => `Put back ${what}`,
  hasPutBack: (what: string) => `Put back: ${what}.`,
  removed: (name: string) => `Removed “${name}”.`,
  added: (name: string) => `Added “${name}”`,
  add: 'Add',
  sayBeforeAdding: 'Say this before it is added',
  cancel: 'Cancel',
  history: 'History',
  unsound: { altered: 'Changed since it was published', unreadable: 'Cannot be read' },
  nothingYet: 'Nothing here yet.',
  moveHint: 'Alt with the up or down arrow key moves an item while you are in it.',
  languageNames: LANGUAGE_NAMES.en,
  roleNames: {
    administrator: 'Administrator',
    editor: 'Editor',
    lead: 'Lead',
    analyst: 'Analyst',
    reader: 'Reader',
  } satisfies Record<Role, string>,
  roles: {
    administrator: 'Administrator: everything',
    editor: 'Editor: all of a draft',
    lead: 'Lead: actions, progress and readings of their own priorities',
    analyst: 'Analyst: figures, findings and scores',
    reader: 'Reader: sees drafts',
  } satisfies Record<Role, string>,
  roleLimits: {
    administrator: '',
    editor: '',
    lead: 'You lead some of these priorities: their actions, progress and readings are open to you.',
    analyst: 'As an analyst you can change figures, findings and scores; the rest is to read.',
    reader: 'As a reader you see this draft and change nothing.',
  } satisfies Record<Role, string>,
  trendStates: {
    better: 'Better than before',
    worse: 'Worse than before',
    changed: 'Changed',
    'as-usual': 'As usual',
    'too-early': 'Too early to say',
    'no-chart': 'No chart',
  } satisfies Record<ChartState, string>,
};

export type CommonWords = typeof common;
