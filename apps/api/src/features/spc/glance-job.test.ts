import { chartOfSeries } from '@saferplan/domain/spc';
import { MONTHLY_SERIES, observedFrom } from '@saferplan/domain/spc/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { glanceAt } from './glance-job.ts';

it('a line of the table has, at each value, the lines and the marks that the chart has', () => {
  const counts = fc.array(fc.option(fc.integer({ min: 0, max: 500 }), { freq: 8 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(counts, fc.nat(59), (values, step) => {
      const observations = observedFrom(
        '2010-01',
        values.map((value, index) => (value === null ? null : value + (index > step ? 400 : 0))),
      );
      const charted = chartOfSeries(MONTHLY_SERIES, [], observations);
      const { points } = charted.ok ? charted.value : charted.failure;
      const [glance] = glanceAt([{ series: MONTHLY_SERIES, marks: [], observations }]);
      const linesAt = points.map((_, index) => glance?.lines.find(({ from, to }) => from <= index && index <= to));
      expect(linesAt.map((line) => [line?.centre ?? null, line?.lower ?? null, line?.upper ?? null])).toEqual(
        points.map(({ centreLine, lowerLimit, upperLimit }) =>
          [centreLine, lowerLimit, upperLimit].map((line) => (line === null ? null : Number(line.toPrecision(6)))),
        ),
      );
      expect(glance?.values).toEqual(points.map(({ value }) => value));
      expect(glance?.outside).toEqual(
        points.flatMap(({ signals }, index) => (signals.some(({ rule }) => rule === 'outside-limits') ? [index] : [])),
      );
    }),
    { numRuns: 40 },
  );
});

it('tells where each place begins at which new limits are suggested', () => {
  const observations = observedFrom(
    '2010-01',
    Array.from({ length: 36 }, (_, index) => (index < 20 ? 100 : 160) + ((index * 7) % 11)),
  );
  const [glance] = glanceAt([{ series: MONTHLY_SERIES, marks: [], observations }]);
  expect(glance?.suggestedFrom).toEqual(['2011-09']);
  expect(glance?.suggestions).toBe(1);
});
