import type { Signal } from '../series.ts';
import type { Finding } from './finding.ts';
import { type JudgedPhase, sideOfLine } from './judged-phase.ts';

/** So many of the values in a window beyond so many standard errors on one side. */
export interface Zone {
  readonly rule: Signal['rule'];
  readonly window: number;
  readonly count: number;
  readonly sigmas: number;
  /** Whether the others of the window must lie on that side of the centre line too. */
  readonly allOnOneSide: boolean;
  /** Whether values outside the limits do not count: they signal already. */
  readonly withinLimits: boolean;
}

/** The values beyond the line, in each window where enough of them are; those of windows that share one are one finding. */
export function zoneFindings(phase: JudgedPhase, zone: Zone): readonly Finding[] {
  if (phase.lineAt === null) return [];
  const zones = phase.values.map((_, at) => zoneOf(phase, zone, at));
  const found: Finding[] = [];
  for (const side of [1, -1] as const) {
    if (countOf(zones, side) < zone.count) continue;
    for (const { start, end } of phase.parts) {
      let inZone = 0;
      let group: number[] | null = null;
      for (let at = start; at < end; at += 1) {
        if (zones[at] === side) inZone += 1;
        const first = at - zone.window + 1;
        if (first > start && zones[first - 1] === side) inZone -= 1;
        if (first < start || inZone < zone.count || (zone.allOnOneSide && !isOnSide(phase, first, at, side))) continue;
        const meant = placesOf(zones, first, at, side);
        const last = group?.at(-1) ?? -1;
        if (group !== null && (meant[0] ?? 0) <= last) group.push(...meant.filter((place) => place > last));
        else {
          group = [...meant];
          found.push({ rule: zone.rule, direction: side > 0 ? 'above' : 'below', places: group });
        }
      }
    }
  }
  return found;
}

function countOf(zones: readonly (-1 | 0 | 1)[], side: -1 | 1): number {
  let count = 0;
  for (const one of zones) if (one === side) count += 1;
  return count;
}

function zoneOf(phase: JudgedPhase, { sigmas, withinLimits }: Zone, at: number): -1 | 0 | 1 {
  const side = phase.sides[at] ?? 0;
  if (side === 0 || sideOfLine(phase, at, side * sigmas) !== side) return 0;
  return withinLimits && sideOfLine(phase, at, side * 3) === side ? 0 : side;
}

function isOnSide({ sides }: JudgedPhase, first: number, last: number, side: -1 | 1): boolean {
  for (let at = first; at <= last; at += 1) if (sides[at] !== side) return false;
  return true;
}

function placesOf(zones: readonly (-1 | 0 | 1)[], first: number, last: number, side: -1 | 1): readonly number[] {
  const places: number[] = [];
  for (let at = first; at <= last; at += 1) if (zones[at] === side) places.push(at);
  return places;
}
