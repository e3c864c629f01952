import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONTHLY_SERIES, observedFrom } from '../spc/testing/index.ts';
import { monthAfter } from '../shared/months.ts';
import { publishSeries } from './publish-series.ts';
import { standingsOfSeries } from './series-standing.ts';
import type { Snapshot } from './snapshot.ts';
import type { SnapshotFinding } from './snapshot-finding.ts';
import { type Way, statedAgainstChart } from './stated-against-chart.ts';
import { snapshotIn } from './translations.ts';

const CHECK = { verdict: 'agrees', computed: null, change: { kind: 'not-tested', reason: 'value-missing' } } as const;

const findingOf = (part: Partial<SnapshotFinding>): SnapshotFinding => ({
  measure: 'Recorded drug offences here',
  unit: 'offences',
  now: { value: 345, from: '2015-11', to: '2016-10' },
  before: { value: 282, from: '2014-11', to: '2015-10' },
  stated: { kind: 'percent-change', value: 22.3, decimals: 1 },
  source: '',
  caveat: '',
  disagreement: '',
  check: CHECK,
  ...part,
});

/** What the rule reads of a snapshot: its topics and series. */
function snapshotOf(values: readonly (number | null)[], findings: readonly SnapshotFinding[], from = '2014-01'): Snapshot {
  const observations = observedFrom(from, values).filter(({ value }) => value !== null);
  const parts: Pick<Snapshot, 'topics' | 'series'> = {
    series: [publishSeries({ ...MONTHLY_SERIES, title: 'Drug offences', slug: 'drugs', unit: 'offences' }, [], observations)],
    topics: [
      {
        slug: 'drugs',
        title: 'Drugs',
        summary: '',
        reviews: null,
        informs: [],
        findings: [...findings],
        series: ['drugs'],
        completedActions: [],
        recommendation: 'watch',
        reason: '',
        departure: '',
      },
    ],
  };
  // The rule reads nothing else of it.
  return parts as Snapshot;
}
const SERIES = { slug: 'drugs' };
const wobble = (level: number, length: number): number[] => Array.from({ length }, (_, index) => level + ((index * 7) % 5) - 2);
const RISEN = [...wobble(50, 24), ...wobble(80, 12)];

describe('a figure of the plan beside the chart of the same thing', () => {
  it('is told where it rises and the chart is as usual, with the months that the chart lacks', () => {
    const values = [...wobble(30, 11), ...Array.from({ length: 13 }, () => null), ...wobble(30, 12)];
    expect(statedAgainstChart(snapshotOf(values, [findingOf({})]), SERIES)).toMatchObject([
      {
        stated: 'higher',
        shown: 'same',
        months: { kind: 'missing', missing: 13, of: 24 },
        drawn: { from: '2014-01', to: '2016-12', gaps: [{ from: '2014-12', to: '2015-12' }] },
      },
    ]);
  });

  it('is not told where both go the same way, where the measure is another, or where the chart cannot say', () => {
    expect(statedAgainstChart(snapshotOf(RISEN, [findingOf({})]), SERIES)).toEqual([]);
    expect(statedAgainstChart(snapshotOf(wobble(30, 36), [findingOf({ measure: 'Needles found' })]), SERIES)).toEqual([]);
    expect(statedAgainstChart(snapshotOf(wobble(30, 4), [findingOf({})]), SERIES)).toEqual([]);
    expect(
      statedAgainstChart(
        snapshotOf(wobble(30, 36), [findingOf({ stated: { kind: 'percent-share', value: 3, decimals: 0 }, now: null })]),
        SERIES,
      ),
    ).toEqual([]);
  });

  it('is told where one rises and the other falls, or one changes and the other does not', () => {
    const stating = (value: number) => findingOf({ stated: { kind: 'percent-change', value, decimals: 0 } });
    expect(statedAgainstChart(snapshotOf(RISEN, [stating(-5)]), SERIES)).toMatchObject([{ stated: 'lower', shown: 'higher' }]);
    expect(statedAgainstChart(snapshotOf(RISEN, [stating(0)]), SERIES)).toMatchObject([{ stated: 'same', shown: 'higher' }]);
  });

  it('is told in every language where it is told in one, in the words of that language', () => {
    const first: Snapshot = {
      ...snapshotOf(wobble(30, 36), [findingOf({ now: { value: 345, from: null, to: null } })]),
      translations: {
        cy: { '/topics/0/findings/0/measure': 'Troseddau chyffuriau a gofnodwyd', '/series/0/title': 'Troseddau cyffuriau' },
      },
    };
    const [told] = statedAgainstChart(snapshotIn(first, 'cy'), SERIES);
    expect(told?.finding.measure).toBe('Troseddau chyffuriau a gofnodwyd');
    expect(statedAgainstChart(first, SERIES)).toHaveLength(1);
  });

  it('is not told where the chart’s own counts of those months bear out what the plan states, though they are as usual', () => {
    const [before, now] = [
      Array.from({ length: 12 }, (_, at) => 30 + (at % 3)),
      Array.from({ length: 12 }, (_, at) => 30 + ((at + 1) % 4)),
    ];
    const finding = findingOf({
      now: { value: 378, from: '2015-01', to: '2015-12' },
      before: { value: 372, from: '2014-01', to: '2014-12' },
      stated: { kind: 'percent-change', value: 1.6, decimals: 1 },
    });
    expect(statedAgainstChart(snapshotOf([...before, ...now], [finding]), SERIES)).toEqual([]);
    expect(statedAgainstChart(snapshotOf([...now, ...before], [finding]), SERIES)).toMatchObject([
      { stated: 'higher', shown: 'same', months: { kind: 'held', now: 372, before: 378 } },
    ]);
  });

  it('is told exactly where the two ways differ and the counts do not bear the plan out, and sums only months that are all held', () => {
    const value = fc.integer({ min: -40, max: 40 });
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 90 }), { freq: 12 }), { minLength: 12, maxLength: 30 });
    const month = fc.integer({ min: 0, max: 24 }).map((number) => monthAfter('2014-01', number));
    fc.assert(
      fc.property(values, value, month, fc.integer({ min: 1, max: 6 }), (drawn, stated, from, length) => {
        if (drawn.every((one) => one === null)) return;
        const measured = (start: string) => ({ value: 9, from: start, to: monthAfter(start, length - 1) });
        const finding = findingOf({
          stated: { kind: 'difference', value: stated, decimals: 0 },
          now: measured(from),
          before: measured(monthAfter(from, -length)),
        });
        const snapshot = snapshotOf(drawn, [finding]);
        const [standing] = standingsOfSeries(snapshot.series);
        const shown: Way | null =
          standing === undefined || standing.kind === 'cannot-say' ? null : standing.kind === 'as-usual' ? 'same' : standing.direction;
        const way: Way = stated > 0 ? 'higher' : stated < 0 ? 'lower' : 'same';
        const [told] = statedAgainstChart(snapshot, SERIES);
        const countOf = (at: string): number | null => snapshot.series[0]?.points.find(({ period }) => period === at)?.value ?? null;
        const months = (start: string): string[] => Array.from({ length }, (_, index) => monthAfter(start, index));
        const [now, before] = [months(from).map(countOf), months(monthAfter(from, -length)).map(countOf)];
        const lacking = [...now, ...before].filter((count) => count === null).length;
        const sum = (counts: readonly (number | null)[]): number => counts.reduce<number>((total, count) => total + (count ?? 0), 0);
        const isBorneOut = lacking === 0 && Math.sign(sum(now) - sum(before)) === Math.sign(stated);
        expect(told !== undefined).toBe(shown !== null && shown !== way && !isBorneOut);
        if (told === undefined) return;
        expect(told.months).toEqual(
          lacking > 0 ? { kind: 'missing', missing: lacking, of: 2 * length } : { kind: 'held', now: sum(now), before: sum(before) },
        );
      }),
      { numRuns: 60 },
    );
  });
});
