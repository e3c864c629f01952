import type { BookCell, StoredValue } from './book.ts';

/** Where a value stands and how it looks. */
export interface CellPlace {
  readonly column: number;
  readonly isFormula: boolean;
  readonly format: string;
  readonly isPercent: boolean;
  readonly isCovered: boolean;
}

/** A value as a cell. Written out field by field: a copy to which fields are added takes more memory, and there are millions. */
export function cellAt(stored: StoredValue, { column, isFormula, format, isPercent, isCovered }: CellPlace): BookCell {
  switch (stored.type) {
    case 'number':
      return {
        type: 'number',
        value: stored.value,
        serialDate: stored.serialDate,
        column,
        isFormula,
        format,
        isPercent,
        isCovered,
      };
    case 'text':
    case 'error':
      return { type: stored.type, value: stored.value, column, isFormula, format, isPercent, isCovered };
    default:
      return { ...stored, column, isFormula, format, isPercent, isCovered };
  }
}
