import type { Signal } from '../series.ts';
import type { Finding } from './finding.ts';
import type { JudgedPhase } from './judged-phase.ts';

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
  const found: Finding[] = [];
  for (const side of [1, -1] as const) {
    const zones = zoneOn(phase, zone, side);
    if (zones === null) continue;
    for (const { start, end } of phase.parts) {
      let inZone = 0;
      let group: number[] | null = null;
      for (let at = start; at < end; at += 1) {
        if (zones[at] === true) inZone += 1;
        const first = at - zone.window + 1;
        if (first > start && zones[first - 1] === true) inZone -= 1;
        if (first < start || inZone < zone.count || (zone.allOnOneSide && !isOnSide(phase, first, at, side))) continue;
        const meant = placesOf(zones, first, at);
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

/** Whether each value lies in the zone on this side; null where fewer do than a finding needs, as mostly. */
function zoneOn({ sides, beyond }: JudgedPhase, { count, sigmas, withinLimits }: Zone, side: -1 | 1): readonly boolean[] | null {
  if (beyond === null) return null;
  const most = withinLimits ? 2 : 3;
  const isIn = (far: number, at: number): boolean => far >= sigmas && far <= most && sides[at] === side;
  let found = 0;
  for (let at = 0; at < beyond.length; at += 1) if (isIn(beyond[at] ?? 0, at)) found += 1;
  return found < count ? null : beyond.map(isIn);
}

function isOnSide({ sides }: JudgedPhase, first: number, last: number, side: -1 | 1): boolean {
  for (let at = first; at <= last; at += 1) if (sides[at] !== side) return false;
  return true;
}

function placesOf(zones: readonly boolean[], first: number, last: number): readonly number[] {
  const places: number[] = [];
  for (let at = first; at <= last; at += 1) if (zones[at] === true) places.push(at);
  return places;
}
