import type { PublicationId, WithdrawalId } from '../shared/id.ts';
import { isObject, type Json, textsIn, valueAt, withValueAt } from '../shared/json-leaves.ts';
import { slugFrom } from '../shared/text.ts';
import { canBeRead } from './upgrade-snapshot.ts';

/** That a publication, or one text of it, was taken from the public. The stored bytes stay as they are. */
export interface Withdrawal {
  readonly id: WithdrawalId;
  readonly publicationId: PublicationId;
  /** A JSON pointer (RFC 6901) to a text of the stored body; empty for the whole publication. */
  readonly path: string;
  readonly reason: string;
  /** In which roles it was decided, in words and without names. */
  readonly decidedBy: string;
  /** ISO 8601, UTC. */
  readonly withdrawnAt: string;
}

/** What stands in place of a withdrawn text, in both languages of the public pages. */
export const WITHDRAWN_MARKER = '[withdrawn / tynnwyd yn ôl]';

/** These become links, which a marker cannot be: they are left empty, and the list of what was withdrawn names them. */
const LINK_FIELDS = /\/(?:telephone|textNumber|web|evidence)$/u;

/** The withdrawal of the whole publication, where there is one. */
export const wholeWithdrawal = (publicationId: PublicationId, withdrawals: readonly Withdrawal[]): Withdrawal | null =>
  withdrawals.find((one) => one.publicationId === publicationId && one.path === '') ?? null;

/** The withdrawals of texts of a publication. */
export const withdrawnTexts = (publicationId: PublicationId, withdrawals: readonly Withdrawal[]): readonly Withdrawal[] =>
  withdrawals.filter((one) => one.publicationId === publicationId && one.path !== '');

/** A stored body with each withdrawn text replaced by a marker, and a list that says so. The same body where nothing was withdrawn. */
export function redactBody(body: Json, sha256: string, texts: readonly Withdrawal[]): Json {
  if (texts.length === 0 || !isObject(body)) return body;
  const without = texts.reduce<Json>((made, { path }) => withoutText(made, path), body);
  const redacted = {
    of: sha256,
    texts: texts.map(({ path, withdrawnAt, decidedBy, reason }) => ({ path, on: withdrawnAt, by: decidedBy, reason })),
  };
  return { ...(isObject(without) ? without : body), redacted };
}

function withoutText(body: Json, path: string): Json {
  const marked = withoutTranslations(
    withValueAt(body, path, (old) => (typeof old === 'string' ? markerAt(path) : old)),
    path,
  );
  const index = CONTACT_NAME.exec(path)?.groups?.['index'];
  return index === undefined ? marked : withoutContactSlug(marked, index);
}

/** The body without what other languages say in the place of a text: it says the same. */
function withoutTranslations(body: Json, path: string): Json {
  if (!isObject(body) || !isObject(body['translations'])) return body;
  const left = Object.entries(body['translations']).map(([language, texts]) => [
    language,
    isObject(texts) ? Object.fromEntries(Object.entries(texts).filter(([pointer]) => pointer !== path)) : texts,
  ]);
  return { ...body, translations: Object.fromEntries(left) };
}

const CONTACT_NAME = /^\/contacts\/(?<index>\d+)\/name$/u;
/** The slug of a contact is made of its name, and no page stands at it: it goes with the name, here and wherever the contact is named. */
const CONTACT_SLUG = /^\/(?:contacts\/\d+\/slug|priorities\/\d+\/contacts\/\d+)$/u;

function withoutContactSlug(body: Json, index: string): Json {
  const slug = valueAt(body, `/contacts/${index}/slug`);
  return textsIn(body)
    .filter(({ path, text }) => text === slug && CONTACT_SLUG.test(path))
    .reduce((made, { path }) => withValueAt(made, path, () => `withdrawn-${index}`), body);
}

const markerAt = (path: string): string => (LINK_FIELDS.test(path) ? '' : WITHDRAWN_MARKER);

/** Whether a text can be taken out of this body by itself: not where an address, a date or a choice must stand in its place. */
export function isWithdrawable(body: Json, path: string): boolean {
  if (typeof valueAt(body, path) !== 'string') return false;
  return canBeRead(withValueAt(body, path, () => markerAt(path)));
}

/**
 * Every text of a body that holds these words, whatever their case; those that a search for them should find and take out. An
 * address that is made of the words is among them, except for a contact's, which goes with its name.
 */
export function textsThatHold(body: Json, words: string): readonly { readonly path: string; readonly text: string }[] {
  const sought = words.toLowerCase();
  const slug = slugFrom(words);
  return textsIn(body).filter(
    ({ path, text }) =>
      !CONTACT_SLUG.test(path) && (text.toLowerCase().includes(sought) || (slug.length > 2 && SLUG.test(text) && text.includes(slug))),
  );
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)+$/u;
