import { describe, expect, it } from 'vitest';
import { RULE_SETS } from '../rules/rule-sets.ts';
import { UK_DRIVER_DEATHS } from '../cases/step-changes.ts';
import { LDEATHS, US_ACC_DEATHS } from '../cases/seasonal-series.ts';
import { type SeasonalChart, seasonalChart } from './seasonal-chart.ts';
import { seasonalLines, standardised } from './seasonal-lines.ts';
import { testOfSeason } from './yearly-season.ts';

const seriesOf = (values: readonly (number | null)[]) => ({
  values,
  sizes: values.map(() => 1),
  excluded: values.map(() => false),
  perYear: 12,
});

function drawn(values: readonly (number | null)[]): SeasonalChart {
  const chart = seasonalChart(seriesOf(values), {
    rules: RULE_SETS['making-data-count'].rules,
    phaseStarts: [],
    baseline: Infinity,
    setsNoLines: new Set(),
    refusedStarts: new Set(),
  });
  if (typeof chart === 'string') throw new Error(chart);
  return chart;
}

const UPWARD: ReadonlySet<string> = new Set(['above', 'rising']);

const signalled = ({ findings }: SeasonalChart, isUpward: boolean): readonly number[] =>
  [...new Set(findings.filter(({ direction }) => UPWARD.has(direction) === isUpward).flatMap(({ indices }) => indices))].toSorted(
    (one, other) => one - other,
  );

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Worked with an independent program in Python; indices from 0. */
const CASES = [
  {
    name: 'UKDriverDeaths to January 1983',
    values: UK_DRIVER_DEATHS.slice(0, 169),
    judgedFrom: 24,
    index: 1.01033912,
    inflation: 1.071428571,
    from: 71,
    to: 169,
    level: 1621.227086,
    spread: 2.691172441,
    lines: [1299.7686667, 1637.989148, 1976.2096293],
    score: -1.277177072,
    steps: [
      [12, 4.19421543],
      [71, 5.78225952],
    ],
    above: [],
    below: range(154, 160),
    f: 43.7160772,
  },
  {
    name: 'UKDriverDeaths to August 1983',
    values: UK_DRIVER_DEATHS.slice(0, 176),
    judgedFrom: 24,
    index: 0.967916179,
    inflation: 1.071428571,
    from: 71,
    to: 169,
    level: 1621.227086,
    spread: 2.691172441,
    lines: [1238.1683287, 1569.2119264, 1900.2555242],
    score: -3.898688233,
    steps: [
      [12, 4.19421543],
      [71, 5.40785813],
      [169, 7.48861872],
    ],
    above: [],
    below: [...range(154, 160), ...range(168, 175)],
    f: 43.7160772,
  },
  {
    name: 'UKDriverDeaths to December 1984',
    values: UK_DRIVER_DEATHS,
    judgedFrom: 24,
    index: 1.265513774,
    inflation: 1.066666667,
    from: 169,
    to: 192,
    level: 1322.2900572,
    spread: 1.933953833,
    lines: [1428.2564069, 1673.3762801, 1918.4961533],
    score: 1.096896617,
    steps: [
      [12, 4.19421543],
      [71, 5.44577329],
      [169, 10.13483609],
    ],
    above: [189, 190],
    below: [],
    f: 44.4424014,
  },
  {
    name: 'ldeaths to December 1978 with the last month tripled',
    values: LDEATHS.slice(0, 60).with(59, 7473),
    judgedFrom: 24,
    index: 1.258448596,
    inflation: 1.25,
    from: 27,
    to: 60,
    level: 1964.3237529,
    spread: 3.380842621,
    lines: [1908.1999257, 2472.0004695, 3035.8010133],
    score: 26.610472013,
    steps: [[27, 4.6316245]],
    above: [35, 36, 49, 59],
    below: range(52, 58),
    f: 19.8377176,
  },
  {
    name: 'USAccDeaths to December 1975',
    values: US_ACC_DEATHS.slice(0, 36),
    judgedFrom: 24,
    index: 0.958451845,
    inflation: 1.5,
    from: 12,
    to: 36,
    level: 8653.5416667,
    spread: 1.871964975,
    lines: [7667.6102613, 8294.0029736, 8920.3956858],
    score: -1.245239457,
    steps: [[12, 8.46218706]],
    above: [],
    below: range(29, 35),
    f: 28.1679006,
  },
  {
    name: 'USAccDeaths with four months missing',
    values: US_ACC_DEATHS.map((value, at) => ([5, 17, 30, 60].includes(at) ? null : value)),
    judgedFrom: 48,
    index: 0.981156537,
    inflation: 1.2,
    from: 12,
    to: 72,
    level: 8616.7763974,
    spread: 2.399599198,
    lines: [7729.3161016, 8454.4064901, 9179.4968787],
    score: 3.250326534,
    steps: [[12, 7.65456702]],
    above: range(63, 71),
    below: [],
    f: null,
  },
] as const;

describe('seasonal charts agree with the worked cases', () => {
  it.each(CASES)('$name', (worked) => {
    const chart = drawn(worked.values);
    const near = (actual: number | null | undefined, expected: number): void => {
      expect(Math.abs((actual ?? Number.NaN) - expected) / Math.max(1, Math.abs(expected))).toBeLessThan(1e-6);
    };
    const last = worked.values.length - 1;
    expect(chart.season.judgedFrom).toBe(worked.judgedFrom);
    near(chart.season.indices[last], worked.index);
    near(chart.season.inflation[last], worked.inflation);
    const { lowerLimit, centreLine, upperLimit } = chart.points[last] ?? {};
    [lowerLimit, centreLine, upperLimit].forEach((line, index) => near(line, worked.lines[index] ?? 0));
    expect(chart.starts.map(({ at }) => at)).toEqual(worked.steps.map(([at]) => at));
    chart.starts.forEach(({ test }, index) => near(test?.standardErrors, worked.steps[index]?.[1] ?? 0));
    const series = seriesOf(worked.values);
    const setting = range(worked.from, worked.to - 1).filter((at) => worked.values[at] !== null);
    const lines = seasonalLines(series, chart.season, setting);
    near(lines?.level, worked.level);
    near(lines?.spread, worked.spread);
    near(standardised(series, chart.season, worked.level, last) / worked.spread, worked.score);
    if (worked.f !== null) near(testOfSeason(worked.values, 12)?.f, worked.f);
  });

  it.each(CASES)('$name: the signals of the stretch whose lines are used, without the run that covers a told step', (worked) => {
    const chart = drawn(worked.values);
    const later = (isUpward: boolean) => signalled(chart, isUpward).filter((at) => at >= worked.from);
    // In August 1983 the run that begins in January covers the step of February.
    const below = worked.values.length === 176 ? worked.below.filter((at) => at !== 168) : worked.below;
    expect({ above: later(true), below: later(false) }).toEqual({ above: worked.above, below });
  });
});
