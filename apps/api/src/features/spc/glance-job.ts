import {
  type ChartAdvice,
  chartOfSeries,
  type DrawnSeries,
  evidenceOfChange,
  type Observation,
  type SeriesFields,
  type SeriesMarkFields,
  suggestionsFor,
  type Verdict,
} from '@saferplan/domain/spc';

/*
 * What a table of series shows of each. These functions run in a worker thread: the test of change tries thousands of orders of the values,
 * some 20 ms a series.
 */

/** A series with what its chart is made of. */
export interface ChartedInput {
  readonly series: SeriesFields;
  readonly marks: readonly Pick<SeriesMarkFields, 'at' | 'mark'>[];
  readonly observations: readonly Observation[];
}

/** Lines are drawn in a cell: six digits are more than it shows. */
const drawnAt = (line: number | null): number | null => (line === null ? null : Number(line.toPrecision(6)));

/** Values that follow one another with the same lines; `from` and `to` are the places of the first and the last among the values. */
export interface LineStretch {
  readonly from: number;
  readonly to: number;
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What is read from a chart for one line of a table. What it says in words is made of `verdict` and `advice`. */
export interface ChartGlance {
  readonly verdict: Verdict;
  /** The p of the test whether its newest values differ from those before; null where it was not tested. */
  readonly evidence: number | null;
  /** The plotted values in order of time; null where one is missing. */
  readonly values: readonly (number | null)[];
  /** The period of the first of `values`; null where there is none. */
  readonly since: string | null;
  /** The centre line and the limits along the values. */
  readonly lines: readonly LineStretch[];
  /** The places of the values outside the limits. */
  readonly outside: readonly number[];
  /** The newest value, with the centre line there; null where there is no line. */
  readonly newest: { readonly period: string; readonly value: number; readonly centre: number | null } | null;
  /** How many values belong to a signal. */
  readonly signalled: number;
  /** How many places are suggested for new limits. */
  readonly suggestions: number;
  /** The first period of each. */
  readonly suggestedFrom: readonly string[];
  readonly advice: readonly ChartAdvice[];
}

/** Charts each series and reads it, in their order. */
export const glanceAt = (inputs: readonly ChartedInput[]): readonly ChartGlance[] => inputs.map(glanceAtOne);

function glanceAtOne({ series, marks, observations }: ChartedInput): ChartGlance {
  const charted = chartOfSeries(series, marks, observations);
  const { verdict, points } = charted.ok ? charted.value : charted.failure;
  const newest = points.findLast(({ value }) => value !== null);
  const suggested = charted.ok ? suggestionsFor(series, marks, observations) : [];
  return {
    verdict,
    evidence: charted.ok ? evidenceOfChange(charted.value) : null,
    values: points.map(({ value }) => value),
    since: points[0]?.period ?? null,
    lines: stretchesOf(points),
    outside: points.flatMap(({ signals }, index) => (signals.some(({ rule }) => rule === 'outside-limits') ? [index] : [])),
    newest:
      newest === undefined || newest.value === null ? null : { period: newest.period, value: newest.value, centre: newest.centreLine },
    signalled: points.filter(({ signals }) => signals.length > 0).length,
    suggestions: suggested.length,
    suggestedFrom: suggested.flatMap(({ index }) => points[index]?.period ?? []),
    advice: charted.ok ? charted.value.advice : [],
  };
}

function stretchesOf(points: DrawnSeries['points']): readonly LineStretch[] {
  const stretches: LineStretch[] = [];
  for (const [index, { centreLine, lowerLimit, upperLimit }] of points.entries()) {
    const last = stretches.at(-1);
    const [centre, lower, upper] = [drawnAt(centreLine), drawnAt(lowerLimit), drawnAt(upperLimit)];
    const isSame = last?.centre === centre && last.lower === lower && last.upper === upper;
    if (isSame) stretches[stretches.length - 1] = { ...last, to: index };
    else stretches.push({ from: index, to: index, centre, lower, upper });
  }
  return stretches.filter(({ centre, lower, upper }) => centre !== null || lower !== null || upper !== null);
}
