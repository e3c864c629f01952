import { range, type View } from './view.ts';

/** In a sheet of so many rows periods across stand near its top, or below an empty row: a long list has none in every row. */
const [MANY_ROWS, NEAR_TOP] = [1000, 60];

/** The columns of a view in which periods can stand. */
export function columnsToTry(view: View): readonly number[] {
  const every = range(0, view.width - 1);
  if (!view.isAcross || view.width <= MANY_ROWS) return every;
  const isEmpty = (column: number): boolean => {
    for (let row = 0; row < view.height; row += 1) if (view.cell(row, column) !== undefined) return false;
    return true;
  };
  return every.filter((column) => column < NEAR_TOP || isEmpty(column - 1) || isEmpty(column - 2));
}
