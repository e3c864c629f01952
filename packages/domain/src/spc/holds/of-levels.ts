import type { ClaimOf } from '../claim.ts';
import { CHARTS } from '../charts/charts.ts';
import { compare } from '../compare.ts';
import type { DrawnSeries, SeriesPhase } from '../drawn-series.ts';
import type { NoLimitsReason } from '../no-limits.ts';
import { newestPlace, placesBetween, same, settingIn } from './places.ts';

const phaseAt = ({ phases, points }: DrawnSeries, period: string | null): SeriesPhase | undefined =>
  period === null ? phases[0] : phases.find(({ start }) => points[start]?.period === period);

/** The phase of the newest value, and how many values set its limits. */
function newestPhase(chart: DrawnSeries): { readonly phase: SeriesPhase; readonly count: number } | null {
  const phase = chart.phases[newestPlace(chart)?.point.phase ?? -1];
  if (phase === undefined) return null;
  const sets = settingIn(chart, phase.start, phase.end);
  const count = chart.points.slice(phase.start, phase.end).filter(({ value }, at) => value !== null && sets[at] === true).length;
  return { phase, count };
}

const firmnessOf = (count: number): SeriesPhase['limits'] => (count < 12 ? 'none' : count < 20 ? 'provisional' : 'firm');

/** Whether the newest value has no signal and lies between the limits that the claim states. */
export function holdsWithinUsual(claim: ClaimOf<'within-usual'>, chart: DrawnSeries): boolean {
  const place = newestPlace(chart);
  if (place === undefined || place.point.period !== claim.period) return false;
  const { lowerLimit, upperLimit, centreLine, signals } = place.point;
  const size = Math.abs(centreLine ?? 0);
  return (
    same(place.value, claim.value) &&
    same(lowerLimit, claim.lower) &&
    same(upperLimit, claim.upper) &&
    compare(place.value, claim.lower, size) >= 0 &&
    compare(place.value, claim.upper, size) <= 0 &&
    signals.length === 0
  );
}

/** Whether the newest value is the one stated, and has no signal. */
export function holdsNoSignal(claim: ClaimOf<'no-signal-now'>, chart: DrawnSeries): boolean {
  const place = newestPlace(chart);
  return place?.point.period === claim.period && same(place.value, claim.value) && place.point.signals.length === 0;
}

/** Whether the level of the newest phase, the number of its values and where it begins are as the claim says. */
export function holdsLevel(claim: ClaimOf<'level'>, chart: DrawnSeries): boolean {
  const place = newestPlace(chart);
  const newest = newestPhase(chart);
  if (place === undefined || newest === null || place.point.period !== claim.at) return false;
  const { phase, count } = newest;
  const areWhole = chart.points.every(({ value }) => value === null || Number.isInteger(value));
  return (
    chart.points[phase.start]?.period === claim.from &&
    same(phase.centreLine, claim.level) &&
    same(place.point.centreLine, claim.centre) &&
    same(place.point.lowerLimit, claim.lower) &&
    same(place.point.upperLimit, claim.upper) &&
    claim.limits === (phase.noLimits === null ? firmnessOf(count) : 'none') &&
    (claim.limits !== 'none' || chart.season !== null || claim.lower === null) &&
    (claim.quantity !== 'counts' || areWhole) &&
    claim.seasonal === (chart.season !== null) &&
    (chart.season !== null || isCentre(chart, phase, claim.level))
  );
}

/** Whether a level is the mean or median that the kind of chart takes, added up anew from the values that set it. */
function isCentre(chart: DrawnSeries, { start, end }: SeriesPhase, level: number): boolean {
  const sets = settingIn(chart, start, end);
  const setting = chart.points.slice(start, end).filter(({ value }, at) => value !== null && sets[at] === true);
  const values = setting.map(({ value }) => value ?? 0).toSorted((one, other) => one - other);
  const size = Math.max(0, ...values.map((value) => Math.abs(value)));
  const isNear = (centre: number): boolean => compare(centre, level, size) === 0;
  switch (chart.settings.chart) {
    case 'i':
    case 'c':
    case 'mr':
      return isNear(values.reduce((sum, value) => sum + value / values.length, 0));
    case 'g':
    case 'run': {
      const middle = (values.length - 1) / 2;
      return isNear((values[Math.floor(middle)] ?? 0) / 2 + (values[Math.ceil(middle)] ?? 0) / 2);
    }
    case 't':
      return isNear(values.reduce((sum, value) => sum + value ** (1 / 3.6) / values.length, 0) ** 3.6);
    case 'u':
    case 'uPrime':
    case 'p':
    case 'pPrime': {
      const whole = setting.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0);
      return isNear(setting.reduce((sum, { value, denominator }) => sum + (value ?? 0) * ((denominator ?? 0) / whole), 0));
    }
  }
}

/** Whether the levels on both sides, their difference in per cent and its test are as the claim says. */
export function holdsStep(claim: ClaimOf<'step'>, chart: DrawnSeries): boolean {
  const number = chart.phases.findIndex(({ start }) => chart.points[start]?.period === claim.at);
  const [before, after] = [chart.phases[number - 1], chart.phases[number]];
  if (before === undefined || after === undefined) return false;
  const { standardErrors, threshold } = claim.test;
  const percent = claim.before === 0 ? null : ((claim.after - claim.before) / claim.before) * 100;
  return (
    (standardErrors === null || standardErrors >= threshold) &&
    claim.direction === (claim.after > claim.before ? 'rising' : 'falling') &&
    compare(claim.after, claim.before) !== 0 &&
    (claim.percent === null || same(percent, claim.percent)) &&
    claim.because === after.because &&
    claim.isNewest === (newestPlace(chart)?.point.phase === number) &&
    (chart.season === null
      ? isDifference(chart, before, after, claim)
      : same(before.centreLine, claim.before) && same(after.centreLine, claim.after))
  );
}

/** The difference of the two averages, tested anew by the formula as it stands in `LevelTest`, for charts of plain values. */
function isDifference(chart: DrawnSeries, before: SeriesPhase, after: SeriesPhase, claim: ClaimOf<'step'>): boolean {
  const kind = chart.settings.chart;
  if (kind !== 'i' && kind !== 'c' && kind !== 'run' && kind !== 'mr') return true;
  const valuesOf = ({ start, end }: SeriesPhase): readonly number[] =>
    chart.points.slice(start, end).flatMap(({ value, excluded }) => (value === null || excluded ? [] : [value]));
  const [earlier, later] = [valuesOf(before), valuesOf(after)];
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value / values.length, 0);
  const [from, to] = [mean(earlier), mean(later)];
  const residuals = [...earlier.map((value) => value - from), ...later.map((value) => value - to)];
  const power = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  const r = residuals.reduce((sum, residual, at) => sum + (at === 0 ? 0 : residual * (residuals[at - 1] ?? 0)), 0) / power;
  const held = Math.min(0.8, Math.max(0, r));
  const variance = (power / (residuals.length - 2)) * (1 / earlier.length + 1 / later.length) * ((1 + held) / (1 - held));
  const errors = Math.abs(to - from) / Math.sqrt(variance);
  const size = Math.max(...earlier.map(Math.abs), ...later.map(Math.abs));
  return (
    Math.min(earlier.length, later.length) >= 7 &&
    compare(from, claim.before, size) === 0 &&
    compare(to, claim.after, size) === 0 &&
    (claim.test.standardErrors === null ? !(errors < 1e6) : Math.abs(errors - claim.test.standardErrors) <= 1e-4 * errors)
  );
}

/** Whether limits were redrawn at the period of the claim without a change of level that the test confirms. */
export function holdsRedrawn(claim: ClaimOf<'limits-redrawn'>, chart: DrawnSeries): boolean {
  const phase = phaseAt(chart, claim.at);
  if (phase === undefined || phase.start === 0 || phase.because !== claim.because) return false;
  return claim.why === 'too-few-values'
    ? claim.test === null
    : claim.test !== null && (claim.test.standardErrors ?? Infinity) < claim.test.threshold && claim.count >= claim.needed;
}

/** Whether all values of the newest phase are equal, as the claim says. */
export function holdsNoVariation(claim: ClaimOf<'no-variation'>, chart: DrawnSeries): boolean {
  const newest = newestPhase(chart);
  if (newest === null) return false;
  const places = placesBetween(chart, claim.from, claim.to).filter(({ index }) => index >= newest.phase.start);
  const all = chart.points.slice(newest.phase.start, newest.phase.end).filter(({ value }) => value !== null);
  return places.length === claim.count && all.length === claim.count && places.every(({ value }) => compare(value, claim.value) === 0);
}

/** Whether the series, or its newest phase, has fewer values than limits need. */
export function holdsTooFew(claim: ClaimOf<'too-few'>, chart: DrawnSeries): boolean {
  const newest = newestPhase(chart);
  const isOfSeries = claim.of === 'series' && claim.from === null && chart.phases.length === 1;
  const isOfStretch = claim.of === 'newest-stretch' && phaseAt(chart, claim.from) === newest?.phase;
  return newest !== null && claim.count === newest.count && claim.count < claim.needed && (isOfSeries || isOfStretch);
}

/** Whether the limits of the newest phase rest on fewer than 20 values. */
export function holdsProvisional(claim: ClaimOf<'provisional'>, chart: DrawnSeries): boolean {
  const newest = newestPhase(chart);
  return newest !== null && claim.count === newest.count && firmnessOf(claim.count) === 'provisional' && claim.needed === 20;
}

/** Nothing is drawn where it says so, and the reason is one of the points. */
export function holdsNoLimits({ of, from, reason }: ClaimOf<'no-limits'>, chart: DrawnSeries): boolean {
  if (chart.misfit !== null)
    return (
      of === 'series' && reason === chart.misfit && chart.points.every(({ centreLine }) => centreLine === null) && isMisfit(reason, chart)
    );
  const phase = phaseAt(chart, from);
  if (phase === undefined) return false;
  const own = chart.points.slice(phase.start, phase.end);
  const present = own.filter(({ value }) => value !== null).length;
  if (own.some(({ lowerLimit, upperLimit }) => lowerLimit !== null || upperLimit !== null)) return false;
  switch (reason.code) {
    case 'no-values':
      return phase.centreLine === null;
    case 'no-neighbouring-values': {
      const sets = settingIn(chart, phase.start, phase.end);
      const setting = own.filter((_, at) => sets[at] === true);
      return setting.every(({ value }, at) => value === null || (setting[at - 1]?.value ?? null) === null);
    }
    case 'baseline-too-short':
      return (chart.settings.baselinePoints ?? Infinity) < 12 && present >= 12 && reason.count < 12;
    case 'carried-too-short':
      return chart.settings.limitsFrom !== null && present >= 12 && reason.count < 12;
    case 'numbers-too-large':
      return Math.max(...chart.points.flatMap(({ counted, denominator }) => [Math.abs(counted ?? 0), 1 / (denominator ?? 1)])) > 1e90;
    default:
      return false;
  }
}

/** Whether the values do not fit the kind of chart for this reason. */
function isMisfit(reason: NoLimitsReason, { points, settings }: DrawnSeries): boolean {
  const counted = points.flatMap((point) => (point.counted === null ? [] : [{ value: point.counted, size: point.denominator ?? 0 }]));
  const sized = counted.filter(({ size }) => size > 0);
  const isRate = CHARTS[settings.chart].hasDenominators;
  switch (reason.code) {
    case 'too-few-values':
      return reason.count < 2 && (isRate ? sized : counted).length === reason.count;
    case 'no-denominators':
      return isRate && counted.length > 0 && sized.length === 0;
    case 'value-above-denominator':
      return sized.filter(({ value, size }) => compare(value, size) > 0).length === reason.count;
    case 'not-counts':
      return counted.filter(({ value }) => value < 0 || !Number.isInteger(value)).length === reason.count;
    case 'not-numbers':
      return points.filter((point) => point.counted === null || point.denominator === null).length >= reason.count;
    case 'negative-values':
      return sized.filter(({ value }) => value < 0).length === reason.count;
    case 'time-not-above-zero':
      return settings.chart === 't' && counted.filter(({ value }) => value <= 0).length === reason.count;
    default:
      return false;
  }
}
