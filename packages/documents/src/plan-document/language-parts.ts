import type { TextsLeft } from '@saferplan/domain/publication';

/** A stretch of a text; with a language where that is not the document's. */
export interface LanguagePart {
  readonly text: string;
  readonly lang?: TextsLeft['language'];
}

/** A part of a text shorter than this may be anybody's. */
const SHORTEST_PART = 12;

/**
 * Splits texts of a document where they turn to another language and back, so that a screen reader says each in its own (ISO 14289-1,
 * 7.2; WCAG 2.2, 3.1.2): texts that the partnership wrote, whole paragraphs and lines of them, and names within sentences. What merely
 * agrees with some words of a text is anybody's; so is a name that goes on with another capital, as Mental Health does in Mental Health Act,
 * and a name of one word between others, unless it is quoted: it may be a part of a longer one.
 */
export function languageParts(left: TextsLeft | undefined): (text: string) => readonly LanguagePart[] {
  if (left === undefined) return (text) => [{ text }];
  const { language: lang, names } = left;
  const texts = new Set([...left.texts].map(spaced));
  const passages = new Set([...left.texts].flatMap(passagesIn).filter((part) => part.length >= SHORTEST_PART && part.includes(' ')));
  const named = names.length === 0 ? null : new RegExp(`(${names.map(asNamed).join('|')})`, 'gu');
  return (text) => {
    const core = spaced(text);
    if (!/\p{L}{2}/u.test(core)) return [{ text }];
    if (texts.has(core) || passages.has(core)) return [{ text, lang }];
    // What a name is found as stands at every second place.
    const stretches = named === null ? [text] : text.split(named);
    return stretches.flatMap((part, index) => (part === '' ? [] : index % 2 === 1 ? [{ text: part, lang }] : [{ text: part }]));
  };
}

const spaced = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

/** The paragraphs of a text and their lines, whole and, where they are Markdown, as what stands between its signs. */
function passagesIn(text: string): readonly string[] {
  const paragraphs = text.split(/\n\s*\n/u);
  const lines = [...paragraphs, ...text.split('\n')].map((line) => line.trim().replace(/^(?:[-*+>]|#{1,6}|\d+[.)])\s+/u, ''));
  return lines.flatMap((line) => [line, ...line.split(/[*_`|[]+|\]\([^)]*\)/u)]).map(spaced);
}

/** The pattern of a name where it stands for itself. */
function asNamed(name: string): string {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const [before, after] = name.includes(' ')
    ? [String.raw`(?<![\p{L}\p{N}]-?)`, String.raw`(?!-?[\p{L}\p{N}]| \p{Lu})`]
    : [String.raw`(?<![\p{L}\p{N}][ -]?)`, String.raw`(?![ -]?[\p{L}\p{N}])`];
  return `${before}${escaped}${after}`;
}
