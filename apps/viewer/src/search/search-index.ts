import MiniSearch from 'minisearch';
import type { SearchEntry } from './search-entry.ts';
import type { Language } from '@saferplan/domain/shared';
import { type Concept, LEAST_BEGUN, Vocabulary } from './concepts.ts';
import { type ExcerptPart, excerptOf } from './excerpt.ts';

/** One thing that was found, and whether it has all that was asked for, or only some of it. */
export interface Found {
  readonly path: string;
  readonly fit: 'all' | 'some';
  /** 0 has it as asked for, 1 in other words or endings, 2 only a beginning of it or a slip of a letter. */
  readonly level: 0 | 1 | 2;
}

/**
 * What has the searched words, best first. What has all of them comes alone; where nothing has, what has most of them. Words as typed,
 * or other words for the same thing, come before related ones and other endings, and these before words that are only begun (from the
 * fourth letter) or mistyped by a letter. A word in passing in a text does not stand for several that were looked for. Of many words the first ten count.
 */
export interface Search {
  readonly find: (query: string) => readonly Found[];
  /** The part of a text that tells most of what is searched for, with those words apart. */
  readonly excerpt: (text: string, query: string) => readonly ExcerptPart[];
}

const MOST_CONCEPTS = 10;
/** Of a word shorter than this another letter makes another word. */
const LEAST_MISTYPED = 6;
/** Of what is asked for, a part that is in more of the entries than this tells nothing alone: `crime` of `doorstep crime`. */
const MOST_FOUND_BY_PART = 0.25;
/** So few are not too many to be told of, however few entries there are. */
const FEW = 5;
/** What each related term counts against the one before it. */
const FURTHER = 0.4;

/** What an entry of a kind that is asked for counts against another. */
const WANTED = 5;
/** What each field counts: a word in a title against one in the text. `name` is a title that is nothing but what is looked for. */
const BOOST = { title: 4, name: 3, keywords: 2 };

/** How much each kind is what a resident looks for, where the words fit alike. */
const KIND: Readonly<Record<SearchEntry['kind'], number>> = {
  priority: 2,
  theme: 1.3,
  contact: 1.2,
  trend: 1.3,
  topic: 1,
  decision: 1,
  money: 1.2,
  place: 1.2,
  page: 1,
};

/** How near an entry is to a concept: 0 has it as asked for, 1 something near, 2 a beginning or a slip of it; and how much. */
interface Nearness {
  readonly level: 0 | 1 | 2;
  readonly score: number;
  /** Whether it tells something without the rest of what is asked for: a word in passing does not. */
  readonly isSubject: boolean;
}

/**
 * A search over entries in a language; `ownWords` are lines of different words for one thing, as in the glossary of a partnership. In Welsh a
 * word is found in its mutations and endings too, and English words as ever.
 */
export function openSearch(entries: readonly SearchEntry[], ownWords: readonly (readonly string[])[], language: Language): Search {
  const vocabulary = new Vocabulary(ownWords, language === 'cy');
  const index = new MiniSearch<SearchEntry>({
    idField: 'path',
    fields: ['title', 'name', 'text', 'keywords'],
    // The others are fields of an entry: they are written out above.
    extractField: (entry, field) => (field === 'name' ? entry.title : entry[field as keyof SearchEntry]),
    tokenize: (text, field) => {
      const spans = vocabulary.spansOf(text);
      const [from, to] = [spans[0]?.from, Math.max(...spans.map((span) => span.to))];
      return spans.filter((span) => field !== 'name' || (span.from === from && span.to === to)).flatMap(({ terms }) => terms);
    },
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], boost: BOOST },
  });
  const kinds = new Map<string, SearchEntry['kind']>();
  for (const entry of entries)
    if (!kinds.has(entry.path)) {
      kinds.set(entry.path, entry.kind);
      index.add(entry);
    }
  return {
    find: (query) => {
      const { concepts, kinds: wanted } = vocabulary.read(query);
      const weights = new Map([...kinds].map(([path, kind]) => [path, KIND[kind] * (wanted.has(kind) ? WANTED : 1)]));
      return ranked(
        concepts.slice(0, MOST_CONCEPTS).map((concept) => nearnessOf(index, concept)),
        weights,
      );
    },
    excerpt: (text, query) => excerptOf(text, vocabulary.spansOf(text), vocabulary.read(query).concepts),
  };
}

function ranked(byConcept: readonly ReadonlyMap<string, Nearness>[], weights: ReadonlyMap<string, number>): readonly Found[] {
  const all = [...weights].flatMap(([path, weight]) => {
    const near = byConcept.flatMap((concept) => concept.get(path) ?? []);
    if (near.length === 0) return [];
    const score = near.reduce((sum, one) => sum + one.score, 0) * weight;
    const isTelling = byConcept.some(
      (concept) => concept.get(path)?.isSubject === true && concept.size <= Math.max(FEW, weights.size * MOST_FOUND_BY_PART),
    );
    return [{ path, score, missing: byConcept.length - near.length, level: furthest(near), isTelling }];
  });
  const least = Math.min(...all.map(({ missing }) => missing));
  return all
    .filter(({ missing, level, isTelling }) => missing === least && (missing === 0 || (level < 2 && isTelling)))
    .toSorted((one, other) => one.level - other.level || other.score - one.score || (one.path < other.path ? -1 : 1))
    .map(({ path, missing, level }) => ({ path, fit: missing === 0 ? 'all' : 'some', level }));
}

const furthest = (near: readonly Nearness[]): Nearness['level'] =>
  near.some(({ level }) => level === 2) ? 2 : near.some(({ level }) => level === 1) ? 1 : 0;

function nearnessOf(
  index: MiniSearch<SearchEntry>,
  { exact, near, word, mayBeMistyped, meant = [] }: Concept,
): ReadonlyMap<string, Nearness> {
  const found = new Map<string, Nearness>();
  const isKnown = word === null || !mayBeMistyped;
  const add = (terms: readonly string[], level: 0 | 1 | 2, weight: number, options = {}): void => {
    for (const { id, score, match } of index.search({ combineWith: 'AND', queries: [...terms], ...options })) {
      const path = String(id);
      const before = found.get(path);
      const isSubject = isKnown || before?.isSubject === true || Object.values(match).some((fields) => fields.includes('title'));
      if (before === undefined) found.set(path, { level, score: score * weight, isSubject });
      // What is nearer has said where it stands; of what is as near, all counts.
      else if (before.level === level) found.set(path, { level, score: before.score + score * weight, isSubject });
    }
  };
  for (const terms of exact) add(terms, 0, 1);
  for (const [place, terms] of near.entries()) add(terms, 1, FURTHER ** place);
  if (word === null) return found;
  const letters = { prefix: word.length >= LEAST_BEGUN, fuzzy: mayBeMistyped && word.length >= LEAST_MISTYPED ? 1 : false };
  if (letters.prefix) add([word], 2, 1, letters);
  for (const [place, terms] of meant.entries()) add(terms, 2, FURTHER ** place);
  return found;
}
