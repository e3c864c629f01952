import type { FileSaying } from '@saferplan/domain/shared';
import { type Claims, LEFT_OUT_BY_ANSWER } from './claims.ts';
import { QUARTER } from './cumulated.ts';
import type { DraftMeasure } from './draft-measures.ts';
import { monthIndex } from './period-parts.ts';
import { APRIL, isRunningName, JANUARY, neverFallsFrom, pointsOf, withoutRunningWords } from './rolling.ts';
import { asDifferences } from './settle-cumulated.ts';
import { canBeAdded, overruledWith } from './settle-measures.ts';

/** Measures, and why those that are not to be charted as they stand are left out, by their places. */
interface Refusals {
  readonly drafts: readonly DraftMeasure[];
  readonly refusals: ReadonlyMap<number, FileSaying>;
}

/** The months that the sums can begin in, by the answer that says so. */
const BEGINS: Readonly<Record<string, number>> = { 'since-april': APRIL, 'since-january': JANUARY };

/**
 * Asks about running totals of months and quarters beside which the figures of each period alone do not stand, as a lone column
 * `ASB (cumulative)`: by the answer each becomes what it adds to the one before it in its year, with a note of how, or is kept as it is.
 * Nothing is read of them before it. Those that are kept by a reason of somebody are not asked about.
 */
export function settleRunning(
  drafts: readonly DraftMeasure[],
  refusals: ReadonlyMap<number, FileSaying>,
  { claims, answers }: { readonly claims: Claims; readonly answers: Readonly<Record<string, string>> },
): Refusals {
  const alone = drafts.flatMap((draft, place) => {
    const isOfTime = draft.interval === 'month' || draft.interval === 'quarter';
    const isRunning = refusals.get(place)?.code === 'running-total';
    const isAsked = isOfTime && isRunning && overruledWith(draft.name, answers) === null;
    return isAsked && isAlone(draft, drafts) && haveNeighbours(draft) ? [{ draft, place }] : [];
  });
  const [first] = alone;
  if (first === undefined) return { drafts, refusals };
  const adding = alone.filter(({ draft }) => canBeAdded(draft));
  const fitting = Object.entries(BEGINS).filter(
    ([, begins]) => adding.length > 0 && adding.every(({ draft }) => neverFallsFrom(pointsOf(draft), begins)),
  );
  const answer = claims.ask({
    id: 'running',
    question: { code: 'running', name: first.draft.name, others: alone.length - 1 },
    options: [
      ...fitting.map(([id]) => ({ id, label: { code: id === 'since-april' ? 'running.since-april' : 'running.since-january' } as const })),
      { id: 'as-it-is', label: { code: 'running.as-it-is' } },
      { id: 'leave-out', label: { code: 'running.leave-out' } },
    ],
    cells: alone.flatMap(({ draft }) => draft.values.flatMap(({ source, cell }) => (source === null ? [] : [cell]))),
  });
  const begins = BEGINS[answer ?? ''];
  const kept = new Map<number, DraftMeasure>();
  for (const { draft, place } of answer === 'as-it-is' ? alone : begins === undefined ? [] : adding)
    kept.set(place, begins === undefined ? draft : { ...draft, values: asDifferences(draft.values, { step: stepOf(draft), begins }) });
  return {
    drafts: drafts.map((draft, place) => kept.get(place) ?? draft),
    refusals: new Map(
      [...refusals].flatMap(([place, why]) => {
        if (kept.has(place)) return [];
        const isAsked = alone.some((one) => one.place === place);
        return [[place, isAsked && (answer === null || answer === 'leave-out') ? LEFT_OUT_BY_ANSWER : why] as const];
      }),
    ),
  };
}

const stepOf = ({ interval }: DraftMeasure): number => (interval === 'quarter' ? QUARTER : 1);

/** Whether two of its periods follow one another: the same month of two years is of two sums that have nothing in common. */
function haveNeighbours(draft: DraftMeasure): boolean {
  const months = new Set([...pointsOf(draft).keys()].map(monthIndex));
  return [...months].some((month) => months.has(month + stepOf(draft)));
}

/** Whether nothing beside a running total is called as what it sums up, so that the figures of each period alone are not in the table. */
function isAlone(draft: DraftMeasure, drafts: readonly DraftMeasure[]): boolean {
  const own = withoutRunningWords(draft.name);
  const others = drafts.filter((other) => other !== draft && other.block === draft.block && !isRunningName(other.name));
  const isRunningByName = isRunningName(draft.name);
  return !isRunningByName || !others.some(({ name }) => own === '' || withoutRunningWords(name) === own);
}
