import { type Concept, LEAST_BEGUN, type Span } from './concepts.ts';

/** A piece of an excerpt; `isHit` where it is what was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly isHit: boolean;
}

/** Characters of an excerpt, and of them before the first word that was searched for. */
const LENGTH = 180;
const BEFORE = 60;
/** So many more, where a sentence that is begun ends within them: what qualifies a figure often stands at its other end. */
const MORE = 130;

/** The part of a text with most of what is searched for; the beginning where it has none, as where only the title has it. */
export function excerptOf(text: string, spans: readonly Span[], concepts: readonly Concept[]): readonly ExcerptPart[] {
  const wanted = new Set(concepts.flatMap(({ exact, near }) => [...exact, ...near].flat()));
  const begun = concepts.flatMap(({ word }) => (word === null || word.length < LEAST_BEGUN ? [] : [word]));
  const hits = spans.filter(({ terms }) => terms.some((term) => wanted.has(term) || begun.some((word) => term.startsWith(word))));
  const within = (start: number): readonly Span[] => hits.filter(({ from, to }) => from >= start && to <= start + LENGTH - BEFORE);
  const [best] = hits.toSorted((one, other) => differing(within(other.from)) - differing(within(one.from)) || one.from - other.from);
  const earliest = wordStart(text, Math.max(0, (best?.from ?? 0) - BEFORE));
  const from = sentenceStart(text, earliest);
  const to = sentenceEnd(text, wordEnd(text, Math.min(text.length, earliest + LENGTH)));
  const parts: ExcerptPart[] = from > 0 ? [{ text: '…', isHit: false }] : [];
  let at = from;
  for (const hit of hits.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    if (hit.from < at || hit.to > to) continue;
    if (hit.from > at) parts.push({ text: text.slice(at, hit.from), isHit: false });
    parts.push({ text: text.slice(hit.from, hit.to), isHit: true });
    at = hit.to;
  }
  if (at < to) parts.push({ text: text.slice(at, to), isHit: false });
  return to < text.length ? [...parts, { text: '…', isHit: false }] : parts;
}

/** How many different words the hits are. */
const differing = (hits: readonly Span[]): number => new Set(hits.map(({ terms }) => terms[1] ?? terms[0])).size;

/** Where the sentence begins in which a place is, where that is near; else the place itself. */
function sentenceStart(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - MORE), at);
  const stop = [...near.matchAll(/[.!?]\s+(?=\p{Lu})/gu)].at(-1);
  if (stop !== undefined) return at - near.length + stop.index + stop[0].length;
  return near.length === at ? 0 : at;
}

/** Where the sentence ends in which a place is, where that is near; else the place itself. */
function sentenceEnd(text: string, at: number): number {
  const near = text.slice(at, at + MORE);
  const stop = /[.!?](?=\s|$)/u.exec(near);
  return stop === null ? at : at + stop.index + 1;
}

const wordStart = (text: string, at: number): number => (at === 0 ? 0 : text.indexOf(' ', at) === -1 ? at : text.indexOf(' ', at) + 1);
const wordEnd = (text: string, at: number): number => (at >= text.length ? text.length : Math.max(text.lastIndexOf(' ', at), 0) || at);
