import type { FileSaying } from '@saferplan/domain/shared';
import type { BlockRow } from './block-rows.ts';
import type { Claims } from './claims.ts';
import type { Block } from './block.ts';
import type { DraftValue } from './read-values.ts';

interface LongRows {
  /** Columns without a heading that are not read as measures. */
  readonly leftOut: ReadonlySet<number>;
  /** A value that was cut in two by its comma, put together again; null for every other. */
  readonly joined: (row: number, column: number) => DraftValue | null;
}

const BEYOND_HEADING: FileSaying = { code: 'beyond-heading' };
const NONE: LongRows = { leftOut: new Set(), joined: () => null };

/**
 * Rows that are longer than the header: a comma inside a figure may have moved their cells. Asks about every figure of such rows;
 * until it is answered, columns without a heading are not read.
 */
export function askAboutLongRows(
  block: Block,
  { rows, figures, claims }: { readonly rows: readonly BlockRow[]; readonly figures: readonly number[]; readonly claims: Claims },
): LongRows {
  const { view, axis, headerRows } = block;
  if (view.isAcross || axis.partials !== null || headerRows.length === 0) return NONE;
  const headed = (column: number): boolean => headerRows.some((row) => view.label(row, column) !== '');
  const lastHeaded = figures.findLast(headed);
  if (lastHeaded === undefined) return NONE;
  const beyond = figures.filter((column) => column > lastHeaded && !headed(column));
  if (beyond.length === 0) return NONE;
  const long = rows.filter(({ row }) => beyond.some((column) => view.cell(row, column) !== undefined));
  const cells = long.flatMap(({ row }) => figures.flatMap((column) => view.cell(row, column)?.name ?? []));
  const [first = 0] = beyond;
  const isCut = (row: number): boolean =>
    /^\d{1,3}$/.test(view.cell(row, lastHeaded)?.text ?? '') && /^\d{3}$/.test(view.cell(row, first)?.text ?? '');
  const canJoin = beyond.length === 1 && long.every(({ row }) => isCut(row));
  const answer = claims.ask({
    id: `long-rows:${view.nameAt(0, first).replace(/\d+$/, '')}`,
    question: { code: 'long-rows', rows: long.length },
    options: [
      { id: 'measure', label: { code: 'long-rows.measure' } },
      { id: 'leave-out', label: { code: 'long-rows.leave-out' } },
      ...(canJoin ? [{ id: 'join', label: { code: 'long-rows.join' } as const }] : []),
    ],
    cells,
  });
  for (const { row } of rows) for (const column of beyond) claims.leaveOut(view.cell(row, column), BEYOND_HEADING);
  if (answer === 'measure') return { leftOut: new Set(), joined: () => null };
  const leftOut = new Set(beyond);
  if (answer !== 'join') return { leftOut, joined: () => null };
  return {
    leftOut,
    joined: (row, column) => {
      const [own, rest] = [view.cell(row, column), view.cell(row, first)];
      if (column !== lastHeaded || own === undefined || rest === undefined) return null;
      claims.value(own);
      const value = Number(`${own.text}${rest.text}`);
      return { period: '', value, status: 'value', note: '', cell: own.name, isPercent: false, unit: '', source: own };
    },
  };
}
