import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EffectAreas, ExpectedEffectFields } from '../plan/expected-effect.kind.ts';
import { anItem } from '../plan/testing/bare-edition.ts';
import type { PlaceCount } from '../places/place-count.ts';
import { ActionId, type IsoMonth } from '../shared/index.ts';
import { monthAfter } from '../shared/months.ts';
import { countYear } from './count-year.ts';
import { byPlaceInBody } from './by-place-in-body.ts';
import { countsOfPlaces, countsOfResult, type PublicCount, tellsWithheld } from './public-counts.ts';
import { publishEffects } from './publish-effect.ts';
import { publishPlaces } from './publish-places.ts';

const THRESHOLD = 5;
const WARDS = ['W1', 'W2', 'W3', 'W4'] as const;
const MONTHS = Array.from({ length: 18 }, (_, at) => monthAfter('2015-10', at));
const EFFECT: ExpectedEffectFields = {
  actionId: ActionId.parse('act_bin'),
  text: 'Fewer',
  where: '',
  measure: 'Burglary',
  way: 'fall',
  seriesId: null,
  comparedWith: '',
  beganOn: null,
  areas: null,
  counts: null,
  source: '',
  saidAt: '',
  amendedAt: '',
};

/** A ward's counts by month of one or two kinds: often small. */
const world = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: MONTHS.length, maxLength: MONTHS.length }), {
  minLength: WARDS.length * 2,
  maxLength: WARDS.length * 2,
});
const KINDS = ['Burglary', 'Robbery'] as const;
const recordedOf = (counts: readonly (readonly number[])[]): readonly PlaceCount[] =>
  WARDS.flatMap((code, row) =>
    KINDS.flatMap((measure, column) =>
      MONTHS.map(
        (period, at) => ({ layer: 'ward', code, name: code, measure, period, value: counts[row * 2 + column]?.[at] ?? 0 }) as const,
      ),
    ),
  );

const measured = fc.record({
  crime: fc.constantFrom('', 'Burglary', 'Robbery'),
  months: fc.integer({ min: 1, max: 6 }),
  began: fc.integer({ min: 6, max: 11 }),
  wards: fc.shuffledSubarray([...WARDS], { minLength: 2, maxLength: 2 }),
});
const effectsOf = (all: readonly { crime: string; months: number; began: number; wards: readonly string[] }[], from: number) =>
  all.map(({ crime, months, began, wards: [treated = '', control = ''] }, at) => {
    const areas: EffectAreas = { crime, months, treated, control, aroundTreated: '', aroundControl: '' };
    return anItem<'expected-effect'>(`exp_${(from + at).toString()}`, { ...EFFECT, areas, beganOn: `${MONTHS[began] ?? ''}-01` });
  });

/**
 * All that a reader finds who adds and subtracts numbers of one ward, up to four at a time: each month of each kind has to be counted once or
 * not at all, and of the months that are counted all the same kinds.
 */
function found(
  counts: readonly PublicCount[],
): readonly { readonly code: string; readonly kinds: readonly string[]; readonly months: readonly IsoMonth[] }[] {
  return WARDS.flatMap((code) => {
    const own = [...new Map(counts.filter((one) => one.code === code).map((one) => [JSON.stringify(one), one])).values()];
    const cellsOf = ({ kinds, months }: PublicCount) => kinds.flatMap((kind) => months.map((month) => `${kind} ${month}`));
    const results: { code: string; kinds: readonly string[]; months: readonly IsoMonth[] }[] = [];
    const combine = (from: number, left: number, sum: ReadonlyMap<string, number>): void => {
      const cells = [...sum].filter(([, times]) => times !== 0);
      if (cells.length > 0 && cells.every(([, times]) => times === 1)) {
        const [kinds, months] = [
          KINDS.filter((kind) => cells.some(([cell]) => cell.startsWith(kind))),
          MONTHS.filter((month) => cells.some(([cell]) => cell.endsWith(month))),
        ];
        if (cells.length === kinds.length * months.length) results.push({ code, kinds, months });
      }
      if (left === 0) return;
      for (let at = from; at < own.length; at += 1)
        for (const times of [-1, 1]) {
          const next = new Map(sum);
          const one = own[at];
          if (one !== undefined) for (const cell of cellsOf(one)) next.set(cell, (next.get(cell) ?? 0) + times);
          combine(at + 1, left - 1, next);
        }
    };
    combine(0, 4, new Map());
    return results;
  });
}

describe('all that is public together', () => {
  it('tells no small number to a reader who subtracts, over two editions with results and the table of a year', () => {
    let shown = 0;
    fc.assert(
      fc.property(
        world,
        fc.array(measured, { minLength: 1, maxLength: 3 }),
        fc.array(measured, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (counts, first, second, tableFirst) => {
          const recorded = recordedOf(counts);
          const judged = { recorded, threshold: THRESHOLD };
          const facts = { ...judged, series: new Map() };
          const year = countYear(recorded, { year: '2016', source: 'A test', outlines: null });
          if (year === null) throw new Error('the year is whole');
          const publish = (
            known: readonly PublicCount[],
            given: typeof first,
            from: number,
            withTable: boolean,
          ): readonly PublicCount[] => {
            const table = withTable ? publishPlaces(year, THRESHOLD, null, (added) => tellsWithheld(judged, known, added)) : null;
            const ofTable = table === null ? [] : countsOfPlaces(table);
            const effects = effectsOf(given, from);
            const made = publishEffects(effects, [], { ...facts, known: [...known, ...ofTable] });
            const ofResults = effects.flatMap(({ id, areas, beganOn }) =>
              made.get(id)?.result.kind === 'compared-areas' && areas !== null && beganOn !== null
                ? countsOfResult(recorded, { crime: areas.crime, months: areas.months, beganOn, areas })
                : [],
            );
            return [...known, ...ofTable, ...ofResults];
          };
          const earlier = publish([], first, 0, tableFirst);
          const all = publish(earlier, second, 10, !tableFirst);
          shown += all.length;
          for (const { code, kinds, months } of found(all)) {
            const count = recorded
              .filter((one) => one.code === code && kinds.includes(one.measure) && months.includes(one.period))
              .reduce((sum, { value }) => sum + value, 0);
            expect(count, `${code}, ${kinds.join(' and ')}, ${months.join(' ')}`).toBeGreaterThanOrEqual(THRESHOLD);
          }
        },
      ),
      { numRuns: 40 },
    );
    // What shows nothing would tell nothing either.
    expect(shown).toBeGreaterThan(200);
  });

  it('takes nothing for told that could be worked out before', () => {
    const recorded = recordedOf(Array.from({ length: 8 }, () => MONTHS.map(() => 1)));
    const one = (months: readonly IsoMonth[]): PublicCount => ({ layer: 'ward', code: 'W1', kinds: ['Burglary'], months });
    const [long, short] = [one(MONTHS.slice(0, 12)), one(MONTHS.slice(0, 11))];
    const judged = { recorded, threshold: THRESHOLD };
    expect(tellsWithheld(judged, [long], [short])).toBe(true);
    expect(tellsWithheld(judged, [long, short], [short])).toBe(false);
    expect(tellsWithheld(judged, [], [long])).toBe(false);
  });

  it('is judged by what can be worked out however many stretches there are, and not by single months that nobody can', () => {
    const recorded = recordedOf(Array.from({ length: 8 }, () => MONTHS.map(() => 1)));
    const judged = { recorded, threshold: THRESHOLD };
    const run = (from: number, months: number): PublicCount => ({
      layer: 'ward',
      code: 'W1',
      kinds: ['Burglary'],
      months: MONTHS.slice(from, from + months),
    });
    const known = Array.from({ length: 9 }, (_, from) => run(from, 8));
    expect(tellsWithheld(judged, known, [run(9, 8)])).toBe(false);
    expect(tellsWithheld(judged, known, [run(3, 8)])).toBe(false);
    // Seven of the eight months tell of the one that is left.
    expect(tellsWithheld(judged, known, [run(4, 7)])).toBe(true);
  });

  it('is found in what was published, and nowhere in what cannot be read', () => {
    const result = { kind: 'compared-areas', estimate: 1, low: 0, high: 2, more: false, around: false, counted: { crime: '', months: 3 } };
    const effect = {
      text: 'Fewer',
      where: '',
      measure: '',
      way: 'fall',
      comparedWith: '',
      source: '',
      beganOn: '2016-06-01',
      saidAt: '',
      amendedAt: '',
      said: 'before',
    };
    const body = (own: object) => JSON.stringify({ priorities: [{ actions: [{ effects: [{ ...effect, result: own }] }] }] });
    expect(byPlaceInBody(body(result)).results).toEqual([{ text: 'Fewer', beganOn: '2016-06-01', crime: '', months: 3 }]);
    expect(byPlaceInBody(body({ kind: 'withheld', threshold: 5 })).results).toEqual([]);
    expect([byPlaceInBody('{').results, byPlaceInBody('{}').results]).toEqual([[], []]);
  });
});
