import type { OfficialValue } from './recorded-crime.ts';

/**
 * The figures of an area as text. A table has some hundred thousand figures: as objects, handing them from one thread to another holds up
 * the thread that takes them for a second. `figuresOfArea` reads them.
 */
export interface AreaFigures {
  readonly area: string;
  readonly text: string;
}

type Row = readonly [measure: string, period: string, value: number | null, note: string];

/** The figures of a table by area, both in the order in which they come. */
export const figuresByArea = (values: readonly OfficialValue[]): readonly AreaFigures[] =>
  [...Map.groupBy(values, ({ area }) => area)].map(([area, own]) => ({
    area,
    text: JSON.stringify(own.map(({ measure, period, value, note }): Row => [measure, period, value, note])),
  }));

/** The figures that `figuresByArea` wrote of an area. */
export const figuresOfArea = ({ area, text }: AreaFigures): readonly OfficialValue[] =>
  // Nothing but `figuresByArea` makes this text.
  (JSON.parse(text) as readonly Row[]).map(([measure, period, value, note]) => ({ area, measure, period, value, note }));
