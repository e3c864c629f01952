import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable, type TableReading } from './read-table.ts';
import { totalsAmong, type Summand } from './reading/find-totals.ts';

const folder = mkdtempSync(join(tmpdir(), 'saferplan-chance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(
  rows: readonly (readonly (string | number)[])[],
  answers: Readonly<Record<string, string>> = {},
): Promise<TableReading> {
  const path = join(folder, 'table.csv');
  writeFileSync(path, rows.map((row) => `${row.join(',')}\n`).join(''));
  const reading = await readTable(path, 'table.csv', { sheet: null, answers });
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.value;
}
const asked = ({ questions }: TableReading): readonly string[] => questions.map(({ id }) => id);
const names = ({ measures }: TableReading): readonly string[] => measures.map(({ name }) => name);
const months = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${2013 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);

const oneYear = [
  ['Year', 'Burglary', 'Theft', 'Robbery', 'Arson', 'Fraud', 'Total officers'],
  ['2015/16', 20, 30, 7, 12, 40, 57],
];
const withGap = [
  ['Year', 'Burglary', 'Theft', 'Robbery', 'Total'],
  ['2021/22', 120, 230, 41, 391],
  ['2022/23', 133, 251, 38, 422],
  ['2023/24', 128, 207, 44, 379],
  ['2024/25', 131, 222, '', 413],
];

describe('a measure that adds up', () => {
  it('to a few figures of one year is asked about, wherever it stands', async () => {
    for (const order of [
      [0, 1, 2, 3, 4, 5, 6],
      [0, 6, 5, 4, 3, 2, 1],
      [0, 1, 6, 2, 5, 3, 4],
    ]) {
      const reading = await read(oneYear.map((row) => order.map((at) => row[at] ?? '')));
      expect([asked(reading), names(reading).includes('Total officers'), reading.refused]).toEqual([
        ['possible-total:Total officers'],
        true,
        [],
      ]);
    }
    const answered = await read(oneYear, { 'possible-total:Total officers': 'total' });
    expect(answered.refused).toEqual([
      { name: 'Total officers', why: { code: 'total-by-answer', name: 'Total officers', parts: ['Burglary', 'Theft', 'Robbery'] } },
    ]);
    expect(names(await read(oneYear, { 'possible-total:Total officers': 'measure' }))).toContain('Total officers');
  });

  it('of rare offences is a measure, beside the others as apart from them', async () => {
    const rare =
      (...at: readonly number[]) =>
      (month: number): number =>
        at.includes(month) ? 1 : 0;
    const rows = (apart: boolean): (string | number)[][] => {
      const [homicide, fire, kidnapping] = [rare(3, 7), rare(3), rare(7)];
      const often = ['Burglary', 'Theft'];
      return [
        ['Month', 'Homicide', ...(apart ? often : []), 'Fire death', 'Kidnapping', ...(apart ? [] : often)],
        ...months(36).map((month, at) => {
          const others = [20 + ((at * 7) % 11), 55 + ((at * 13) % 29)];
          return [month, homicide(at), ...(apart ? others : []), fire(at), kidnapping(at), ...(apart ? [] : others)];
        }),
      ];
    };
    for (const apart of [true, false]) {
      const reading = await read(rows(apart));
      expect([names(reading).length, reading.refused, asked(reading)]).toEqual([5, [], []]);
    }
  });

  it('where all is known, but has a figure that no sum gives back, is asked about', async () => {
    const reading = await read(withGap);
    expect([asked(reading), reading.refused]).toEqual([['incomplete-total:Total'], []]);
    expect((await read(withGap, { 'incomplete-total:Total': 'total' })).refused.map(({ why }) => why.code)).toEqual(['total-by-answer']);
    const empty = withGap.map((row, at) => (at === 4 ? [...row.slice(0, 4), 353] : row));
    expect((await read(empty)).refused.map(({ why }) => why.code)).toEqual(['sum-of']);
    const less = withGap.map((row, at) => (at === 4 ? [...row.slice(0, 4), 352] : row));
    expect([names(await read(less)).includes('Total'), asked(await read(less))]).toEqual([true, []]);
  });
});

interface Random {
  readonly measures: readonly (readonly number[])[];
  readonly order: readonly number[];
}
/** Random measures of some rates, each about its own; the last is so many times as large, as a total would be. */
const tables = (
  rates: readonly number[],
  periods: readonly number[],
  columns: readonly number[],
  lastIs: (columns: number) => number,
): fc.Arbitrary<Random> =>
  fc
    .record({ count: fc.constantFrom(...columns), length: fc.constantFrom(...periods), seed: fc.integer({ min: 1, max: 2 ** 30 }) })
    .map(({ count, length, seed }) => {
      const next = randomFrom(seed);
      const measures = Array.from({ length: count }, (_, at) => {
        const own = (rates[Math.floor(next() * rates.length)] ?? 1) * (0.5 + next()) * (at === count - 1 ? lastIs(count) : 1);
        return Array.from({ length }, () => poisson(own, next));
      });
      const by = measures.map(() => next());
      return { measures, order: measures.map((_, at) => at).toSorted((one, other) => (by[one] ?? 0) - (by[other] ?? 0)) };
    });

function randomFrom(seed: number): () => number {
  let state = (seed * 48_271) % 2_147_483_647;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
/** A count of events at a rate; of large ones as good as normal. */
function poisson(rate: number, next: () => number): number {
  if (rate > 30) {
    const normal = Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
    return Math.max(0, Math.round(rate + Math.sqrt(rate) * normal));
  }
  let [count, product] = [0, next()];
  while (product > Math.exp(-rate)) {
    count += 1;
    product *= next();
  }
  return count;
}
const summand = (values: readonly number[], isNamedTotal: boolean): Summand => ({
  points: new Map(values.map((value, at) => [`period ${at.toString()}`, value])),
  isNamedTotal,
  partsByName: [],
  canAdd: true,
});

/** Among so many random tables, in how many `of` each is taken. */
function counted(arbitrary: fc.Arbitrary<Random>, of: (random: Random) => string): Readonly<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const random of fc.sample(arbitrary, { numRuns: RUNS, seed: 20_261_127 })) {
    const what = of(random);
    times[what] = (times[what] ?? 0) + 1;
  }
  return times;
}
const RUNS = 300;

describe('of random tables', () => {
  const independent = [
    ['of one year', tables([20, 60], [1], [8, 12], (count) => count / 2)],
    ['of two and three years', tables([5, 20, 60, 200], [2, 3], [4, 8, 12], (count) => count / 2)],
    ['of rare offences', tables([0.03, 0.08, 0.3], [24, 36], [13], (count) => count / 2)],
    ['of some rare offences', tables([0.03, 0.3, 5, 60], [12, 36], [6, 13, 20], (count) => count / 2)],
  ] as const;

  it.each(independent)('%s, none loses a measure that is no sum', (_, arbitrary) => {
    for (const isNamed of [true, false]) {
      const taken = counted(arbitrary, ({ measures }) => {
        const found = totalsAmong(measures.map((values, at) => summand(values, isNamed && at === measures.length - 1)));
        return [...found.values()].some(({ sureness }) => sureness === 'sure') ? 'lost' : found.size > 0 ? 'asked' : 'kept';
      });
      expect(taken['lost'] ?? 0).toBe(0);
      expect(taken['kept'] ?? 0).toBeGreaterThan(0.8 * RUNS);
    }
  });

  it.each([
    ['of a year by months', tables([5, 20, 60], [12], [3, 6, 12], () => 1), 0.95],
    ['of three years by months', tables([1, 5, 60], [36], [3, 6, 12], () => 1), 0.95],
    ['of five years', tables([20, 60, 200], [5], [3, 6, 12], () => 1), 0.95],
    ['of rare offences', tables([0.3], [36], [3, 6], () => 1), 0.6],
  ] as const)('%s, totals are found, named or not, of all or of some, in any order', (_, arbitrary, least) => {
    for (const [isNamed, ofSome] of [
      [true, false],
      [true, true],
      [false, false],
      [false, true],
    ] as const) {
      const taken = counted(arbitrary, ({ measures, order }) => {
        const parts = ofSome ? measures.slice(0, Math.max(2, Math.floor(measures.length / 2))) : measures;
        const total = (measures[0] ?? []).map((_value, period) => parts.reduce((sum, part) => sum + (part[period] ?? 0), 0));
        const all = [...measures.map((values) => summand(values, false)), summand(total, isNamed)];
        const shuffled = [all.length - 1, ...order].map((at) => all[at]).filter((one) => one !== undefined);
        const [plain, mixed] = [totalsAmong(all).get(all.length - 1), totalsAmong(shuffled).get(0)];
        expect(mixed?.sureness).toBe(plain?.sureness);
        return plain?.sureness ?? 'kept';
      });
      expect(taken['sure'] ?? 0).toBeGreaterThanOrEqual(least * RUNS);
      expect(taken['kept'] ?? 0).toBeLessThanOrEqual(0.05 * RUNS);
    }
  });
});

it('what is sure of totals of totals, and what is asked, is the same in any order of the measures and of the periods', () => {
  const some = tables([1, 4, 60], [1, 2, 8], [3, 6, 9], () => 1);
  for (const { measures, order } of fc.sample(some, { numRuns: 500, seed: 20_261_127 })) {
    const sumOf = (parts: readonly (readonly number[])[]): readonly number[] =>
      (measures[0] ?? []).map((_, period) => parts.reduce((sum, part) => sum + (part[period] ?? 0), 0));
    const all = [...measures, sumOf(measures.slice(0, 2)), sumOf(measures.slice(2)), sumOf(measures)];
    const found = (places: readonly number[], isTurned: boolean): readonly string[] => {
      const totals = totalsAmong(
        places.map((at) => summand(isTurned ? (all[at] ?? []).toReversed() : (all[at] ?? []), at >= measures.length)),
      );
      return [...totals].map(([at, { sureness }]) => `${(places[at] ?? 0).toString()} ${sureness}`).toSorted();
    };
    const places = all.map((_, at) => at);
    const mixed = [...places.slice(measures.length), ...order];
    expect([found(mixed, false), found(places, true)]).toEqual([found(places, false), found(places, false)]);
  }
});

it('the search for sums is bounded: ten years of days beside fifteen measures', () => {
  const next = randomFrom(4);
  const rates = [900, 700, ...Array.from({ length: 13 }, () => 0.4)];
  const measures = rates.map((rate) =>
    summand(
      Array.from({ length: 3650 }, () => poisson(rate, next)),
      false,
    ),
  );
  const begun = performance.now();
  expect(totalsAmong(measures).size).toBe(0);
  expect(performance.now() - begun).toBeLessThan(3000);
});
