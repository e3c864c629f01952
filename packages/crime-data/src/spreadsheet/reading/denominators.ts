import type { Claims } from './claims.ts';
import type { Measure } from './measure.ts';

const DENOMINATOR = /population|denominator|households|out of/i;
const RATE = /\brates?\b|\bper \d|%|per ?cent/i;

/** Asks whether a column of people or households is what the others are out of; gives them their denominators where it is. */
export function withDenominators(measures: readonly Measure[], claims: Claims): readonly Measure[] {
  const base = measures.find(({ name }) => DENOMINATOR.test(name) && !RATE.test(name));
  if (base === undefined || measures.length < 2) return measures;
  const answer = claims.ask({
    id: `denominator:${base.name}`,
    question: { code: 'denominator', name: base.name },
    options: [
      { id: 'yes', label: { code: 'denominator.yes' } },
      { id: 'no', label: { code: 'denominator.no' } },
    ],
    cells: base.values.filter(({ value }) => value !== null).map(({ cell }) => cell),
  });
  if (answer !== 'yes') return measures;
  const denominators = base.values.flatMap(({ period, value }) => (value === null || value <= 0 ? [] : [[period, value] as const]));
  return measures.filter((measure) => measure !== base).map((measure) => ({ ...measure, outOf: base.name, denominators }));
}
