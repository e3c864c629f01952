import type { FileSaying } from '@saferplan/domain/shared';
import type { Block } from './block.ts';
import { type Claims, LEFT_OUT_BY_ANSWER } from './claims.ts';
import type { Grid } from './grid.ts';
import { isYearOpen } from './years-missing.ts';

const NO_YEAR: FileSaying = { code: 'no-year' };
const NO_FIGURES: FileSaying = { code: 'no-periods' };

/** Leaves out, with the reason, the labels of a sheet in which nothing else was found: labels of no measure are not all that is said of a sheet. */
export function leaveOutLabels({ cells }: Grid, claims: Claims): void {
  for (const cell of cells) if (cell.role === 'label') claims.leaveOut(cell, NO_FIGURES);
}

/** Whether nobody has told the year of a table that does not name it. */
const hasNoYear = ({ axis: { doubt } }: Block): boolean => doubt?.kind === 'year-missing' && isYearOpen(doubt.answer);

/** Why the figures of a table are not read; null where they are. */
export const whyLeftOut = (block: Block): FileSaying | null =>
  hasNoYear(block) ? NO_YEAR : block.axis.doubt?.isLeftOut === true ? LEFT_OUT_BY_ANSWER : null;
