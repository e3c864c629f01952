import { CHART_TYPES, Claim, type Verdict } from '@saferplan/domain/spc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodInterval } from '../locale/periods.ts';
import { anyFitting } from './cases/any-of-schema.ts';
import type { ReadSeries } from './context.ts';
import { headlineInWords, verdictInWords } from './say-verdict.ts';

const day = fc.integer({ min: 0, max: 12_000 }).map((days) => new Date(Date.UTC(1990, 0, 1 + days)).toISOString().slice(0, 10));
const claimsOf = (period?: fc.Arbitrary<string>): fc.Arbitrary<readonly Claim[]> =>
  // What the schema makes is checked by the schema again.
  fc.array(anyFitting(Claim, period), { minLength: 1, maxLength: 6 }).map((claims) => claims.map((claim) => Claim.parse(claim)));

const [BY_MONTH, BY_DAY] = [claimsOf(), claimsOf(day)];

const anySeries: fc.Arbitrary<ReadSeries> = fc
  .constantFrom<PeriodInterval>('month', 'quarter', 'year', 'event', 'week', 'day')
  .chain((interval) =>
    fc.record({
      unit: fc.constant('recorded offences'),
      interval: fc.constant(interval),
      chart: fc.constantFrom(...CHART_TYPES),
      multiplier: fc.constantFrom(1, 100, 1000, 100_000),
      reading: (interval === 'week' || interval === 'day' || interval === 'event' ? BY_DAY : BY_MONTH).map((claims): Verdict => ({
        state: 'as-usual',
        claims: [...claims],
      })),
    }),
  );

const series = (claims: Claim[], part: Partial<ReadSeries> = {}): ReadSeries => ({
  unit: 'recorded offences',
  interval: 'month',
  chart: 'i',
  multiplier: 1,
  reading: { state: 'as-usual', claims },
  ...part,
});

describe('any chart in words', () => {
  it.each(['en', 'cy'] as const)(
    'has no gap, no number that is none, and the numbers of its claims, rounded, and no others, in %s',
    (language) => {
      fc.assert(
        fc.property(anySeries, (read) => {
          const known = numbersOf(read);
          for (const sentence of sentencesOf(read, language)) {
            expect(sentence).not.toMatch(/NaN|Infinity|∞|undefined|null|\[object|\s{2}|\s[.,;:]|\(\s*\)|: *\.|\.\.|^\s|\s$/u);
            expect(sentence).toMatch(/^[\p{Lu}\d−-].*\.$/u);
            for (const said of numbersIn(sentence)) if (!isRounded(said, known)) expect.fail(`${said} in “${sentence}”`);
          }
        }),
        { numRuns: 700 },
      );
    },
  );

  it('says a range whose ends differ with ends that differ', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e6, noNaN: true }), fc.double({ min: 1e-6, max: 10, noNaN: true }), (lower, width) => {
        const level = { kind: 'level', quantity: 'rates', from: '2016-01', at: '2016-12', seasonal: false, limits: 'firm' } as const;
        const [centre, upper] = [lower * (1 + width / 2), lower * (1 + width)];
        const { resident } = verdictInWords(series([{ ...level, level: centre, centre, lower, upper }]), 'en');
        expect(resident).toMatch(/the usual range is [\d.,]+ to [\d.,]+\.$/);
        expect(resident).not.toMatch(/range is (?<same>[\d.,]+) to \k<same>\.$/);
        expect(resident).not.toMatch(/\b0 to 0\b|about 0 /);
      }),
    );
  });
});

describe('a resident reads', () => {
  const level = {
    kind: 'level',
    quantity: 'counts',
    from: '2015-01',
    at: '2016-12',
    level: 100.1,
    centre: 100.1,
    lower: 87.3,
    upper: 112.9,
    limits: 'firm',
    seasonal: false,
  } as const;
  const stretch = { from: '2016-06', to: '2016-12', count: 7, lasts: true } as const;
  const resident = (claims: Claim[], part: Partial<ReadSeries> = {}): string => verdictInWords(series(claims, part), 'en').resident;

  it('what is so now, and what is usual', () => {
    expect(resident([{ kind: 'within-usual', period: '2016-12', value: 98, lower: 87.3, upper: 112.9 }, level])).toBe(
      'In December 2016 the number of recorded offences was within what is usual: 98. The average is about 100 a month, and the usual range is 87 to 113.',
    );
  });

  it('of a series that does not vary only that, in any language and as an analyst too', () => {
    const same = { ...level, level: 100, centre: 100, lower: 100, upper: 100 } as const;
    const claims: Claim[] = [
      { kind: 'within-usual', period: '2016-12', value: 100, lower: 100, upper: 100 },
      same,
      { kind: 'no-variation', from: '2015-01', to: '2016-12', count: 24, lasts: true, value: 100 },
      { kind: 'provisional', count: 16, needed: 20 },
    ];
    const alone = 'Since January 2015 the number of recorded offences has been the same each time, 100, in 24 figures.';
    expect(resident(claims)).toBe(alone);
    expect(headlineInWords(series(claims), 'en')).toBe(alone);
    expect(headlineInWords(series(claims.slice(0, 2)), 'en')).toMatch(/^In December 2016 [^.]*: 100\.$/u);
    expect(verdictInWords(series(claims), 'en').analyst).toBe('Since January 2015: no variation, all 24 values are 100.');
    expect(verdictInWords(series(claims), 'cy').resident).toMatch(/^Ers mis Ionawr 2015 .* yr un fath bob tro, 100, mewn 24 ffigur\.$/u);
  });

  it('that a value is just outside where more digits alone would tell it from the limit, and of quarters where they are quarters', () => {
    const outside = { kind: 'outside-limits', from: '2016-04', to: '2016-04', count: 1, side: 'above', lasts: false } as const;
    const claims: Claim[] = [
      { ...outside, extreme: { period: '2016-04', value: 35, limit: 34.996 } },
      { kind: 'season', f: 51, p: 0.0001, years: 3, leftInFor: 'chart-kind' },
    ];
    const told = resident(claims, { interval: 'quarter', chart: 'c' });
    expect(told).toContain('was unusually high: 35, just above the usual range.');
    expect(told).toContain('compare each quarter with the same quarter of other years');
  });

  it('from when the figures are where the newest are missing', () => {
    const newest = { kind: 'newest-value', period: '2016-09', value: 98, missingAfter: 3, lastPeriod: '2016-12' } as const;
    expect(resident([level, newest])).toContain(
      'These are the figures up to September 2016: there are none for the 3 months after that, to December 2016.',
    );
  });

  it('of changes between values, not of numbers of offences, where ranges are charted', () => {
    const told = resident(
      [
        { kind: 'run', ...stretch, side: 'above', centre: 7.9 },
        { ...level, quantity: 'changes' },
      ],
      { chart: 'mr' },
    );
    expect(told).toContain('the change in recorded offences from month to month has been higher than usual');
    expect(told).not.toContain('the number of');
  });

  it('a step with both levels and its reason, and a signal as no change while a season may explain it', () => {
    const test = { standardErrors: 7.5, threshold: 3.2, falseAlarms: 0.05, p: 1e-9 };
    const because = { cause: 'intervention', reason: 'A patrol began' } as const;
    const step = {
      kind: 'step',
      at: '2016-09',
      before: 100.1,
      after: 59.8,
      percent: -40.2,
      direction: 'falling',
      because,
      test,
      isNewest: true,
    } as const;
    expect(resident([step, level])).toMatch(
      /^Since September 2016, the number of recorded offences has been lower than before: about 60 a month instead of about 100 a month\. This is more than chance\. Why: A patrol began\./,
    );
    const notYet = { kind: 'season-not-yet-known', count: 27, needed: 36 } as const;
    const told = resident([{ kind: 'run', ...stretch, side: 'above', centre: 100 }, notYet]);
    expect(told).toContain('A season cannot yet be told from a change (27 months; 36 are needed).');
    expect(told).not.toContain('more than chance');
  });

  it('values as they are stored where there is no chart, never as shares', () => {
    const claims: Claim[] = [
      { kind: 'no-limits', of: 'series', from: null, reason: { code: 'no-denominators' } },
      { kind: 'newest-value', period: '2016-12', value: 12, missingAfter: 0, lastPeriod: '2016-12' },
    ];
    const { analyst } = verdictInWords(series(claims, { chart: 'p', reading: { state: 'no-chart', claims } }), 'en');
    expect(analyst).toContain('The newest value is 12, in December 2016.');
    const strange: Claim = { kind: 'no-limits', of: 'series', from: null, reason: { code: 'not-numbers', count: 2 } };
    expect(resident([strange])).toBe('No chart can be drawn: 2 figures are not numbers.');
  });

  it('shares in per cent however they are charted', () => {
    const share = { ...level, quantity: 'shares', level: 0.931, centre: 0.931, lower: 0.9, upper: 0.96 } as const;
    expect(resident([share], { chart: 'p' })).toContain('about 93%, and the usual range is 90% to 96%');
    expect(resident([{ ...share, level: 93.1, centre: 93.1, lower: 90, upper: 96 }], { chart: 'p', multiplier: 100 })).toContain(
      'about 93%',
    );
  });

  it('rates per so many, gaps in days and cases', () => {
    expect(resident([{ ...level, quantity: 'rates' }], { multiplier: 1000 })).toContain('about 100 per 1,000 a month');
    expect(resident([{ ...level, quantity: 'time-between' }], { chart: 't', interval: 'event' })).toContain('about 100 days');
    expect(resident([{ ...level, quantity: 'cases-between' }], { chart: 'g', interval: 'event' })).toContain('about 100 cases');
  });
});

function sentencesOf(read: ReadSeries, language: 'en' | 'cy'): readonly string[] {
  const { resident, analyst, signals } = verdictInWords(read, language);
  return [resident, analyst, ...signals.flatMap((signal) => [signal.resident, signal.analyst])].filter((sentence) => sentence !== '');
}

/** Every number of the claims, of the dates that they name, and of the series' own multiplier. */
function numbersOf(read: ReadSeries): readonly number[] {
  const inside = (value: unknown): number[] => {
    if (typeof value === 'number') return [value, value * 100, (value * 100) / read.multiplier];
    if (typeof value === 'string') {
      const [year, , date] = value.split('-').map(Number);
      return year === undefined || Number.isNaN(year) ? [] : [year, year + 1, date ?? 1];
    }
    if (Array.isArray(value)) return [value.length, ...value.flatMap(inside)];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(inside) : [];
  };
  return [...inside(read.reading.claims), read.multiplier, 0, 0.001, 100];
}

/** Numbers in figures; '100' in '100 stable series' and the like are known. */
const numbersIn = (sentence: string): readonly number[] =>
  [...sentence.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([said]) => Number(said.replaceAll(',', '')));

const isRounded = (said: number, known: readonly number[]): boolean =>
  known.some((value) => Math.abs(Math.abs(value) - said) <= 0.051 * Math.abs(value) + 1e-9);
