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

const BOX_WIDTH = 330;
const BETWEEN = 300;
const BOX_HEIGHT = 64;
const GAP = 18;
const TOP = 44;
const LETTERS_A_LINE = 34;

/**
 * The editions from left to right, and what became of each priority and theme between them. Everything in it is also told in
 * words beside it, so that the picture may be skipped.
 */
export function LineagePicture(props: LineagePictureProps): ReactElement {
  const { id, title, description, columns, joints, kindWords, themeWord } = props;
  const rows = Math.max(1, ...columns.map(({ nodes }) => nodes.length));
  const width = columns.length * BOX_WIDTH + (columns.length - 1) * BETWEEN;
  const height = TOP + rows * (BOX_HEIGHT + GAP);
  const places = columns.map(({ nodes }) => new Map(nodes.map((node, row) => [node.key, middleOf(row)])));
  const leftOf = (column: number): number => column * (BOX_WIDTH + BETWEEN);
  return (
    <svg className="lineage" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-description`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {columns.map(({ label }, column) => (
        <text key={label} className="lineage-year" x={leftOf(column)} y={20}>
          {label}
        </text>
      ))}
      {joints.flatMap((links, pair) =>
        links.map((link) => (
          <Joint
            key={`${pair.toString()} ${link.kind} ${link.from.join()} ${link.to.join()}`}
            link={link}
            left={leftOf(pair) + BOX_WIDTH}
            right={leftOf(pair + 1)}
            olderAt={places[pair] ?? new Map()}
            newerAt={places[pair + 1] ?? new Map()}
            word={kindWords[link.kind] ?? link.kind}
          />
        )),
      )}
      {columns.flatMap(({ label, nodes }, column) =>
        nodes.map((node, row) => <Box key={`${label} ${node.key}`} node={node} x={leftOf(column)} row={row} themeWord={themeWord} />),
      )}
    </svg>
  );
}

const middleOf = (row: number): number => TOP + row * (BOX_HEIGHT + GAP) + BOX_HEIGHT / 2;

function Box(props: { readonly node: LineageNode; readonly x: number; readonly row: number; readonly themeWord: string }): ReactElement {
  const { node, x, row, themeWord } = props;
  const middle = middleOf(row);
  const lines = linesOf(node.type === 'theme' ? `${node.title} (${themeWord})` : node.title, LETTERS_A_LINE, 2);
  return (
    <g className={`lineage-${node.type}`}>
      <rect x={x} y={middle - BOX_HEIGHT / 2} width={BOX_WIDTH} height={BOX_HEIGHT} rx={8} />
      {lines.map((line, index) => (
        <text key={line} x={x + 16} y={middle + 6 + (index - (lines.length - 1) / 2) * 22}>
          {line}
        </text>
      ))}
    </g>
  );
}

function Joint(props: {
  readonly link: LineageLink;
  readonly left: number;
  readonly right: number;
  readonly olderAt: ReadonlyMap<string, number>;
  readonly newerAt: ReadonlyMap<string, number>;
  readonly word: string;
}): ReactElement {
  const { link, left, right, olderAt, newerAt, word } = props;
  const starts = link.from.flatMap((key) => olderAt.get(key) ?? []);
  const ends = link.to.flatMap((key) => newerAt.get(key) ?? []);
  const around = [...starts, ...ends];
  const labelWidth = word.length * 9.5 + 20;
  const changesSide = link.kind === 'became-theme' || link.kind === 'became-priority';
  const labelX =
    changesSide || starts.length === 0 ? right - 20 - labelWidth / 2 : ends.length === 0 ? left + 36 + labelWidth / 2 : (left + right) / 2;
  const middle = changesSide ? (ends[0] ?? 0) : around.reduce((sum, y) => sum + y, 0) / Math.max(around.length, 1);
  return (
    <g className={`lineage-link lineage-link-${link.kind}`}>
      {starts.map((y) => (
        <path key={`from-${y.toString()}`} d={curve(left, y, labelX, middle)} />
      ))}
      {ends.map((y) => (
        <path key={`to-${y.toString()}`} d={curve(labelX, middle, right, y)} />
      ))}
      <rect x={labelX - labelWidth / 2} y={middle - 15} width={labelWidth} height={30} rx={15} />
      <text x={labelX} y={middle + 6} textAnchor="middle">
        {word}
      </text>
    </g>
  );
}

function curve(x0: number, y0: number, x1: number, y1: number): string {
  const half = (x0 + x1) / 2;
  return `M${x0},${y0}C${half},${y0} ${half},${y1} ${x1},${y1}`;
}
