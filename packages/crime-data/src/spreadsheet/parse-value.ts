import { type Cell, textOf } from './grid.ts';

/** What a cell in the body of a table says. */
export type ValueCell =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'empty' }
  /** Withheld by its source, usually because it is small. */
  | { readonly kind: 'suppressed'; readonly written: string }
  /** The error of a formula. */
  | { readonly kind: 'error'; readonly written: string }
  /** A dash: some tables write it for zero, others for missing. */
  | { readonly kind: 'dash'; readonly written: string }
  | { readonly kind: 'words'; readonly written: string };

const SUPPRESSED = /^(?:\*+|<\s?\d+|≤\s?\d+|\[?[cxzs]\]?|\[?(?:supp(?:ressed)?|low)\]?)$/i;
const NOT_AVAILABLE = /^(?:\.{2,3}|n\/?a|not available|n\/k|nk|unknown|\[?:\]?)$/i;
/** What other programs write for the outcome of a division by zero. */
const NOT_FINITE = /^[-−+]?(?:nan|inf(?:inity)?)$/i;
const FORMULA_ERROR = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!)$/i;

const NO_FINITE_NUMBER = { kind: 'error', written: 'no number' } as const satisfies ValueCell;

/** Reads a value as people write it: thousands separators, percentages, brackets for negatives, suppressed figures. */
export function parseValue(cell: Cell | undefined): ValueCell {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { kind: 'number', value: cell, percent: false } : NO_FINITE_NUMBER;
  const text = textOf(cell);
  if (text === '') return { kind: 'empty' };
  if (/^[-–—]$/.test(text)) return { kind: 'dash', written: text };
  if (NOT_FINITE.test(text)) return NO_FINITE_NUMBER;
  if (FORMULA_ERROR.test(text)) return { kind: 'error', written: text };
  if (SUPPRESSED.test(text) || NOT_AVAILABLE.test(text)) return { kind: 'suppressed', written: text };
  const bare = text.replace(/\s*(?:\[[a-z\d]+\]|\([a-z]\))$/i, '');
  const bracketed = /^\((?<inner>[\d.,\s]+)\)$/.exec(bare)?.groups?.['inner'];
  const digits = (bracketed ?? bare).replace(/%$/, '').replaceAll(/[,\s\u00A0](?=\d{3}(?:\D|$))/g, '');
  if (!/^[-−+]?\d+(?:\.\d+)?$/.test(digits)) return { kind: 'words', written: text };
  const value = Number(digits.replace('−', '-'));
  if (!Number.isFinite(value)) return NO_FINITE_NUMBER;
  return { kind: 'number', value: bracketed === undefined ? value : -value, percent: bare.endsWith('%') };
}
