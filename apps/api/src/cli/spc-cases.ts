import type { spcCommand } from './spc.ts';

/** A file, how it is asked for, and what is to be said of it. */
export interface SpcCase {
  readonly csv: string;
  readonly said: Partial<Parameters<typeof spcCommand>[1]>;
  readonly expected: {
    readonly state: string;
    readonly interval: string;
    readonly missing: number;
    /** The newest centre line and limits, to two decimals. */
    readonly centre: number | null;
    readonly limits: readonly (number | null)[];
    /** Rule, direction, first and last place. */
    readonly signals: readonly string[];
    readonly claims: readonly string[];
  };
  readonly says: RegExp;
  readonly neverSays: readonly RegExp[];
}

const repeated = (text: string, count: number): readonly string[] => Array.from({ length: count }, () => text);

/** A file of columns by month from `first`, so many months apart; a dash stands for an empty cell. */
function csvOf(header: string, first: number, apart: number, ...columns: readonly (readonly string[])[]): string {
  const rows = (columns[0] ?? []).map((_, at) => {
    const month = at * apart;
    const period = `${first + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return [period, ...columns.map((column) => column[at] ?? '')].map((text) => (text === '-' ? '' : text)).join(',');
  });
  return [header, ...rows, ''].join('\n');
}

/** Faults that were seen, each with what is right of it. */
export const SPC_CASES: Readonly<Record<string, SpcCase>> = {
  'shares that are all 100% have limits at 100%': {
    csv: csvOf(
      'Month,Reviewed on time,Denominator: cases',
      2014,
      1,
      '8 9 10 11 12 8 9 10 11 12 8 9 10 11 12 8 9 10 11 12 8 9 10 11'.split(' '),
      '8 9 10 11 12 8 9 10 11 12 8 9 10 11 12 8 9 10 11 12 8 9 10 11'.split(' '),
    ),
    said: { chart: 'pPrime', answers: { 'denominator:Denominator: cases': 'yes' } },
    expected: {
      state: 'as-usual',
      interval: 'month',
      missing: 0,
      centre: 1,
      limits: [1, 1],
      signals: [],
      claims: ['within-usual', 'level', 'no-variation', 'season-not-yet-known', 'newest-value', 'values'],
    },
    says: /./u,
    neverSays: [/NaN/u],
  },
  'rates that are all zero have limits at zero': {
    csv: csvOf('Month,Homicides,Population', 2014, 1, repeated('0', 24), repeated('164500', 24)),
    said: { chart: 'uPrime', answers: { 'denominator:Population': 'yes' } },
    expected: {
      state: 'as-usual',
      interval: 'month',
      missing: 0,
      centre: 0,
      limits: [0, 0],
      signals: [],
      claims: ['within-usual', 'level', 'no-variation', 'season-not-yet-known', 'newest-value', 'values'],
    },
    says: /./u,
    neverSays: [/NaN/u],
  },
  'a run of 12 where 8 are expected is no chance by the Anhøj rules': {
    csv: csvOf('Month,Offences', 2014, 1, '5 6 4 5 6 5 4 6 5 4 6 5 15 16 14 15 16 15 14 16 15 14 16 15'.split(' ')),
    said: { chart: 'run', rules: 'anhoej' },
    expected: {
      state: 'changed',
      interval: 'month',
      missing: 0,
      centre: 10,
      limits: [null, null],
      signals: ['shift below 0-11', 'shift above 12-23'],
      claims: ['run', 'level', 'season-not-yet-known', 'run', 'newest-value', 'values', 'runs'],
    },
    says: /12 figures in a row/u,
    neverSays: [/by chance/u],
  },
  '24 values of 99.9 do not signal': {
    csv: csvOf('Month,Calls answered (%)', 2014, 1, repeated('99.9', 24)),
    said: { answers: { 'rolling:Calls answered (%)': 'no' } },
    expected: {
      state: 'as-usual',
      interval: 'month',
      missing: 0,
      centre: 99.9,
      limits: [99.9, 99.9],
      signals: [],
      claims: ['within-usual', 'level', 'no-variation', 'season-not-yet-known', 'newest-value', 'values'],
    },
    says: /./u,
    neverSays: [/unusually/u],
  },
  'new limits for one value are no change': {
    csv: csvOf('Month,Offences', 2014, 1, '30 37 35 33 31 38 36 34 32 30 37 35 33 31 38 36 34 32 30 37 35 33 31 38'.split(' ')),
    said: { phases: ['2015-12'] },
    expected: {
      state: 'too-early',
      interval: 'month',
      missing: 0,
      centre: 38,
      limits: [null, null],
      signals: [],
      claims: ['limits-redrawn', 'level', 'too-few', 'season-not-yet-known', 'newest-value', 'values'],
    },
    says: /too few/u,
    neverSays: [/more than ordinary variation/u],
  },
  'quarters are read as quarters': {
    csv: csvOf('Month,Burglary', 2012, 3, '100 117 114 111 108 105 102 119 116 113 110 107 104 101 118 115 112 109 106 103'.split(' ')),
    said: {},
    expected: {
      state: 'as-usual',
      interval: 'quarter',
      missing: 0,
      centre: 109.5,
      limits: [95.64, 123.36],
      signals: ['trend falling 7-13'],
      claims: ['within-usual', 'level', 'trend', 'newest-value', 'values', 'runs'],
    },
    says: /a quarter/u,
    neverSays: [/NaN/u],
  },
  'a December far above every December before is told': {
    csv: csvOf(
      'Month,ASB',
      2012,
      1,
      '100 122 139 141 138 120 102 84 66 63 65 82 104 121 138 140 137 124 101 83 65 62 69 81 103 120 137 144 136 123 100 82 69 61 68 80 102 124 136 143 135 122 104 81 68 60 67 84 101 123 135 142 139 121 103 80 67 64 66 450'.split(
        ' ',
      ),
    ),
    said: { improvement: 'lower' },
    expected: {
      state: 'worse',
      interval: 'month',
      missing: 0,
      centre: 101.98,
      limits: [75.59, 87.88],
      signals: ['outside-limits above 59-59'],
      claims: ['outside-limits', 'level', 'season', 'season-taken-out', 'newest-value', 'values', 'runs'],
    },
    says: /December 2016/u,
    neverSays: [/within what is usual/u],
  },
  'three falls of seven are three trends': {
    csv: csvOf('Month,Offences', 2014, 1, '20 19 18 17 16 15 14 20 19 18 17 16 15 14 20 19 18 17 16 15 14'.split(' ')),
    said: {},
    expected: {
      state: 'changed',
      interval: 'month',
      missing: 0,
      centre: 17,
      limits: [13.01, 20.99],
      signals: ['trend falling 0-6', 'trend falling 7-13', 'trend falling 14-20'],
      claims: ['trend', 'level', 'season-not-yet-known', 'trend', 'trend', 'newest-value', 'values', 'runs'],
    },
    says: /has fallen with each figure, from 20 to 14/u,
    neverSays: [/21 months in a row|21 figures in a row/u],
  },
  'an mr chart speaks of changes from month to month': {
    csv: csvOf('Month,Offences', 2014, 1, '30 37 35 33 31 38 36 34 32 30 37 35 33 31 38 36 34 32 30 37 90 33 31 38'.split(' ')),
    said: { chart: 'mr' },
    expected: {
      state: 'as-usual',
      interval: 'month',
      missing: 1,
      centre: 7.91,
      limits: [0, 25.85],
      signals: ['outside-limits above 20-21'],
      claims: ['within-usual', 'level', 'outside-limits', 'newest-value', 'values'],
    },
    says: /change/u,
    neverSays: [/The number of Offences (?:goes|was|has)/u],
  },
  'a month without cases is missing, and the rest is charted': {
    csv: csvOf(
      'Month,Late,Denominator: cases',
      2014,
      1,
      '5 12 10 8 6 0 11 9 7 5 12 10 8 6 13 11 9 7 5 12 10 8 6 13'.split(' '),
      '100 100 100 100 100 - 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100 100'.split(' '),
    ),
    said: { chart: 'p', answers: { 'denominator:Denominator: cases': 'yes', dash: 'missing' } },
    expected: {
      state: 'as-usual',
      interval: 'month',
      missing: 1,
      centre: 0.09,
      limits: [0, 0.17],
      signals: [],
      claims: ['within-usual', 'level', 'season-not-yet-known', 'newest-value', 'values', 'without-denominator', 'runs'],
    },
    says: /./u,
    neverSays: [/no-limits/u],
  },
  'two of three beyond two standard errors by western-electric': {
    csv: csvOf('Month,Offences', 2014, 1, '9 11 9 11 9 11 9 11 9 11 9 11 9 11 9 11 9 11 9 11 14.4 9.4 14.2 10.5'.split(' ')),
    said: { chart: 'i', baseline: '20', rules: 'western-electric' },
    expected: {
      state: 'as-usual',
      interval: 'month',
      missing: 0,
      centre: 10,
      limits: [4.68, 15.32],
      signals: ['two-of-three above 20-22'],
      claims: ['within-usual', 'level', 'season-not-yet-known', 'zone', 'newest-value', 'values', 'baseline', 'runs'],
    },
    says: /./u,
    neverSays: [/NaN/u],
  },
  'two of three beyond two standard errors by nelson': {
    csv: csvOf('Month,Offences', 2014, 1, '9 11 9 11 9 11 9 11 9 11 9 11 9 11 9 11 9 11 9 11 14.4 9.4 14.2 10.5'.split(' ')),
    said: { chart: 'i', baseline: '20', rules: 'nelson' },
    expected: {
      state: 'as-usual',
      interval: 'month',
      missing: 0,
      centre: 10,
      limits: [4.68, 15.32],
      signals: ['fourteen-alternating above 0-19', 'fifteen-within-one-sigma above 0-19', 'two-of-three above 20-22'],
      claims: [
        'within-usual',
        'level',
        'season-not-yet-known',
        'zone',
        'alternating',
        'little-variation',
        'newest-value',
        'values',
        'baseline',
        'runs',
      ],
    },
    says: /./u,
    neverSays: [/NaN/u],
  },
  'two of three beyond two standard errors by making-data-count': {
    csv: csvOf('Month,Offences', 2014, 1, '9 11 9 11 9 11 9 11 9 11 9 11 9 11 9 11 9 11 9 11 14.4 9.4 14.2 10.5'.split(' ')),
    said: { chart: 'i', baseline: '20', rules: 'making-data-count' },
    expected: {
      state: 'as-usual',
      interval: 'month',
      missing: 0,
      centre: 10,
      limits: [4.68, 15.32],
      signals: [],
      claims: ['within-usual', 'level', 'season-not-yet-known', 'newest-value', 'values', 'baseline', 'runs'],
    },
    says: /./u,
    neverSays: [/NaN/u],
  },
};
