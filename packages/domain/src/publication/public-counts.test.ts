import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EffectAreas, ExpectedEffectFields } from '../plan/expected-effect.kind.ts';
import { anItem } from '../plan/testing/bare-edition.ts';
import type { PlaceCount } from '../places/place-count.ts';
import { ActionId, type IsoMonth } from '../shared/index.ts';
import { monthAfter } from '../shared/months.ts';
import { countAreas } from './count-areas.ts';
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

const KINDS = ['Burglary', 'Robbery', 'Weapons'] as const;
type Kind = (typeof KINDS)[number];

/** Each ward's counts by month of every kind, often small; and the months in which each kind is counted: some begin or end midway. */
const world = fc.record({
  counts: fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: MONTHS.length, maxLength: MONTHS.length }), {
    minLength: WARDS.length * KINDS.length,
    maxLength: WARDS.length * KINDS.length,
  }),
  counted: fc.record({
    Burglary: fc.constant({ from: 0, to: MONTHS.length }),
    Robbery: fc.record({ from: fc.constant(0), to: fc.constantFrom(9, 12, MONTHS.length) }),
    Weapons: fc.record({ from: fc.constantFrom(0, 3, 6, 7), to: fc.constant(MONTHS.length) }),
  }),
});
type Counted = Readonly<Record<Kind, { readonly from: number; readonly to: number }>>;
const ALWAYS = { from: 0, to: MONTHS.length };
const WHOLE: Counted = { Burglary: ALWAYS, Robbery: ALWAYS, Weapons: ALWAYS };

const recordedOf = (counts: readonly (readonly number[])[], counted: Counted = WHOLE): readonly PlaceCount[] =>
  WARDS.flatMap((code, row) =>
    KINDS.flatMap((measure, column) =>
      MONTHS.flatMap((period, at) =>
        at >= counted[measure].from && at < counted[measure].to
          ? [{ layer: 'ward', code, name: code, measure, period, value: counts[row * KINDS.length + column]?.[at] ?? 0 } as const]
          : [],
      ),
    ),
  );

/** What was recorded of some kinds in a ward over some months. */
const recordedIn = (recorded: readonly PlaceCount[], { code, kinds, months }: Pick<PublicCount, 'code' | 'kinds' | 'months'>): number =>
  recorded
    .filter((one) => one.code === code && kinds.includes(one.measure) && months.includes(one.period))
    .reduce((sum, { value }) => sum + value, 0);

const measured = fc.record({
  crime: fc.constantFrom('', '', 'Burglary', 'Robbery', 'Weapons'),
  months: fc.integer({ min: 1, max: 6 }),
  began: fc.integer({ min: 6, max: 11 }),
  wards: fc.shuffledSubarray([...WARDS], { minLength: 2, maxLength: 2 }),
});
const effectsOf = (all: readonly { crime: string; months: number; began: number; wards: readonly string[] }[], from: number) =>
  all.map(({ crime, months, began, wards: [treated = '', control = ''] }, at) => {
    const areas: EffectAreas = { crime, months, treated, control, aroundTreated: '', aroundControl: '' };
    return anItem<'expected-effect'>(`exp_${(from + at).toString()}`, { ...EFFECT, areas, beganOn: `${MONTHS[began] ?? ''}-01` });
  });

/** The numbers of which a result is made, without asking the code that publishes: all crime is every kind that is counted from the first month to the last. */
function numbersOfResult(
  { crime, months, treated, control, beganOn }: EffectAreas & { readonly beganOn: string },
  counted: Counted,
): readonly PublicCount[] {
  const began = MONTHS.indexOf(beganOn.slice(0, 7));
  const [from, to] = [began - months, began + months];
  const kinds = KINDS.filter((kind) => (crime === '' ? counted[kind].from <= from && counted[kind].to >= to : kind === crime));
  return [treated, control].flatMap((code) =>
    [MONTHS.slice(from, began), MONTHS.slice(began, to)].map((own) => ({ layer: 'ward', code, kinds, months: own }) as const),
  );
}

/**
 * All that a reader finds who adds and subtracts numbers of one ward, up to four at a time: each month of each kind has to be counted once or
 * not at all, and of the months that are counted all the same kinds. Kinds by themselves, and those that a public number has together: of
 * others a table of a year tells small sums already, where two that it withholds are the only ones of their row.
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
        const isShown = kinds.length === 1 || own.some((one) => one.kinds.toSorted().join() === kinds.toSorted().join());
        if (isShown && cells.length === kinds.length * months.length) results.push({ code, kinds, months });
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
        ({ counts, counted }, first, second, tableFirst) => {
          const recorded = recordedOf(counts, counted);
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
                ? numbersOfResult({ ...areas, beganOn }, counted)
                : [],
            );
            return [...known, ...ofTable, ...ofResults];
          };
          const earlier = publish([], first, 0, tableFirst);
          const all = publish(earlier, second, 10, !tableFirst);
          shown += all.length;
          for (const { code, kinds, months } of found(all)) {
            expect(
              recordedIn(recorded, { code, kinds, months }),
              `${code}, ${kinds.join(' and ')}, ${months.join(' ')}`,
            ).toBeGreaterThanOrEqual(THRESHOLD);
          }
        },
      ),
      { numRuns: 40 },
    );
    // What shows nothing would tell nothing either.
    expect(shown).toBeGreaterThan(200);
  });

  it('holds no kind in a result that is not counted in it, as one that began between before and after', () => {
    fc.assert(
      fc.property(world, measured, ({ counts, counted }, one) => {
        const recorded = recordedOf(counts, counted);
        const [effect] = effectsOf([one], 0);
        const [areas, beganOn] = [effect?.areas ?? null, effect?.beganOn ?? null];
        if (areas === null || beganOn === null) throw new Error('the effect is measured by areas');
        const summed = countAreas(recorded, { areas, beganOn }, 0);
        if ('why' in summed || summed.counts === null) return;
        const judged = countsOfResult(recorded, { ...areas, beganOn, areas });
        const sumsOf = (code: string) => judged.filter((own) => own.code === code).map((own) => recordedIn(recorded, own));
        const { treatedBefore, treatedAfter, controlBefore, controlAfter } = summed.counts;
        expect([sumsOf(areas.treated), sumsOf(areas.control)]).toEqual([
          [treatedBefore, treatedAfter],
          [controlBefore, controlAfter],
        ]);
      }),
    );
  });

  it('withholds a result of all crime by which a kind that began midway could be subtracted from the total of a year', () => {
    const months = Array.from({ length: 24 }, (_, at) => monthAfter('2012-01', at));
    const monthly: Readonly<Record<string, number>> = { Burglary: 10, Theft: 10 };
    const recorded = WARDS.flatMap((code, row) => [
      ...['Burglary', 'Theft'].flatMap((measure) =>
        months.map((period) => ({ layer: 'ward', code, name: code, measure, period, value: monthly[measure] ?? 0 }) as const),
      ),
      ...months
        .slice(12)
        .map(
          (period, at) => ({ layer: 'ward', code, name: code, measure: 'Weapons', period, value: row > 1 ? 3 : at < 2 ? 1 : 0 }) as const,
        ),
    ]);
    const judged = { recorded, threshold: THRESHOLD };
    const year = countYear(recorded, { year: '2013', source: 'A test', outlines: null });
    if (year === null) throw new Error('the year is whole');
    const table = publishPlaces(year, THRESHOLD);
    const ward = table?.wards.find(({ code }) => code === 'W1');
    expect([ward?.total, ward?.counts.at(-1)]).toEqual([242, null]);
    const areas: EffectAreas = { crime: '', months: 12, treated: 'W1', control: 'W2', aroundTreated: '', aroundControl: '' };
    const beganOn = '2013-01-01';
    const counted = countAreas(recorded, { areas, beganOn }, THRESHOLD);
    expect('counts' in counted ? counted.counts?.treatedAfter : null).toBe(240);
    const added = countsOfResult(recorded, { ...areas, beganOn, areas });
    expect(tellsWithheld(judged, table === null ? [] : countsOfPlaces(table), added)).toBe(true);
    // And the other way round: the table, where the result is public already.
    const after = publishPlaces(year, THRESHOLD, null, (own) => tellsWithheld(judged, added, own));
    expect(after?.wards.find(({ code }) => code === 'W1')?.total ?? null).toBeNull();
  });

  it('judges a result of all crime by the kinds that were counted when it was published, whatever was recorded since', () => {
    const months = Array.from({ length: 24 }, (_, at) => monthAfter('2012-01', at));
    const recorded = WARDS.flatMap((code, row) =>
      months.flatMap((period, at) => [
        { layer: 'ward', code, name: code, measure: 'Burglary', period, value: 10 } as const,
        // Read only after the result was published, of all months.
        { layer: 'ward', code, name: code, measure: 'Weapons', period, value: row > 1 ? 3 : at === 13 ? 2 : 0 } as const,
      ]),
    );
    const year = countYear(recorded, { year: '2013', source: 'A test', outlines: null });
    if (year === null) throw new Error('the year is whole');
    const areas: EffectAreas = { crime: '', months: 12, treated: 'W1', control: 'W2', aroundTreated: '', aroundControl: '' };
    const result = { kind: 'compared-areas', estimate: 1, low: 0, high: 2, more: false, around: false };
    const effect = {
      text: 'Fewer',
      where: '',
      measure: '',
      way: 'fall',
      comparedWith: '',
      source: '',
      saidAt: '',
      amendedAt: '',
      said: 'before',
    };
    const own = { ...effect, beganOn: '2013-01-01', result: { ...result, counted: { crime: '', months: 12, kinds: ['Burglary'] } } };
    const [known] = byPlaceInBody(JSON.stringify({ priorities: [{ actions: [{ effects: [own] }] }] })).results;
    if (known === undefined) throw new Error('the result is read');
    const published = countsOfResult(recorded, { ...known, areas });
    expect(published.every(({ kinds }) => kinds.join() === 'Burglary')).toBe(true);
    const judged = { recorded, threshold: THRESHOLD };
    const table = publishPlaces(year, THRESHOLD, null, (added) => tellsWithheld(judged, published, added));
    expect(table?.wards.find(({ code }) => code === 'W1')?.total ?? null).toBeNull();
    expect(publishPlaces(year, THRESHOLD)?.wards.find(({ code }) => code === 'W1')?.total).toBe(122);
  });

  it('takes nothing for told that could be worked out before', () => {
    const recorded = recordedOf(Array.from({ length: WARDS.length * KINDS.length }, () => MONTHS.map(() => 1)));
    const one = (months: readonly IsoMonth[]): PublicCount => ({ layer: 'ward', code: 'W1', kinds: ['Burglary'], months });
    const [long, short] = [one(MONTHS.slice(0, 12)), one(MONTHS.slice(0, 11))];
    const judged = { recorded, threshold: THRESHOLD };
    expect(tellsWithheld(judged, [long], [short])).toBe(true);
    expect(tellsWithheld(judged, [long, short], [short])).toBe(false);
    expect(tellsWithheld(judged, [], [long])).toBe(false);
  });

  it('is judged by what can be worked out however many stretches there are, and not by single months that nobody can', () => {
    const recorded = recordedOf(Array.from({ length: WARDS.length * KINDS.length }, () => MONTHS.map(() => 1)));
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
