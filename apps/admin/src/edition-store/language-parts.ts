/** A part of a sentence, and whether the partnership wrote it. */
export interface SentencePart {
  readonly text: string;
  readonly isOwn: boolean;
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

/**
 * A sentence cut where it names what the partnership wrote: what stands in quotation marks, and each of these names as whole words, the
 * longest first. The parts together are the sentence.
 */
export function languageParts(sentence: string, names: readonly string[]): readonly SentencePart[] {
  const known = names
    .filter((name) => name.trim() !== '')
    .toSorted((one, other) => other.length - one.length)
    .map((name) => String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`);
  const own = new RegExp([String.raw`(?<=“)[^“”]+(?=”)`, ...known].join('|'), 'gu');
  return partsAt(
    sentence,
    [...sentence.matchAll(own)].map(({ 0: text, index }) => [index, index + text.length]),
  );
}

/** A sentence cut where the words of the partnership stand in it: each from a letter up to another, in their order. */
export function partsAt(sentence: string, own: readonly (readonly [number, number])[]): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let end = 0;
  for (const [from, to] of own) {
    if (from > end) parts.push({ text: sentence.slice(end, from), isOwn: false });
    parts.push({ text: sentence.slice(from, to), isOwn: true });
    end = to;
  }
  return end < sentence.length ? [...parts, { text: sentence.slice(end), isOwn: false }] : parts;
}
