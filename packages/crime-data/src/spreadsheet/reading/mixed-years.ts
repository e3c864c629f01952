import type { Block } from './block.ts';
import { isSubjectHeading } from './columns.ts';
import type { DraftMeasure } from './draft-measures.ts';

/** Whether years of a table are of several kinds, as 2021/22 and 2021, and nobody has said yet what becomes of them. */
const areMixed = ({ axis: { doubt } }: Block): boolean => doubt?.kind === 'mixed-years' && doubt.answer === null;

/** The month that a year begins in. */
const beginsOf = (start: string): number => Number(start.slice(5, 7));

/**
 * Of years of several kinds, the column of words of which each stands beside years of one kind alone, as that of an indicator: it tells measures
 * apart. Null where there is none.
 */
export function columnOfKinds(block: Block, columns: readonly number[], headingOf: (column: number) => string): number | null {
  if (!areMixed(block)) return null;
  const { view, axis, rows } = block;
  const tells = (column: number): boolean => {
    const kinds = new Map<string, Set<number>>();
    for (const row of rows) {
      const [words, start] = [view.label(row, column), axis.periods.get(row)?.start ?? ''];
      if (words === '') return false;
      kinds.set(words, (kinds.get(words) ?? new Set()).add(beginsOf(start)));
    }
    return kinds.size > 1 && kinds.size < rows.length && [...kinds.values()].every(({ size }) => size === 1);
  };
  const every = columns.filter(tells);
  return every.find((column) => isSubjectHeading(headingOf(column))) ?? every[0] ?? null;
}

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
