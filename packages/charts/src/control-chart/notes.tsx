import type { ReactElement } from 'react';
import { type PartProps, round } from './parts.ts';
import { chartNumber } from './words.ts';

/** Stretches without figures, so that nobody takes them for zero. */
export function Gaps({ drawn, layout, words }: Pick<PartProps, 'drawn' | 'layout' | 'words'>): ReactElement {
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
              <text
                className="cc-tick"
                fill="#46565f"
                textAnchor="middle"
                x={round((left + right) / 2)}
                y={layout.bottom - 10}
                fontSize={layout.fontSize - 1}
              >
                {words.noFigures}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
export function Target({ series, layout, words, size }: Pick<PartProps, 'series' | 'layout' | 'words' | 'size'>): ReactElement | null {
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

/** Notes at the top with a line down; each on the first row that has room for it. */
export function Annotations({ series, layout }: Pick<PartProps, 'series' | 'layout'>): ReactElement {
  const taken = [-Infinity, -Infinity, -Infinity];
  const starts = new Set(series.phases.slice(1).map(({ from }) => from));
  const notes = series.marks.filter(({ kind }) => kind === 'annotation');
  const noted = new Set(notes.map(({ at }) => at));
  const lines = [
    ...notes.map(({ at, text }) => ({ at, text })),
    ...[...starts].filter((at) => !noted.has(at)).map((at) => ({ at, text: '' })),
  ];
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
          const row = Math.max(
            0,
            taken.findIndex((edge) => edge < begin),
          );
          taken[row] = begin + width;
          const y = 16 + row * (layout.fontSize + 3);
          return (
            <g key={`${at} ${text}`}>
              <path
                className="cc-note"
                stroke="#46565f"
                strokeDasharray="3 4"
                d={`M${x} ${text === '' ? layout.top - 8 : y - 10}V${layout.bottom}`}
              />
              {text === '' ? null : (
                <text
                  className="cc-note-text"
                  fill="#14232e"
                  fontWeight={700}
                  x={round(isLeft ? x - 6 : x + 6)}
                  y={y}
                  textAnchor={isLeft ? 'end' : 'start'}
                >
                  {text}
                </text>
              )}
            </g>
          );
        })}
    </g>
  );
}
