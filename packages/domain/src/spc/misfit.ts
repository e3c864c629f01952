import { CHARTS, type ChartType } from './charts/charts.ts';
import type { NoLimitsReason } from './no-limits.ts';

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
  const { hasDenominators, misfit } = CHARTS[chart];
  const present = hasDenominators ? given.filter(({ denominator }) => denominator > 0) : given;
  if (given.length > 0 && present.length === 0) return { code: 'no-denominators' };
  if (present.length < 2) return { code: 'too-few-values', count: present.length };
  return misfit(present);
}
