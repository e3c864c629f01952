import { line } from 'd3-shape';
import type { ReactElement } from 'react';

const [WIDTH, HEIGHT] = [160, 40];

/** A series as a small line; a decoration beside words that say the same. */
export function Sparkline({ values }: { readonly values: readonly (number | null)[] }): ReactElement {
  const present = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...present), Math.max(...present)];
  const x = (index: number): number => 3 + (index / Math.max(1, values.length - 1)) * (WIDTH - 8);
  const y = (value: number): number => HEIGHT - 4 - ((value - low) / (high - low || 1)) * (HEIGHT - 8);
  const round = (value: number): number => Math.round(value * 10) / 10;
  const last = values.findLastIndex((value) => value !== null);
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path
        className="cc-line"
        fill="none"
        stroke="#14232e"
        strokeWidth={1.5}
        strokeLinejoin="round"
        d={
          line<number | null>()
            .defined((value) => value !== null)
            .x((_value, index) => round(x(index)))
            .y((value) => round(y(value ?? 0)))(values) ?? ''
        }
      />
      {last === -1 ? null : <circle className="cc-end" fill="#0b5351" cx={round(x(last))} cy={round(y(values[last] ?? 0))} r={3.2} />}
    </svg>
  );
}
