import type { ChangeSummaries, DoneSummary, NamedKind, PutBackRemarks } from '@saferplan/domain/shared';
import { sayCoded, type WordsOf } from '../faults/say-coded.ts';
import { textLabel, textOwnerName } from '../items/text-of-owner.ts';
import { textWordsEn } from '../items/text-words-en.ts';
import { itemWordsEn } from '../items/words-en.ts';

const called = (kind: NamedKind): string => itemWordsEn[kind].name;
const article = (kind: NamedKind): 'a' | 'an' => (/^[aeiou]/u.test(called(kind)) ? 'an' : 'a');
/** 'an action', 'a priority'. */
const one = (kind: NamedKind): string => `${article(kind)} ${called(kind)}`;
const item = ({ kind, name }: { readonly kind: NamedKind; readonly name: string }): string => `${called(kind)} “${name}”`;
const items = ({ kind, count }: { readonly kind: NamedKind; readonly count: number }): string => `${count.toString()} × ${called(kind)}`;
const listed = (names: readonly string[]): string => names.join(', ');
const text = ({ kind, name, field }: ChangeSummaries['text-translated']): string =>
  `“${textLabel(textWordsEn, kind, field)}” of ${textOwnerName(textWordsEn, kind, name)}`;

const MOVES = {
  'open-consultation': 'Opened the consultation on',
  'close-consultation': 'Closed the consultation on',
  recommend: 'Noted the recommendation of',
  adopt: 'Noted the adoption of',
  'refer-back': 'Took back to draft',
  'ask-to-publish': 'Asked for publication of',
  'send-back': 'Sent back',
  'open-amendment': 'Opened an amendment of',
  'close-amendment': 'Closed the amendment of',
} as const;
const ASKED = {
  withdraw: 'to withdraw what was published',
  'end-four-eyes': 'to switch off that whoever publishes must be somebody else',
} as const;
const DECIDED = { agreed: 'Agreed', refused: 'Refused', 'taken-back': 'No longer asks' } as const;
const ANSWERS = { agreed: 'agreed', 'agreed-with-restricted': 'agreed, restricted figures may cross', refused: 'refused' } as const;

/** What each change did, in English. */
export const changesEn: WordsOf<ChangeSummaries> = {
  'item-added': (of) => `Added ${item(of)}`,
  'item-changed': (of) => `Changed ${item(of)}`,
  'item-moved': (of) => `Moved ${item(of)}`,
  'item-removed': (of) => `Removed ${item(of)}`,
  'items-added': (of) => `Added ${items(of)}`,
  'items-changed': (of) => `Changed ${items(of)}`,
  'items-moved': (of) => `Moved ${items(of)}`,
  'items-removed': (of) => `Removed ${items(of)}`,
  'several-changed': ({ count }) => `Changed ${count.toString()} items`,
  'one-put-back': ({ kind }) => `Took out of the bin: ${one(kind)}`,
  'several-put-back': ({ count }) => `Took out of the bin: ${count.toString()} things`,
  'edition-changed': ({ label }) => `Changed what is said of ${label} as a whole`,
  'plan-changed': ({ title }) => `Changed what is said of the plan “${title}”`,
  'first-plan-began': ({ label }) => `Began the plan with ${label}`,
  'plan-began': ({ title, label }) => `Began the plan “${title}” with ${label}`,
  'partnership-began': ({ name }) => `Began ${name}`,
  'partnership-changed': 'Changed the details of the partnership',
  'copied-forward': ({ from, label, plan }) => `Copied ${from} forward as ${label}${plan === null ? '' : `, with which “${plan}” begins`}`,
  'assessment-began': ({ label }) => `Began the assessment for ${label}`,
  'recommendations-applied': ({ label }) => `Applied the recommendations for ${label}`,
  'adoption-step': ({ move, label, reason }) => `${MOVES[move]} ${label}${reason === '' ? '' : `: ${reason}`}`,
  published: ({ label }) => `Published ${label}`,
  'second-person-asked': ({ subject, reason }) => `Asked ${ASKED[subject]}: ${reason}`,
  'second-person-decided': ({ outcome, subject, reason }) => `${DECIDED[outcome]} ${ASKED[subject]}: ${reason}`,
  'four-eyes-ended': 'Agreed that whoever publishes may be whoever asked for it',
  'plan-file-added': ({ name }) => `Added what ${name} holds`,
  'text-translated': (of) => `Translated ${text(of)}`,
  'translation-removed': (of) => `Removed the translation of ${text(of)}`,
  'translations-taken': ({ count, name }) => `Took ${count.toString()} translations from ${name}`,
  imported: ({ name }) => `Imported ${name}`,
  'value-typed': ({ title }) => `Typed a value of “${title}”`,
  'values-typed': ({ title }) => `Typed values of “${title}”`,
  'import-undone': ({ files }) => `Undid the import of ${listed(files)}`,
  'monthly-round': ({ files }) => `This month’s files: ${listed(files)}`,
  'series-added': ({ title }) => `Added series “${title}”`,
  'people-imported': ({ title }) => `Imported numbers of people, “${title}”`,
  'peer-group-added': ({ title }) => `Added the peer group “${title}”`,
  'peer-group-changed': ({ title }) => `Changed the peer group “${title}”`,
  'peer-group-removed': ({ title }) => `Removed the peer group “${title}”`,
  'series-of-sum-added': ({ title, count }) => `Added ${title} from ${count.toString()} series of partnerships that end`,
  'carried-over': ({ names }) => `Carried over from ${listed(names)}`,
  'succession-proposed': ({ on }) => `Proposed a succession on ${on}`,
  'succession-answered': ({ answer }) => `Answered a succession: ${ANSWERS[answer]}`,
  commented: ({ kind }) => `Commented on ${one(kind)}`,
  'comment-settled': 'Settled a comment',
  'comment-reopened': 'Opened a comment again',
  invited: ({ name }) => `Invited ${name}`,
  'invitation-accepted': ({ name }) => `${name} accepted an invitation`,
  'rights-changed': ({ name }) => `Changed what ${name} may do`,
  'member-removed': ({ name }) => `Removed ${name} from the partnership`,
  'member-erased': 'Erased somebody who left',
  'administrator-made': ({ name }) => `Made ${name} an administrator`,
  'reset-link-made': ({ name }) => `Made a link to reset the password of ${name}`,
  'second-factor-reset': ({ name }) => `Reset the second factor of ${name}`,
  'practice-copy-made': 'Made a practice copy',
  'practice-copy-removed': 'Removed a practice copy',
  stored: ({ text: sentence }) => sentence,
  undid: ({ of }) => `Undid: ${inEnglish(of)}`,
};

const inEnglish = (summary: DoneSummary): string => sayCoded<ChangeSummaries>(changesEn, summary);

/** What could not be put back as it was, in English. */
export const putBackEn: WordsOf<PutBackRemarks> = {
  'named-is-gone': ({ title, named }) => `“${title}” named ${one(named)} that is gone, and no longer does.`,
  'address-taken': ({ kind, title, slug, free }) =>
    `“${title}” has the address ${free} now, because another ${called(kind)} has taken ${slug}.`,
  'naming-is-gone': ({ kind }) => `${article(kind) === 'an' ? 'An' : 'A'} ${called(kind)} that named it has been removed since.`,
  'naming-has-changed': ({ kind, title }) => `The ${called(kind)} “${title}” has been changed since, and does not name it again.`,
};
