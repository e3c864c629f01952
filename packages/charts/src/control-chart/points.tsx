import type { ReactElement } from 'react';
import { type PartProps, round } from './parts.ts';
import { type PointShape, shapeOf, toneOf } from './words.ts';

const FILLS = { better: '#0b5351', worse: '#9a1f12', neither: '#14232e' } as const;

/** Ordinary points as dots in one path; each unusual one as a shape of its own. */
export function Points({ series, drawn, layout }: Pick<PartProps, 'series' | 'drawn' | 'layout'>): ReactElement {
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
