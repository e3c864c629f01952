import type { ReactElement } from 'react';
import { linesOf } from './wrap-words.ts';

/** A priority or theme at one end of a line. */
export interface LineageNode {
  readonly key: string;
  readonly title: string;
  readonly type: 'priority' | 'theme';
}

/** What joins the two sides; a kind with no source or no successor is drawn as a stub with its word. */
export interface LineageLink {
  readonly kind: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** One edition, with its priorities and themes from top to bottom. */
export interface LineageColumn {
  readonly label: string;
  readonly nodes: readonly LineageNode[];
}

export interface LineagePictureProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The editions, oldest first. */
  readonly columns: readonly LineageColumn[];
  /** What joins each edition with the next: one list for each pair. */
  readonly joints: readonly (readonly LineageLink[])[];
  /** The word for each kind, as in 'kept'. */
  readonly kindWords: Readonly<Record<string, string>>;
  /** The word under the title of a theme. */
  readonly themeWord: string;
}

const COLUMN = 330;
const BETWEEN = 300;
/** The least height of a row: a title of two lines and what became of it. */
const ROW = 78;
/** The least space between what two rows hold. */
const ROW_GAP = 12;
const TOP = 36;
const BAR = 10;
/** How much of a bar each ribbon takes. */
const RIBBON = 18;
const LETTERS_A_LINE = 32;
const LINE = 21;

/** A priority or theme with what leads to it and from it, each the other end's place from above. */
interface Placed extends LineageNode {
  readonly middle: number;
  /** How it came here; empty in the first column. */
  readonly arriving: string;
  /** That it goes after this edition; empty where it does not. */
  readonly leaving: string;
  readonly incoming: readonly number[];
  readonly outgoing: readonly number[];
}

type Column = ReadonlyMap<string, Placed>;

/**
 * The editions from left to right, and what became of each priority and theme between them: a ribbon leads from one priority to another,
 * a broken line where one end is a theme; a cross ends what goes, a plus begins what is new. Everything in it is also told in words beside it,
 * so that the picture may be skipped.
 */
export function LineagePicture(props: LineagePictureProps): ReactElement {
  const { id, title, description, columns, joints, kindWords, themeWord } = props;
  const row = rowHeight(joints);
  const placed = place(columns, joints, kindWords, row);
  const rows = Math.max(1, ...columns.map(({ nodes }) => nodes.length));
  const width = columns.length * COLUMN + (columns.length - 1) * BETWEEN;
  const height = TOP + rows * row;
  const leftOf = (column: number): number => column * (COLUMN + BETWEEN);
  const last = columns.length - 1;
  return (
    <svg className="lineage" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-description`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {columns.map(({ label }, column) => (
        <text
          key={label}
          className="lineage-year"
          x={leftOf(column) + (column === 0 ? COLUMN : 0)}
          y={20}
          textAnchor={column === 0 ? 'end' : 'start'}
        >
          {label}
        </text>
      ))}
      {joints.flatMap((links, pair) =>
        links.map((link) => (
          <Link
            key={`${pair.toString()} ${link.kind} ${link.from.join()} ${link.to.join()}`}
            link={link}
            left={leftOf(pair) + COLUMN}
            right={leftOf(pair + 1)}
            older={placed[pair] ?? new Map()}
            newer={placed[pair + 1] ?? new Map()}
          />
        )),
      )}
      {placed.flatMap((nodes, column) =>
        [...nodes.values()].map((node) => (
          <Node
            key={`${column.toString()} ${node.key}`}
            node={node}
            left={leftOf(column)}
            side={column === 0 ? 'first' : column === last ? 'last' : 'between'}
            themeWord={themeWord}
          />
        )),
      )}
    </svg>
  );
}

/** How high a row is: as high as what has most links to one side, or most lines of text. */
function rowHeight(joints: LineagePictureProps['joints']): number {
  const links = joints.flatMap((joint) => [
    ...linksEach(joint.flatMap(({ from, to }) => from.flatMap((key) => to.map(() => key)))),
    ...linksEach(joint.flatMap(({ from, to }) => to.flatMap((key) => from.map(() => key)))),
  ]);
  const goesLater = joints.slice(1).some((joint) => joint.some(({ to }) => to.length === 0));
  return Math.max(ROW, barHeight(Math.max(1, ...links)) + ROW_GAP, goesLater ? 4 * LINE + ROW_GAP : 0);
}

const linksEach = (keys: readonly string[]): readonly number[] => [...Map.groupBy(keys, (key) => key).values()].map(({ length }) => length);

const barHeight = (links: number): number => Math.max(1, links) * RIBBON + 6;

function place(
  columns: LineagePictureProps['columns'],
  joints: LineagePictureProps['joints'],
  kindWords: LineagePictureProps['kindWords'],
  height: number,
): readonly Column[] {
  const middles = columns.map(({ nodes }) => new Map(nodes.map(({ key }, row) => [key, TOP + row * height + height / 2])));
  return columns.map(({ nodes }, column) => {
    const [before, after] = [joints[column - 1] ?? [], joints[column] ?? []];
    const others = (keys: readonly string[], at: number): readonly number[] => keys.flatMap((key) => middles[at]?.get(key) ?? []);
    return new Map(
      nodes.map((node) => {
        const into = before.filter(({ to }) => to.includes(node.key));
        const out = after.filter(({ from }) => from.includes(node.key));
        return [
          node.key,
          {
            ...node,
            middle: middles[column]?.get(node.key) ?? 0,
            arriving: saidOf(into, kindWords),
            leaving: saidOf(
              out.filter(({ to }) => to.length === 0),
              kindWords,
            ),
            incoming: others(
              into.flatMap(({ from }) => from),
              column - 1,
            ).toSorted((one, other) => one - other),
            outgoing: others(
              out.flatMap(({ to }) => to),
              column + 1,
            ).toSorted((one, other) => one - other),
          },
        ];
      }),
    );
  });
}

const saidOf = (links: readonly LineageLink[], kindWords: LineagePictureProps['kindWords']): string =>
  [...new Set(links.map(({ kind }) => kindWords[kind] ?? kind))].join(' · ');

/** Where on the bar of a node the ribbon to or from another place is fixed. */
function slotOf({ middle }: Placed, ends: readonly number[], other: number): number {
  const at = Math.max(0, ends.indexOf(other));
  return middle + (at - (ends.length - 1) / 2) * RIBBON;
}

function Node(props: {
  readonly node: Placed;
  readonly left: number;
  readonly side: 'first' | 'between' | 'last';
  readonly themeWord: string;
}): ReactElement {
  const { node, left, side, themeWord } = props;
  const lines = linesOf(node.type === 'theme' ? `${node.title} (${themeWord})` : node.title, LETTERS_A_LINE, 2);
  const said = lines.length + (node.arriving === '' ? 0 : 1) + (node.leaving === '' ? 0 : 1);
  const lineAt = (index: number): number => node.middle + 6 + (index - (said - 1) / 2) * LINE;
  const x = side === 'first' ? left + COLUMN - BAR - 14 : left + BAR + 14;
  const anchor = side === 'first' ? 'end' : 'start';
  const bar = (at: number, ends: readonly number[]): ReactElement => {
    const height = barHeight(ends.length);
    return <rect className="lineage-bar" x={at} y={node.middle - height / 2} width={BAR} height={height} />;
  };
  return (
    <g className={`lineage-${node.type}`}>
      {side === 'first' ? null : bar(left, node.incoming)}
      {side === 'last' ? null : bar(left + COLUMN - BAR, node.outgoing)}
      {lines.map((line, index) => (
        <text key={line} x={x} y={lineAt(index)} textAnchor={anchor}>
          {line}
        </text>
      ))}
      {node.arriving === '' ? null : (
        <text className="lineage-verb" x={x} y={lineAt(lines.length)} textAnchor={anchor}>
          {node.arriving}
        </text>
      )}
      {node.leaving === '' ? null : (
        <text className="lineage-verb" x={left + COLUMN - BAR - 14} y={lineAt(said - 1)} textAnchor="end">
          {node.leaving}
        </text>
      )}
    </g>
  );
}

function Link(props: {
  readonly link: LineageLink;
  readonly left: number;
  readonly right: number;
  readonly older: Column;
  readonly newer: Column;
}): ReactElement {
  const { link, left, right, older, newer } = props;
  const starts = link.from.flatMap((key) => older.get(key) ?? []);
  const ends = link.to.flatMap((key) => newer.get(key) ?? []);
  return (
    <g className="lineage-link">
      {ends.length > 0
        ? null
        : starts.map(({ key, middle }) => (
            <g key={key}>
              <path className="lineage-thread" d={`M${left},${middle}h56`} />
              <path className="lineage-sign" d={`M${left + 58},${middle - 7}l14,14m0,-14l-14,14`} />
            </g>
          ))}
      {starts.length > 0
        ? null
        : ends.map(({ key, middle }) => <path key={key} className="lineage-sign" d={`M${right - 30},${middle}h18m-9,-9v18`} />)}
      {starts.flatMap((start) =>
        ends.map((end) => {
          const [from, to] = [slotOf(start, start.outgoing, end.middle), slotOf(end, end.incoming, start.middle)];
          const isRibbon = start.type === 'priority' && end.type === 'priority';
          return (
            <path
              key={`${start.key} ${end.key}`}
              className={isRibbon ? 'lineage-ribbon' : 'lineage-thread'}
              d={isRibbon ? ribbon(left, from, right, to) : `M${left},${from}${curve(left, from, right, to)}`}
            />
          );
        }),
      )}
    </g>
  );
}

/** A curve from one place to another, which leaves and arrives level. */
function curve(x0: number, y0: number, x1: number, y1: number): string {
  const half = (x0 + x1) / 2;
  return `C${half},${y0} ${half},${y1} ${x1},${y1}`;
}

function ribbon(left: number, from: number, right: number, to: number): string {
  const half = RIBBON / 2;
  const upper = curve(left, from - half, right, to - half);
  const lower = curve(right, to + half, left, from + half);
  return `M${left},${from - half}${upper}L${right},${to + half}${lower}Z`;
}
