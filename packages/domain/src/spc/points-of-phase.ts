import { compare } from './compare.ts';
import type { PhaseData, PhaseLimits } from './limits/phase-limits.ts';
import type { NoLimitsReason } from './no-limits.ts';
import { type JudgedPhase, partsOf } from './rules/judged-phase.ts';
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
  isLeftOut: (index: number) => boolean,
): DrawnPhase {
  const isDrawn = 'lineAt' in lines && areFinite(data, lines);
  const reason = 'lineAt' in lines ? (isDrawn ? lines.noLimits : TOO_LARGE) : lines;
  const centreLine = isDrawn ? lines.centreLine : null;
  const lineAt = isDrawn ? lines.lineAt : null;
  const floor = isDrawn ? (lines.floor ?? -Infinity) : -Infinity;
  const cap = isDrawn ? (lines.cap ?? Infinity) : Infinity;
  const points: (Omit<ChartPoint, 'signals'> & { signals: readonly Signal[] })[] = [];
  const present: number[] = [];
  const values: number[] = [];
  const sides: (-1 | 0 | 1)[] = [];
  const lower: (number | null)[] = [];
  const upper: (number | null)[] = [];
  const size = Math.abs(centreLine ?? 0);
  const isLevel = isDrawn && lines.isLevel;
  let lowerLimit = lineAt === null ? null : bounded(lineAt(0, -3), floor, cap);
  let upperLimit = lineAt === null ? null : bounded(lineAt(0, 3), floor, cap);
  for (let index = 0; index < data.plotted.length; index += 1) {
    const plotted = data.plotted[index] ?? null;
    const value = plotted !== null && Number.isFinite(plotted) ? plotted : null;
    if (lineAt !== null && !isLevel) {
      lowerLimit = bounded(lineAt(index, -3), floor, cap);
      upperLimit = bounded(lineAt(index, 3), floor, cap);
    }
    points.push({ value, centreLine, lowerLimit, upperLimit, phase, signals: NO_SIGNALS });
    if (value === null) continue;
    present.push(index);
    values.push(value);
    sides.push(centreLine === null ? 0 : compare(value, centreLine));
    lower.push(lowerLimit);
    upper.push(upperLimit);
  }
  const parts = present.length === points.length ? [{ start: 0, end: present.length }] : partsOf(present);
  const judged: JudgedPhase = {
    values,
    sides,
    lower,
    upper,
    trended: values,
    lineAt: lineAt === null || present.length === points.length ? lineAt : (place, sigmas) => lineAt(present[place] ?? 0, sigmas),
    size,
    parts,
    leftOut: (place) => isLeftOut(present[place] ?? 0),
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
    noLimits: reason,
  };
}

const TOO_LARGE: NoLimitsReason = { code: 'numbers-too-large' };

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
