import type { Funnel } from '@saferplan/domain/peers';
import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';
import { linesOf } from '../lineage/wrap-words.ts';
import { labelsOf } from './labels.ts';
import { type FunnelLayout, type FunnelSize, layOutFunnel } from './layout.ts';
import type { FunnelWords } from './words.ts';

export interface FunnelChartProps {
  /** Makes the identifiers of the drawing unique in its page. */
  readonly id: string;
  readonly funnel: Funnel;
  /** The code of the area that is compared. */
  readonly own: string;
  readonly title: string;
  /** What the chart says, for those who do not see it. */
  readonly description: string;
  /** What the rates are, above the chart: 'recorded violence per 1,000 people, 2016'. */
  readonly rateOf: string;
  readonly size: FunnelSize;
  readonly words: FunnelWords;
}

/**
 * A funnel chart as plain SVG: each area's rate against its number of people, the rate of all, and the band within which an
 * area differs no more than areas here usually do. What lies outside is told by shape as well as colour. Colours stand in attributes, so that
 * the drawing holds alone, in print and in a document. All that it shows stands in `FunnelTable` too.
 */
export function FunnelChart({ id, funnel, own, title, description, rateOf, size, words }: FunnelChartProps): ReactElement {
  const layout = layOutFunnel(funnel, size);
  const say = words.rates(funnel);
  return (
    <svg
      className={`funnel-chart funnel-chart-${size}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      fontSize={layout.fontSize}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {linesOf(rateOf, LETTERS_A_LINE[size], 2).map((text, index) => (
        <text key={text} className="fc-tick" fill="#46565f" x={0} y={14 + index * 16}>
          {text}
        </text>
      ))}
      <Grid layout={layout} words={words} />
      <Band layout={layout} />
      <path
        className="fc-all"
        fill="none"
        stroke="#0b5351"
        strokeWidth={1.75}
        strokeDasharray="6 4"
        d={`M${layout.left} ${round(layout.y(funnel.rate))}H${layout.right}`}
      />
      {size === 'wide' ? <EdgeLabels funnel={funnel} layout={layout} words={words} /> : null}
      {funnel.points.map(({ code, people, rate, state }) => (
        <Point
          key={code}
          x={round(layout.x(people))}
          y={round(layout.y(rate))}
          isOwn={code === own}
          isBeyond={state === 'higher' || state === 'lower'}
        />
      ))}
      {labelsOf(funnel, own, layout, say).map(({ code, text, x, y, anchor }) => (
        <text key={code} className="fc-label" fill="#14232e" fontWeight={700} x={round(x)} y={round(y)} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** How many letters of what the rates are find room above the chart. */
const LETTERS_A_LINE: Readonly<Record<FunnelSize, number>> = { wide: 110, narrow: 46 };

function Grid({ layout, words }: { readonly layout: FunnelLayout; readonly words: FunnelWords }): ReactElement {
  const sayTick = words.ticks(layout.yTicks);
  return (
    <g>
      {layout.yTicks.map((tick) => (
        <g key={tick}>
          <path className="fc-grid" stroke="#d5dddb" d={`M${layout.left} ${round(layout.y(tick))}H${layout.right}`} />
          <text className="fc-tick" fill="#46565f" x={layout.left - 7} y={round(layout.y(tick)) + 4} textAnchor="end">
            {sayTick(tick)}
          </text>
        </g>
      ))}
      {layout.xTicks.map((tick) => (
        <text key={tick} className="fc-tick" fill="#46565f" x={round(layout.x(tick))} y={layout.bottom + 20} textAnchor="middle">
          {words.whole(tick)}
        </text>
      ))}
      <text className="fc-tick" fill="#46565f" x={(layout.left + layout.right) / 2} y={layout.bottom + 38} textAnchor="middle">
        {words.people}
      </text>
    </g>
  );
}

type At = FunnelLayout['limits'][number];

function Band({ layout }: { readonly layout: FunnelLayout }): ReactElement {
  const { limits, y } = layout;
  const edge = (rate: (at: At) => number): string =>
    line<At>()
      .x(({ x }) => round(x))
      .y((at) => round(y(rate(at))))(limits) ?? '';
  const band = area<At>()
    .x(({ x }) => round(x))
    .y0(({ usual }) => round(y(usual.lower)))
    .y1(({ usual }) => round(y(usual.upper)))(limits);
  return (
    <g>
      <path className="fc-band" fill="#d9ece6" d={band ?? ''} />
      <path
        className="fc-limit"
        fill="none"
        stroke="#5d8f86"
        d={`${edge(({ usual }) => usual.upper)}${edge(({ usual }) => usual.lower)}`}
      />
      <path
        className="fc-limit"
        fill="none"
        stroke="#5d8f86"
        strokeDasharray="2 4"
        d={`${edge(({ unusual }) => unusual.upper)}${edge(({ unusual }) => unusual.lower)}`}
      />
    </g>
  );
}

function EdgeLabels(props: { readonly funnel: Funnel; readonly layout: FunnelLayout; readonly words: FunnelWords }): ReactElement {
  const { funnel, layout, words } = props;
  const end = layout.limits.at(-1);
  const across = layout.right + 8;
  const middle = layout.y(funnel.rate) + 4;
  return (
    <g className="fc-tick" fill="#46565f">
      {end === undefined ? null : (
        <>
          <text x={across} y={round(Math.min(layout.y(end.usual.upper) + 4, middle - 18))}>
            {words.asNeighbours}
          </text>
          <text x={across} y={round(Math.max(layout.y(end.usual.lower) + 4, middle + 18))}>
            {words.asNeighbours}
          </text>
        </>
      )}
      <text className="fc-all-label" fill="#0b5351" fontWeight={700} x={across} y={round(middle)}>
        {words.all(funnel.points.length, words.rates(funnel)(funnel.rate))}
      </text>
    </g>
  );
}

function Point(props: { readonly x: number; readonly y: number; readonly isOwn: boolean; readonly isBeyond: boolean }): ReactElement {
  const { x, y, isOwn, isBeyond } = props;
  const size = isOwn ? 11 : 8;
  const name = `fc-point${isOwn ? ' fc-own' : ''}${isBeyond ? ' fc-beyond' : ''}`;
  if (isBeyond)
    return (
      <path
        className={name}
        fill={isOwn ? '#0b5351' : '#9a1f12'}
        stroke="#ffffff"
        d={`M${x} ${round(y - size)}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`}
      />
    );
  return <circle className={name} fill={isOwn ? '#0b5351' : '#14232e'} stroke="#ffffff" cx={x} cy={y} r={isOwn ? 9 : 5} />;
}

/** To a tenth of a pixel: as exact as a screen shows, and short in the page. */
const round = (value: number): number => Math.round(value * 10) / 10;
