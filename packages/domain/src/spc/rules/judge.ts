import type { Rule, Signal } from '../series.ts';

/** A point as the rules see it: limits as drawn, null on a run chart. */
export interface JudgedPoint {
  readonly value: number;
  readonly centreLine: number;
  readonly lowerLimit: number | null;
  readonly upperLimit: number | null;
}

/** The points of one phase with missing ones left out, and the line this many standard errors from the centre at each, before any floor. */
export interface JudgedPhase {
  readonly points: readonly JudgedPoint[];
  readonly lineAt: ((index: number, sigmas: number) => number) | null;
}

/** Signals by the index of their point. */
type Signals = ReadonlyMap<number, Signal>;

type Side = -1 | 0 | 1;
const sideOf = (point: JudgedPoint | undefined): Side =>
  point === undefined ? 0 : point.value > point.centreLine ? 1 : point.value < point.centreLine ? -1 : 0;
const aboveOrBelow = (side: Side): Signal['direction'] => (side > 0 ? 'above' : 'below');

/** The signals of one rule over one phase: a rule never reaches across a phase boundary, and a missing point breaks no run. */
export function judge(rule: Rule, phase: JudgedPhase): Signals {
  const { points } = phase;
  switch (rule.kind) {
    case 'outside-limits':
      return outsideLimits(rule, points);
    case 'shift':
      return stretches(rule, points.length, (index) => sideOf(points[index]), rule.length, aboveOrBelow);
    case 'trend':
      return trend(rule, points);
    case 'two-of-three':
      return zone(rule, phase, { window: 3, count: 2, sigmas: 2, allOnOneSide: true, withinLimits: true });
    case 'four-of-five':
      return zone(rule, phase, { window: 5, count: 4, sigmas: 1, allOnOneSide: false, withinLimits: false });
    case 'fifteen-within-one-sigma':
      return stretches(
        rule,
        points.length,
        (index) => (isBeyond(phase, index, 1) ? 0 : 1),
        15,
        () => 'above',
      );
    case 'eight-beyond-one-sigma':
      return stretches(
        rule,
        points.length,
        (index) => (isBeyond(phase, index, 1) ? 1 : 0),
        8,
        () => 'above',
      );
    case 'fourteen-alternating':
      return alternating(rule, points);
  }
}

function outsideLimits(rule: Rule, points: readonly JudgedPoint[]): Signals {
  const signals = new Map<number, Signal>();
  points.forEach(({ value, lowerLimit, upperLimit }, index) => {
    if (upperLimit !== null && value > upperLimit) signals.set(index, { rule: rule.kind, direction: 'above' });
    if (lowerLimit !== null && value < lowerLimit) signals.set(index, { rule: rule.kind, direction: 'below' });
  });
  return signals;
}

/** Every one of `count` points that is in a stretch of one non-zero side at least `length` long. */
function stretches(
  rule: Rule,
  count: number,
  sideAt: (index: number) => Side,
  length: number,
  direction: (side: Side) => Signal['direction'],
): Signals {
  const signals = new Map<number, Signal>();
  let start = 0;
  let side = sideAt(0);
  for (let index = 1; index <= count; index += 1) {
    const next = index < count ? sideAt(index) : 0;
    if (index < count && next === side) continue;
    if (side !== 0 && index - start >= length)
      for (let at = start; at < index; at += 1) signals.set(at, { rule: rule.kind, direction: direction(side) });
    start = index;
    side = next;
  }
  return signals;
}

/** `length` points each higher (or lower) than the last: one step fewer than points. Equal points break it. */
function trend(rule: Rule & { readonly kind: 'trend' }, points: readonly JudgedPoint[]): Signals {
  const stepAt = (index: number): Side => {
    const before = points[index]?.value ?? 0;
    const after = points[index + 1]?.value ?? 0;
    return after > before ? 1 : after < before ? -1 : 0;
  };
  const found = stretches(rule, points.length - 1, stepAt, rule.length - 1, (side) => (side > 0 ? 'rising' : 'falling'));
  const signals = new Map<number, Signal>();
  for (const [step, signal] of found) {
    if (!signals.has(step)) signals.set(step, signal);
    signals.set(step + 1, signal);
  }
  return signals;
}

function isBeyond({ points, lineAt }: JudgedPhase, index: number, sigmas: number): boolean {
  const point = points[index];
  if (point === undefined || lineAt === null) return false;
  return point.value > lineAt(index, sigmas) || point.value < lineAt(index, -sigmas);
}

interface Zone {
  readonly window: number;
  readonly count: number;
  readonly sigmas: number;
  readonly allOnOneSide: boolean;
  readonly withinLimits: boolean;
}

/** The points beyond so many standard errors on one side, in each window where enough of them are. */
function zone(rule: Rule, { points, lineAt }: JudgedPhase, { window, count, sigmas, allOnOneSide, withinLimits }: Zone): Signals {
  const signals = new Map<number, Signal>();
  if (lineAt === null) return signals;
  const zones = points.map(({ value }, index): Side => {
    if (value > lineAt(index, sigmas)) return withinLimits && value > lineAt(index, 3) ? 0 : 1;
    if (value < lineAt(index, -sigmas)) return withinLimits && value < lineAt(index, -3) ? 0 : -1;
    return 0;
  });
  for (const side of [1, -1] as const)
    for (let start = 0; start + window <= points.length; start += 1) {
      let inZone = 0;
      for (let at = start; at < start + window; at += 1) if (zones[at] === side) inZone += 1;
      if (inZone < count) continue;
      if (allOnOneSide && points.slice(start, start + window).some((point) => sideOf(point) !== side)) continue;
      for (let at = start; at < start + window; at += 1)
        if (zones[at] === side) signals.set(at, { rule: rule.kind, direction: aboveOrBelow(side) });
    }
  return signals;
}

/** Fourteen points that go up and down in turn. */
function alternating(rule: Rule, points: readonly JudgedPoint[]): Signals {
  const turnAt = (index: number): Side => {
    const [before, point, after] = [points[index - 1], points[index], points[index + 1]];
    if (before === undefined || point === undefined || after === undefined) return 0;
    return (point.value - before.value) * (after.value - point.value) < 0 ? 1 : 0;
  };
  const found = stretches(rule, points.length, turnAt, 12, () => 'above');
  const signals = new Map<number, Signal>();
  for (const [turn, signal] of found) for (const at of [turn - 1, turn, turn + 1]) signals.set(at, signal);
  return signals;
}
