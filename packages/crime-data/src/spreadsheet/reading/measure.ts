import type { FileSaying } from '@saferplan/domain/shared';
import type { TableValue } from './read-values.ts';
import type { Interval } from './line.ts';

/** One run of values of a table. */
export interface Measure {
  readonly name: string;
  /** Its name without the interval that is added where a measure of another interval is called alike. */
  readonly plainName: string;
  readonly interval: Interval;
  /** The month that its years begin in; null for every other interval. */
  readonly yearBegins: number | null;
  /** `%`, `£`, `per 1,000 people`; empty where the table does not say. */
  readonly unit: string;
  readonly values: readonly TableValue[];
  /** The name of the column that holds the denominators; null where there is none. */
  readonly outOf: string | null;
  /** What the values are out of, by period; empty where that is not known. */
  readonly denominators: readonly (readonly [period: string, denominator: number])[];
  /** What a column or row named so gives as the target of the series; null where there is none. */
  readonly target: number | null;
  /** The reason with which it is imported although it looks like a total; null where it does not. */
  readonly overruled: string | null;
}

/** A measure that was found and left out because it is a sum of others, or repeats itself from period to period. */
export interface RefusedMeasure {
  readonly name: string;
  readonly why: FileSaying;
}
