import type { SnapshotPoint } from '@saferplan/domain/publication';
import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';
import type { ChartLayout } from './layout.ts';
import { type PartProps, round } from './parts.ts';
import { chartNumber, type ChartWords } from './words.ts';

/** The band and the average of each phase; steps between points where limits differ from one to the next. */
export function Phases({ series, drawn, layout, words, size }: PartProps): ReactElement {
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
        const average = isSeasonal(own) ? words.usualLevel : words.average(chartNumber(end.point.centreLine ?? 0, words));
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
            {hasLabelInside(number < lastPhase, isSeasonal(own), size, layout.x(end.index) - layout.x(begin.index)) ? (
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

/** Wide charts name the newest average beside them. A name in the midst of lines around a season would lie across them. */
const hasLabelInside = (isEarlier: boolean, isAroundSeason: boolean, size: PartProps['size'], width: number): boolean =>
  !isAroundSeason && (size === 'narrow' || (isEarlier && width > 140));

/** Whether the middle line moves within a phase, as it does around a season and nowhere else. */
const isSeasonal = (own: PartProps['drawn']): boolean => new Set(own.map(({ point }) => point.centreLine)).size > 1;

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
