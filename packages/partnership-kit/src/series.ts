import type { Item } from '@saferplan/domain/plan';
import { IsoMonthOrDate, SeriesId } from '@saferplan/domain/shared';
import { CHART_TYPES, firstChart, INTERVALS, Observation, type SeriesDefaults } from '@saferplan/domain/spc';
import { z } from 'zod';
import type { Maker } from './maker.ts';
import type { SeriesSource } from './source.ts';

/** A value of a series that is not by event: a period of it has one. */
const ByPeriod = Observation.extend({ period: IsoMonthOrDate });

type SeriesSources = Readonly<Record<string, SeriesSource>>;

/** The series of a partnership and what is marked on their charts. */
export function seriesItems(
  make: Maker,
  sources: SeriesSources,
  slug: string,
  defaults: SeriesDefaults,
): { series: Item<'series'>[]; 'series-mark': Item<'series-mark'>[] } {
  const fields = Object.fromEntries(
    Object.entries(sources).map(([key, { marks: _marks, observations, outOf, ...source }]) => [
      key,
      {
        about: '',
        source: '',
        licence: '',
        caveat: '',
        audience: 'public',
        interval: 'month',
        feed: { kind: 'none' },
        ...firstChart(defaults.charts, {
          interval: known(INTERVALS, source.interval) ?? 'month',
          values: counted(observations),
          outOf,
          chart: known(CHART_TYPES, source.chart),
        }),
        rules: defaults.rules,
        improvement: 'not-said',
        target: null,
        ...source,
        baselinePoints: null,
        limitsFrom: null,
      },
    ]),
  );
  const marks = Object.entries(sources).flatMap(([key, { marks: own = [] }]) =>
    own.map((mark, index) => ({ key, index, mark: { ...mark, seriesId: make.point('series', sources, slug, key, 'series') } })),
  );
  return {
    series: make.keyed('series', fields, slug, 'series'),
    'series-mark': marks.map(({ key, index, mark }) =>
      make.item('series-mark', mark, `${slug}-${key}-${index + 1}`, index, `series.${key}.marks.${index}`),
    ),
  };
}

/** A choice of a list; undefined where it is none of it, as code that no types have checked may write, which its schema then refuses. */
const known = <Choice extends string>(choices: readonly Choice[], given: Choice | undefined): Choice | undefined =>
  choices.find((choice) => choice === given);

const counted = (observations: SeriesSource['observations']) =>
  observations.map(({ value, denominator = null }) => ({ value, denominator }));

/** The values of each series, by its identifier, in order of time. */
export function observationsOf(make: Maker, sources: SeriesSources, slug: string): ReadonlyMap<SeriesId, readonly Observation[]> {
  return new Map(
    Object.entries(sources).map(([key, source]) => {
      const { observations } = source;
      refuseBelowZero(make, key, source);
      const read = make.checked(
        z.array(source.interval === 'event' ? Observation : ByPeriod),
        observations.map(({ period, value, denominator = null, note = '' }) => ({ period, value, denominator, note })),
        `series.${key}.observations`,
      );
      const periods = observations.map(({ period }) => period);
      for (const [index, period] of periods.entries())
        if (periods.indexOf(period) < index)
          make.refuse(
            `series.${key}.observations.${index.toString()}.period`,
            `${period} stands twice, first as observations.${periods.indexOf(period).toString()}: leave one of the two out`,
          );
      const id = make.checked(SeriesId, make.point('series', sources, slug, key, 'series'), `series.${key}`);
      return [id, make.isSound() ? read.toSorted((one, other) => one.period.localeCompare(other.period)) : read] as const;
    }),
  );
}

/** The charts of values that may be below 0. */
const OF_ANY_VALUE: ReadonlySet<SeriesSource['chart']> = new Set(['i', 'mr', 'run']);

/** Refuses values below 0 of a count, a rate or a share; what is measured has decimal places, or a chart that takes any value. */
function refuseBelowZero(make: Maker, key: string, { chart, outOf, observations }: SeriesSource): void {
  const hasDecimals = observations.some(({ value }) => value !== null && !Number.isInteger(value));
  if (OF_ANY_VALUE.has(chart) || (chart === undefined && outOf === undefined && hasDecimals)) return;
  for (const [index, { value }] of observations.entries())
    if (value !== null && value < 0)
      make.refuse(
        `series.${key}.observations.${index.toString()}.value`,
        `${value.toString()} is below 0, which no count, rate or share is: correct it, write null where it is not known, or chart: 'i' where it is a measure that may be below 0`,
      );
}
