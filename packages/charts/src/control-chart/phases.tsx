import type { SnapshotPoint } from '@saferplan/domain/publication';
import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';
import { type PartProps, round } from './parts.ts';

/** The band and the average of each phase; steps between points where limits differ from one to the next. */
export function Phases({ series, drawn, layout }: Pick<PartProps, 'series' | 'drawn' | 'layout'>): ReactElement {
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
          </g>
        );
      })}
    </g>
  );
}

/** What the lines of the phases are: the averages in the drawing, and what stands beside the newest. Drawn over the gaps, which wash out what is below. */
export function Averages({ drawn, layout, labels }: Pick<PartProps, 'drawn' | 'layout' | 'labels'>): ReactElement {
  return (
    <g>
      {[...labels.averages].map(([number, { text, x, y, anchor, fontSize }]) => {
        const { upperLimit = null, lowerLimit = null } = drawn.findLast(({ point }) => point.phase === number)?.point ?? {};
        const isInBand = upperLimit !== null && y - fontSize >= layout.y(upperLimit) && y <= layout.y(lowerLimit ?? 0);
        return (
          <text
            key={number}
            className={`cc-average ${isInBand ? 'cc-halo' : 'cc-halo-outside'}`}
            fill="#0b5351"
            fontWeight={700}
            x={x}
            y={y}
            textAnchor={anchor}
            paintOrder="stroke"
            stroke={isInBand ? '#d9ece6' : '#ffffff'}
            strokeWidth={4}
          >
            {text}
          </text>
        );
      })}
      {labels.besideTheEnd.map(({ text, x, y, fontSize }) => (
        <text
          key={text}
          className={fontSize === layout.fontSize ? 'cc-average' : 'cc-tick'}
          fill={fontSize === layout.fontSize ? '#0b5351' : '#46565f'}
          {...(fontSize === layout.fontSize ? { fontWeight: 700 } : { fontSize })}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
