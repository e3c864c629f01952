import type { Signal } from '../series.ts';

/** One finding of one rule: the places of the values that it means, rising. */
export interface Finding extends Signal {
  readonly places: readonly number[];
}
