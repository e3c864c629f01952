import type { SnapshotPoint, SnapshotSeries } from '@saferplan/domain/publication';
import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';
import { type ChartLayout, type ChartSize, layOut } from './layout.ts';
import { chartNumber, type ChartWords, type PointShape, shapeOf, toneOf } from './words.ts';

export interface ControlChartProps {
  /** Makes the identifiers of the drawing unique in its page. */
  readonly id: string;
  readonly series: SnapshotSeries;
  readonly size: ChartSize;
  readonly words: ChartWords;
  /** The point that is being looked at, where the chart can be gone through point by point. */
  readonly selected?: number;
}

/**
 * A control chart as plain SVG: values, average and usual range phase by phase, what is unusual by shape and
 * colour, target, notes, gaps. Colours stand in attributes, so that the drawing holds alone, in print and in a
 * document; a stylesheet may set others by class. All that it shows stands in `ChartTable` too.
 */
export function ControlChart({ id, series, size, words, selected }: ControlChartProps): ReactElement {
  const layout = layOut(series, size, words.locale);
  const drawn = series.points.map((point, index) => ({ point, index })).slice(layout.first);
  return (
    <svg
      className={`control-chart control-chart-${size === 'narrow' ? 'narrow' : 'wide'}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      fontSize={layout.fontSize}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{`${series.title}, ${series.area}`}</title>
      <desc id={`${id}-description`}>{series.reading.resident}</desc>
      <Grid layout={layout} words={words} />
      <Phases series={series} drawn={drawn} layout={layout} words={words} size={size} />
      <Gaps drawn={drawn} layout={layout} words={words} />
      <Target series={series} layout={layout} words={words} size={size} />
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
      <Annotations series={series} layout={layout} />
      {selected === undefined ? null : <Selected series={series} layout={layout} index={selected} />}
    </svg>
  );
}

interface Drawn {
  readonly point: SnapshotPoint;
  readonly index: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function Grid({ layout, words }: { readonly layout: ChartLayout; readonly words: ChartWords }): ReactElement {
  return (
    <g>
      {layout.yTicks.map((tick) => (
        <g key={tick}>
          <path className="cc-grid" stroke="#d5dddb" d={`M${layout.left} ${round(layout.y(tick))}H${layout.right}`} />
          <text
            className="cc-tick"
            fill="#46565f"
            x={layout.left - 8}
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

interface PartProps {
  readonly series: SnapshotSeries;
  readonly drawn: readonly Drawn[];
  readonly layout: ChartLayout;
  readonly words: ChartWords;
  readonly size: ChartSize;
}

/** The band and the average of each phase; steps between points where limits differ from one to the next. */
function Phases({ series, drawn, layout, words, size }: PartProps): ReactElement {
  const lastPhase = series.phases.length - 1;
  return (
    <g>
      {series.phases.map((phase, number) => {
        const own = drawn.filter(({ point }) => point.phase === number);
        const [begin] = own;
        const end = own.at(-1);
        if (begin === undefined || end === undefined) return null;
        const corners = own.flatMap(({ point, index }) => [
          { point, x: round(layout.x(index) - (index === begin.index ? Math.min(layout.half, 6) : layout.half)) },
          { point, x: round(layout.x(index) + (index === end.index ? Math.min(layout.half, 6) : layout.half)) },
        ]);
        const banded = corners.filter(({ point }) => point.upperLimit !== null);
        const bottomOf = (point: SnapshotPoint): number => round(layout.y(point.lowerLimit ?? point.centreLine ?? 0));
        const topOf = (point: SnapshotPoint): number => round(layout.y(point.upperLimit ?? 0));
        const middleOf = (point: SnapshotPoint): number => round(layout.y(point.centreLine ?? 0));
        const edge = line<(typeof corners)[number]>().x(({ x }) => x);
        const isProvisional = phase.limits === 'provisional';
        const average = words.average(chartNumber(end.point.centreLine ?? 0, words));
        return (
          <g key={phase.from}>
            <path
              className="cc-band"
              fill="#d9ece6"
              d={
                area<(typeof corners)[number]>()
                  .x(({ x }) => x)
                  .y0(({ point }) => bottomOf(point))
                  .y1(({ point }) => topOf(point))(banded) ?? ''
              }
            />
            <g className="cc-limit" stroke="#5d8f86" strokeWidth={1} fill="none" strokeDasharray={isProvisional ? '2 4' : '6 3'}>
              <path d={edge.y(({ point }) => topOf(point))(banded) ?? ''} />
              <path d={edge.y(({ point }) => bottomOf(point))(banded.filter(({ point }) => point.lowerLimit !== null)) ?? ''} />
            </g>
            <path
              className="cc-centre"
              fill="none"
              stroke="#0b5351"
              strokeWidth={2}
              d={edge.y(({ point }) => middleOf(point))(corners.filter(({ point }) => point.centreLine !== null)) ?? ''}
            />
            {size !== 'narrow' && number === lastPhase ? (
              <EndLabels point={end.point} layout={layout} average={average} words={words} isProvisional={isProvisional} />
            ) : null}
            {(size !== 'narrow' && number < lastPhase && layout.x(end.index) - layout.x(begin.index) > 140) || size === 'narrow' ? (
              <text
                className="cc-average cc-halo"
                fill="#0b5351"
                fontWeight={700}
                x={round(size === 'narrow' && number === lastPhase ? layout.right : (layout.x(begin.index) + layout.x(end.index)) / 2)}
                y={middleOf(end.point) - 6}
                textAnchor={size === 'narrow' && number === lastPhase ? 'end' : 'middle'}
                paintOrder="stroke"
                stroke="#d9ece6"
                strokeWidth={4}
              >
                {average}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

function EndLabels(props: {
  readonly point: SnapshotPoint;
  readonly layout: ChartLayout;
  readonly average: string;
  readonly words: ChartWords;
  readonly isProvisional: boolean;
}): ReactElement {
  const { point, layout, average, words, isProvisional } = props;
  const x = layout.right + 10;
  const middle = layout.y(point.centreLine ?? 0);
  const top = point.upperLimit === null ? null : Math.min(layout.y(point.upperLimit) + 5, middle - 16);
  return (
    <g>
      <text className="cc-average" fill="#0b5351" fontWeight={700} x={x} y={round(middle) + 5}>
        {average}
      </text>
      {top === null ? null : (
        <text className="cc-tick" fill="#46565f" x={x} y={round(top)} fontSize={layout.fontSize - 1}>
          {words.usualRange}
        </text>
      )}
      {isProvisional ? (
        <text className="cc-tick" fill="#46565f" x={x} y={round(middle) + 22} fontSize={layout.fontSize - 1}>
          {words.provisional}
        </text>
      ) : null}
    </g>
  );
}

/** Stretches without figures, so that nobody takes them for zero. */
function Gaps({ drawn, layout, words }: Pick<PartProps, 'drawn' | 'layout' | 'words'>): ReactElement {
  const gaps: { from: number; to: number }[] = [];
  for (const { point, index } of drawn) {
    if (point.value !== null) continue;
    const last = gaps.at(-1);
    if (last !== undefined && last.to === index - 1) last.to = index;
    else gaps.push({ from: index, to: index });
  }
  return (
    <g>
      {gaps.map(({ from, to }) => {
        const [left, right] = [layout.x(from) - layout.half, layout.x(to) + layout.half];
        return (
          <g key={from}>
            <rect
              className="cc-gap"
              fill="#ffffff"
              fillOpacity={0.75}
              x={round(left)}
              y={layout.top}
              width={round(right - left)}
              height={layout.bottom - layout.top}
            />
            {right - left > 74 ? (
              <text className="cc-tick" fill="#46565f" textAnchor="middle" x={round((left + right) / 2)} y={layout.bottom - 10} fontSize={layout.fontSize - 1}>
                {words.noFigures}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}

function Target({ series, layout, words, size }: Pick<PartProps, 'series' | 'layout' | 'words' | 'size'>): ReactElement | null {
  if (series.target === null) return null;
  const y = round(layout.y(series.target.value));
  return (
    <g>
      <path className="cc-target" stroke="#5d3900" strokeWidth={2} strokeDasharray="10 5" d={`M${layout.left} ${y}H${layout.right}`} />
      <text
        className="cc-target-label"
        fill="#5d3900"
        fontWeight={700}
        x={size !== 'narrow' ? layout.right + 10 : layout.right}
        y={size !== 'narrow' ? y + 5 : y - 5}
        textAnchor={size !== 'narrow' ? 'start' : 'end'}
      >
        {`${series.target.label} ${chartNumber(series.target.value, words)}`}
      </text>
    </g>
  );
}

const FILLS = { better: '#0b5351', worse: '#9a1f12', neither: '#14232e' } as const;

/** Ordinary points as dots in one path; each unusual one as a shape of its own. */
function Points({ series, drawn, layout }: Pick<PartProps, 'series' | 'drawn' | 'layout'>): ReactElement {
  const present = drawn.flatMap(({ point, index }) =>
    point.value === null ? [] : [{ point, index, x: round(layout.x(index)), y: round(layout.y(point.value)), shape: shapeOf(point) }],
  );
  const dots = present.filter(({ shape }) => shape === 'dot');
  const crowded = layout.half * 2 < 5;
  return (
    <g>
      <path
        className="cc-dots"
        stroke="#14232e"
        strokeWidth={crowded ? 3 : 5.2}
        strokeLinecap="round"
        d={dots.map(({ x, y }) => `M${x} ${y}h0`).join('')}
      />
      {present
        .filter(({ shape }) => shape !== 'dot')
        .map(({ point, index, x, y, shape }) => {
          const tone = toneOf(point, series);
          const isOpen = shape === 'ring' || shape === 'cross';
          return (
            <path
              key={index}
              className={`cc-signal cc-${tone}${isOpen ? ' cc-open' : ''}`}
              fill={isOpen ? '#ffffff' : FILLS[tone]}
              stroke={isOpen ? FILLS[tone] : '#ffffff'}
              strokeWidth={isOpen ? 2 : crowded ? 0.5 : 1.25}
              d={pathOf(shape, x, y, crowded ? 0.62 : 1)}
            />
          );
        })}
    </g>
  );
}

function pathOf(shape: PointShape, x: number, y: number, scale: number): string {
  const s = (size: number): number => round(size * scale);
  switch (shape) {
    case 'diamond':
      return `M${x} ${round(y - s(7.5))}l${s(7.5)} ${s(7.5)}l${-s(7.5)} ${s(7.5)}l${-s(7.5)} ${-s(7.5)}z`;
    case 'square':
      return `M${round(x - s(4.5))} ${round(y - s(4.5))}h${s(9)}v${s(9)}h${-s(9)}z`;
    case 'triangle-up':
      return `M${x} ${round(y - s(6))}l${s(6)} ${s(10)}h${-s(12)}z`;
    case 'triangle-down':
      return `M${x} ${round(y + s(6))}l${s(6)} ${-s(10)}h${-s(12)}z`;
    case 'cross':
      return `M${round(x - s(5))} ${round(y - s(5))}l${s(10)} ${s(10)}M${round(x + s(5))} ${round(y - s(5))}l${-s(10)} ${s(10)}`;
    case 'ring':
    case 'dot':
      return `M${round(x - s(4.5))} ${y}a${s(4.5)} ${s(4.5)} 0 1 0 ${s(9)} 0a${s(4.5)} ${s(4.5)} 0 1 0 ${-s(9)} 0z`;
  }
}

/** Notes at the top with a line down; each on the first row that has room for it. */
function Annotations({ series, layout }: Pick<PartProps, 'series' | 'layout'>): ReactElement {
  const taken = [-Infinity, -Infinity, -Infinity];
  const starts = new Set(series.phases.slice(1).map(({ from }) => from));
  const notes = series.marks.filter(({ kind }) => kind === 'annotation');
  const told = new Set(notes.map(({ at }) => at));
  const lines = [...notes.map(({ at, text }) => ({ at, text })), ...[...starts].filter((at) => !told.has(at)).map((at) => ({ at, text: '' }))];
  return (
    <g>
      {lines
        .toSorted((one, other) => one.at.localeCompare(other.at))
        .map(({ at, text }) => {
          const index = series.points.findIndex(({ period }) => period >= at);
          if (index < layout.first) return null;
          const x = round(layout.x(index) - (starts.has(at) ? layout.half : 0));
          const width = text.length * layout.fontSize * 0.56;
          const isLeft = x + width > layout.right;
          const begin = isLeft ? x - width - 6 : x + 6;
          const row = Math.max(0, taken.findIndex((edge) => edge < begin));
          taken[row] = begin + width;
          const y = 16 + row * (layout.fontSize + 3);
          return (
            <g key={`${at} ${text}`}>
              <path className="cc-note" stroke="#46565f" strokeDasharray="3 4" d={`M${x} ${text === '' ? layout.top - 8 : y - 10}V${layout.bottom}`} />
              {text === '' ? null : (
                <text className="cc-note-text" fill="#14232e" fontWeight={700} x={round(isLeft ? x - 6 : x + 6)} y={y} textAnchor={isLeft ? 'end' : 'start'}>
                  {text}
                </text>
              )}
            </g>
          );
        })}
    </g>
  );
}

function Selected({ series, layout, index }: { readonly series: SnapshotSeries; readonly layout: ChartLayout; readonly index: number }): ReactElement | null {
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
