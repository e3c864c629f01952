/** A series as its season is learned from it: values, what each is out of (1 for counts), by period from the first on. */
export interface SeasonalSeries {
  /** What is counted; null where it is missing. */
  readonly values: readonly (number | null)[];
  /** What it is counted out of, in the unit of the rate; null where it is missing. */
  readonly sizes: readonly (number | null)[];
  /** Whether a person left a value out: it neither teaches nor sets lines. */
  readonly excluded: readonly boolean[];
  /** How many periods make a year: 12 months or 4 quarters. */
  readonly perYear: number;
}

/** What each month of the year is worth, learned from the first years of a series. */
export interface LearnedSeason {
  /** By month of the year, counted from the first of the series: 1 for an average month. */
  readonly indices: readonly number[];
  /** How many values each was learned from. */
  readonly counts: readonly number[];
  /** Values so far from what the fit expects that they do not teach. */
  readonly dropped: ReadonlySet<number>;
  /** Months of whose two values one lies so far out that neither can be trusted; only where two years teach. */
  readonly disputed: ReadonlySet<number>;
}

/** Turns a median distance into a standard deviation, for a normal distribution. */
const MEDIAN_OF_NORMAL = 0.6744897501960817;
/** A value this many times the usual distance from its fit does not teach. */
const ODD = 4;
/** A value this many times the usual distance from its fit puts its month in doubt while two years teach. */
const DOUBTFUL = 2.5;

/**
 * The season of the first `years` years, from them alone: values are fitted as size × level of the year × index of the
 * month, so that a step between years stays out of the season. From the third year on, values that lie more than
 * four times the usual distance from their fit are dropped, the furthest first, and the season is fitted anew. Null where some month
 * is worth nothing.
 */
export function learnSeason(series: SeasonalSeries, years: number): LearnedSeason | null {
  const { perYear } = series;
  const dropped = new Set<number>();
  const teaching = (): readonly number[] =>
    Array.from({ length: years * perYear }, (_, at) => at).filter((at) => teaches(series, at) && !dropped.has(at));
  for (;;) {
    const places = teaching();
    const fit = fitSeason(series, places, years);
    if (fit === null) return null;
    const counts = countsOf(places, perYear);
    const distances = places.map((at) => ({ at, distance: Math.abs(residual(series, fit, at)) }));
    const scale = (medianOf(distances.map(({ distance }) => distance)) / MEDIAN_OF_NORMAL) * Math.sqrt(years / (years - 1));
    const beyond = (times: number) => distances.filter(({ distance }) => distance > times * scale && distance > 1e-9);
    const disputed = new Set(years === 2 ? beyond(DOUBTFUL).map(({ at }) => at % perYear) : []);
    const odd = beyond(ODD)
      .filter(({ at }) => (counts[at % perYear] ?? 0) >= 3)
      .toSorted((one, other) => other.distance - one.distance)[0];
    if (years < 3 || odd === undefined) return { indices: fit.indices, counts, dropped, disputed };
    dropped.add(odd.at);
  }
}

/** Whether a value may teach: present, and not left out by a person. */
export const teaches = ({ values, sizes, excluded }: SeasonalSeries, at: number): boolean =>
  (values[at] ?? null) !== null && (sizes[at] ?? null) !== null && excluded[at] !== true;

/** How many values of the given places each month of the year has. */
export function countsOf(places: readonly number[], perYear: number): readonly number[] {
  const counts = Array.from({ length: perYear }, () => 0);
  for (const at of places) counts[at % perYear] = (counts[at % perYear] ?? 0) + 1;
  return counts;
}

interface Fit {
  readonly levels: readonly number[];
  readonly indices: readonly number[];
}

function fitSeason({ values, sizes, perYear }: SeasonalSeries, places: readonly number[], years: number): Fit | null {
  let indices: number[] = Array.from({ length: perYear }, () => 1);
  let levels: number[] = [];
  const zeros = (length: number): number[] => Array.from({ length }, () => 0);
  for (let round = 0; round < 1000; round += 1) {
    const [events, expected] = [zeros(years), zeros(years)];
    for (const at of places) {
      const year = Math.floor(at / perYear);
      events[year] = (events[year] ?? 0) + (values[at] ?? 0);
      expected[year] = (expected[year] ?? 0) + (sizes[at] ?? 0) * (indices[at % perYear] ?? 0);
    }
    levels = events.map((sum, year) => ((expected[year] ?? 0) > 0 ? sum / (expected[year] ?? 1) : 0));
    const [counted, sized] = [zeros(perYear), zeros(perYear)];
    for (const at of places) {
      const month = at % perYear;
      counted[month] = (counted[month] ?? 0) + (values[at] ?? 0);
      sized[month] = (sized[month] ?? 0) + (sizes[at] ?? 0) * (levels[Math.floor(at / perYear)] ?? 0);
    }
    if (counted.some((sum, month) => !(sum > 0) || !((sized[month] ?? 0) > 0))) return null;
    const raw = counted.map((sum, month) => sum / (sized[month] ?? 1));
    const mean = raw.reduce((sum, index) => sum + index, 0) / perYear;
    const next = raw.map((index) => index / mean);
    const change = Math.max(...next.map((index, month) => Math.abs(index - (indices[month] ?? 0))));
    indices = next;
    if (change < 1e-13) break;
  }
  return { levels, indices };
}

/** The distance of a value from its fit, in the square root of what the fit expects; 0 where it expects nothing. */
function residual({ values, sizes, perYear }: SeasonalSeries, { levels, indices }: Fit, at: number): number {
  const expected = (sizes[at] ?? 0) * (levels[Math.floor(at / perYear)] ?? 0) * (indices[at % perYear] ?? 0);
  return expected > 0 ? ((values[at] ?? 0) - expected) / Math.sqrt(expected) : 0;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2 : (sorted[Math.floor(middle)] ?? 0);
}
