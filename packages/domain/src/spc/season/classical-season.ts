const MONTHS = 12;
const FEWEST_FOR_SEASON = 36;
/** The share of the variation around the yearly average that the months must explain to count as a season. */
const STRONG_SEASON = 0.45;

export interface Season {
  /** 0 where the months explain nothing of the variation around the yearly average, 1 where they explain all of it. */
  readonly strength: number;
  /** The values without the season; unchanged where it is weak or the series is short. */
  readonly adjusted: readonly number[];
}

/**
 * The yearly season of a monthly series, by classical decomposition: each value's distance from the centred
 * average of the twelve months around it, averaged by month (Hyndman and Athanasopoulos, Forecasting, 3.4).
 * The moving average follows a step, so that a step is not taken for a season.
 */
export function seasonOf(values: readonly number[]): Season {
  if (values.length < FEWEST_FOR_SEASON) return { strength: 0, adjusted: values };
  const distances = values.flatMap((value, index) => {
    const around = centredYear(values, index);
    return around === null ? [] : [{ month: index % MONTHS, distance: value - around }];
  });
  const byMonth = Map.groupBy(distances, ({ month }) => month);
  const effects = Array.from({ length: MONTHS }, (_, month) => average((byMonth.get(month) ?? []).map(({ distance }) => distance)));
  const centre = average(effects);
  const effectOf = (month: number): number => (effects[month] ?? 0) - centre;
  const whole = distances.reduce((sum, { distance }) => sum + distance ** 2, 0);
  const left = distances.reduce((sum, { month, distance }) => sum + (distance - effectOf(month)) ** 2, 0);
  const strength = whole === 0 || !isMoreThanChance(whole, left, distances.length) ? 0 : Math.max(0, 1 - left / whole);
  return { strength, adjusted: strength < STRONG_SEASON ? values : values.map((value, index) => value - effectOf(index % MONTHS)) };
}

/**
 * The F test of twelve monthly means against one (Montgomery, Design and Analysis of Experiments, 3.3): in a
 * short series means of two or three values each explain much by chance. The 1% point of F with 11 and d
 * degrees of freedom is close to 2.25 + 22 / d.
 */
function isMoreThanChance(whole: number, left: number, count: number): boolean {
  const freedom = count - MONTHS;
  return freedom > 0 && (whole - left) / (MONTHS - 1) / (left / freedom) > 2.25 + 22 / freedom;
}

/** The average of the year centred on a month: half of each end, and the eleven months between. */
function centredYear(values: readonly number[], index: number): number | null {
  const first = values[index - 6];
  const last = values[index + 6];
  if (first === undefined || last === undefined) return null;
  const between = values.slice(index - 5, index + 6);
  return (between.reduce((sum, value) => sum + value, 0) + (first + last) / 2) / MONTHS;
}

const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
