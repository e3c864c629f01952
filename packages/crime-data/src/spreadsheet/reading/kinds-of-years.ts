import type { Block } from './block.ts';
import { isSubjectHeading } from './columns.ts';

/** Whether years of a table are of several kinds, as 2021/22 and 2021, and nobody has said yet what becomes of them. */
export const areMixed = ({ axis: { doubt } }: Block): boolean => doubt?.kind === 'mixed-years' && doubt.answer === null;

/** The month that a year begins in. */
export const beginsOf = (start: string): number => Number(start.slice(5, 7));

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
