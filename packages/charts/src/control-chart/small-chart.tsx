import type { SnapshotPoint, SnapshotSeries } from '@saferplan/domain/publication';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';
import { type Drawn, round } from './parts.ts';
import { chartNumber, type ChartWords } from './words.ts';

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [220, 100, 4, 184, 10, 80];
/** A gap so wide, in the units of the drawing, has room for its words. */
const ROOM_FOR_WORDS = 44;

export interface SmallChartProps {
  readonly series: SnapshotSeries;
  /** What the drawing is of, for those who do not see it; what it says stands in words beside it. */
  readonly title: string;
  readonly words: ChartWords;
}

/**
 * A series as one of many: from zero where none of its values is below, with the band and the average of each phase, the newest value at
 * the line's end and a diamond or a square where a month is outside the band. A gap stays a gap.
 */
export function SmallChart({ series, title, words }: SmallChartProps): ReactElement {
  const { points } = series;
  const drawn = points.map((point, index) => ({ point, index }));
  const values = points.flatMap(({ value, upperLimit, lowerLimit }) => [value, upperLimit, lowerLimit]).filter((value) => value !== null);
  const [low, high] = [Math.min(0, ...values), Math.max(1e-9, ...values)];
  const y = scaleLinear().domain([low, high]).range([BOTTOM, TOP]);
  const x = (index: number): number => LEFT + (index / Math.max(1, points.length - 1)) * (RIGHT - LEFT);
  const newest = drawn.findLast(({ point }) => point.value !== null);
  return (
    <svg className="small-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <path className="cc-axis" d={`M${LEFT} ${BOTTOM}H${RIGHT}`} />
      {stretchesOf(drawn).map((own) => (
        <g key={own[0]?.index}>
          <path
            className="cc-band"
            d={
              area<Drawn>()
                .x(({ index }) => round(x(index)))
                .y0(({ point }) => round(y(point.lowerLimit ?? 0)))
                .y1(({ point }) => round(y(point.upperLimit ?? 0)))(own.filter(({ point }) => point.upperLimit !== null)) ?? ''
            }
          />
          <path
            className="cc-centre"
            d={
              line<Drawn>()
                .x(({ index }) => round(x(index)))
                .y(({ point }) => round(y(point.centreLine ?? 0)))(own.filter(({ point }) => point.centreLine !== null)) ?? ''
            }
          />
          <path
            className="cc-line"
            d={
              line<Drawn>()
                .x(({ index }) => round(x(index)))
                .y(({ point }) => round(y(point.value ?? 0)))(own) ?? ''
            }
          />
        </g>
      ))}
      {gapsOf(drawn).map(({ from, to }) =>
        x(to) - x(from) < ROOM_FOR_WORDS ? null : (
          <text key={from} x={round((x(from) + x(to)) / 2)} y={BOTTOM - 8} textAnchor="middle">
            {words.noFigures}
          </text>
        ),
      )}
      {drawn.flatMap(({ point, index }) => outside(point, round(x(index)), point.value === null ? 0 : round(y(point.value)), index))}
      {newest === undefined || newest.point.value === null ? null : (
        <>
          <circle className="cc-newest" cx={round(x(newest.index))} cy={round(y(newest.point.value))} r={3} />
          <text className="cc-value" x={round(x(newest.index)) + 7} y={round(y(newest.point.value)) + 5}>
            {chartNumber(newest.point.value, words)}
          </text>
        </>
      )}
      {yearsOf(points).map(({ year, from, to }) => (
        <text key={year} x={round((x(from) + x(to)) / 2)} y={HEIGHT - 4} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}

/** A diamond above the band, a square below it. */
function outside(point: SnapshotPoint, x: number, y: number, index: number): readonly ReactElement[] {
  const signal = point.signals.find(({ rule }) => rule === 'outside-limits');
  if (signal === undefined) return [];
  return signal.direction === 'above'
    ? [<path key={index} className="cc-above" d={`M${x} ${round(y - 5)}l5 5-5 5-5-5z`} />]
    : [<path key={index} className="cc-below" d={`M${round(x - 4)} ${round(y - 4)}h8v8h-8z`} />];
}

/** Points that follow one another with values, within one phase. */
function stretchesOf(drawn: readonly Drawn[]): readonly (readonly Drawn[])[] {
  const stretches: Drawn[][] = [];
  for (const one of drawn) {
    if (one.point.value === null) continue;
    const last = stretches.at(-1)?.at(-1);
    if (last !== undefined && last.index === one.index - 1 && last.point.phase === one.point.phase) stretches.at(-1)?.push(one);
    else stretches.push([one]);
  }
  return stretches;
}

function gapsOf(drawn: readonly Drawn[]): readonly { readonly from: number; readonly to: number }[] {
  const present = drawn.filter(({ point }) => point.value !== null).map(({ index }) => index);
  return present.flatMap((index, at) => {
    const next = present[at + 1];
    return next === undefined || next === index + 1 ? [] : [{ from: index, to: next }];
  });
}

/** The calendar years with the first and last point of each; of many years those that there is room for. */
function yearsOf(points: readonly SnapshotPoint[]): readonly { readonly year: string; readonly from: number; readonly to: number }[] {
  const years = [...new Set(points.map(({ period }) => period.slice(0, 4)))].map((year) => ({
    year,
    from: points.findIndex(({ period }) => period.startsWith(year)),
    to: points.findLastIndex(({ period }) => period.startsWith(year)),
  }));
  if (years.length <= 4) return years;
  const every = Math.ceil((years.length - 1) / 3);
  return years.filter((_, index) => (years.length - 1 - index) % every === 0);
}
