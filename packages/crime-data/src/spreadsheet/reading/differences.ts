import type { FileSaying } from '@saferplan/domain/shared';
import type { DraftMeasure } from './draft-measures.ts';
import { isSame } from './rolling.ts';

const DIFFERENCE = /\b(?:difference|diff|changes?|variance|increase|decrease|reduction|\+\/-|newid|gwahaniaeth)\b/i;
/** Two numbers can differ by a third by chance. */
const FEWEST = 2;
/** Percentages are rounded to a whole at most. */
const ROUNDED = 0.5;

/** Whether a heading says that figures are differences. */
export const isDifferenceName = (name: string): boolean => DIFFERENCE.test(name);

/**
 * Why a measure is no figure of its own: by its name it is a difference, and its figures are those between two others in the same lines, or
 * between each and the one before it of another, as numbers or in per cent. Null where they are not.
 */
export function differenceAmong(draft: DraftMeasure, beside: readonly DraftMeasure[]): FileSaying | null {
  if (!isDifferenceName(draft.name)) return null;
  const figures = draft.values.map(({ value }) => value);
  const others = beside.filter(({ name, values }) => !isDifferenceName(name) && values.length === figures.length);
  const isOf = (one: readonly (number | null)[], other: readonly (number | null)[]): boolean => {
    const known = figures.flatMap((value, at) => {
      const [to, from] = [one[at] ?? null, other[at] ?? null];
      return value === null || to === null || from === null ? [] : [{ value, to, from }];
    });
    const areNumbers = known.every(({ value, to, from }) => isSame(value, to - from));
    const arePercentages = known.every(({ value, to, from }) => from !== 0 && Math.abs(value - ((to - from) / from) * 100) <= ROUNDED);
    return known.length >= FEWEST && known.some(({ value }) => value !== 0) && (areNumbers || arePercentages);
  };
  const valuesOf = ({ values }: DraftMeasure): readonly (number | null)[] => values.map(({ value }) => value);
  for (const one of others) {
    const before = [null, ...valuesOf(one).slice(0, -1)];
    if (isOf(valuesOf(one), before)) return { code: 'difference-of', name: draft.name, of: one.name, from: one.name };
    const other = others.find((from) => from !== one && isOf(valuesOf(one), valuesOf(from)));
    if (other !== undefined) return { code: 'difference-of', name: draft.name, of: one.name, from: other.name };
  }
  return null;
}
