import type { ClaimOf } from '../claim.ts';
import { compare } from '../compare.ts';
import type { DrawnSeries } from '../drawn-series.ts';
import { PERIODS_OF_YEAR } from '../period.ts';
import { newestPlace, placesBetween, same, settingIn } from './places.ts';

/** Whether the newest value, its period, and how many periods after it have none, are as the claim says. */
export function holdsNewest(claim: ClaimOf<'newest-value'>, chart: DrawnSeries): boolean {
  const place = newestPlace(chart);
  if (place === undefined || place.point.period !== claim.period) return false;
  const after = chart.points.slice(place.index + 1);
  return (
    same(place.value, claim.value) &&
    after.length === claim.missingAfter &&
    after.every(({ value }) => value === null) &&
    chart.points.at(-1)?.period === claim.lastPeriod
  );
}

/** Whether the counts of values, missing periods, signals and phases, and the set of rules, are as the claim says. */
export function holdsValues(claim: ClaimOf<'values'>, chart: DrawnSeries): boolean {
  const places = placesBetween(chart, '', '\u{ffff}');
  const [first, last] = [places[0], places.at(-1)];
  return (
    claim.count === places.length &&
    claim.from === (first?.point.period ?? null) &&
    claim.to === (last?.point.period ?? null) &&
    claim.missing === (first === undefined || last === undefined ? 0 : last.index - first.index + 1 - places.length) &&
    claim.signalled === places.filter(({ point }) => point.signals.length > 0).length &&
    claim.stretches === chart.phases.length &&
    claim.rules === chart.settings.rules
  );
}

/** Whether the claim names exactly the periods whose value has no denominator above 0. */
export function holdsWithoutDenominator(claim: ClaimOf<'without-denominator'>, { points }: DrawnSeries): boolean {
  const without = points.filter(({ counted, denominator }) => counted !== null && !((denominator ?? 0) > 0));
  return claim.periods.length === without.length && without.every(({ period }) => claim.periods.includes(period));
}

/** Whether every period of the claim has no value, and those on both sides of it have one. */
export function holdsGap(claim: ClaimOf<'gap'>, { points }: DrawnSeries): boolean {
  const start = points.findIndex(({ period }) => period === claim.from);
  const end = points.findIndex(({ period }) => period === claim.to);
  const inside = points.slice(start, end + 1);
  return (
    start > 0 &&
    inside.length === claim.count &&
    inside.every(({ value }) => value === null) &&
    (points[start - 1]?.value ?? null) !== null &&
    (points[end + 1]?.value ?? null) !== null
  );
}

const perYearOf = ({ settings }: DrawnSeries): number | null => PERIODS_OF_YEAR[settings.interval];

/** Where no value is missing, F by the sums of squares of a balanced table; else that the claim is what the chart was drawn by. */
export function holdsSeason(claim: ClaimOf<'season'>, chart: DrawnSeries): boolean {
  const perYear = perYearOf(chart);
  if (perYear === null || claim.p >= 0.01 || (claim.leftInFor === null) !== (chart.season !== null)) return false;
  const values = chart.points.slice(0, claim.years * perYear).flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length < claim.years * perYear || claim.f === null) return true;
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value / list.length, 0);
  const all = mean(values);
  const months = Array.from({ length: perYear }, (_, month) => mean(values.filter((_value, at) => at % perYear === month)));
  const years = Array.from({ length: claim.years }, (_, year) => mean(values.slice(year * perYear, (year + 1) * perYear)));
  const between = months.reduce((sum, month) => sum + claim.years * (month - all) ** 2, 0);
  const left = values.reduce(
    (sum, value, at) => sum + (value - (months[at % perYear] ?? 0) - (years[Math.floor(at / perYear)] ?? 0) + all) ** 2,
    0,
  );
  const f = between / (perYear - 1) / (left / ((perYear - 1) * (claim.years - 1)));
  return Math.abs(f - claim.f) <= 1e-5 * f;
}

/** Whether a season is taken out, from the period and with the indices that the claim says. */
export function holdsSeasonTakenOut(claim: ClaimOf<'season-taken-out'>, chart: DrawnSeries): boolean {
  const newest = newestPlace(chart);
  const perYear = perYearOf(chart);
  if (chart.season === null || newest === undefined || perYear === null) return false;
  const { judgedFrom, indices } = chart.season;
  return (
    chart.points[judgedFrom]?.period === claim.judgedFrom &&
    chart.points.slice(0, judgedFrom).every(({ signals, upperLimit }) => signals.length === 0 && upperLimit === null) &&
    claim.years === Math.ceil(chart.points.length / perYear) - 1 &&
    same(indices[newest.index] ?? null, claim.index) &&
    claim.asserted === (chart.yearly?.p ?? 1) < 0.01
  );
}

/** Whether the series is shorter than the three years from which a season is learnt. */
export function holdsSeasonNotKnown(claim: ClaimOf<'season-not-yet-known'>, chart: DrawnSeries): boolean {
  const perYear = perYearOf(chart);
  return perYear !== null && claim.needed === 3 * perYear && claim.count === chart.points.length && claim.count < claim.needed;
}

/** Whether the limits are computed from as many points as the claim says. */
export const holdsBaseline = (claim: ClaimOf<'baseline'>, { settings }: DrawnSeries): boolean => settings.baselinePoints === claim.count;

/** Whether limits computed from one span hold for another, as the claim says. */
export function holdsCarried(claim: ClaimOf<'carried-limits'>, chart: DrawnSeries): boolean {
  const { limitsFrom } = chart.settings;
  const first = chart.points.findIndex(({ period }) => period >= claim.from && period <= claim.to);
  const phase = chart.phases.find(({ start, end }) => first >= start && first < end);
  if (phase === undefined || limitsFrom === null) return false;
  const sets = settingIn(chart, phase.start, phase.end);
  const setting = placesBetween(chart, claim.from, claim.to).filter(({ index }) => sets[index - phase.start] === true);
  return limitsFrom.from === claim.from && limitsFrom.to === claim.to && setting.length === claim.count;
}

/** Whether the value of the claim was left out of the limits by a person, for the reason stated. */
export function holdsLeftOut(claim: ClaimOf<'left-out'>, { points, leftOut }: DrawnSeries): boolean {
  const index = points.findIndex(({ period }) => period === claim.period);
  const isMeant = leftOut.some((one) => one.index === index && one.reason === claim.reason);
  return isMeant && points[index]?.excluded === true && same(points[index]?.value ?? null, claim.value);
}

/** Whether the newest value meets the target, or does not, as the claim says; neither where no direction is wanted. */
export function holdsTarget(claim: ClaimOf<'target'>, chart: DrawnSeries): boolean {
  const { target = null, improvement } = chart.settings;
  const place = newestPlace(chart);
  if (target === null || place === undefined || place.point.period !== claim.period) return false;
  const side = compare(place.value, target.value);
  const met = improvement === 'neutral' ? null : improvement === 'higher' ? side !== -1 : side !== 1;
  return (
    target.label === claim.label &&
    same(target.value, claim.target) &&
    ['below', 'at', 'above'][side + 1] === claim.relation &&
    met === claim.met
  );
}
