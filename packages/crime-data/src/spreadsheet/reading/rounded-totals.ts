import type { Claims } from './claims.ts';
import type { FileSaying } from '@saferplan/domain/shared';
import type { DraftMeasure } from './draft-measures.ts';
import { isSame, type Points } from './rolling.ts';

/** A measure that can be a total, or a part of one. */
export interface TotalCandidate {
  readonly draft: DraftMeasure;
  readonly points: Points;
  readonly isNamedTotal: boolean;
  readonly canAdd: boolean;
  /** Whether its figures are per cent, which are rounded where counts are not. */
  readonly isPercent: boolean;
}

/** To what figures can be rounded, the largest first; counts are whole, so that 1 and less is for per cent alone. */
const UNITS = [1000, 100, 50, 10, 5, 1, 0.1, 0.01];
const LARGEST_OF_PERCENT = 1;
/** The largest table that is tried. */
const MOST_MEASURES = 400;
/** A measure that is called a total is looked at only where the sum of all of a table fits so many of its periods, those of nothing apart. */
const ENOUGH_PERIODS = 3;

/**
 * Why measures that are called totals are left out: in every period they are the sum of the measures of another table, or of others but for
 * rounding, which is asked about. `refused` are those that are left out already, and `asked` those that are asked about, by their places among all.
 */
export function furtherTotals(
  candidates: readonly TotalCandidate[],
  refused: ReadonlySet<number>,
  asked: ReadonlySet<number>,
  claims: Claims,
): ReadonlyMap<number, FileSaying> {
  const reasons = new Map<number, FileSaying>();
  if (candidates.length > MOST_MEASURES) return reasons;
  for (const [place, total] of candidates.entries()) {
    if (refused.has(place) || asked.has(place) || !total.isNamedTotal) continue;
    const blocks = Map.groupBy(
      candidates.filter(
        (one, at) =>
          at !== place && !refused.has(at) && !one.isNamedTotal && one.canAdd && one.isPercent === total.isPercent && isAlike(one, total),
      ),
      ({ draft }) => draft.block,
    );
    for (const [block, parts] of blocks) {
      if (parts.length < 2) continue;
      const said = { name: total.draft.name, parts: parts.map(({ draft }) => draft.name) };
      if (block === total.draft.block && isOfHidden(total, parts)) {
        if (askAboutTotal('hidden-total', total.draft, said.parts, claims) === 'total')
          reasons.set(place, { code: 'hidden-sum-of', ...said });
        break;
      }
      const how = sumOf(total, parts);
      if (how === null || (how !== 'rounded' && block === total.draft.block)) continue;
      if (how === 'incomplete') {
        if (askAboutTotal('incomplete-total', total.draft, said.parts, claims) === 'total')
          reasons.set(place, { code: 'total-by-answer', ...said });
      } else if (how === 'exact') reasons.set(place, { code: 'sum-of', ...said });
      else if (askAboutTotal('rounded-total', total.draft, said.parts, claims) === 'total')
        reasons.set(place, { code: 'rounded-sum-of', ...said });
      break;
    }
  }
  return reasons;
}

const isAlike = (one: TotalCandidate, other: TotalCandidate): boolean => one.draft.interval === other.draft.interval;

/** Asks whether a measure is the total of others, each question with its own reason to doubt it. */
export function askAboutTotal(
  code: 'rounded-total' | 'hidden-total' | 'possible-total' | 'incomplete-total',
  { name, values }: DraftMeasure,
  parts: readonly string[],
  claims: Claims,
): string | null {
  return claims.ask({
    id: `${code}:${name}`,
    question: { code, name, parts },
    options: [
      { id: 'total', label: { code: `${code}.total` } },
      { id: 'measure', label: { code: `${code}.measure` } },
    ],
    cells: values.flatMap(({ source, cell }) => (source === null ? [] : [cell])),
  });
}

/** Whether in every period of a total some of its parts are withheld, and what is known of them is no more than it: no sum can show that it is one. */
function isOfHidden({ points }: TotalCandidate, parts: readonly TotalCandidate[]): boolean {
  if (points.size === 0) return false;
  const withheld = new Set(parts.flatMap(({ draft }) => draft.values.flatMap((one) => (one.status === 'suppressed' ? [one.period] : []))));
  return [...points].every(([period, value]) => {
    const known = parts.reduce((sum, part) => sum + (part.points.get(period) ?? 0), 0);
    return withheld.has(period) && known <= value + 1e-6 * Math.max(1, value);
  });
}

/** To what all figures of measures are rounded; 0 where they are not. */
function unitOf(measures: readonly TotalCandidate[]): number {
  const values = measures.flatMap(({ points }) => [...points.values()]);
  const unit = UNITS.find(
    (one) =>
      (measures[0]?.isPercent === true ? one <= LARGEST_OF_PERCENT : one > LARGEST_OF_PERCENT) &&
      values.every((value) => isSame(value, Math.round(value / one) * one)),
  );
  return unit ?? 0;
}

/**
 * Whether a total is in every period the sum of parts, or differs by no more than their rounding makes of it: half the unit that each part
 * is seen to be rounded to, and half that of the total. Incomplete where it is the sum, but in some periods a part is missing. Null where it
 * is none of these.
 */
function sumOf(total: TotalCandidate, parts: readonly TotalCandidate[]): 'exact' | 'incomplete' | 'rounded' | null {
  const mostApart = (unitOf(parts) / 2) * parts.length + unitOf([total]) / 2;
  let [periods, exact, incomplete] = [0, 0, 0];
  for (const [period, value] of total.points) {
    const own = parts.flatMap(({ points }) => points.get(period) ?? []);
    if (own.length < parts.length) {
      incomplete += 1;
      continue;
    }
    const sum = own.reduce((all, one) => all + one, 0);
    if (Math.abs(sum - value) > mostApart + 1e-6 * Math.max(1, value) || own.some((one) => one > value)) return null;
    if (value === 0) continue;
    periods += 1;
    if (isSame(sum, value)) exact += 1;
  }
  if (periods < ENOUGH_PERIODS) return null;
  return exact < periods ? 'rounded' : incomplete > 0 ? 'incomplete' : 'exact';
}
