import type { ReactElement } from 'react';
import { linesOf } from '../lineage/wrap-words.ts';

/** Agencies that belong together, under what they are called: members by law, and members of their own will. */
export interface OrganisationGroup {
  readonly title: string;
  readonly names: readonly string[];
}

/** A group that delivers priorities. */
export interface OrganisationSubgroup {
  readonly name: string;
  readonly delivers: readonly string[];
}

export interface OrganisationChartProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The partnership, and who chairs it; empty where nobody is named. */
  readonly partnership: string;
  readonly chair: string;
  readonly groups: readonly OrganisationGroup[];
  readonly subgroups: readonly OrganisationSubgroup[];
  readonly fontFamily: string;
}

const [WIDTH, GAP, LINE, PAD] = [1000, 20, 22, 14];
/** So many subgroups stand beside each other. */
const A_ROW = 3;
const TOP_WIDTH = 520;

interface BoxOfWords {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly head: readonly string[];
  readonly lines: readonly string[];
  readonly isFirst: boolean;
}

/** How many letters of 17 units find room in a width. */
const lettersIn = (width: number): number => Math.floor((width - 2 * PAD) / 8.8);

function boxOf(at: Pick<BoxOfWords, 'x' | 'y' | 'width'>, title: string, under: readonly string[], isFirst = false): BoxOfWords {
  const letters = lettersIn(at.width);
  const head = linesOf(title, letters - 2, 3);
  const lines = under.flatMap((text) => linesOf(text, letters, 3));
  return { ...at, head, lines, isFirst, height: 2 * PAD + (head.length + lines.length) * LINE };
}

/** A row of boxes of one height, from `y` down. */
function rowOf(
  y: number,
  boxes: readonly { readonly title: string; readonly under: readonly string[] }[],
  columns: number,
): readonly BoxOfWords[] {
  const width = (WIDTH - GAP * (columns - 1)) / columns;
  const made = boxes.map(({ title, under }, index) => boxOf({ x: index * (width + GAP), y, width }, title, under));
  const height = Math.max(...made.map((box) => box.height));
  return made.map((box) => ({ ...box, height }));
}

/** The boxes of a chart, row under row, and its height. Each row hangs on a line from the one above. */
function layOut({ partnership, chair, groups, subgroups }: OrganisationChartProps): {
  readonly rows: readonly (readonly BoxOfWords[])[];
  readonly height: number;
} {
  const top = boxOf({ x: (WIDTH - TOP_WIDTH) / 2, y: 0, width: TOP_WIDTH }, partnership, chair === '' ? [] : [chair], true);
  const rows: (readonly BoxOfWords[])[] = [[top]];
  let y = top.height + 2 * GAP;
  const members = groups.filter(({ names }) => names.length > 0).map(({ title, names }) => ({ title, under: names }));
  const delivering = subgroups.map(({ name, delivers }) => ({ title: name, under: delivers }));
  const inRows = Array.from({ length: Math.ceil(delivering.length / A_ROW) }, (_, index) =>
    delivering.slice(index * A_ROW, (index + 1) * A_ROW),
  );
  for (const [boxes, columns] of [
    [members, Math.max(1, members.length)] as const,
    ...inRows.map((row) => [row, Math.min(A_ROW, delivering.length)] as const),
  ]) {
    if (boxes.length === 0) continue;
    const row = rowOf(y, boxes, columns);
    rows.push(row);
    y += (row[0]?.height ?? 0) + 2 * GAP;
  }
  return { rows, height: y - 2 * GAP + 2 };
}

/** Who makes up a partnership: its members by standing, and the groups that deliver its priorities. All of it stands in words beside. */
export function OrganisationChart(props: OrganisationChartProps): ReactElement {
  const { id, title, description, fontFamily } = props;
  const { rows, height } = layOut(props);
  return (
    <svg
      viewBox={`-1 -1 ${WIDTH + 2} ${height + 2}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      fontFamily={fontFamily}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {rows
        .slice(1)
        .flatMap((row) =>
          row.map(({ x, y, width }) => (
            <path
              key={`${x} ${y}`}
              fill="none"
              stroke="#46565f"
              strokeWidth={1.5}
              d={`M${x + width / 2} ${y}V${y - GAP}H${WIDTH / 2}V${y - 2 * GAP}`}
            />
          )),
        )}
      {rows.flat().map((box) => (
        <Box key={`${box.x} ${box.y}`} box={box} />
      ))}
    </svg>
  );
}

function Box({ box }: { readonly box: BoxOfWords }): ReactElement {
  const { x, y, width, height, head, lines, isFirst } = box;
  const ink = isFirst ? '#ffffff' : '#14232e';
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} rx={6} fill={isFirst ? '#0b5351' : '#f0f5f3'} stroke="#0b5351" />
      {[...head, ...lines].map((text, index) => (
        <text
          key={`${index.toString()} ${text}`}
          x={x + PAD}
          y={y + PAD + 15 + index * LINE}
          fontSize={17}
          fontWeight={index < head.length ? 700 : 400}
          fill={ink}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
