import type { AnswersGiven } from './answers.ts';
import { levelOf } from './evaluate.ts';
import { type Criterion, criteriaOf, type ScoringModel } from './scoring-model.ts';

/** What one assessor answered to one topic, alone. */
export interface ScoreSheet {
  readonly assessor: string;
  readonly topicId: string;
  readonly answers: AnswersGiven;
}

/** How assessors answered one criterion of one topic. */
export interface CriterionAgreement {
  readonly topicId: string;
  readonly criterionId: string;
  readonly answers: readonly { readonly assessor: string; readonly level: string }[];
  /** The level in the middle. Null where nobody gave one, and where two different ones are: that is for people to decide. */
  readonly median: string | null;
  /** The two levels in the middle where they differ, the lower first; else null. */
  readonly between: readonly [lower: string, higher: string] | null;
  /** How many levels lie between the lowest and the highest answer. */
  readonly spread: number;
  /** Whether they differ by two levels or more, so that a note on the discussion is asked for. */
  readonly asksForNote: boolean;
}

export interface Agreement {
  readonly criteria: readonly CriterionAgreement[];
  /** Krippendorff's alpha over all answers, by the order of the levels: 1 is agreement, 0 what chance gives; null where it cannot be told. */
  readonly alpha: number | null;
}

/** Two levels apart is more than two readings of one question. */
const ASKS_FOR_NOTE = 2;

/** How far assessors who scored alone agree. The order of the sheets changes nothing. */
export function agreementOf(model: ScoringModel, sheets: readonly ScoreSheet[]): Agreement {
  const ordered = sheets.toSorted((one, other) => compare(one.assessor, other.assessor));
  const topics = [...new Set(ordered.map(({ topicId }) => topicId))].toSorted();
  const criteria = topics.flatMap((topicId) => {
    const own = ordered.filter((sheet) => sheet.topicId === topicId);
    return criteriaOf(model).map(({ criterion: { id, levels } }) => {
      const places = new Map(levels.map((level, place) => [level.id, place]));
      const answers = own.flatMap(({ assessor, answers: given }) => {
        const level = levelOf(given[id]);
        return level === null || !places.has(level) ? [] : [{ assessor, level }];
      });
      const sorted = answers.map(({ level }) => places.get(level) ?? 0).toSorted((one, other) => one - other);
      const spread = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
      const lower = levelAt(levels, sorted[Math.floor((sorted.length - 1) / 2)]);
      const higher = levelAt(levels, sorted[Math.floor(sorted.length / 2)]);
      return {
        topicId,
        criterionId: id,
        answers,
        median: lower === higher ? lower : null,
        between: lower === null || higher === null || lower === higher ? null : ([lower, higher] as const),
        spread,
        asksForNote: spread >= ASKS_FOR_NOTE,
      };
    });
  });
  const placesOf = new Map(
    criteriaOf(model).map(({ criterion }) => [criterion.id, new Map(criterion.levels.map(({ id }, place) => [id, place]))]),
  );
  const units = criteria.map(({ criterionId, answers }) => answers.map(({ level }) => placesOf.get(criterionId)?.get(level) ?? 0));
  return { criteria, alpha: krippendorffAlpha(units) };
}

const levelAt = (levels: Criterion['levels'], place: number | undefined): string | null =>
  place === undefined ? null : (levels[place]?.id ?? null);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Krippendorff's alpha for ordinal values (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability). Each unit holds
 * the values that were given to it; units with fewer than two say nothing. Null where no two values can be paired, or
 * where all values are the same, so that there is nothing to disagree about.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[]): number | null {
  const paired = units.filter((unit) => unit.length >= 2);
  const values = [...new Set(paired.flat())].toSorted((one, other) => one - other);
  const place = new Map(values.map((value, index) => [value, index]));
  const size = values.length;
  const coincidences = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const unit of paired)
    for (const [one, value] of unit.entries())
      for (const [other, against] of unit.entries()) {
        const row = coincidences[place.get(value) ?? 0];
        const column = place.get(against) ?? 0;
        if (one !== other && row !== undefined) row[column] = (row[column] ?? 0) + 1 / (unit.length - 1);
      }
  const totals = coincidences.map((row) => row.reduce((sum, count) => sum + count, 0));
  const all = totals.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (let one = 0; one < size; one += 1)
    for (let other = 0; other < size; other += 1) {
      const distance = ordinalDistance(totals, one, other);
      observed += (coincidences[one]?.[other] ?? 0) * distance;
      expected += (totals[one] ?? 0) * (totals[other] ?? 0) * distance;
    }
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected;
}

/** The square of how many values lie between two ranks, those at the ends by half. */
function ordinalDistance(totals: readonly number[], one: number, other: number): number {
  const [from, to] = one < other ? [one, other] : [other, one];
  const between = totals.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
  return (between - ((totals[from] ?? 0) + (totals[to] ?? 0)) / 2) ** 2;
}
