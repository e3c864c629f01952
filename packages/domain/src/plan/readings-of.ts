import type { Observation } from '../spc/observation.ts';
import type { Item } from './item.ts';

/** One value of an indicator, wherever it comes from. */
export interface IndicatorReading {
  readonly when: string;
  readonly value: number;
  readonly note: string;
}

/** What the readings of an indicator come from: what was typed, the series, and what was calculated of them. */
export interface ReadingSources {
  readonly typed: readonly Item<'reading'>[];
  /** By the identifier of the series. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  /** By the identifier of the indicator; absent where its calculation could not be made. */
  readonly calculated: ReadonlyMap<string, readonly IndicatorReading[]>;
}

/** The readings of an indicator in order of time: those of its calculation, those of its series, or those that were typed. */
export function readingsOf(
  indicator: Pick<Item<'indicator'>, 'id' | 'seriesId' | 'calculation'>,
  { typed, observations, calculated }: ReadingSources,
): readonly IndicatorReading[] {
  if (indicator.calculation !== null) return calculated.get(indicator.id) ?? [];
  if (indicator.seriesId !== null)
    return (observations.get(indicator.seriesId) ?? []).flatMap(({ period, value, note }) =>
      value === null ? [] : [{ when: period, value, note }],
    );
  return typed
    .filter(({ indicatorId }) => indicatorId === indicator.id)
    .flatMap(({ when, value, note }) => (value === null ? [] : [{ when, value, note }]));
}
