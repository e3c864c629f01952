import { needsDenominators } from './analyse-series.ts';
import { compare } from './compare.ts';
import type { NoLimitsReason } from './no-limits.ts';
import type { ChartType } from './series.ts';

interface Counted {
  readonly value: number | null;
  readonly denominator: number | null;
}

const isStrange = (number: number | null): boolean => number !== null && !Number.isFinite(number);

/** Why a chart of this type cannot be drawn of these values at all; null where it can. A value whose denominator is missing or 0 counts as missing. */
export function misfitOf(chart: ChartType, observations: readonly Counted[]): NoLimitsReason | null {
  const strange = observations.filter(({ value, denominator }) => isStrange(value) || isStrange(denominator)).length;
  if (strange > 0) return { code: 'not-numbers', count: strange };
  const given = observations.flatMap(({ value, denominator }) => (value === null ? [] : [{ value, denominator: denominator ?? 0 }]));
  const isShare = chart === 'p' || chart === 'pPrime';
  const present = needsDenominators(chart) ? given.filter(({ denominator }) => denominator > 0) : given;
  const count = (isWrong: (counted: { value: number; denominator: number }) => boolean): number => present.filter(isWrong).length;
  if (given.length > 0 && present.length === 0) return { code: 'no-denominators' };
  if (present.length < 2) return { code: 'too-few-values', count: present.length };
  if (chart === 't' && count(({ value }) => value <= 0) > 0)
    return { code: 'time-not-above-zero', count: count(({ value }) => value <= 0) };
  const notCounts = count(({ value }) => value < 0 || !Number.isInteger(value));
  if ((chart === 'c' || chart === 'g') && notCounts > 0) return { code: 'not-counts', chart, count: notCounts };
  const negative = count(({ value }) => value < 0);
  if (needsDenominators(chart) && negative > 0) return { code: 'negative-values', count: negative };
  const above = count(({ value, denominator }) => compare(value, denominator) > 0);
  return isShare && above > 0 ? { code: 'value-above-denominator', count: above } : null;
}
