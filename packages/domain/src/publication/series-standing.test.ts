import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONTHLY_SERIES, observedFrom } from '../spc/testing/index.ts';
import { SeriesId } from '../shared/id.ts';
import type { SeriesFields } from '../spc/series.kind.ts';
import type { SeriesMarkFields } from '../spc/series-mark.kind.ts';
import { compareYears } from './compare-years.ts';
import { publishSeries } from './publish-series.ts';
import { standingsOfSeries } from './series-standing.ts';
import type { SnapshotSeries } from './snapshot-series.ts';

type Improvement = SnapshotSeries['improvement'];

function series(
  values: readonly (number | null)[],
  improvement: Improvement = 'lower',
  marks: readonly Pick<SeriesMarkFields, 'at' | 'mark'>[] = [],
) {
  const observations = observedFrom('2014-01', values).filter(({ value }) => value !== null);
  return publishSeries(
    { ...MONTHLY_SERIES, improvement },
    marks.map((mark) => ({ ...mark, seriesId: SeriesId.parse('ser_x') })),
    observations,
  );
}
const wobble = (level: number, length: number): number[] => Array.from({ length }, (_, index) => level + ((index * 7) % 5) - 2);
const gap = Array.from({ length: 12 }, () => null);

it('publishes which way is better, and where nobody has said it that it is not said', () => {
  const published = (improvement: SeriesFields['improvement']) =>
    publishSeries({ ...MONTHLY_SERIES, improvement }, [], observedFrom('2014-01', [1, 2]));
  expect(published('not-said')).toMatchObject({ improvement: 'neutral', improvementNotSaid: true });
  for (const said of ['neutral', 'lower', 'higher'] as const) {
    expect(published(said).improvement).toBe(said);
    expect(Object.hasOwn(published(said), 'improvementNotSaid')).toBe(false);
  }
});

describe('where a series stands', () => {
  it('is higher or lower than in the oldest year with the same months, and right or wrong only where one way is wanted', () => {
    const risen = [...wobble(50, 12), ...gap, ...wobble(80, 12)];
    expect(standingsOfSeries([series(risen)])[0]).toMatchObject({
      kind: 'changed',
      direction: 'higher',
      meaning: 'wrong',
      compared: { earlier: '2014', later: '2016', periods: 12 },
    });
    expect(standingsOfSeries([series(risen, 'higher')])[0]).toMatchObject({ direction: 'higher', meaning: 'right' });
    expect(standingsOfSeries([series(risen, 'neutral')])[0]).toMatchObject({ direction: 'higher', meaning: 'open' });
    expect(standingsOfSeries([series(risen.toReversed())])[0]).toMatchObject({ direction: 'lower', meaning: 'right' });
  });

  it('is as usual where nothing changed, and cannot be said of too few values', () => {
    expect(standingsOfSeries([series(wobble(50, 36))])[0]).toEqual({ kind: 'as-usual', seasonal: false });
    expect(standingsOfSeries([series(wobble(50, 5))])[0]).toEqual({ kind: 'cannot-say' });
  });

  it('compares nothing across a change in recording, and leaves open whether that is right', () => {
    const mark = { kind: 'phase', cause: 'recording-practice', reason: 'A new rule.' } as const;
    const values = [...wobble(50, 24), ...wobble(80, 12), 120];
    const [standing] = standingsOfSeries([series(values, 'lower', [{ at: '2016-01', mark }])]);
    expect(standing).toMatchObject({ kind: 'changed', direction: 'higher', meaning: 'open' });
    if (standing?.kind === 'changed') expect(standing.compared?.earlier ?? '2016').toBe('2016');
  });

  it('never says a way that the years which it names do not go', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 200 }), { freq: 8 }), { minLength: 12, maxLength: 40 }), (values) => {
        if (values.every((value) => value === null)) return;
        for (const standing of standingsOfSeries([series(values)]))
          if (standing.kind === 'changed' && standing.compared !== null)
            expect(Math.sign(standing.compared.after - standing.compared.before)).toBe(standing.direction === 'higher' ? 1 : -1);
      }),
      { numRuns: 40 },
    );
  });

  it('compares only months that both years have', () => {
    const comparison = compareYears(
      series([...Array.from({ length: 11 }, () => 100), ...gap, null, ...Array.from({ length: 12 }, () => 150)]),
    );
    expect(comparison).toEqual([{ earlier: '2014', later: '2016', periods: 11, before: 100, after: 150, percent: 50 }]);
  });
});
