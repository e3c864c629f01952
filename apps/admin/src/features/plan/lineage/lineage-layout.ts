import type { PlanElement, Item } from '@saferplan/domain/plan';

/** Pixels from one row of the picture to the next, and from the top of a row to where its lines end. */
export const ROW = 54;
export const PORT = 23;

/** A line of the picture, from left (0) to right (100), and pixels down. */
export interface Line {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** A decision as it is drawn: its lines, and where its name stands on them. */
interface DrawnDecision {
  readonly decision: Item<'lineage'>;
  readonly lines: readonly Line[];
  readonly at: { readonly x: number; readonly y: number };
}

export interface LineagePicture {
  /** This year's priorities and themes in the order in which their lines cross least; what is new comes last. */
  readonly newer: readonly PlanElement[];
  readonly decisions: readonly DrawnDecision[];
  readonly height: number;
}

/** Where everything stands in the picture of what became of last year's priorities and themes. */
export function lineagePicture(
  older: readonly PlanElement[],
  newer: readonly PlanElement[],
  decisions: readonly Item<'lineage'>[],
): LineagePicture {
  const leftOf = (ids: readonly string[]): number[] =>
    ids.map((id) => older.findIndex((planElement) => planElement.id === id)).filter((at) => at >= 0);
  const origin = (planElement: PlanElement): number => {
    const sources = decisions.filter(({ toIds }) => toIds.some((id) => id === planElement.id)).flatMap(({ fromIds }) => leftOf(fromIds));
    return sources.length === 0 ? older.length : mean(sources);
  };
  const ordered = newer.toSorted((one, other) => origin(one) - origin(other));
  const rightOf = (ids: readonly string[]): number[] =>
    ids.map((id) => ordered.findIndex((planElement) => planElement.id === id)).filter((at) => at >= 0);
  const y = (row: number): number => row * ROW + PORT;
  const drawn = decisions.flatMap((decision): DrawnDecision[] => {
    const left = leftOf(decision.fromIds).map(y);
    const right = rightOf(decision.toIds).map(y);
    if (left.length === 0 && right.length === 0) return [];
    const middle = { x: 50, y: mean([...left, ...right]) };
    if (right.length === 0)
      return [
        { decision, lines: left.map((from) => ({ from: { x: 0, y: from }, to: { x: 28, y: mean(left) } })), at: { x: 28, y: mean(left) } },
      ];
    if (left.length === 0)
      return [{ decision, lines: right.map((to) => ({ from: { x: 72, y: to }, to: { x: 100, y: to } })), at: { x: 72, y: mean(right) } }];
    if (left.length === 1 && right.length === 1)
      return [{ decision, lines: [{ from: { x: 0, y: left[0] ?? 0 }, to: { x: 100, y: right[0] ?? 0 } }], at: middle }];
    return [
      {
        decision,
        lines: [
          ...left.map((from) => ({ from: { x: 0, y: from }, to: middle })),
          ...right.map((to) => ({ from: middle, to: { x: 100, y: to } })),
        ],
        at: middle,
      },
    ];
  });
  return { newer: ordered, decisions: apart(drawn), height: Math.max(older.length, newer.length, 1) * ROW };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pixels that names need between them where they stand one under the other. */
const NAME = 30;

/** Names that would stand on each other are moved down, lines and all that meet there with them. */
function apart(drawn: readonly DrawnDecision[]): readonly DrawnDecision[] {
  const placed: DrawnDecision[] = [];
  for (const one of drawn.toSorted((first, second) => first.at.y - second.at.y)) {
    const above = placed.filter(({ at }) => Math.abs(at.x - one.at.x) < 20).map(({ at }) => at.y);
    const y = Math.max(one.at.y, ...above.map((taken) => taken + NAME));
    const meets = (point: Line['from']): boolean => point.x === one.at.x && point.y === one.at.y && one.lines.length > 1;
    const moved = (point: Line['from']): Line['from'] => (meets(point) ? { x: point.x, y } : point);
    placed.push({ ...one, at: { x: one.at.x, y }, lines: one.lines.map(({ from, to }) => ({ from: moved(from), to: moved(to) })) });
  }
  return placed;
}

/** A curve that leaves and arrives level. */
export const curve = ({ from, to }: Line): string => {
  const x = (from.x + to.x) / 2;
  return `M${from.x.toString()} ${from.y.toString()}C${x.toString()} ${from.y.toString()} ${x.toString()} ${to.y.toString()} ${to.x.toString()} ${to.y.toString()}`;
};
