import { choice, field, inOneLanguage, line, optionalDate, parentOfAny, prose } from '../fields/index.ts';
import { asItIs, defineKind } from '../items/define-kind.ts';
import { type NamedKind, PREFIXES } from '../shared/named-kind.ts';
import { Language } from '../shared/language.ts';
import { optionalLine } from '../shared/text.ts';

/** The longest text that any field holds, in characters: Markdown of a page. */
const LONGEST = 20_000;

// The keys of an object are the names that its type lists.
const TRANSLATED = (Object.keys(PREFIXES) as NamedKind[]).filter((kind) => kind !== 'translation' && kind !== 'shared-translation');

const FIELDS = {
  /** The item, edition, plan or partnership whose text it is. */
  ownerId: parentOfAny(TRANSLATED),
  /** Which of its texts: a JSON pointer (RFC 6901) without the first slash, such as `title` or `actionPlan/note`. */
  field: inOneLanguage(line(200)),
  language: choice(Language, 'cy'),
  text: inOneLanguage(prose(LONGEST)),
  /** The text in the partnership's first language that it says: where that is another one by now, the translation is stale. */
  original: inOneLanguage(prose(LONGEST)),
  /** The name of the speaker of the language who has read it; empty where none has. */
  readBy: field('reader', 'text', optionalLine(120), ''),
  readOn: optionalDate(),
};

/** What a text of an edition, or of an item in it, says in another language. It may be written and corrected whatever state the edition is in. */
export const translation = defineKind('translation', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: null,
  calledBy: ['field'],
  fields: FIELDS,
  uniqueBy: ['ownerId', 'field', 'language'],
  carryForward: asItIs,
});

/** The same for what a partnership's editions share: the partnership itself, its plans, and items such as agencies and contacts. */
export const sharedTranslation = defineKind('shared-translation', {
  home: 'partnership',
  lifecycle: 'running',
  changedBy: [],
  title: null,
  calledBy: ['field'],
  fields: FIELDS,
  uniqueBy: ['ownerId', 'field', 'language'],
});
