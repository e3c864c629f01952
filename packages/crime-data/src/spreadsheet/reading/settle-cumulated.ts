import { writeValueNote } from '@saferplan/domain/spc';
import type { Block } from './block.ts';
import { QUARTER } from './cumulated.ts';
import type { DraftMeasure } from './draft-measures.ts';
import { monthIndex, monthOf } from './period-parts.ts';
import type { DraftValue } from './read-values.ts';

/** Measures of which the figures are cumulated, by the answer, each as what it adds to the one before it in its year, with a note that says how. */
export function settleCumulated(drafts: readonly DraftMeasure[], blocks: readonly Block[]): readonly DraftMeasure[] {
  return drafts.map((draft) => {
    const axis = blocks[draft.block]?.axis;
    const isOf = axis?.doubt?.kind === 'cumulated' || axis?.doubt?.also === 'cumulated';
    if (axis === undefined || !isOf || axis.doubt?.isLeftOut === true || axis.begins === null) return draft;
    const step = axis.interval === 'quarter' ? QUARTER : 1;
    const byPeriod = new Map(draft.values.map((value) => [value.period, value]));
    const begins = axis.begins;
    return { ...draft, values: draft.values.map((value) => added(value, byPeriod, { step, begins })) };
  });
}

function added(
  value: DraftValue,
  byPeriod: ReadonlyMap<string, DraftValue>,
  { step, begins }: { readonly step: number; readonly begins: number },
): DraftValue {
  if (Number(value.period.slice(5)) === begins || value.value === null) return value;
  const before = byPeriod.get(monthOf(0, monthIndex(value.period) - step + 1))?.value ?? null;
  const beside = value.note;
  if (before === null)
    return { ...value, value: null, status: 'missing', note: writeValueNote({ code: 'cumulated-alone', cumulated: value.value, beside }) };
  const note = writeValueNote({ code: 'from-cumulated', cumulated: value.value, before, beside });
  return { ...value, value: Number((value.value - before).toPrecision(12)), note };
}
