import type { PeriodReading } from './period-reading.ts';
import type { ValueReading } from './parse-value.ts';

/** What a cell can be taken for, before its neighbours are looked at. */
export interface CellReading {
  readonly periods: readonly PeriodReading[];
  /** The marks beside the period. */
  readonly periodNote: string;
  readonly value: ValueReading | { readonly kind: 'no-value' };
}
