import { writeValueNote } from '@saferplan/domain/spc';
import type { Block } from './block.ts';
import { type Claims, LEFT_OUT_BY_ANSWER } from './claims.ts';
import { QUARTER } from './cumulated.ts';
import type { DraftMeasure } from './draft-measures.ts';
import { monthIndex, monthOf } from './period-parts.ts';
import type { DraftValue } from './read-values.ts';
import { canBeAdded } from './settle-measures.ts';

/**
 * Measures of which the figures are cumulated, by the answer, each as what it adds to the one before it in its year, with a note that says how.
 * Rates, averages and shares have no such differences, and are refused; what falls within a year is asked about.
 */
export function settleCumulated(drafts: readonly DraftMeasure[], blocks: readonly Block[], claims: Claims): readonly DraftMeasure[] {
  return drafts.flatMap((draft) => {
    const axis = blocks[draft.block]?.axis;
    const isOf = axis?.doubt?.kind === 'cumulated' || axis?.doubt?.also === 'cumulated';
    if (axis === undefined || !isOf || axis.doubt?.isLeftOut === true || axis.begins === null) return [draft];
    if (!canBeAdded(draft)) return [{ ...draft, refusal: { code: 'no-difference', name: draft.name } }];
    const step = axis.interval === 'quarter' ? QUARTER : 1;
    const byPeriod = new Map(draft.values.map((value) => [value.period, value]));
    const begins = axis.begins;
    const steps = draft.values.map((value) => stepOf(value, byPeriod, { step, begins }));
    const whereItFalls = askWhereItFalls(draft, steps, claims);
    if (whereItFalls === 'leave-out') {
      for (const { source } of draft.values) claims.leaveOut(source ?? undefined, LEFT_OUT_BY_ANSWER);
      return [];
    }
    return [{ ...draft, values: steps.map((one) => added(one, whereItFalls === 'negative')) }];
  });
}

/** A cumulated value, and the one before it in its year; that is undefined for the first of a year, and null where it is not known. */
interface Step {
  readonly value: DraftValue;
  readonly before: number | null | undefined;
}

/** Cumulated values that fall in no year as what each adds to the one `step` months before it in its year, which begins in a month. */
export function asDifferences(
  values: readonly DraftValue[],
  year: { readonly step: number; readonly begins: number },
): readonly DraftValue[] {
  const byPeriod = new Map(values.map((value) => [value.period, value]));
  return values.map((value) => added(stepOf(value, byPeriod, year), false));
}

function stepOf(
  value: DraftValue,
  byPeriod: ReadonlyMap<string, DraftValue>,
  { step, begins }: { readonly step: number; readonly begins: number },
): Step {
  if (Number(value.period.slice(5)) === begins) return { value, before: undefined };
  return { value, before: byPeriod.get(monthOf(0, monthIndex(value.period) - step + 1))?.value ?? null };
}

const falls = ({ value, before }: Step): boolean => (value.value ?? Number.POSITIVE_INFINITY) < (before ?? Number.NEGATIVE_INFINITY);

function askWhereItFalls({ name }: DraftMeasure, steps: readonly Step[], claims: Claims): string | null {
  const fallen = steps.filter(falls);
  const [first] = fallen;
  if (first === undefined) return null;
  return claims.ask({
    id: `cumulated-falls:${name}`,
    question: { code: 'cumulated-falls', name, cumulated: first.value.value ?? 0, before: first.before ?? 0 },
    options: [
      { id: 'missing', label: { code: 'cumulated-falls.missing' } },
      { id: 'negative', label: { code: 'cumulated-falls.negative' } },
      { id: 'leave-out', label: { code: 'cumulated-falls.leave-out' } },
    ],
    cells: fallen.map(({ value }) => value.cell),
  });
}

/** What a cumulated figure adds to the one before it; missing where that is not known, and where it falls unless it can be negative. */
function added(one: Step, canBeNegative: boolean): DraftValue {
  const { value, before } = one;
  if (before === undefined || value.value === null) return value;
  const [cumulated, beside] = [value.value, value.note];
  const missing = { ...value, value: null, status: 'missing' } as const;
  if (before === null) return { ...missing, note: writeValueNote({ code: 'cumulated-alone', cumulated, beside }) };
  if (falls(one) && !canBeNegative) return { ...missing, note: writeValueNote({ code: 'cumulated-fell', cumulated, before, beside }) };
  const note = writeValueNote({ code: 'from-cumulated', cumulated, before, beside });
  return { ...value, value: Number((cumulated - before).toPrecision(12)), note };
}
