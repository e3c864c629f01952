import type { Block } from './block.ts';
import type { Claims } from './claims.ts';
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
function numberKeyOf({ view, axis, rows }: Block, kinds: ReadonlyMap<number, ColumnKind>): number | null {
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

/** What is called by a number, with words before it that say which: `Pump`, `Police beat no.`, `Risk band`; not `Pumps` or `Calls by beat`, which count. */
const NAMES_KEY =
  /^(?:(?!(?:by|per|in|of|for|at|on|to|from|with|and|or|no|number|total|all)\b)[\p{L}’'/-]+ ){0,2}(?:hour|beat|band|grade|quintile|quartile|decile|floor|zone|pump|engine|appliance|unit|station|team|watch|shift|crew|patrol|ward|area|district|sector|division|region|cluster|site|camera|post|level|tier|stage|category|class|type|group|cohort|wave|round|route|line|phase|block|priority|code|id|ref(?:erence)?)(?: (?:no\.?|num\.?|number|code|id|ref\.?|#))?$/iu;

/**
 * The column by whose numbers rows are told apart, after asking where its heading does not say that a number calls something: whole numbers that
 * differ within each period can as well be figures. Before the answer it is taken for what tells the rows apart, and nothing is stored.
 */
export function settledNumberKey(
  block: Block,
  kinds: ReadonlyMap<number, ColumnKind>,
  { claims, headingOf }: { readonly claims: Claims; readonly headingOf: (column: number) => string },
): number | null {
  const column = numberKeyOf(block, kinds);
  if (column === null || NAMES_KEY.test(headingOf(column).trim())) return column;
  const cells = block.rows.flatMap((row) => block.view.cell(row, column)?.name ?? []);
  const name = headingOf(column);
  const answer = claims.ask({
    id: `number-key:${name === '' ? (cells[0] ?? '') : name}`,
    question: { code: 'number-key', name },
    options: [
      { id: 'key', label: { code: 'number-key.key' } },
      { id: 'figures', label: { code: 'number-key.figures' } },
    ],
    cells,
  });
  return answer === 'figures' ? null : column;
}
