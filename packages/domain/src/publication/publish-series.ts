import { type NoChart, type SeriesChart, chartOfSeries } from '../spc/chart-of-series.ts';
import { evidenceOfChange } from '../spc/chance/evidence.ts';
import type { Verdict } from '../spc/claim.ts';
import type { SeriesPoint } from '../spc/drawn-series.ts';
import type { Observation } from '../spc/observation.ts';
import { judgedBy } from '../spc/series-parts.ts';
import type { SeriesFields } from '../spc/series.kind.ts';
import type { SeriesMarkFields } from '../spc/series-mark.kind.ts';
import { type SnapshotPeople, type SnapshotPoint, SnapshotSeries } from './snapshot-series.ts';

/**
 * A series as it is published: charted as of now, with what its chart says as claims. A series that cannot be charted, or whose chart would
 * not fit the published shape, is published without one and says so: it holds nothing else back. `people` live where it is counted.
 */
export function publishSeries(
  series: SeriesFields,
  marks: readonly SeriesMarkFields[],
  observations: readonly Observation[],
  people: SnapshotPeople | null = null,
): SnapshotSeries {
  return { ...publishedChart(series, marks, observations), people };
}

function publishedChart(series: SeriesFields, marks: readonly SeriesMarkFields[], observations: readonly Observation[]): Charted {
  const charted = chartOfSeries(series, marks, observations);
  if (!charted.ok) return withoutChart(series, charted.failure);
  const drawn = SnapshotSeries.safeParse(withChart(series, marks, charted.value));
  return drawn.success ? drawn.data : withoutChart(series, { verdict: TOO_LARGE, points: charted.value.points });
}

/** The only way in which a chart is no JSON: arithmetic that overflowed. */
const TOO_LARGE: Verdict = {
  state: 'no-chart',
  claims: [{ kind: 'no-limits', of: 'series', from: null, reason: { code: 'numbers-too-large' } }],
};

function withChart(series: SeriesFields, marks: readonly SeriesMarkFields[], chart: SeriesChart): Charted {
  const periodAt = (index: number): string => chart.points[index]?.period ?? '';
  return {
    ...besideChart(series),
    reading: chart.verdict,
    evidence: evidenceOfChange(chart),
    points: chart.points.map((point) => ({
      ...stored(point),
      value: sixFigures(point.value),
      centreLine: sixFigures(point.centreLine),
      lowerLimit: sixFigures(point.lowerLimit),
      upperLimit: sixFigures(point.upperLimit),
      phase: point.phase,
      signals: [...point.signals],
    })),
    phases: chart.phases.map(({ start, end, centreLine, limits, because }) => ({
      from: periodAt(start),
      to: periodAt(end - 1),
      centreLine: sixFigures(centreLine),
      limits,
      cause: because?.cause ?? null,
      reason: because?.reason ?? '',
    })),
    marks: marksOf(chart, marks),
    advice: [...chart.advice],
  };
}

function withoutChart(series: SeriesFields, { verdict, points }: Pick<NoChart, 'verdict' | 'points'>): Charted {
  return {
    ...besideChart(series),
    reading: verdict,
    evidence: null,
    points: points.map((point) => ({
      ...stored(point),
      value: point.counted,
      centreLine: null,
      lowerLimit: null,
      upperLimit: null,
      phase: 0,
      signals: [],
    })),
    phases: [],
    marks: [],
    advice: [],
  };
}

type Stored = Pick<SnapshotPoint, 'period' | 'count' | 'denominator' | 'note' | 'excluded'>;

const stored = ({ period, counted, denominator, note, excluded }: SeriesPoint): Stored => ({
  period,
  count: counted,
  denominator,
  note,
  excluded,
});

type Charted = Omit<SnapshotSeries, 'people'>;

type BesideChart = Omit<Charted, 'reading' | 'evidence' | 'points' | 'phases' | 'marks' | 'advice'>;

/** What the public is told of a series beside its chart. */
function besideChart(series: SeriesFields): BesideChart {
  const { title, slug, unit, area, about, source, licence, caveat, interval, chart, rules, multiplier, improvement, target } = series;
  const shown = { title, slug, unit, area, about, source, licence, caveat, interval, chart, rules, multiplier, target };
  return { ...shown, improvement: judgedBy(improvement), ...(improvement === 'not-said' ? { improvementNotSaid: true } : {}) };
}

function marksOf(chart: SeriesChart, marks: readonly SeriesMarkFields[]): SnapshotSeries['marks'] {
  const excluded = marks.flatMap(({ at, mark }) => (mark.kind === 'excluded' ? [{ at, kind: mark.kind, text: mark.reason }] : []));
  return [
    ...excluded,
    ...chart.annotations.map(({ index, text }) => ({ at: chart.points[index]?.period ?? '', kind: 'annotation' as const, text })),
  ];
}

/** More figures than anybody draws or reads; fewer bytes for everybody. */
const sixFigures = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(6)));
