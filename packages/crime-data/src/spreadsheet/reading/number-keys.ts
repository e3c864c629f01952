import type { Block } from './block.ts';
import type { ColumnKind } from './columns.ts';

/** The largest number by which rows are told apart, and the most of them in a period. */
const [LARGEST, MOST_IN_PERIOD] = [99_999, 200];

/**
 * A column of whole numbers by which the rows of every period are told apart, as the numbers of pumps, beats or bands are: each period has
 * several rows, all with other numbers, and every period has the same ones. Null where words tell them apart already, or where none, or more
 * than one, does so.
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
  const [first] = groups;
  if (first === undefined || groups.length < 2 || groups.some(({ length }) => length < 2 || length > MOST_IN_PERIOD)) return null;
  const numbersIn = (group: readonly number[], column: number): string | null => {
    const texts = group.map((row) => view.cell(row, column)?.text ?? '');
    const areNumbers = texts.every((text) => /^\d+$/.test(text) && Number(text) <= LARGEST) && new Set(texts).size === texts.length;
    return areNumbers ? texts.toSorted().join(' ') : null;
  };
  const found = figures.filter((column) => {
    const numbers = numbersIn(first, column);
    return numbers !== null && view.roleOfColumn(column) === null && groups.every((group) => numbersIn(group, column) === numbers);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
