import type { SnapshotPeople, SnapshotPoint, SnapshotSeries } from './snapshot-series.ts';

/**
 * The same chart of counts for each so many people (`series.people.per`): every value, middle line and limit is divided by the people of its own
 * period, so that a point lies on the same side of its limits as before, and rounded to four figures. The verdict stays that of the counts. Null where the people
 * are not known. A target is left out: it was set for the count.
 */
export function seriesPerPeople(series: SnapshotSeries): SnapshotSeries | null {
  const { people } = series;
  if (people === null) return null;
  const points = series.points.map((point): SnapshotPoint => {
    const per = (value: number | null): number | null => perPeople(people, point.period, value);
    return {
      ...point,
      value: per(point.value),
      centreLine: per(point.centreLine),
      lowerLimit: per(point.lowerLimit),
      upperLimit: per(point.upperLimit),
    };
  });
  const phases = series.phases.map((phase) => ({ ...phase, centreLine: perPeople(people, phase.from, phase.centreLine) }));
  return { ...series, points, phases, target: null };
}

/** More figures than a rate of counted things can have. */
const FIGURES = 4;

/** How many people there are in a period; null before the first that is known. */
export const peopleAt = ({ counts }: SnapshotPeople, period: string): number | null =>
  counts.findLast(({ from }) => from <= period)?.people ?? null;

function perPeople(people: SnapshotPeople, period: string, value: number | null): number | null {
  const known = peopleAt(people, period);
  return value === null || known === null ? null : Number(((value / known) * people.per).toPrecision(FIGURES));
}

/** A whole calendar year for each so many people. */
export interface YearRate {
  readonly year: string;
  /** Its first month: a year of a yearly series may begin in April. */
  readonly from: string;
  /** The sum of the year's values as plotted by `seriesPerPeople`. */
  readonly rate: number;
}

const PERIODS_OF_YEAR: Readonly<Record<SnapshotSeries['interval'], number | null>> = {
  day: null,
  week: null,
  month: 12,
  quarter: 4,
  year: 1,
  event: null,
};

/** The newest calendar year of which every period has a value, of a series by `seriesPerPeople`; null where there is none. */
export function newestYearRate({ interval, points }: Pick<SnapshotSeries, 'interval' | 'points'>): YearRate | null {
  const ofYear = PERIODS_OF_YEAR[interval];
  if (ofYear === null) return null;
  const years = Map.groupBy(points, ({ period }) => period.slice(0, 4));
  const whole = [...years].flatMap(([year, own]): readonly YearRate[] => {
    const values = own.flatMap(({ value }) => (value === null ? [] : [value]));
    return values.length === ofYear
      ? [{ year, from: interval === 'year' ? (own[0]?.period ?? '') : `${year}-01`, rate: values.reduce((sum, value) => sum + value, 0) }]
      : [];
  });
  return whole.toSorted((one, other) => one.year.localeCompare(other.year)).at(-1) ?? null;
}
