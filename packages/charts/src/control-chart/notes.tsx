import type { ReactElement } from 'react';
import { gapsOf, noteAt } from './labels.ts';
import { type PartProps, round } from './parts.ts';

/** Stretches without figures, washed out. */
export function Gaps({ drawn, layout, labels }: Pick<PartProps, 'drawn' | 'layout' | 'labels'>): ReactElement {
  const gaps = gapsOf(drawn);
  return (
    <g>
      {gaps.map(({ from, to }) => {
        const [left, right] = [layout.x(from) - layout.half, layout.x(to) + layout.half];
        const label = labels.gaps.get(from);
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
            {label === undefined ? null : (
              <text className="cc-tick" fill="#46565f" textAnchor={label.anchor} x={label.x} y={label.y} fontSize={label.fontSize}>
                {label.text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

export function Target({ series, layout, labels }: Pick<PartProps, 'series' | 'layout' | 'labels'>): ReactElement | null {
  if (series.target === null) return null;
  const y = round(layout.y(series.target.value));
  return (
    <g>
      <path className="cc-target" stroke="#5d3900" strokeWidth={2} strokeDasharray="10 5" d={`M${layout.left} ${y}H${layout.right}`} />
      {labels.target === null ? null : (
        <text
          className="cc-target-label"
          fill="#5d3900"
          fontWeight={700}
          x={labels.target.x}
          y={labels.target.y}
          textAnchor={labels.target.anchor}
        >
          {labels.target.text}
        </text>
      )}
    </g>
  );
}

/** Notes at the top with a line down, and a line where limits begin. */
export function Annotations({ series, layout, labels }: Pick<PartProps, 'series' | 'layout' | 'labels'>): ReactElement {
  const told = new Set(labels.notes.map(({ at }) => at));
  const begun = series.phases.slice(1).flatMap(({ from }) => (told.has(from) ? [] : [{ at: from, label: null }]));
  return (
    <g>
      {[...labels.notes, ...begun].map(({ at, label }) => {
        const x = noteAt(series, layout, at);
        return x === null ? null : (
          <g key={`${at} ${label?.text ?? ''}`}>
            <path
              className="cc-note"
              stroke="#46565f"
              strokeDasharray="3 4"
              d={`M${x} ${label === null ? layout.top - 8 : label.y - 10}V${layout.bottom}`}
            />
            {label === null ? null : (
              <text className="cc-note-text" fill="#14232e" fontWeight={700} x={label.x} y={label.y} textAnchor={label.anchor}>
                {label.text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
