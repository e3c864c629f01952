import type { Interval, LineDoubt } from './line.ts';
import type { PeriodReading } from './period-reading.ts';

/** A column of a view that holds periods, or several that hold them together. */
export interface Axis {
  /** The columns that say the period of a row, from left to right. */
  readonly columns: readonly number[];
  /** By row. */
  readonly periods: ReadonlyMap<number, AxisPeriod>;
  readonly interval: Interval;
  readonly begins: number | null;
  readonly isRolling: boolean;
  readonly isWeak: boolean;
  /** Whether the periods are those of days that follow one another by no rule, or one in each month. */
  readonly isOfLooseDays?: boolean;
  readonly doubt: LineDoubt | null;
  /** Rows of the axis that hold a year alone, for the months below them. */
  readonly yearRows: readonly number[];
  /** What stands above the periods in their column. */
  readonly heading: string;
  /** The row above which headings stand: above the first period, unless those of other tables above it with the same headings lie between. */
  readonly top: number;
  /** For months or quarters across, and years down: what each column stands for. */
  readonly partials: ReadonlyMap<number, PeriodReading> | null;
  /** The row that holds them. */
  readonly partialRow: number | null;
  /** The first and the last row that has a period. */
  readonly first: number;
  readonly last: number;
}

export interface AxisPeriod {
  readonly start: string;
  readonly note: string;
}

/** An axis before its ends are looked up. */
export type OpenAxis = Omit<Axis, 'first' | 'last' | 'top'>;

/** Of an axis whose periods stand in its own cells alone: its years stand in no other rows, and no parts of years across. */
export const IN_ITS_OWN_CELLS = { yearRows: [], partials: null, partialRow: null } as const;

/** Whether a table has its headings from another above it. */
export const hasHeadingsOfOther = ({ top, first }: Axis): boolean => top < first;

/** The first and the last row that has a period. */
export function endsOf({ periods }: OpenAxis): Pick<Axis, 'first' | 'last'> {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const row of periods.keys()) {
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  return { first, last };
}
