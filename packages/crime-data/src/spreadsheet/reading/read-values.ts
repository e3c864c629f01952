import type { Claims } from './claims.ts';
import type { GridCell } from './grid.ts';
import type { View } from './view.ts';

type ValueStatus = 'value' | 'missing' | 'suppressed' | 'error';

/** One value of a measure, and the cell that it stands in. */
export interface TableValue {
  readonly period: string;
  readonly value: number | null;
  readonly status: ValueStatus;
  readonly note: string;
  readonly cell: string;
}

/** A value while a sheet is read: with what its cell looked like. */
export interface DraftValue extends TableValue {
  readonly isPercent: boolean;
  readonly currency: string;
  /** Null where the cell is empty. */
  readonly source: GridCell | null;
}

/** Cells that are asked about once for the whole sheet. */
export interface Collected {
  readonly dashes: string[];
  readonly words: string[];
  readonly noValues: string[];
  readonly decimalCommas: string[];
}

interface Place {
  readonly view: View;
  readonly row: number;
  readonly column: number;
  readonly period: string;
  /** The marks beside the period. */
  readonly periodNote: string;
  /** What columns of words say of the row. */
  readonly remark: string;
}

/** What a cell says as a value; an empty one is missing. */
export function draftValue({ view, row, column, period, periodNote, remark }: Place, collected: Collected, claims: Claims): DraftValue {
  const cell = view.cell(row, column);
  const name = cell?.name ?? view.nameAt(row, column);
  const draft = (value: number | null, status: ValueStatus, own: string): DraftValue => ({
    period,
    value,
    status,
    note: [periodNote, own, remark].filter((text) => text !== '').join('; '),
    cell: name,
    isPercent: false,
    currency: '',
    source: cell ?? null,
  });
  if (cell === undefined) return draft(null, 'missing', '');
  claims.value(cell);
  const { value } = view.read(cell);
  switch (value.kind) {
    case 'number':
      if (value.hasDecimalComma) collected.decimalCommas.push(name);
      return { ...draft(value.value, 'value', value.note), isPercent: value.isPercent, currency: value.currency };
    case 'suppressed':
    case 'missing':
    case 'error':
      return draft(null, value.kind, value.written);
    case 'dash':
      collected.dashes.push(name);
      return draft(null, 'missing', value.written);
    case 'no-value':
      collected.noValues.push(name);
      return draft(null, 'missing', 'A formula that nobody has calculated');
    case 'words':
      collected.words.push(name);
      return draft(null, 'missing', value.written.slice(0, 200));
  }
}

/** Asks what dashes, words and formulas without an outcome mean; answers what each becomes. */
export function askAboutCells({ dashes, words, noValues, decimalCommas }: Collected, claims: Claims): { readonly dash: string | null } {
  if (noValues.length > 0)
    claims.ask({
      id: 'no-value',
      question:
        'Some formulas have no stored outcome, so that we do not know what they show. Open the file in your spreadsheet program, save it, and choose it again; or store these as missing.',
      options: [{ id: 'missing', label: 'Store them as missing' }],
      cells: noValues,
    });
  if (decimalCommas.length > 0)
    claims.ask({
      id: 'decimal-comma',
      question: 'Some figures have a comma where decimals begin, as in 1,5. Were they read as they are meant?',
      options: [{ id: 'decimals', label: 'Yes: 1,5 is one and a half' }],
      cells: decimalCommas,
    });
  if (words.length > 0)
    claims.ask({
      id: 'words',
      question: 'Some cells hold words where a figure was expected. May they be stored as missing?',
      options: [{ id: 'missing', label: 'Yes, as missing' }],
      cells: words,
    });
  if (dashes.length === 0) return { dash: null };
  return {
    dash: claims.ask({
      id: 'dash',
      question: 'What does a dash mean in this table?',
      options: [
        { id: 'zero', label: 'None: zero' },
        { id: 'missing', label: 'Not known: missing' },
      ],
      cells: dashes,
    }),
  };
}
