import type { Block } from './block.ts';
import type { ColumnKind } from './columns.ts';

/** The largest number by which rows are told apart, and the most of them in a period. */
const [LARGEST, MOST_IN_PERIOD] = [99_999, 200];

/** So many of all numbers each period has at least, where some are missing in some periods. */
const LEAST_FILLED = 0.75;

/**
 * A column of whole numbers by which the rows of every period are told apart, as the numbers of pumps, beats or bands are: each period has
 * several rows, all with other numbers, and every period has the same ones, or in a few of them one is missing. Null where words tell them
 * apart already, or where none, or more than one, does so.
 */
export function numberKeyOf({ view, axis, rows }: Block, kinds: ReadonlyMap<number, ColumnKind>): number | null {
  if (view.isAcross || axis.partials !== null) return null;
  const columnsOf = (wanted: ColumnKind): readonly number[] => [...kinds].flatMap(([column, kind]) => (kind === wanted ? [column] : []));
  const [words, figures] = [columnsOf('words'), columnsOf('values')];
  if (figures.length < 2) return null;
  const groups = [
    ...Map.groupBy(rows, (row) =>
      [axis.periods.get(row)?.start ?? '', ...words.map((column) => view.label(row, column))].join('\u0000'),
    ).values(),
  ];
  const largest = groups.reduce((most, { length }) => Math.max(most, length), 0);
  if (groups.length < 2 || largest < 2 || largest > MOST_IN_PERIOD || rows.length < largest * groups.length * LEAST_FILLED) return null;
  const isKey = (column: number): boolean => {
    const known = new Set<string>();
    return groups.every((group) => {
      const texts = new Set(group.map((row) => view.cell(row, column)?.text ?? ''));
      for (const text of texts) known.add(text);
      const areNumbers = [...texts].every((text) => /^\d+$/.test(text) && Number(text) <= LARGEST);
      return areNumbers && texts.size === group.length && known.size <= largest;
    });
  };
  const found = figures.filter((column) => view.roleOfColumn(column) === null && isKey(column));
  return found.length === 1 ? (found[0] ?? null) : null;
}
