import type { AnswersGiven } from './answers.ts';
import { evaluate, levelOf, prepareModel, type PreparedModel, valueOf, weightKeyOf } from './evaluate.ts';
import { tidy } from './formula.ts';
import type { ScoredTopic } from './rank-topics.ts';
import { type Criterion, type CriterionGroup, criteriaOf, type ScoringModel } from './scoring-model.ts';

/** One thing that could have been otherwise. */
export type SingleChange =
  | { readonly kind: 'answer'; readonly topicId: string; readonly criterionId: string; readonly from: string; readonly to: string }
  | { readonly kind: 'weight'; readonly of: 'criterion' | 'group'; readonly id: string; readonly factor: number };

export interface Sensitivity {
  /** The places that each topic can take when one answer anywhere moves one level, or one weight changes. */
  readonly topics: readonly { readonly id: string; readonly rank: number; readonly best: number; readonly worst: number }[];
  /** Every single change that puts another set of topics into the first places, and which come in and go out. */
  readonly topChanges: readonly { readonly change: SingleChange; readonly enters: readonly string[]; readonly leaves: readonly string[] }[];
  /** Pairs of which the first is at least as high in every criterion and higher in one, so that it leads whatever the weights. */
  readonly dominance: readonly { readonly over: string; readonly under: string }[];
}

export interface SensitivityOptions {
  /** How far each weight goes up and down, as a share of it; a fifth when left out. */
  readonly weightShare?: number;
  /** How many first places `topChanges` looks at; 5 when left out. */
  readonly top?: number;
}

/**
 * How firm a ranking is. Every answer is moved one level up and down, and every weight raised and lowered, each alone;
 * all of them are tried, so the answer is exact and the same each time. Missing answers stay missing.
 */
export function sensitivity(model: ScoringModel, scored: readonly ScoredTopic[], options: SensitivityOptions = {}): Sensitivity {
  const { weightShare = 0.2, top = 5 } = options;
  const prepared = prepareModel(model);
  const base = scored.map(({ answers }) => scoreOf(prepared, answers));
  const ranks = base.map((score) => rankIn(base, score));
  const places = ranks.map((rank) => ({ best: rank, worst: rank }));
  const edge = edgeOf(base, top);
  const first = firstPlaces(scored, base, top);
  const topChanges: Sensitivity['topChanges'][number][] = [];
  const note = (change: SingleChange, scores: readonly number[]): void => {
    const now = firstPlaces(scored, scores, top);
    const enters = [...now].filter((id) => !first.has(id));
    const leaves = [...first].filter((id) => !now.has(id));
    if (enters.length > 0 || leaves.length > 0) topChanges.push({ change, enters, leaves });
  };

  for (const [index, topic] of scored.entries())
    for (const { change, score } of answerMoves(prepared, topic)) {
      const before = base[index] ?? 0;
      if (score === before) continue;
      stretchOwn(places, index, rankIn(base, score) - (before > score ? 1 : 0));
      stretchOthers(places, base, ranks, index, before, score);
      if (before >= edge || score >= edge) note(change, base.with(index, score));
    }
  for (const { change, model: changed } of weightMoves(model, weightShare)) {
    const scores = scored.map(({ answers }) => scoreOf(changed, answers));
    const sorted = scores.toSorted((one, other) => other - one);
    for (const [index, score] of scores.entries()) stretchOwn(places, index, rankInSorted(sorted, score));
    note(change, scores);
  }
  return {
    topics: scored.map(({ id }, index) => ({ id, rank: ranks[index] ?? 1, ...(places[index] ?? { best: 1, worst: 1 }) })),
    topChanges,
    dominance: dominanceAmong(prepared, scored),
  };
}

interface Places {
  best: number;
  worst: number;
}

function scoreOf(prepared: PreparedModel, answers: AnswersGiven): number {
  const { low, high } = evaluate(prepared, answers).total;
  return (tidy(low) + tidy(high)) / 2;
}

/** The place of a score among scores that include it or the one it replaces: one more than those above it. */
function rankIn(scores: readonly number[], score: number): number {
  let above = 0;
  for (const other of scores) if (other > score) above += 1;
  return above + 1;
}

function rankInSorted(descending: readonly number[], score: number): number {
  let from = 0;
  let to = descending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((descending[middle] ?? 0) > score) from = middle + 1;
    else to = middle;
  }
  return from + 1;
}

function stretchOwn(places: Places[], index: number, rank: number): void {
  const place = places[index];
  if (place === undefined) return;
  place.best = Math.min(place.best, rank);
  place.worst = Math.max(place.worst, rank);
}

/** When one topic moves, each that it passes goes up or down by one place. */
function stretchOthers(
  places: Places[],
  base: readonly number[],
  ranks: readonly number[],
  moved: number,
  before: number,
  after: number,
): void {
  for (const [index, score] of base.entries()) {
    const place = places[index];
    if (index === moved || place === undefined) continue;
    const was = before > score;
    const is = after > score;
    if (was === is) continue;
    const rank = (ranks[index] ?? 1) + (is ? 1 : -1);
    place.best = Math.min(place.best, rank);
    place.worst = Math.max(place.worst, rank);
  }
}

/** The least score that is still among the first places. */
const edgeOf = (scores: readonly number[], top: number): number => scores.toSorted((one, other) => other - one)[top - 1] ?? -Infinity;

/** The topics in the first places; where a tie reaches over the edge, all that share it are in. */
function firstPlaces(scored: readonly ScoredTopic[], scores: readonly number[], top: number): ReadonlySet<string> {
  const edge = edgeOf(scores, top);
  return new Set(scored.filter((_, index) => (scores[index] ?? 0) >= edge).map(({ id }) => id));
}

function* answerMoves(prepared: PreparedModel, topic: ScoredTopic): Generator<{ readonly change: SingleChange; readonly score: number }> {
  for (const { criterion } of criteriaOf(prepared.model)) {
    const from = levelOf(topic.answers[criterion.id]);
    const at = criterion.levels.findIndex(({ id }) => id === from);
    if (from === null || at === -1) continue;
    for (const to of [criterion.levels[at - 1], criterion.levels[at + 1]]) {
      if (to === undefined) continue;
      const score = scoreOf(prepared, { ...topic.answers, [criterion.id]: to.id });
      yield { change: { kind: 'answer', topicId: topic.id, criterionId: criterion.id, from, to: to.id }, score };
    }
  }
}

function* weightMoves(model: ScoringModel, share: number): Generator<{ readonly change: SingleChange; readonly model: PreparedModel }> {
  const move = (of: 'criterion' | 'group', id: string, key: string, weight: number, factor: number) =>
    ({ change: { kind: 'weight', of, id, factor }, model: prepareModel(model, new Map([[key, weight * factor]])) }) as const;
  for (const factor of [1 - share, 1 + share]) {
    for (const group of model.groups) yield move('group', group.id, weightKeyOf(group), group.weight, factor);
    for (const { criterion } of criteriaOf(model)) yield move('criterion', criterion.id, criterion.id, criterion.weight, factor);
  }
}

function dominanceAmong(prepared: PreparedModel, scored: readonly ScoredTopic[]): Sensitivity['dominance'] {
  const criteria = criteriaOf(prepared.model);
  const profiles = scored.map(({ answers }) => criteria.map(({ group, criterion }) => heightOf(prepared, group, criterion, answers)));
  const pairs: { over: string; under: string }[] = [];
  for (const [one, over] of scored.entries())
    for (const [other, under] of scored.entries())
      if (one !== other && dominates(profiles[one] ?? [], profiles[other] ?? [])) pairs.push({ over: over.id, under: under.id });
  return pairs;
}

/** How high an answer lifts the score; null where it is not known for sure. */
function heightOf(prepared: PreparedModel, group: CriterionGroup, criterion: Criterion, answers: AnswersGiven): number | null {
  const value = valueOf(prepared, group, criterion, answers[criterion.id]);
  if (value === null || value.low !== value.high) return null;
  return criterion.direction === 'raises' ? value.low : -value.low;
}

function dominates(one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  let higher = false;
  for (const [index, height] of one.entries()) {
    const against = other[index] ?? null;
    if (height === null || against === null || height < against) return false;
    if (height > against) higher = true;
  }
  return higher;
}
