import type { SnapshotSeries } from '@saferplan/domain/publication';
import { line } from 'd3-shape';
import type { ReactElement } from 'react';
import { labelsOf } from './labels.ts';
import { BESIDE_AXIS, type ChartLayout, type ChartSize, layOut } from './layout.ts';
import { Annotations, Gaps, Target } from './notes.tsx';
import { type Drawn, round } from './parts.ts';
import { Averages, Phases } from './phases.tsx';
import { Points } from './points.tsx';
import { chartNumber, type ChartWords } from './words.ts';

export interface ControlChartProps {
  /** Makes the identifiers of the drawing unique in its page. */
  readonly id: string;
  readonly series: SnapshotSeries;
  /** What the chart says, for those who do not see it. */
  readonly description: string;
  readonly size: ChartSize;
  readonly words: ChartWords;
  /** The language of the titles of the series and its area, where that is not the language of what the drawing stands in. */
  readonly titleLang?: string | undefined;
  /** The point that is being looked at, where the chart can be gone through point by point. */
  readonly selected?: number;
}

/**
 * A control chart as plain SVG: values, average and usual range phase by phase, what is unusual by shape and
 * colour, target, notes, gaps. Colours stand in attributes, so that the drawing holds alone, in print and in a
 * document; a stylesheet may set others by class. All that it shows stands in `ChartTable` too.
 */
export function ControlChart({ id, series, description, size, words, selected, titleLang }: ControlChartProps): ReactElement {
  const layout = layOut(series, size, words);
  const drawn = series.points.map((point, index) => ({ point, index })).slice(layout.first);
  const labels = labelsOf(series, drawn, layout, words, size);
  return (
    <svg
      className={`control-chart control-chart-${size === 'column' ? 'wide' : size}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      fontSize={layout.fontSize}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`} lang={titleLang}>{`${series.title}, ${series.area}`}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <Grid layout={layout} words={words} />
      <Phases series={series} drawn={drawn} layout={layout} />
      <Gaps drawn={drawn} layout={layout} labels={labels} />
      <Averages drawn={drawn} layout={layout} labels={labels} />
      <Target series={series} layout={layout} labels={labels} />
      <path
        className="cc-line"
        fill="none"
        stroke="#14232e"
        strokeWidth={1.75}
        strokeLinejoin="round"
        d={
          line<Drawn>()
            .defined(({ point }) => point.value !== null)
            .x(({ index }) => round(layout.x(index)))
            .y(({ point }) => round(layout.y(point.value ?? 0)))(drawn) ?? ''
        }
      />
      <Points series={series} drawn={drawn} layout={layout} />
      <Annotations series={series} layout={layout} labels={labels} />
      {selected === undefined ? null : <Selected series={series} layout={layout} index={selected} />}
    </svg>
  );
}
function Grid({ layout, words }: { readonly layout: ChartLayout; readonly words: ChartWords }): ReactElement {
  return (
    <g>
      {layout.yTicks.map((tick) => (
        <g key={tick}>
          <path className="cc-grid" stroke="#d5dddb" d={`M${layout.left} ${round(layout.y(tick))}H${layout.right}`} />
          <text
            className="cc-tick"
            fill="#46565f"
            x={layout.left - BESIDE_AXIS}
            y={round(layout.y(tick)) + 4}
            fontSize={layout.fontSize - 1}
            textAnchor="end"
          >
            {chartNumber(tick, words)}
          </text>
        </g>
      ))}
      {layout.xTicks.map(({ index, label }) => (
        <g key={index}>
          <path className="cc-grid" stroke="#d5dddb" d={`M${round(layout.x(index))} ${layout.bottom}v6`} />
          <text
            className="cc-tick"
            fill="#46565f"
            x={round(layout.x(index))}
            y={layout.bottom + 22}
            fontSize={layout.fontSize - 1}
            textAnchor={layout.x(index) > layout.right - 24 ? 'end' : layout.x(index) < layout.left + 20 ? 'start' : 'middle'}
          >
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function Selected({
  series,
  layout,
  index,
}: {
  readonly series: SnapshotSeries;
  readonly layout: ChartLayout;
  readonly index: number;
}): ReactElement | null {
  const point = series.points[index];
  if (point === undefined || index < layout.first) return null;
  const x = round(layout.x(index));
  return (
    <g className="cc-selected" fill="none" stroke="#14232e" strokeWidth={2.5}>
      <path strokeWidth={1} d={`M${x} ${layout.top - 6}V${layout.bottom}`} />
      {point.value === null ? null : <circle cx={x} cy={round(layout.y(point.value))} r={11} />}
    </g>
  );
}
