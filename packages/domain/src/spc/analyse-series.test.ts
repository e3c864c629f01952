import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { analyseSeries } from './analyse-series.ts';
import { workedCases } from './cases/worked-cases.ts';
import type { ChartType } from './charts/charts.ts';

const numbers = z.array(z.number().nullable());
const Case = z.object({
  id: z.string(),
  chart: z.string(),
  values: numbers,
  denominators: z.array(z.number()).nullable(),
  multiply: z.number(),
  rebaseAt: z.array(z.number()),
  freezeAfter: z.number().nullable(),
  excluded: z.array(z.number()),
  expected: z.object({
    plotted: numbers,
    cl: numbers,
    lcl: numbers,
    ucl: numbers,
    anhoej: z.object({
      longestRun: z.number(),
      longestRunMax: z.number(),
      crossings: z.number(),
      crossingsMin: z.number(),
      runsSignal: z.boolean(),
    }),
    signals: z
      .object({ outside: z.array(z.number()), shift7: z.array(z.number()), trend7: z.array(z.number()), twoOfThree: z.array(z.number()) })
      .nullable(),
  }),
});
const cases = workedCases.map((worked) => Case.parse(worked));
const CHARTS: Readonly<Record<string, ChartType>> = {
  up: 'uPrime',
  pp: 'pPrime',
  i: 'i',
  mr: 'mr',
  c: 'c',
  u: 'u',
  p: 'p',
  g: 'g',
  t: 't',
  run: 'run',
};

function close(actual: number | null | undefined, expected: number | null | undefined, what: string): void {
  if (expected === null || expected === undefined) expect(actual ?? null, what).toBeNull();
  else expect(Math.abs((actual ?? Number.NaN) - expected) / Math.max(1e-12, Math.abs(expected)), what).toBeLessThan(1e-6);
}

describe('control charts agree with R', () => {
  it.each(cases)('$id', ({ chart, values, denominators, multiply, rebaseAt, freezeAfter, excluded, expected }) => {
    const result = analyseSeries(
      { values, ...(denominators === null ? {} : { denominators }) },
      {
        chart: CHARTS[chart] ?? 'run',
        phaseStarts: rebaseAt,
        excluded,
        multiplier: multiply,
        ...(freezeAfter === null ? {} : { baseline: freezeAfter }),
      },
    );
    for (const [index, point] of result.points.entries()) {
      close(point.value, expected.plotted[index], `value ${index.toString()}`);
      close(point.centreLine, expected.cl[index], `centre line ${index.toString()}`);
      if (expected.lcl[index] === 0) expect(point.lowerLimit).toBeCloseTo(0, 9);
      else close(point.lowerLimit, expected.lcl[index], `lower limit ${index.toString()}`);
      close(point.upperLimit, expected.ucl[index], `upper limit ${index.toString()}`);
    }
    const { longestRun, longestRunMax, crossings, crossingsMin, runsSignal } = expected.anhoej;
    expect(result.runs).toEqual({
      longest: longestRun,
      longestExpected: longestRunMax,
      crossings,
      crossingsExpected: crossingsMin,
      nonRandom: runsSignal,
    });
    if (expected.signals === null) return;
    const at = (rule: string) =>
      result.points.flatMap((point, index) => (point.signals.some((signal) => signal.rule === rule) ? [index] : []));
    expect({ outside: at('outside-limits'), shift7: at('shift'), trend7: at('trend'), twoOfThree: at('two-of-three') }).toEqual(
      expected.signals,
    );
  });
});

describe('control charts', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 60 });

  it('draw the same lines wherever a constant is added, on an individuals chart', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: -1000, max: 1000 }), (values, added) => {
        const plain = analyseSeries({ values }, { chart: 'i' });
        const moved = analyseSeries({ values: values.map((value) => value + added) }, { chart: 'i' });
        for (const [index, point] of plain.points.entries())
          expect(moved.points[index]?.upperLimit).toBeCloseTo((point.upperLimit ?? 0) + added, 6);
      }),
    );
  });

  it('a missing point breaks no run and adds no moving range', () => {
    const values = [5, 6, 5, 6, 5, 6, 5, 9, 9, 9, 9, 9, 9, 9];
    const gapped = [...values.slice(0, 10), null, ...values.slice(10)];
    const { points } = analyseSeries({ values: gapped }, { chart: 'i' });
    expect(points[10]?.signals).toEqual([]);
    expect(points[13]?.signals.map(({ rule }) => rule)).toContain('shift');
    const without = analyseSeries({ values }, { chart: 'i' });
    expect(without.points[13]?.signals.map(({ rule }) => rule)).toContain('shift');
  });

  it('a point on the centre line breaks a run', () => {
    const { points } = analyseSeries({ values: [4, 6, 6, 6, 5, 6, 6, 6, 4, 1] }, { chart: 'run' });
    expect(points.every((point) => point.signals.length === 0)).toBe(true);
  });

  it('a new phase has limits of its own, and rules do not reach across', () => {
    const values = [
      ...Array.from({ length: 15 }, (_, index) => 10 + (index % 2)),
      ...Array.from({ length: 15 }, (_, index) => 30 + (index % 2)),
    ];
    const one = analyseSeries({ values }, { chart: 'i' });
    const two = analyseSeries({ values }, { chart: 'i', phaseStarts: [15] });
    expect(one.points.some((point) => point.signals.length > 0)).toBe(true);
    expect(two.points.every((point) => point.signals.length === 0)).toBe(true);
    expect(two.phases.map(({ centreLine, limits }) => [Math.round(centreLine ?? 0), limits])).toEqual([
      [10, 'provisional'],
      [30, 'provisional'],
    ]);
  });

  it('an excluded point is left out of the limits, and still judged', () => {
    const values = [10, 11, 10, 11, 10, 11, 10, 11, 90, 10, 11, 10, 11];
    const { points } = analyseSeries({ values }, { chart: 'i', excluded: [8] });
    expect(points[8]?.signals).toEqual([{ rule: 'outside-limits', direction: 'above' }]);
    expect(points[0]?.upperLimit).toBeLessThan(15);
  });

  it('whether a change is good is the series’ own setting', () => {
    const values = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 90];
    const verdict = (improvement: 'lower' | 'higher' | 'neutral') => analyseSeries({ values }, { chart: 'i', improvement }).summary.verdict;
    expect([verdict('lower'), verdict('higher'), verdict('neutral')]).toEqual(['concern', 'improvement', 'change']);
  });

  it('options that do not fit the series are the caller’s bug, and said', () => {
    expect(() => analyseSeries({ values: [1, 2] }, { chart: 'p' })).toThrow('denominator');
    expect(() => analyseSeries({ values: [1, 2] }, { chart: 'i', phaseStarts: [5] })).toThrow('Phase starts');
    expect(() => analyseSeries({ values: [0, 2] }, { chart: 't' })).toThrow('above 0');
  });
});
