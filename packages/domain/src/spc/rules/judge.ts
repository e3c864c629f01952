import type { Rule, Signal } from '../series.ts';

/** A point as the rules see it: its value, and the unfloored line at any number of standard errors. */
export interface JudgedPoint {
  readonly value: number;
  readonly centreLine: number;
  /** The limits as drawn; null on a run chart. */
  readonly lowerLimit: number | null;
  readonly upperLimit: number | null;
  readonly lineAt: ((sigmas: number) => number) | null;
}

type Side = -1 | 0 | 1;
const sideOf = (point: JudgedPoint): Side => (point.value > point.centreLine ? 1 : point.value < point.centreLine ? -1 : 0);
const aboveOrBelow = (side: Side): Signal['direction'] => (side > 0 ? 'above' : 'below');

/**
 * The signals of one rule, by the index of the point, over the points of one phase with missing ones left out:
 * a rule never reaches across a phase boundary, and a missing point breaks no run.
 */
export function judge(rule: Rule, points: readonly JudgedPoint[]): ReadonlyMap<number, Signal> {
  switch (rule.kind) {
    case 'outside-limits':
      return outsideLimits(rule, points);
    case 'shift':
      return stretches(rule, points.map(sideOf), rule.length, aboveOrBelow);
    case 'trend':
      return trend(rule, points);
    case 'two-of-three':
      return zone(rule, points, { window: 3, count: 2, sigmas: 2, allOnOneSide: true, withinLimits: true });
    case 'four-of-five':
      return zone(rule, points, { window: 5, count: 4, sigmas: 1, allOnOneSide: false, withinLimits: false });
    case 'fifteen-within-one-sigma':
      return stretches(
        rule,
        points.map((point) => (isBeyond(point, 1) ? 0 : 1)),
        15,
        () => 'above',
      );
    case 'eight-beyond-one-sigma':
      return stretches(
        rule,
        points.map((point) => (isBeyond(point, 1) ? 1 : 0)),
        8,
        () => 'above',
      );
    case 'fourteen-alternating':
      return alternating(rule, points);
  }
}

function outsideLimits(rule: Rule, points: readonly JudgedPoint[]): ReadonlyMap<number, Signal> {
  const signals = new Map<number, Signal>();
  for (const [index, { value, lowerLimit, upperLimit }] of points.entries()) {
    if (upperLimit !== null && value > upperLimit) signals.set(index, { rule: rule.kind, direction: 'above' });
    if (lowerLimit !== null && value < lowerLimit) signals.set(index, { rule: rule.kind, direction: 'below' });
  }
  return signals;
}

/** Every point of each stretch of one non-zero side that is at least `length` long. */
function stretches(
  rule: Rule,
  sides: readonly Side[],
  length: number,
  direction: (side: Side) => Signal['direction'],
): ReadonlyMap<number, Signal> {
  const signals = new Map<number, Signal>();
  let start = 0;
  for (let index = 1; index <= sides.length; index += 1) {
    const side = sides[start] ?? 0;
    if (index < sides.length && sides[index] === side) continue;
    if (side !== 0 && index - start >= length)
      for (let at = start; at < index; at += 1) signals.set(at, { rule: rule.kind, direction: direction(side) });
    start = index;
  }
  return signals;
}

/** `length` points each higher (or lower) than the last: one step fewer than points. Equal points break it. */
function trend(rule: Rule & { readonly kind: 'trend' }, points: readonly JudgedPoint[]): ReadonlyMap<number, Signal> {
  const steps = points.slice(1).map((point, index): Side => {
    const before = points[index]?.value ?? point.value;
    return point.value > before ? 1 : point.value < before ? -1 : 0;
  });
  const found = stretches(rule, steps, rule.length - 1, (side) => (side > 0 ? 'rising' : 'falling'));
  const signals = new Map<number, Signal>();
  for (const [step, signal] of found) {
    if (!signals.has(step)) signals.set(step, signal);
    signals.set(step + 1, signal);
  }
  return signals;
}

function isBeyond(point: JudgedPoint, sigmas: number): boolean {
  if (point.lineAt === null) return false;
  return point.value > point.lineAt(sigmas) || point.value < point.lineAt(-sigmas);
}

interface Zone {
  readonly window: number;
  readonly count: number;
  readonly sigmas: number;
  readonly allOnOneSide: boolean;
  readonly withinLimits: boolean;
}

/** The points beyond so many standard errors on one side, in each window where enough of them are. */
function zone(
  rule: Rule,
  points: readonly JudgedPoint[],
  { window, count, sigmas, allOnOneSide, withinLimits }: Zone,
): ReadonlyMap<number, Signal> {
  const signals = new Map<number, Signal>();
  for (const side of [1, -1] as const) {
    const isIn = (point: JudgedPoint): boolean => {
      if (point.lineAt === null) return false;
      const beyond = side > 0 ? point.value > point.lineAt(sigmas) : point.value < point.lineAt(-sigmas);
      const outside = side > 0 ? point.value > point.lineAt(3) : point.value < point.lineAt(-3);
      return beyond && !(withinLimits && outside);
    };
    for (let start = 0; start + window <= points.length; start += 1) {
      const seen = points.slice(start, start + window);
      if (seen.filter(isIn).length < count) continue;
      if (allOnOneSide && !seen.every((point) => sideOf(point) === side)) continue;
      for (const [offset, point] of seen.entries())
        if (isIn(point)) signals.set(start + offset, { rule: rule.kind, direction: aboveOrBelow(side) });
    }
  }
  return signals;
}

/** Fourteen points that go up and down in turn. */
function alternating(rule: Rule, points: readonly JudgedPoint[]): ReadonlyMap<number, Signal> {
  const turns = points.map((point, index): Side => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return 0;
    return (point.value - before.value) * (after.value - point.value) < 0 ? 1 : 0;
  });
  const found = stretches(rule, turns, 12, () => 'above');
  const signals = new Map<number, Signal>();
  for (const [turn, signal] of found) for (const at of [turn - 1, turn, turn + 1]) signals.set(at, signal);
  return signals;
}
