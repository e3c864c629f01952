import type { IsoMonthOrDate } from '../shared/calendar.ts';

/** A value and the period it was counted over, as ISO months or dates; an end that is not known is null. */
export interface CheckedMeasurement {
  readonly value: number;
  readonly from: IsoMonthOrDate | null;
  readonly to: IsoMonthOrDate | null;
}

/** What `checkFinding` needs of a finding. */
export interface CheckableFinding {
  readonly measure: string;
  /** What is counted; it tells counts from shares, rates and amounts. */
  readonly unit?: string;
  readonly now?: CheckedMeasurement | null;
  readonly before?: CheckedMeasurement | null;
  readonly stated?: {
    readonly kind: 'percent-change' | 'difference' | 'percent-share';
    readonly value: number;
    readonly decimals: number;
  } | null;
  readonly source: string;
  readonly caveat?: string;
}
