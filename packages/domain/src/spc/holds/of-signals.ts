import type { ClaimOf } from '../claim.ts';
import { compare } from '../compare.ts';
import type { DrawnSeries } from '../drawn-series.ts';
import { RULE_SETS } from '../rules/rule-sets.ts';
import type { Rule } from '../series.ts';
import { isStretch, isUnbroken, lineAt, type Place, placesBetween, same, sideOf, trendedAt } from './places.ts';

/** The rule of this kind among those of the chart. */
const ruleOf = <Kind extends Rule['kind']>({ settings }: DrawnSeries, kind: Kind): Extract<Rule, { kind: Kind }> | undefined =>
  RULE_SETS[settings.rules].rules.find((rule): rule is Extract<Rule, { kind: Kind }> => rule.kind === kind);

const sign = (side: 'above' | 'below'): 1 | -1 => (side === 'above' ? 1 : -1);
const limitOf = ({ point }: Place, side: 'above' | 'below'): number | null => (side === 'above' ? point.upperLimit : point.lowerLimit);

/** Whether every value of the span lies beyond the limit on the side stated, and the extreme is the furthest of them. */
export function holdsOutside(claim: ClaimOf<'outside-limits'>, chart: DrawnSeries): boolean {
  const places = placesBetween(chart, claim.from, claim.to);
  const beyond = ({ value, point }: Place, limit: number | null): boolean =>
    limit !== null && compare(value, limit, Math.abs(point.centreLine ?? 0)) === sign(claim.side);
  const extreme = places.find(({ point }) => point.period === claim.extreme.period);
  return (
    isStretch(chart, claim) &&
    places.length === claim.count &&
    isUnbroken(places) &&
    places.every((place) => beyond(place, limitOf(place, claim.side))) &&
    extreme !== undefined &&
    same(extreme.value, claim.extreme.value) &&
    same(limitOf(extreme, claim.side), claim.extreme.limit) &&
    places.every((place) => distance(place, claim.side) <= distance(extreme, claim.side))
  );
}

const distance = (place: Place, side: 'above' | 'below'): number => Math.abs(place.value - (limitOf(place, side) ?? place.value));

/** Whether the values of the span lie unbroken on one side of the centre line, and are as many as the rule asks. */
export function holdsRun(claim: ClaimOf<'run'>, chart: DrawnSeries): boolean {
  const places = placesBetween(chart, claim.from, claim.to);
  const isAnhoej = ruleOf(chart, 'unlikely-runs') !== undefined;
  const judged = isAnhoej ? places.filter((place) => sideOf(place) !== 0 && !place.point.excluded) : places;
  const shortest = isAnhoej ? 4 : (ruleOf(chart, 'shift')?.length ?? Infinity);
  return (
    isStretch(chart, claim) &&
    isUnbroken(places) &&
    judged.length === claim.count &&
    claim.count >= shortest &&
    judged.every((place) => sideOf(place) === sign(claim.side)) &&
    same(places.at(-1)?.point.centreLine ?? null, claim.centre)
  );
}

/** Whether the values of the span rise or fall unbroken, and are as many as the rule asks. */
export function holdsTrend(claim: ClaimOf<'trend'>, chart: DrawnSeries): boolean {
  const places = placesBetween(chart, claim.from, claim.to);
  const values = places.map((place) => trendedAt(chart, place));
  const step = claim.direction === 'rising' ? 1 : -1;
  return (
    isStretch(chart, claim) &&
    isUnbroken(places) &&
    places.length === claim.count &&
    claim.count >= (ruleOf(chart, 'trend')?.length ?? Infinity) &&
    values.every((value, at) => at === 0 || compare(value, values[at - 1] ?? value) === step) &&
    same(places[0]?.value ?? null, claim.first) &&
    same(places.at(-1)?.value ?? null, claim.last)
  );
}

/** Each value that is meant lies beyond the line, and in a window of neighbours with enough others that do. */
export function holdsZone(claim: ClaimOf<'zone'>, chart: DrawnSeries): boolean {
  const [window, enough, sigmas] = claim.rule === 'two-of-three' ? [3, 2, 2] : [5, 4, 1];
  const rule = ruleOf(chart, claim.rule);
  const isStrict = rule?.kind === 'two-of-three' && rule.as === undefined;
  const side = sign(claim.side);
  const all = placesBetween(chart, '', '\u{ffff}');
  const beyond = (place: Place, errors: number): boolean =>
    compare(place.value, lineAt(chart, place, side * errors), Math.abs(place.point.centreLine ?? 0)) === side;
  const isIn = (place: Place): boolean => beyond(place, sigmas) && !(isStrict && beyond(place, 3));
  const meant = all.filter(({ point }) => claim.periods.includes(point.period));
  const windows = all.map((_, at) => all.slice(at, at + window)).filter((places) => places.length === window && isUnbroken(places));
  const isEnough = (places: readonly Place[]): boolean =>
    places.filter(isIn).length >= enough && (!isStrict || places.every((place) => sideOf(place) === side));
  return (
    rule !== undefined &&
    isStretch(chart, claim) &&
    meant.length === claim.count &&
    claim.count === claim.periods.length &&
    meant[0]?.point.period === claim.from &&
    meant.at(-1)?.point.period === claim.to &&
    meant.every((place) => isIn(place) && windows.some((places) => places.includes(place) && isEnough(places)))
  );
}

/** So many neighbours, each within or each beyond one standard error. */
export function holdsSpread(claim: ClaimOf<'little-variation' | 'much-variation'>, chart: DrawnSeries): boolean {
  const places = placesBetween(chart, claim.from, claim.to);
  const shortest = claim.kind === 'little-variation' ? 15 : 8;
  const isBeyond = (place: Place): boolean => {
    const size = Math.abs(place.point.centreLine ?? 0);
    return compare(place.value, lineAt(chart, place, 1), size) > 0 || compare(place.value, lineAt(chart, place, -1), size) < 0;
  };
  return (
    isStretch(chart, claim) &&
    isUnbroken(places) &&
    places.length === claim.count &&
    claim.count >= shortest &&
    places.every((place) => isBeyond(place) === (claim.kind === 'much-variation'))
  );
}

/** Whether the values of the span rise and fall by turns unbroken, and are as many as the rule asks. */
export function holdsAlternating(claim: ClaimOf<'alternating'>, chart: DrawnSeries): boolean {
  const places = placesBetween(chart, claim.from, claim.to);
  const values = places.map((place) => trendedAt(chart, place));
  const steps = values.slice(1).map((value, at) => compare(value, values[at] ?? value));
  return (
    isStretch(chart, claim) &&
    isUnbroken(places) &&
    places.length === claim.count &&
    claim.count >= 14 &&
    steps.every((step, at) => step !== 0 && (at === 0 || step === -(steps[at - 1] ?? 0)))
  );
}

/** Counts runs and crossings one value at a time, part by part between gaps. */
export function holdsRuns(claim: ClaimOf<'runs'>, chart: DrawnSeries): boolean {
  const phase = chart.phases.find(({ start }) => chart.points[start]?.period === claim.from);
  if (phase === undefined || chart.points[phase.end - 1]?.period !== claim.to) return false;
  const judgedFrom = chart.season?.judgedFrom ?? 0;
  const places = placesBetween(chart, claim.from, claim.to).filter(({ index, point }) => index >= judgedFrom && hasLines(chart, point));
  const parts: Place[][] = [];
  places.forEach((place, at) => {
    const before = places[at - 1]?.index ?? -Infinity;
    // Nothing is said across a month in doubt, whether or not it has a value.
    const isDoubtBetween = chart.season?.doubted.slice(Math.max(0, before + 1), place.index).includes(true) === true;
    if (place.index - before > 6 || isDoubtBetween) parts.push([]);
    parts.at(-1)?.push(place);
  });
  const words = parts.map((part) =>
    part
      .filter((place) => sideOf(place) !== 0 && !place.point.excluded)
      .map((place) => (sideOf(place) > 0 ? 'a' : 'b'))
      .join(''),
  );
  const runs = words.flatMap((word) => word.match(/a+|b+/gu) ?? []);
  const judged = words.join('').length;
  const crossings = words.reduce((sum, word) => sum + Math.max(0, (word.match(/a+|b+/gu) ?? []).length - 1), 0);
  const longest = Math.max(0, ...runs.map((run) => run.length));
  const isUnlikely = longest > claim.longestExpected || crossings < claim.crossingsExpected;
  return (
    claim.longest === longest &&
    claim.crossings === crossings &&
    claim.longestExpected === Math.round(Math.log2(judged)) + 3 &&
    claim.notRandom === isUnlikely &&
    claim.isSignal === (isUnlikely && chart.settings.rules === 'anhoej')
  );
}

/** On a seasonal chart a month in doubt has no limits and is not judged. */
const hasLines = ({ season }: DrawnSeries, { upperLimit }: Place['point']): boolean => season === null || upperLimit !== null;
