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
 * 7.2; WCAG 2.2, 3.1.2): texts that the partnership wrote, whole paragraphs of them, and names within sentences.
 */
export function languageParts(left: TextsLeft | undefined): (text: string) => readonly LanguagePart[] {
  if (left === undefined) return (text) => [{ text }];
  const { language: lang, names } = left;
  const texts = new Set([...left.texts].map((text) => text.trim()));
  const passages = [...texts].filter((text) => text.length >= SHORTEST_PART && text.includes(' ')).join('\n');
  const escaped = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  const named = names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => {
    const core = text.trim();
    if (!/\p{L}{2}/u.test(core)) return [{ text }];
    const isPart = core.length >= SHORTEST_PART && core.includes(' ') && passages.includes(core);
    if (texts.has(core) || isPart) return [{ text, lang }];
    // What a name is found as stands at every second place.
    const stretches = named === null ? [text] : text.split(named);
    return stretches.flatMap((part, index) => (part === '' ? [] : index % 2 === 1 ? [{ text: part, lang }] : [{ text: part }]));
  };
}
