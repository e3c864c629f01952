import { describe, expect, it } from 'vitest';
import { workedCases } from '../cases/worked-cases.ts';
import { CHART_TYPES, CHARTS } from './charts.ts';

/** Kinds that have no case of their own computed in R: p′ differs from p as u′ does from u, and a run chart is a median. */
const WITHOUT_CASE = ['pPrime', 'run'];
/** The names that R's package qicharts2 has for ours. */
const IN_R: Readonly<Record<string, string>> = { up: 'uPrime', pp: 'pPrime' };

describe('every kind of chart', () => {
  it('has a worked case computed in R, but for those named here', () => {
    const worked = new Set(workedCases.map((one) => String((one as { readonly chart: unknown }).chart)).map((name) => IN_R[name] ?? name));
    expect(CHART_TYPES.filter((name) => !worked.has(name))).toEqual(WITHOUT_CASE);
  });

  it('that asks for pure chance names a chart that does not', () => {
    const instead = CHART_TYPES.flatMap((name) => CHARTS[name].chance?.instead ?? []);
    expect(instead).toEqual(['i', 'uPrime', 'pPrime']);
    expect(instead.map((name) => CHARTS[name].chance)).toEqual([null, null, null]);
  });
});
