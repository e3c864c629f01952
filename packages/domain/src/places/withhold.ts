/** The fewest areas of which numbers are shown: of fewer the rest is too easily worked out. */
export const FEWEST_AREAS = 3;

/**
 * Which numbers of a table of counts are not shown, so that no count below a threshold can be read or worked out: neither from the
 * total of its row nor from that of its column. A row is an area, a column a kind of crime; the totals of columns are known (they are published
 * as series), and the totals of rows are a column of their own, which may hold small numbers too.
 *
 * Every count from 0 to below the threshold is hidden. What is hidden can be worked out exactly where it is the only unknown of a row or of
 * a column, or becomes it once others are worked out: where it is a bridge in the graph whose nodes are rows and columns and whose edges
 * are the hidden counts (Gusfield 1988). Zeros are no edges, since a total may give them away. So where a hidden count is a bridge, the
 * smallest count that is shown in its row (or in its column, where it is alone in that and not in its row) is hidden too, until there is none.
 *
 * Rows that are `leftOut` are hidden altogether.
 *
 * The answer has a row for each of `counts` and in it whether each count, and last the total, is hidden. Null where that cannot be done, as in
 * a table of one row: then nothing of it may be shown.
 */
export function withhold(
  counts: readonly (readonly number[])[],
  threshold: number,
  leftOut: readonly boolean[] = [],
): readonly (readonly boolean[])[] | null {
  const table = counts.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const hidden = table.map((row) => row.map((count) => count < threshold));
  for (const [at, row] of hidden.entries()) if (leftOut[at] === true) row.fill(true);
  const edges = (): readonly Edge[] =>
    table.flatMap((row, at) => row.flatMap((count, column) => (hidden[at]?.[column] === true && count > 0 ? [{ row: at, column }] : [])));
  for (;;) {
    const all = edges();
    const [exposed] = bridgesOf(all, table.length);
    if (exposed === undefined) return hidden;
    const isAlone = (line: 'row' | 'column'): boolean => all.filter((edge) => edge[line] === exposed[line]).length === 1;
    const first = !isAlone('row') && isAlone('column') ? 'column' : 'row';
    const next = smallestShown(table, hidden, exposed, first);
    if (next === null) return null;
    const row = hidden[next.row];
    if (row !== undefined) row[next.column] = true;
  }
}

/** A hidden count, as an edge between its row and its column. */
interface Edge {
  readonly row: number;
  readonly column: number;
}

/** The smallest count above 0 that is shown in the row or the column of a hidden one, or else in the other; null where all are hidden. */
function smallestShown(
  table: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  { row, column }: Edge,
  first: 'row' | 'column',
): Edge | null {
  const isFree = (one: Edge): boolean => hidden[one.row]?.[one.column] === false && (table[one.row]?.[one.column] ?? 0) > 0;
  const inRow = (table[row] ?? []).map((_, at): Edge => ({ row, column: at })).filter(isFree);
  const inColumn = table.map((_, at): Edge => ({ row: at, column })).filter(isFree);
  const count = (one: Edge): number => table[one.row]?.[one.column] ?? 0;
  const [line, other] = first === 'row' ? [inRow, inColumn] : [inColumn, inRow];
  const [next] = (line.length > 0 ? line : other).toSorted((one, another) => count(one) - count(another));
  return next ?? null;
}

/** The edges that lie on no circle (Tarjan 1974), in the order in which they are left. Rows and columns are nodes; there is one edge between two at most. */
function bridgesOf(edges: readonly Edge[], rows: number): readonly Edge[] {
  const around = new Map<number, { readonly to: number; readonly edge: Edge }[]>();
  const link = (from: number, to: number, edge: Edge): void => {
    const known = around.get(from) ?? [];
    known.push({ to, edge });
    around.set(from, known);
  };
  for (const edge of edges) {
    link(edge.row, rows + edge.column, edge);
    link(rows + edge.column, edge.row, edge);
  }
  const [reached, lowest] = [new Map<number, number>(), new Map<number, number>()];
  const bridges: Edge[] = [];
  const visit = (node: number, by: Edge | null): void => {
    reached.set(node, reached.size);
    lowest.set(node, reached.get(node) ?? 0);
    for (const { to, edge } of around.get(node) ?? []) {
      if (edge === by) continue;
      const known = reached.get(to);
      if (known === undefined) {
        visit(to, edge);
        if ((lowest.get(to) ?? 0) > (reached.get(node) ?? 0)) bridges.push(edge);
      }
      lowest.set(node, Math.min(lowest.get(node) ?? 0, known ?? lowest.get(to) ?? 0));
    }
  };
  for (const node of around.keys()) if (!reached.has(node)) visit(node, null);
  return bridges;
}
