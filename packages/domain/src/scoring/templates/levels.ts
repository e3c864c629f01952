import type { Level } from '../scoring-model.ts';

/** Levels from pairs of label and descriptor, the least first; values count from `from`. */
export const levels = (
  from: number,
  ...pairs: readonly (readonly [id: string, label: string, descriptor: string, atLeast?: number])[]
): Level[] => pairs.map(([id, label, descriptor, atLeast = null], index) => ({ id, value: from + index, label, descriptor, atLeast }));
