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
  const parts: SentencePart[] = [];
  let end = 0;
  for (const { 0: text, index } of sentence.matchAll(own)) {
    if (index > end) parts.push({ text: sentence.slice(end, index), isOwn: false });
    parts.push({ text, isOwn: true });
    end = index + text.length;
  }
  return end < sentence.length ? [...parts, { text: sentence.slice(end), isOwn: false }] : parts;
}
