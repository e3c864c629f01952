import { describe, expect, it } from 'vitest';
import published from './formats/__snapshots__/format-2.snapshot.json' with { type: 'json' };
import { scorecardOf } from './scorecard.ts';
import type { Snapshot, SnapshotIndicator } from './snapshot.ts';
import { upgradeSnapshot } from './upgrade-snapshot.ts';

const { snapshot } = upgradeSnapshot(published);
const [firstSeries] = snapshot.series;
if (firstSeries === undefined) throw new Error('the golden snapshot has series');

/** The edition with its needles measured by a series whose usual range is 10 to 30, in place of its first. */
function withNeedles(changes: Partial<SnapshotIndicator>, series: Partial<Snapshot['series'][number]> = {}): Snapshot {
  const points = firstSeries?.points.map((point) => ({
    ...point,
    count: 20,
    denominator: null,
    value: 20,
    centreLine: 20,
    lowerLimit: 10,
    upperLimit: 30,
    phase: 0,
  }));
  const phases = [{ from: '2014-01', to: '2016-12', centreLine: 20, limits: 'firm' as const, cause: null, reason: '' }];
  const needles = { ...snapshot.series[0], slug: 'needles', points, phases, ...series } as Snapshot['series'][number];
  return {
    ...snapshot,
    series: [needles],
    priorities: snapshot.priorities.map((priority) => ({
      ...priority,
      indicators: priority.indicators
        .filter(({ title }) => title.startsWith('Needles found'))
        .map((indicator) => ({
          ...indicator,
          series: 'needles',
          frequency: 'monthly' as const,
          readings: [{ when: '2016-12', value: 20, note: '' }],
          ...changes,
        })),
    })),
  };
}
const assurance = (changes: Partial<SnapshotIndicator>, series: Partial<Snapshot['series'][number]> = {}) =>
  scorecardOf(withNeedles(changes, series), null).indicators[0]?.assurance;

describe('the scorecard of Maidstone’s edition of 2017-18', () => {
  const card = scorecardOf(snapshot, '2026-11-25');

  it('counts what is reported, what has passed, what has a figure and what has a number to reach', () => {
    expect(card.counts).toEqual({
      actions: 12,
      reported: 0,
      dated: 2,
      passed: 2,
      indicators: 11,
      withFigure: 0,
      withNumber: 1,
      priorities: 5,
      plansToCome: 2,
    });
    expect(card.passed.map(({ dueOn, isReported }) => [dueOn, isReported])).toEqual([
      ['2017-08-31', false],
      ['2018-03-31', false],
    ]);
    expect(scorecardOf(snapshot, '2017-08-31').passed).toEqual([]);
    expect(scorecardOf(snapshot, '2017-09-01').passed).toHaveLength(1);
    expect(scorecardOf(snapshot, null)).toMatchObject({ passed: [], on: null });
  });

  it('says that nobody can say where there is no figure, and that there is no target where none is set', () => {
    for (const { target, assurance: answer, variation } of card.indicators) {
      expect(variation).toBe('no-figure');
      expect(answer).toEqual(target === null ? { answer: 'no-target' } : { answer: 'cannot-say', because: 'no-figure' });
    }
    expect(card.indicators.find(({ title }) => title.startsWith('Needles'))?.target).toEqual({
      inWords: 'below 1,000',
      value: 1000,
      wanted: 'lower',
      by: '2018-03-31',
    });
  });

  it('puts beside them the series, with what their charts say and how old they are', () => {
    const violence = card.series.find(({ series }) => series === 'violence-and-sexual-offences');
    expect(violence).toMatchObject({ newest: { when: '2016-12' }, ageInMonths: 118, assurance: { answer: 'no-target' } });
    expect(card.series).toHaveLength(snapshot.series.length);
  });
});

describe('whether a target will be met', () => {
  it.each([
    [{ kind: 'below', value: 31 }, 'will-meet'],
    [{ kind: 'below', value: 9 }, 'will-miss'],
    [{ kind: 'below', value: 20 }, 'hit-and-miss'],
    [{ kind: 'at-least', value: 9 }, 'will-meet'],
    [{ kind: 'at-least', value: 31 }, 'will-miss'],
  ] as const)('%o of a measure that is usually 10 to 30: %s', (target, answer) => {
    expect(assurance({ target })).toEqual({ answer });
  });

  it('is worked out from the baseline where the target is a change', () => {
    const change = (percent: number | null, value: number | null) =>
      assurance({
        direction: 'decrease',
        baseline: { name: 'last year', value },
        target: { kind: 'percent-change', percent, baseline: 'last year' },
      });
    expect(change(10, 40)).toEqual({ answer: 'will-meet' });
    expect(change(-50, 40)).toEqual({ answer: 'hit-and-miss' });
    expect(change(null, 40)).toEqual({ answer: 'will-meet' });
    expect(change(10, null)).toEqual({ answer: 'cannot-say', because: 'target-open' });
  });

  it('cannot be said of another measure than the chart shows, or of limits that are not firm', () => {
    const cannot = (because: string) => ({ answer: 'cannot-say', because });
    expect(assurance({ frequency: 'annually' })).toEqual(cannot('other-measure'));
    expect(assurance({ calculation: 'per-thousand' })).toEqual(cannot('no-usual-range'));
    expect(assurance({ series: null })).toEqual(cannot('no-usual-range'));
    expect(assurance({ readings: [] })).toEqual(cannot('no-figure'));
    const phases = [{ from: '2014-01', to: '2016-12', centreLine: 20, limits: 'provisional' as const, cause: null, reason: '' }];
    expect(assurance({}, { phases })).toEqual(cannot('no-usual-range'));
    expect(assurance({ target: { kind: 'not-set' } })).toEqual({ answer: 'no-target' });
  });
});
