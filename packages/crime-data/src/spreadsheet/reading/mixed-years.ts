import type { Block } from './block.ts';
import type { DraftMeasure } from './draft-measures.ts';
import { areMixed, beginsOf } from './kinds-of-years.ts';

/**
 * Measures of which each has years of one kind alone: each then begins in a month of its own, and nothing is to be asked. The tables, without what
 * would be asked; all as they are where one measure has years of several kinds.
 */
export function settleMixedYears(
  drafts: readonly DraftMeasure[],
  blocks: readonly Block[],
): { readonly drafts: readonly DraftMeasure[]; readonly blocks: readonly Block[] } {
  const kindsOf = ({ values }: DraftMeasure): ReadonlySet<number> =>
    new Set(values.flatMap(({ period, source }) => (source === null ? [] : [beginsOf(period)])));
  const areSettled = blocks.map((block, at) => areMixed(block) && drafts.every((draft) => draft.block !== at || kindsOf(draft).size === 1));
  if (!areSettled.includes(true)) return { drafts, blocks };
  return {
    drafts: drafts.map((draft) => {
      if (areSettled[draft.block] !== true) return draft;
      const [begins = null] = kindsOf(draft);
      return { ...draft, begins, values: draft.values.filter(({ period }) => beginsOf(period) === begins) };
    }),
    blocks: blocks.map((block, at) => (areSettled[at] === true ? { ...block, axis: { ...block.axis, doubt: null } } : block)),
  };
}
