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

export interface LineagePictureProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly olderLabel: string;
  readonly newerLabel: string;
  readonly older: readonly LineageNode[];
  readonly newer: readonly LineageNode[];
  readonly links: readonly LineageLink[];
  /** The word for each kind, as in 'kept'. */
  readonly kindWords: Readonly<Record<string, string>>;
  /** The word under the title of a theme. */
  readonly themeWord: string;
}

const WIDTH = 960;
const BOX_WIDTH = 330;
const BOX_HEIGHT = 64;
const GAP = 18;
const TOP = 44;
const LETTERS_A_LINE = 34;

/**
 * Last year on the left, this year on the right, and what became of each between them. Everything in it is
 * also told in words beside it, so that the picture may be skipped.
 */
export function LineagePicture(props: LineagePictureProps): ReactElement {
  const { id, title, description, olderLabel, newerLabel, older, newer, links, kindWords, themeWord } = props;
  const rows = Math.max(older.length, newer.length);
  const height = TOP + rows * (BOX_HEIGHT + GAP);
  const olderAt = new Map(older.map((node, row) => [node.key, middleOf(row)]));
  const newerAt = new Map(newer.map((node, row) => [node.key, middleOf(row)]));
  return (
    <svg className="lineage" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-description`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <text className="lineage-year" x={0} y={20}>
        {olderLabel}
      </text>
      <text className="lineage-year" x={WIDTH - BOX_WIDTH} y={20}>
        {newerLabel}
      </text>
      {links.map((link, index) => (
        <Joint
          key={`${link.kind}-${index.toString()}`}
          link={link}
          olderAt={olderAt}
          newerAt={newerAt}
          word={kindWords[link.kind] ?? link.kind}
        />
      ))}
      {older.map((node, row) => (
        <Box key={node.key} node={node} x={0} row={row} themeWord={themeWord} />
      ))}
      {newer.map((node, row) => (
        <Box key={node.key} node={node} x={WIDTH - BOX_WIDTH} row={row} themeWord={themeWord} />
      ))}
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
  readonly olderAt: ReadonlyMap<string, number>;
  readonly newerAt: ReadonlyMap<string, number>;
  readonly word: string;
}): ReactElement {
  const { link, olderAt, newerAt, word } = props;
  const left = BOX_WIDTH;
  const right = WIDTH - BOX_WIDTH;
  const starts = link.from.flatMap((key) => olderAt.get(key) ?? []);
  const ends = link.to.flatMap((key) => newerAt.get(key) ?? []);
  const around = [...starts, ...ends];
  const labelWidth = word.length * 9.5 + 20;
  const changesSide = link.kind === 'became-theme' || link.kind === 'became-priority';
  const labelX = changesSide || starts.length === 0 ? right - 20 - labelWidth / 2 : ends.length === 0 ? left + 70 : (left + right) / 2;
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
