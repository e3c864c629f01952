import type { ReactElement } from 'react';
import type { Glance } from './series-rows.ts';

const [WIDTH, HEIGHT, EDGE] = [170, 30, 4];
/** A line of a table has room for so many values, the newest. */
const MOST_DRAWN = 180;
/** Half the height and width of the mark of a value outside the limits. */
const MARK = 3.4;

const round = (value: number): string => (Math.round(value * 10) / 10).toString();

/** The values of a series on one line, with their usual range, their gaps and those outside it: a decoration beside words that say the same. */
export function RowChart({ values, lines, outside }: Pick<Glance, 'values' | 'lines' | 'outside'>): ReactElement {
  const first = Math.max(0, values.length - MOST_DRAWN);
  const last = values.length - 1;
  const drawn = values.map((value, index) => ({ value, index })).slice(first);
  const stretches = lines.filter(({ to }) => to >= first);
  const all = [...drawn.map(({ value }) => value), ...stretches.flatMap(({ centre, lower, upper }) => [centre, lower, upper])];
  const present = all.filter((value) => value !== null);
  const [low, high] = [Math.min(...present), Math.max(...present)];
  const step = (WIDTH - 2 * EDGE) / Math.max(1, last - first);
  const x = (index: number): number => EDGE + (index - first) * step;
  const y = (value: number): number => HEIGHT - EDGE - ((value - low) / (high - low || 1)) * (HEIGHT - 2 * EDGE);
  const newest = drawn.findLast(({ value }) => value !== null);
  return (
    <svg className="row-chart" viewBox={`0 0 ${WIDTH.toString()} ${HEIGHT.toString()}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {stretches.map(({ from, to, centre, lower, upper }) => {
        // Half a step to each side, so that neighbouring stretches meet.
        const [start, end] = [x(Math.max(from, first)) - step / 2, x(to) + step / 2];
        return (
          <g key={from}>
            {lower === null && upper === null ? null : (
              <path
                className="row-band"
                d={`M${round(start)} ${round(y(upper ?? high))}H${round(end)}V${round(y(lower ?? low))}H${round(start)}z`}
              />
            )}
            {centre === null ? null : <path className="row-centre" d={`M${round(start)} ${round(y(centre))}H${round(end)}`} />}
          </g>
        );
      })}
      {gapsIn(drawn).map(([from, to]) => (
        <path key={from} className="row-gap" d={`M${round((x(from) + x(to)) / 2 - 3)} ${(HEIGHT - 2).toString()}l3-26m3 0l-3 26`} />
      ))}
      <path className="row-line" d={pathOf(drawn, x, y)} />
      {outside.map((index) => {
        const value = values[index] ?? null;
        return value === null || index < first ? null : (
          <path
            key={index}
            className="row-outside"
            d={`M${round(x(index))} ${round(y(value) - MARK)}l${MARK.toString()} ${MARK.toString()}-${MARK.toString()} ${MARK.toString()}-${MARK.toString()}-${MARK.toString()}z`}
          />
        );
      })}
      {newest === undefined || newest.value === null ? null : (
        <circle className="row-newest" cx={round(x(newest.index))} cy={round(y(newest.value))} r={2.6} />
      )}
    </svg>
  );
}

type Drawn = { readonly value: number | null; readonly index: number };

/** A line through values that follow one another; a missing one breaks it. */
function pathOf(drawn: readonly Drawn[], x: (index: number) => number, y: (value: number) => number): string {
  let isOn = false;
  return drawn
    .map(({ value, index }) => {
      if (value === null) {
        isOn = false;
        return '';
      }
      const to = `${isOn ? 'L' : 'M'}${round(x(index))} ${round(y(value))}`;
      isOn = true;
      return to;
    })
    .join('');
}

/** Between which values others are missing: the places of the value before and the value after. */
function gapsIn(drawn: readonly Drawn[]): readonly (readonly [number, number])[] {
  const present = drawn.filter(({ value }) => value !== null);
  return present.flatMap(({ index }, at) => {
    const next = present[at + 1];
    return next === undefined || next.index === index + 1 ? [] : [[index, next.index] as const];
  });
}
