import { isWithdrawable, type Json, textsThatHold, valueAt, wholeWithdrawal, type Withdrawal } from '@saferplan/domain/publication';
import type { Language, PublicationId } from '@saferplan/domain/shared';
import { sayPlace } from '@saferplan/messages/published';

/*
 * What is read out of the bodies of publications for a withdrawal. These functions run in the worker thread of publications, since a
 * body is parsed, and upgraded once for each of its texts that is tried: what they take and answer is plain data.
 */

/** A publication as it is stored. */
interface Stored {
  readonly id: PublicationId;
  readonly label: string;
  readonly body: string;
}

/** A text of a publication that the public reads, and whether it can be taken out by itself. */
export interface FoundText {
  readonly publicationId: PublicationId;
  readonly label: string;
  /** A JSON pointer (RFC 6901). */
  readonly path: string;
  /** The same by the names of the parts that lead there. */
  readonly where: string;
  readonly text: string;
  readonly isWithdrawable: boolean;
}

/** The texts that hold these words, `most` of them at most, of what is not withdrawn already. */
export function findTexts(input: {
  readonly publications: readonly Stored[];
  readonly withdrawals: readonly Withdrawal[];
  readonly words: string;
  readonly language: Language;
  readonly most: number;
}): readonly FoundText[] {
  const found: FoundText[] = [];
  for (const { id: publicationId, label, body } of input.publications) {
    if (wholeWithdrawal(publicationId, input.withdrawals) !== null) continue;
    const json = JSON.parse(body) as Json;
    const texts = textsThatHold(json, input.words)
      .filter(({ path }) => !input.withdrawals.some((one) => one.publicationId === publicationId && one.path === path))
      .slice(0, input.most - found.length);
    for (const { path, text } of texts)
      found.push({
        publicationId,
        label,
        path,
        where: sayPlace(json, path, input.language),
        text,
        isWithdrawable: isWithdrawable(json, path),
      });
  }
  return found;
}

/** A passage of a publication: all of it where the path is empty. */
export interface Passage {
  readonly publicationId: PublicationId;
  readonly path: string;
}

/** A passage as whoever decides on its withdrawal reads it. */
export interface ReadPassage extends Passage {
  readonly label: string;
  /** By the names of the parts that lead there; “The whole plan” for a whole publication. */
  readonly where: string;
  /** Null for a whole publication, and where no text stands there. */
  readonly text: string | null;
}

/** What stands at these passages, in their order; those of other publications are left out. */
export function readPassages(input: {
  readonly publications: readonly Stored[];
  readonly passages: readonly Passage[];
  readonly language: Language;
}): readonly ReadPassage[] {
  const publications = parsed(input);
  return input.passages.flatMap(({ publicationId, path }): readonly ReadPassage[] => {
    const of = publications.get(publicationId);
    if (of === undefined) return [];
    const text = path === '' ? null : valueAt(of.json, path);
    return [
      {
        publicationId,
        path,
        label: of.label,
        where: sayPlace(of.json, path, input.language),
        text: typeof text === 'string' ? text : null,
      },
    ];
  });
}

/** The first of these passages that cannot be taken out of its publication by itself; null where each can. */
export function firstNotWithdrawable(input: {
  readonly publications: readonly Stored[];
  readonly passages: readonly Passage[];
}): Passage | null {
  const publications = parsed(input);
  return (
    input.passages.find(({ publicationId, path }) => {
      const of = publications.get(publicationId);
      return path !== '' && of !== undefined && !isWithdrawable(of.json, path);
    }) ?? null
  );
}

/** The bodies of the publications that these passages are of, each parsed once. */
const parsed = (input: { readonly publications: readonly Stored[]; readonly passages: readonly Passage[] }) => {
  const asked = new Set(input.passages.map(({ publicationId }) => publicationId));
  return new Map(
    input.publications.filter(({ id }) => asked.has(id)).map(({ id, label, body }) => [id, { label, json: JSON.parse(body) as Json }]),
  );
};
