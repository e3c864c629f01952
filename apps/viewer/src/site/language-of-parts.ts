import { type Snapshot, textsLeftIn } from '@saferplan/domain/publication';
import type { Language, PublishedEdition } from '../view.ts';
import { splitName } from '../components/mark.tsx';
import type { OwnWords } from './own-words.ts';
import { LANGUAGES } from '../words/languages.ts';

/** A part of a text shorter than this may be anybody's. */
const SHORTEST_PART = 12;

/**
 * The page with a `lang` on what the partnership wrote, where that is in another language than the page (WCAG 2.2, 3.1.2): a
 * partnership writes in the first of its languages, and translates what it likes. Texts that stand alone, parts of them, and names
 * within sentences are marked; what stands in a drawing or in a choice of a form cannot be.
 */
export function markOwnWords(html: string, words: OwnWords | null): string {
  const body = html.indexOf('<body');
  if (words === null || body === -1) return html;
  const mark = (text: string): string => `<span lang="${LANGUAGES[words.language].language}">${text}</span>`;
  const marked = html
    .slice(body)
    .replaceAll(/<(?<name>script|style|option|textarea|svg)\b[^>]*>[\s\S]*?<\/\k<name>>|<[^>]+>|[^<]+/gu, (token) =>
      token.startsWith('<') ? token : markText(token, words, mark),
    );
  return html.slice(0, body) + marked;
}

function markText(text: string, { texts, passages, names }: OwnWords, mark: (text: string) => string): string {
  const core = text.trim();
  if (!/\p{L}{2}/u.test(core)) return text;
  const isPart = core.length >= SHORTEST_PART && core.includes(' ') && passages.includes(core);
  if (texts.has(core) || isPart) return text.replace(core, () => mark(core));
  const pieces = text.split(BETWEEN);
  return pieces
    .map((piece) => {
      const inner = piece.trim();
      if (pieces.length > 1 && /\p{L}{2}/u.test(inner) && texts.has(inner)) return piece.replace(inner, () => mark(inner));
      return names === null ? piece : piece.replaceAll(names, (name) => mark(name));
    })
    .join('');
}

/** What stands between texts in one line, such as a date and what a meeting was about. */
const BETWEEN = /( · |: )/u;

const KNOWN = new WeakMap<readonly PublishedEdition[], Map<string, OwnWords | null>>();

/**
 * What stands on the pages of an edition in another language than that of the pages: what has no translation into it of this edition
 * and of those beside it. Null where a partnership writes in the language of the page.
 */
export function ownWordsOf(
  editions: readonly PublishedEdition[],
  { snapshot, sha256 }: PublishedEdition,
  language: Language,
): OwnWords | null {
  if (snapshot.partnership.languages[0] === language) return null;
  const known = KNOWN.get(editions) ?? new Map<string, OwnWords | null>();
  KNOWN.set(editions, known);
  const key = `${language} ${sha256}`;
  const words = known.get(key) ?? wordsLeft([snapshot, ...editions.map((one) => one.snapshot)], language);
  known.set(key, words);
  return words;
}

function wordsLeft(snapshots: readonly Snapshot[], language: Language): OwnWords | null {
  const left = textsLeftIn(snapshots, language);
  if (left === null) return null;
  // Of the name at the top of a page its last word stands apart.
  const lastWords = snapshots.flatMap(({ partnership: { name } }) => (left.texts.has(name) ? splitName(name).last : ''));
  const texts = new Set([...left.texts, ...lastWords.filter((word) => word !== '')].map(escaped));
  const passages = [...texts].filter((text) => text.length >= SHORTEST_PART && text.includes(' ')).join('\n');
  const names = left.names.map((name) => escaped(name).replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return {
    language: left.language,
    texts,
    passages,
    names: names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  };
}

/** As React escapes a text. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;').trim();
