import type { SearchEntry } from './search-entry.ts';
import { intentOf } from './intents.ts';
import { RELATED_WORDS } from './related-words.ts';
import { SAME_WORDS } from './same-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import { stemOf, type Token, tokensOf } from './tokens.ts';
import { welshStems } from './welsh.ts';

/** What is looked for as one thing. */
export interface Concept {
  /** Any of these is the word itself, or another word for the same thing; each is a list of terms that must all be there. */
  readonly exact: readonly (readonly string[])[];
  /** Its stem, then what it may mean, the nearest first. */
  readonly near: readonly (readonly string[])[];
  /** The word itself, of which beginnings are looked for too; null for a number or a term of several words. */
  readonly word: string | null;
  /** Whether the word may be mistyped, so that slips of a letter are looked for: not where it is a word that is known. */
  readonly mayBeMistyped: boolean;
  /** What it may mean where it is mistyped; nothing where it is a word that is known. */
  readonly meant?: readonly (readonly string[])[];
}

/** A query as it is understood: what it asks for, and of which kinds, where it says so. */
export interface ReadQuery {
  readonly concepts: readonly Concept[];
  readonly kinds: ReadonlySet<SearchEntry['kind']>;
}

/** Words of a text, in characters from and to behind, and the terms by which they are found. */
export interface Span {
  readonly terms: readonly string[];
  readonly from: number;
  readonly to: number;
}

/**
 * The words that mean one thing, of everywhere and of one partnership (its glossary), found in texts at once: a term of an index is a
 * word (`needles`), the stem of one (`~needl`), each stem that it may have in Welsh (`^tan` of `dân`), or the number of a line of words for
 * one thing, where they stand as the line has them (`=3`), or in any ending (`≈3`).
 */
export class Vocabulary {
  /** By the words of a phrase, parted by spaces: the lines that it stands in. By its stems: those in which it does in any ending. */
  readonly #lines = { exact: new Map<string, readonly string[]>(), near: new Map<string, readonly string[]>() };
  /** By the stems of a word or a phrase that has related terms, and by each line that it stands in. */
  readonly #related = new Map<string, readonly string[]>();
  /** By the first word of a line, or a stem of it: the most words of a line that begins so. */
  readonly #most = new Map<string, number>();
  /** The stems of words that came before: a text has most of its words again and again. */
  readonly #stems = new Map<string, readonly string[]>();
  readonly #readsWelsh: boolean;
  /** The words that are lines by themselves, or have related ones. */
  readonly #singles: readonly string[];
  #longest = 1;

  /** `readsWelsh` says whether words are read as Welsh too, with their mutations and endings. */
  constructor(ownWords: readonly (readonly string[])[], readsWelsh: boolean) {
    this.#readsWelsh = readsWelsh;
    this.#singles = [...SAME_WORDS.flat(), ...RELATED_WORDS.map(([word]) => word)].filter((phrase) => /^\p{Ll}+$/u.test(phrase));
    // A phrase that has related terms, or is one, is found in texts as one thing, too: its words side by side.
    const known = new Set(SAME_WORDS.flat());
    const phrases = [...new Set(RELATED_WORDS.flat())].flatMap((term) => (/\P{L}/u.test(term) && !known.has(term) ? [[term]] : []));
    for (const [index, line] of [...SAME_WORDS, ...ownWords, ...phrases].entries())
      for (const phrase of line) {
        const tokens = tokensOf(phrase);
        const words = wordsOf(tokens);
        addTo(this.#lines.exact, words.join(' '), `=${index.toString()}`);
        for (const key of this.#keysOf(words)) addTo(this.#lines.near, key, `≈${index.toString()}`);
        const [first = ''] = words;
        for (const start of [first, ...this.#stemsOf(first)]) this.#most.set(start, Math.max(this.#most.get(start) ?? 0, words.length));
        this.#longest = Math.max(this.#longest, words.length);
      }
    for (const [word, ...related] of RELATED_WORDS) {
      const words = wordsOf(tokensOf(word));
      const lines = this.#lines.exact.get(words.join(' ')) ?? [];
      for (const key of [words.map(stemOf).join(' '), ...lines.map((line) => line.replace('=', '≈'))])
        this.#related.set(key, [...(this.#related.get(key) ?? []), ...related]);
    }
  }

  /** Every term by which a text is found, with the place of its words: words first, then terms of several words. */
  spansOf(text: string): readonly Span[] {
    const parts = tokensOf(text).flatMap((token) => token.parts.map((part) => ({ part, token })));
    return parts.flatMap(({ part, token }, at) => {
      const { from, to } = token;
      const joined = token.parts.length > 1 && parts[at - 1]?.token !== token ? [token.parts.join('')] : [];
      const stems = this.#stemsOf(part);
      const percent = token.isPercent ? [`${part}%`] : [];
      return [
        { terms: [part, ...stems, ...percent, ...joined.flatMap((word) => [word, ...this.#stemsOf(word)])], from, to },
        ...this.#linesAt(text, parts, at),
      ];
    });
  }

  /** The lines of words for one thing that begin at a word of a text, and end before the sentence does. */
  #linesAt(text: string, parts: readonly { readonly part: string; readonly token: Token }[], at: number): readonly Span[] {
    const first = parts[at];
    if (first === undefined) return [];
    const most = Math.max(...[first.part, ...this.#stemsOf(first.part)].map((start) => this.#most.get(start) ?? 0));
    // Most words begin no line.
    if (most === 0) return [];
    const end = SENTENCE_END.exec(text.slice(first.token.from))?.index ?? text.length;
    const within = parts.slice(at, at + most).filter(({ token }) => token.to <= first.token.from + end);
    return within.flatMap((_, more): readonly Span[] => {
      const phrase = within.slice(0, more + 1);
      const words = phrase.map(({ part }) => part);
      const terms = [...(this.#lines.exact.get(words.join(' ')) ?? []), ...this.#linesNear(words)];
      const last = phrase.at(-1);
      return terms.length === 0 || last === undefined ? [] : [{ terms, from: first.token.from, to: last.token.to }];
    });
  }

  /** What a query asks for: each word, or words that are one term, without those of a question that say nothing. */
  read(query: string): ReadQuery {
    const tokens = tokensOf(query);
    const kinds = new Set<SearchEntry['kind']>();
    const keepsAll =
      tokens.every((token) => isStopWord(token) || intentOfToken(token) !== null) &&
      tokens.every((_, at) => this.#phraseAt(tokens, at) === null);
    const concepts: Concept[] = [];
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at];
      if (token === undefined) break;
      const phrase = this.#phraseAt(tokens, at);
      at += phrase?.length ?? 1;
      const kind = intentOfToken(token);
      if (phrase !== null) concepts.push(phrase.concept);
      else if (kind !== null && !keepsAll) kinds.add(kind);
      else if (keepsAll || !isStopWord(token)) concepts.push(this.#wordConcept(token));
    }
    return { concepts, kinds };
  }

  /** The terms of the stems that a word may have. */
  #stemsOf(word: string): readonly string[] {
    const known = this.#stems.get(word);
    if (known !== undefined) return known;
    const stems = [`~${stemOf(word)}`, ...(this.#readsWelsh ? welshStems(word).map((stem) => `^${stem}`) : [])];
    if (this.#stems.size >= MOST_STEMS) this.#stems.clear();
    this.#stems.set(word, stems);
    return stems;
  }

  /** By what a phrase is found in any ending; in Welsh also where its first word is mutated. */
  #keysOf(words: readonly string[]): readonly string[] {
    const english = words.map(stemOf).join(' ');
    if (!this.#readsWelsh) return [english];
    const [first = '', ...rest] = words;
    const others = rest.map((word) => welshStems(word)[0] ?? word);
    return [english, ...welshStems(first).map((stem) => [`^${stem}`, ...others].join(' '))];
  }

  #linesNear(words: readonly string[]): readonly string[] {
    return [...new Set(this.#keysOf(words).flatMap((key) => this.#lines.near.get(key) ?? []))];
  }

  /** The longest term that begins with a token, where there is one. */
  #phraseAt(tokens: readonly Token[], at: number): { readonly concept: Concept; readonly length: number } | null {
    for (let length = Math.min(this.#longest, tokens.length - at); length > 0; length -= 1) {
      const phrase = tokens.slice(at, at + length);
      const words = wordsOf(phrase);
      const lines = this.#linesNear(words);
      const related = this.#relatedTo(words);
      if (lines.length === 0 && related.length === 0) continue;
      const [first] = phrase;
      // Of a phrase that is known its words are not looked for apart: they may stand anywhere in a text, and say something else.
      const itself = length === 1 && first?.parts.length === 1 ? this.#wordConcept(first) : { exact: [], near: [], word: null };
      return {
        concept: {
          exact: [...itself.exact, ...(this.#lines.exact.get(words.join(' ')) ?? []).map((line) => [line])],
          near: [...lines.map((line) => [line]), ...itself.near, ...related.map((term) => this.#termsFor(term))],
          word: itself.word,
          mayBeMistyped: false,
        },
        length,
      };
    }
    return null;
  }

  /** What a word may mean that is a slip of one letter away from a word which texts need not use, as `terorism` is. */
  #meantBy(word: string): readonly (readonly string[])[] {
    if (word.length < LEAST_SLIPPED || this.#relatedTo([word]).length > 0 || this.#linesNear([word]).length > 0) return [];
    const meant = this.#singles.find((other) => isSlipOf(word, other));
    if (meant === undefined) return [];
    return [...this.#linesNear([meant]).map((line) => [line]), ...this.#relatedTo([meant]).map((term) => this.#termsFor(term))];
  }

  /** The terms that a word or a phrase is related to, in any ending, and those of other words for the same thing. */
  #relatedTo(words: readonly string[]): readonly string[] {
    const keys = [words.map(stemOf).join(' '), ...this.#linesNear(words)];
    return [...new Set(keys.flatMap((key) => this.#related.get(key) ?? []))];
  }

  /** The terms that stand for a related term: its line, or the stems of its words. */
  #termsFor(term: string): readonly string[] {
    const tokens = tokensOf(term);
    const stems = stemsOf(tokens);
    const [line] = this.#linesNear(wordsOf(tokens));
    return line === undefined ? stems.map((stem) => `~${stem}`) : [line];
  }

  /** A word on its own; one with hyphens is the same without, or in its parts. */
  #wordConcept({ parts, isPercent }: Token): Concept {
    const [word = ''] = parts;
    if (isPercent) return { exact: [[`${word}%`]], near: [[word]], word: null, mayBeMistyped: false };
    const near = (one: string): readonly (readonly string[])[] => this.#stemsOf(one).map((stem) => [stem]);
    if (parts.length === 1)
      return { exact: [[word]], near: near(word), word: /^\d/u.test(word) ? null : word, mayBeMistyped: true, meant: this.#meantBy(word) };
    const joined = parts.join('');
    return {
      exact: [[joined], parts],
      near: [...near(joined), parts.map((part) => `~${stemOf(part)}`)],
      word: joined,
      mayBeMistyped: true,
    };
  }
}

/** More words than a plan has, and few enough to keep. */
const MOST_STEMS = 20_000;

/** A shorter word is none that somebody has begun: `tax` asks for no taxi. */
export const LEAST_BEGUN = 4;

const SENTENCE_END = /[.!?;:](?=\s|$)|\n/u;

/** Shorter words are a letter away from too many others. */
const LEAST_SLIPPED = 6;

/** Whether two words that begin alike differ by one letter that is missing, too many, wrong or has changed places with the next. */
function isSlipOf(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  if (at === -1) return true;
  const [left, right] = [one.slice(at), other.slice(at)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}

function addTo(map: Map<string, readonly string[]>, key: string, line: string): void {
  map.set(key, [...new Set([...(map.get(key) ?? []), line])]);
}

const wordsOf = (tokens: readonly Token[]): readonly string[] => tokens.flatMap(({ parts }) => parts);
const isStopWord = ({ parts }: Token): boolean => parts.every((part) => STOP_WORDS.has(part));
const intentOfToken = ({ parts: [word = '', ...more] }: Token): SearchEntry['kind'] | null => (more.length > 0 ? null : intentOf(word));
const stemsOf = (tokens: readonly Token[]): readonly string[] => tokens.flatMap(({ parts }) => parts.map(stemOf));
