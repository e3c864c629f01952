import { type SeriesChart, chartOfSeries } from '../spc/chart-of-series.ts';
import type { Observation } from '../spc/observation.ts';
import type { SeriesFields, SeriesMarkFields } from '../spc/series-fields.ts';
import type { SnapshotPoint, SnapshotSeries } from './snapshot-series.ts';

/** A series as it is published: charted and read as of now, so that it stays what people were told. */
export function publishSeries(
  series: SeriesFields,
  marks: readonly SeriesMarkFields[],
  observations: readonly Observation[],
): SnapshotSeries {
  const { audience: _audience, feed: _feed, baselinePoints: _baselinePoints, limitsFrom: _limitsFrom, ...told } = pick(series);
  const byPeriod = new Map(observations.map((observation) => [observation.period, observation]));
  const charted = chartOfSeries(series, marks, observations);
  if (!charted.ok)
    return {
      ...told,
      state: 'too-early',
      reading: { resident: charted.failure.sentence, analyst: '' },
      signals: [],
      points: observations.map((observation) => uncharted(observation)),
      phases: [],
      marks: [],
      advice: [],
    };
  const chart = charted.value;
  const periodAt = (index: number): string => chart.points[index]?.period ?? '';
  return {
    ...told,
    state: chart.reading.state === 'no-chart' ? 'too-early' : chart.reading.state,
    reading: { resident: chart.reading.resident, analyst: chart.reading.analyst },
    signals: chart.reading.signals.map(({ from, to, resident, analyst }) => ({
      from: periodAt(from),
      to: periodAt(to),
      resident,
      analyst,
    })),
    points: chart.points.map(({ period, value, note, excluded, phase, signals, ...lines }) => ({
      period,
      count: byPeriod.get(period)?.value ?? null,
      denominator: byPeriod.get(period)?.denominator ?? null,
      value: orNull(value),
      note,
      excluded,
      centreLine: orNull(lines.centreLine),
      lowerLimit: orNull(lines.lowerLimit),
      upperLimit: orNull(lines.upperLimit),
      phase,
      signals: [...signals],
    })),
    phases: chart.phases.map(({ start, end, centreLine, limits, because }) => ({
      from: periodAt(start),
      to: periodAt(end - 1),
      centreLine: orNull(centreLine),
      limits,
      cause: because?.cause ?? null,
      reason: because?.reason ?? '',
    })),
    marks: marksOf(chart, marks),
    advice: chart.advice.map(({ sentence }) => sentence),
  };
}

/** The fields alone, where an item with its identifier and version was handed over. */
function pick(series: SeriesFields): SeriesFields {
  const { title, slug, unit, area, about, source, licence, caveat, audience, interval, feed } = series;
  const { chart, rules, multiplier, improvement, baselinePoints, limitsFrom, target } = series;
  return {
    title,
    slug,
    unit,
    area,
    about,
    source,
    licence,
    caveat,
    audience,
    interval,
    feed,
    chart,
    rules,
    multiplier,
    improvement,
    baselinePoints,
    limitsFrom,
    target,
  };
}

function marksOf(chart: SeriesChart, marks: readonly SeriesMarkFields[]): SnapshotSeries['marks'] {
  const excluded = marks.flatMap(({ at, mark }) => (mark.kind === 'excluded' ? [{ at, kind: mark.kind, text: mark.reason }] : []));
  return [
    ...excluded,
    ...chart.annotations.map(({ index, text }) => ({ at: chart.points[index]?.period ?? '', kind: 'annotation' as const, text })),
  ];
}

function uncharted({ period, value, denominator, note }: Observation): SnapshotPoint {
  return {
    period,
    count: value,
    denominator,
    value,
    note,
    excluded: false,
    centreLine: null,
    lowerLimit: null,
    upperLimit: null,
    phase: 0,
    signals: [],
  };
}

/** More figures than anybody draws or reads; fewer bytes for everybody. */
const sixFigures = (value: number): number => Number(value.toPrecision(6));
const orNull = (value: number | null): number | null => (value === null ? null : sixFigures(value));
