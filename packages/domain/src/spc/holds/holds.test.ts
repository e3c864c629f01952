import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSeries } from '../draw-series.ts';
import { chartOfSeries } from '../chart-of-series.ts';
import { prepareSeries } from '../prepared-series.ts';
import { suggestionsFor } from '../suggestions-for.ts';
import { MONTHLY_COUNTS, observedFrom } from '../testing/monthly-counts.ts';
import { Verdict } from '../claim.ts';
import { verdictOf } from '../verdict/verdict-of.ts';
import { holds } from './holds.ts';
import { randomSeries } from './testing/random-series.ts';

/** Every number anywhere in a value. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const RUNS = 2_000;

describe('whatever the values, gaps, denominators, phases, exclusions, baselines and kind of chart', () => {
  it('every claim is true of the points, and no number in a chart, a claim or a sentence is NaN or infinite', () => {
    const told = new Map<string, number>();
    let seasonal = 0;
    fc.assert(
      fc.property(randomSeries, ({ settings, marks, observations }) => {
        const drawn = drawSeries(settings, prepareSeries(settings, marks, observations));
        const verdict = verdictOf(drawn);
        expect(Verdict.safeParse(verdict).error).toBeUndefined();
        for (const claim of verdict.claims) {
          told.set(claim.kind, (told.get(claim.kind) ?? 0) + 1);
          if (!holds(claim, drawn)) throw new Error(`Not so: ${JSON.stringify(claim)}`);
        }
        if (drawn.season !== null) seasonal += 1;
        const charted = chartOfSeries(settings, marks, observations);
        const said = charted.ok ? charted.value : charted.failure;
        const { limitsFrom: _limitsFrom, ...shown } = { ...said, limitsFrom: null };
        expect(numbersIn(shown).filter((number) => !Number.isFinite(number))).toEqual([]);
        const words = JSON.stringify(charted.ok ? charted.value.verdict : charted.failure.verdict);
        expect(words).not.toMatch(/NaN|Infinity|undefined/u);
        expect(numbersIn(suggestionsFor(settings, marks, observations)).every((number) => Number.isFinite(number))).toBe(true);
      }),
      { numRuns: RUNS },
    );
    // A property over claims that are never made would hold of anything.
    expect(seasonal).toBeGreaterThan(RUNS / 100);
    const rare = ['little-variation', 'much-variation', 'alternating'];
    const kinds = Verdict.shape.claims.element.options.map(({ shape }) => shape.kind.value);
    expect(kinds.filter((kind) => !rare.includes(kind) && (told.get(kind) ?? 0) === 0)).toEqual([]);
  });
});

describe('a claim that is not so', () => {
  const observed = observedFrom('2010-01', [10, 12, 11, 9, 10, 12, 11, 9, 10, 12, 11, 9, 10, 12, 11, 40]);
  const drawn = drawSeries(MONTHLY_COUNTS, prepareSeries(MONTHLY_COUNTS, [], observed));

  it('is found out: a run that is not there, a limit that is not drawn, a value within limits that is outside', () => {
    const stretch = { from: '2010-01', to: '2010-07', count: 7, lasts: false };
    expect(holds({ kind: 'run', ...stretch, side: 'above', centre: 10 }, drawn)).toBe(false);
    expect(holds({ kind: 'trend', ...stretch, direction: 'rising', first: 10, last: 11 }, drawn)).toBe(false);
    expect(holds({ kind: 'within-usual', period: '2011-04', value: 40, lower: 0, upper: 50 }, drawn)).toBe(false);
    expect(holds({ kind: 'newest-value', period: '2011-04', value: 40, missingAfter: 1, lastPeriod: '2011-05' }, drawn)).toBe(false);
  });
});

describe('a claim of a seasonal chart', () => {
  it('counts no run across a month in doubt, which may have no value either', () => {
    const years = [
      [25, 18, 26, 26, 28, 18, 23, 21, 19, 16, 18, 15],
      [24, 17, 21, 26, 28, 24, 23, 14, 17, 12, 16, 19],
      [17, 29, null, null, null, null, 16, 13, 9, 15, 21, 19],
    ];
    const settings = { ...MONTHLY_COUNTS, seasonal: 'automatic' as const };
    const drawn = drawSeries(settings, prepareSeries(settings, [], observedFrom('2010-01', years.flat())));
    // June and August are in doubt: on either side of each of them the count begins anew.
    expect(drawn.points.slice(24).flatMap(({ period, upperLimit }) => (upperLimit === null ? period : []))).toEqual(['2012-06', '2012-08']);
    const [runs] = verdictOf(drawn).claims.filter(({ kind }) => kind === 'runs');
    expect(runs).toMatchObject({ longest: 3, crossings: 2 });
    expect(runs === undefined || holds(runs, drawn)).toBe(true);
  });
});
