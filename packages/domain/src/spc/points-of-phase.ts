import { compare } from './compare.ts';
import type { PhaseData, PhaseLimits } from './charts/phase-limits.ts';
import type { NoLimitsReason } from './no-limits.ts';
import { beyondOf, type JudgedPhase, partsOf } from './rules/judged-phase.ts';
import type { ChartPoint, Signal } from './series.ts';

/** The points of a phase with their lines, and the same as the rules see them. */
export interface DrawnPhase {
  readonly points: readonly ChartPoint[];
  /** The index in the phase of each value that is present. */
  readonly present: readonly number[];
  readonly judged: JudgedPhase;
  /** The signals of the value at this place among those present, to be added to. */
  readonly signalsAt: (place: number) => Signal[];
  readonly noLimits: NoLimitsReason | null;
}

/** Points without a signal share one empty list. */
const NO_SIGNALS: readonly Signal[] = [];

/** Draws the lines of a phase, or none where they are a reason. A line that is no finite number is not drawn, and said. */
export function pointsOf(
  data: PhaseData,
  lines: PhaseLimits | NoLimitsReason,
  phase: number,
  isLeftOut: ((index: number) => boolean) | null,
): DrawnPhase {
  const isDrawn = 'lineAt' in lines && areFinite(data, lines);
  const noLimits = 'lineAt' in lines ? (isDrawn ? lines.noLimits : notFinite(data)) : lines;
  const centreLine = isDrawn ? lines.centreLine : null;
  const lineAt = isDrawn ? lines.lineAt : null;
  const lowerAt = limitAt(isDrawn ? lines : null, -3);
  const upperAt = limitAt(isDrawn ? lines : null, 3);
  const points = data.plotted.map((plotted, index): DrawnPoint => {
    const value = plotted !== null && Number.isFinite(plotted) ? plotted : null;
    return { value, centreLine, lowerLimit: lowerAt(index), upperLimit: upperAt(index), phase, signals: NO_SIGNALS };
  });
  const present = placesWithValue(points);
  const isWhole = present.length === points.length;
  const values = present.map((index) => points[index]?.value ?? 0);
  const sides = values.map((value) => (centreLine === null ? 0 : compare(value, centreLine)));
  const judged: JudgedPhase = {
    values,
    sides,
    beyond:
      lineAt === null
        ? null
        : beyondOf({ values, sides }, (place, sigmas) => lineAt(present[place] ?? 0, sigmas), Math.abs(centreLine ?? 0)),
    trended: values,
    parts: isWhole ? [{ start: 0, end: present.length }] : partsOf(present),
    leftOut: isLeftOut === null ? nothing : (place) => isLeftOut(present[place] ?? 0),
  };
  return {
    points,
    present,
    judged,
    signalsAt: (place) => {
      const point = points[present[place] ?? 0];
      if (point === undefined) throw new RangeError('A rule found a point that is not there');
      const signals = [...point.signals];
      point.signals = signals;
      return signals;
    },
    noLimits,
  };
}

type DrawnPoint = Omit<ChartPoint, 'signals'> & { signals: readonly Signal[] };

const nothing = (): boolean => false;

function placesWithValue(points: readonly DrawnPoint[]): readonly number[] {
  const places: number[] = [];
  for (let index = 0; index < points.length; index += 1) if (points[index]?.value !== null) places.push(index);
  return places;
}

/** The limit at each point, computed once where it is level. */
function limitAt(lines: PhaseLimits | null, sigmas: number): (index: number) => number | null {
  const lineAt = lines?.lineAt ?? null;
  if (lines === null || lineAt === null) return () => null;
  const [floor, cap] = [lines.floor ?? -Infinity, lines.cap ?? Infinity];
  const level = lines.isLevel ? bounded(lineAt(0, sigmas), floor, cap) : null;
  return lines.isLevel ? () => level : (index) => bounded(lineAt(index, sigmas), floor, cap);
}

/** Why a number came out that is none: one went in, or arithmetic overflowed. */
function notFinite({ numerators, denominators }: PhaseData): NoLimitsReason {
  const isStrange = (number: number | null | undefined): boolean => typeof number === 'number' && !Number.isFinite(number);
  const count = numerators.filter((numerator, index) => isStrange(numerator) || isStrange(denominators[index])).length;
  return count > 0 ? { code: 'not-numbers', count } : { code: 'numbers-too-large' };
}

/** A line between floor and cap; null where it is not known, as that of a missing value without a denominator. */
function bounded(line: number, floor: number, cap: number): number | null {
  if (!Number.isFinite(line)) return null;
  return line < floor ? floor : line > cap ? cap : line;
}

/** Whether every value, and every line at a value, is a finite number. */
function areFinite({ plotted }: PhaseData, { centreLine, lineAt, isLevel }: PhaseLimits): boolean {
  const areLinesFinite = (index: number): boolean =>
    lineAt === null || (Number.isFinite(lineAt(index, 3)) && Number.isFinite(lineAt(index, -3)));
  if (!Number.isFinite(centreLine) || (isLevel && !areLinesFinite(0))) return false;
  for (let index = 0; index < plotted.length; index += 1) {
    const value = plotted[index] ?? null;
    if (value === null) continue;
    if (!Number.isFinite(value)) return false;
    if (!isLevel && !areLinesFinite(index)) return false;
  }
  return true;
}
