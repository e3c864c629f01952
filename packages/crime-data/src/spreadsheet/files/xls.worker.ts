import { parentPort, workerData } from 'node:worker_threads';
import { type CellObject, read, type WorkSheet } from '@e965/xlsx';
import type { BookCell, MergedArea, StoredValue } from './book.ts';
import { numberFormat } from './number-format.ts';

/** A sheet of an old Excel file, whole. */
export interface XlsSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isDate1904: boolean;
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly merges: readonly MergedArea[];
  readonly rows: readonly { readonly row: number; readonly isHidden: boolean; readonly cells: readonly BookCell[] }[];
}

/** The outcomes that a formula cannot have, by their numbers in the file (MS-XLS, 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

const { bytes } = workerData as { readonly bytes: Uint8Array };
const book = read(bytes, { type: 'array', sheetStubs: true, cellNF: true, cellText: false, dense: true });
const sheets = book.SheetNames.map((name, index): XlsSheet => {
  const sheet: WorkSheet = book.Sheets[name] ?? {};
  const columns = sheet['!cols'] ?? [];
  return {
    name,
    isHidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    isDate1904: book.Workbook?.WBProps?.date1904 === true,
    hiddenColumns: columns.flatMap((column, at) => (column?.hidden === true ? [[at, at] as const] : [])),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ startRow: s.r, startColumn: s.c, endRow: e.r, endColumn: e.c })),
    rows: ((sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[]).flatMap((cells, row) => {
      const filled = (cells ?? []).flatMap((cell, column) => (cell === undefined ? [] : cellOf(cell, column)));
      return filled.length === 0 ? [] : [{ row, isHidden: sheet['!rows']?.[row]?.hidden === true, cells: filled }];
    }),
  };
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a worker has no origin
parentPort?.postMessage(sheets);

function cellOf(cell: CellObject, column: number): readonly BookCell[] {
  const { format, isDay, isPercent } = numberFormat(0, cell.z === undefined || cell.z === 'General' ? '' : String(cell.z));
  const stored = storedIn(cell, isDay);
  return stored === null ? [] : [{ ...stored, column, isFormula: cell.f !== undefined, format, isPercent, isCovered: false }];
}

function storedIn({ t, v, f }: CellObject, isDay: boolean): StoredValue | null {
  if (t === 'n' && typeof v === 'number') return { type: 'number', value: v, serialDate: isDay };
  if (t === 'b') return { type: 'boolean', value: v === true };
  if (t === 'e') return { type: 'error', value: ERRORS[Number(v)] ?? '#N/A' };
  if (t === 's' && typeof v === 'string' && v.trim() !== '') return { type: 'text', value: v };
  if (t === 'd' && v instanceof Date) return { type: 'date', value: v.toISOString() };
  return t === 'z' && f !== undefined ? { type: 'no-value', value: null } : null;
}
