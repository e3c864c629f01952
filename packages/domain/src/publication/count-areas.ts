import { areaNamesIn, type EffectAreas, type EffectCounts } from '../plan/expected-effect.kind.ts';
import type { PlaceCount } from '../places/place-count.ts';
import { FEWEST_AREAS, withhold } from '../places/withhold.ts';
import type { IsoDate, IsoMonth } from '../shared/calendar.ts';
import { monthAfter } from '../shared/months.ts';

type Layer = PlaceCount['layer'];

/** An action that is measured by areas, and has begun. */
export interface MeasuredByAreas {
  readonly areas: EffectAreas;
  readonly beganOn: IsoDate;
}

/** What was counted in the areas, null where it may not be shown, and of which kinds of crime; or why it cannot be counted. */
type CountedAreas =
  | { readonly counts: EffectCounts | null; readonly kinds: readonly string[] }
  | { readonly why: 'areas-not-known' | 'months-not-counted' };

/** The numbers of each area, by its code, as they might be published: one for each kind of crime, and last all of them; null where one is withheld. */
type ShownNumbers = ReadonlyMap<string, readonly (number | null)[]>;

/** So many months before the one in which an action began, and as many after it; that month counts as after where it began on its first day. */
export function monthsAround(
  beganOn: IsoDate,
  months: number,
): { readonly before: readonly IsoMonth[]; readonly after: readonly IsoMonth[] } {
  const first = beganOn.endsWith('-01') ? 0 : 1;
  const from = (start: number): readonly IsoMonth[] => Array.from({ length: months }, (_, index) => monthAfter(beganOn, start + index));
  return { before: from(-months), after: from(first) };
}

/**
 * The crime recorded in the areas by which an action is measured, before and after it. Only such numbers are used as might be published:
 * were a table of the whole layer published over those months, the number would stand in it (`withhold`). Of small areas that is all crime
 * alone, and only where no total would be missing in either layer; else what the result tells could be subtracted from what is published.
 *
 * Whether it may stand beside what is public else is judged by `tellsWithheld`.
 */
export function countAreas(recorded: readonly PlaceCount[], { areas, beganOn }: MeasuredByAreas, threshold: number): CountedAreas {
  const groups = [areas.treated, areas.control, areas.aroundTreated, areas.aroundControl].map(areaNamesIn);
  const layer = LAYERS.find((one) => knowsAll(codesByName(recorded, one), groups));
  const codes = layer === undefined ? null : codesOf(codesByName(recorded, layer), groups);
  const crimes = [...new Set(recorded.map(({ measure }) => measure))];
  if (layer === undefined || codes === null || (areas.crime !== '' && !crimes.includes(areas.crime))) return { why: 'areas-not-known' };
  const { before, after } = monthsAround(beganOn, areas.months);
  const whole = countedAround(recorded, layer, { before, after });
  if (areas.crime === '' ? whole.length === 0 : !whole.includes(areas.crime)) return { why: 'months-not-counted' };
  if (!isWholeTable(recorded, layer, codes.flat(), { crimes: whole, months: [...before, ...after] })) return { why: 'months-not-counted' };
  const kinds = areas.crime === '' ? whole : [areas.crime];
  if (layer === 'small-area' && areas.crime !== '') return { counts: null, kinds };
  const column = areas.crime === '' ? -1 : whole.indexOf(areas.crime);
  const [then, now] = [before, after].map((months) => shownNumbers(recorded, layer, { months, crimes: whole, threshold }));
  const sum = (shown: ShownNumbers | null | undefined, group: number): number | null =>
    (codes[group] ?? []).reduce<number | null>((total, code) => {
      const number = shown?.get(code)?.at(column) ?? null;
      return total === null || number === null ? null : total + number;
    }, 0);
  const [treatedBefore, treatedAfter, controlBefore, controlAfter] = [sum(then, 0), sum(now, 0), sum(then, 1), sum(now, 1)];
  if (treatedBefore === null || treatedAfter === null || controlBefore === null || controlAfter === null) return { counts: null, kinds };
  const inside = { treatedBefore, treatedAfter, controlBefore, controlAfter };
  if (areas.aroundTreated === '')
    return {
      counts: { ...inside, aroundTreatedBefore: null, aroundTreatedAfter: null, aroundControlBefore: null, aroundControlAfter: null },
      kinds,
    };
  const around = {
    aroundTreatedBefore: sum(then, 2),
    aroundTreatedAfter: sum(now, 2),
    aroundControlBefore: sum(then, 3),
    aroundControlAfter: sum(now, 3),
  };
  return { counts: Object.values(around).includes(null) ? null : { ...inside, ...around }, kinds };
}

/**
 * Every area that a list of areas may mean: one that is named, by its code or its name, and each of several that bear one name. All of both
 * layers where it is null.
 */
export function areasNamed(
  recorded: readonly PlaceCount[],
  areas: EffectAreas | null,
): readonly { readonly layer: Layer; readonly code: string }[] {
  return LAYERS.flatMap((layer) => {
    const known = codesByName(recorded, layer);
    const named =
      areas === null
        ? [...known.keys()]
        : [areas.treated, areas.control, areas.aroundTreated, areas.aroundControl].flatMap(areaNamesIn).map((name) => name.toLowerCase());
    return [...new Set(named.flatMap((name) => [...(known.get(name) ?? [])]))].map((code) => ({ layer, code }));
  });
}

/** The kinds of crime that are counted in a layer in every one of the months. */
export const countedIn = (recorded: readonly PlaceCount[], layer: Layer, months: readonly IsoMonth[]): readonly string[] =>
  [...madeOf(recorded).periods[layer]].flatMap(([measure, periods]) => (months.every((month) => periods.has(month)) ? [measure] : []));

/**
 * The kinds of crime of which all crime before and after something is made: those counted in every month of both, so that like is compared
 * with like. Of a kind that begins or ends among them nothing is counted, though the months on one side may have all of it.
 */
export const countedAround = (
  recorded: readonly PlaceCount[],
  layer: Layer,
  { before, after }: ReturnType<typeof monthsAround>,
): readonly string[] => countedIn(recorded, layer, [...before, ...after]);

/** What is worked out from crime recorded by place for one area or number, and asked again for the next. */
interface Made {
  /** The periods in which each kind of crime is counted in a layer. */
  readonly periods: Readonly<Record<Layer, ReadonlyMap<string, ReadonlySet<string>>>>;
  /** What `shownNumbers` has answered, by what it was asked. */
  readonly shown: Map<string, ShownNumbers | null>;
}

const MADE = new WeakMap<readonly PlaceCount[], Made>();

function madeOf(recorded: readonly PlaceCount[]): Made {
  const known = MADE.get(recorded);
  if (known !== undefined) return known;
  const periods = { ward: new Map<string, Set<string>>(), 'small-area': new Map<string, Set<string>>() };
  for (const { layer, measure, period } of recorded) periods[layer].set(measure, (periods[layer].get(measure) ?? new Set()).add(period));
  const made: Made = { periods, shown: new Map() };
  MADE.set(recorded, made);
  return made;
}

/** Wards first: what is called as a ward is one. */
const LAYERS: readonly Layer[] = ['ward', 'small-area'];

/** The codes of a layer's areas by what they may be named: the code, and every name that is stored of it. Several areas may bear one name. */
type CodesByName = ReadonlyMap<string, ReadonlySet<string>>;

function codesByName(recorded: readonly PlaceCount[], layer: Layer): CodesByName {
  const known = new Map<string, Set<string>>();
  for (const { layer: own, code, name } of recorded) {
    if (own !== layer) continue;
    for (const called of [name.toLowerCase(), code.toLowerCase()]) known.set(called, (known.get(called) ?? new Set()).add(code));
  }
  return known;
}

const knowsAll = (known: CodesByName, groups: readonly (readonly string[])[]): boolean =>
  groups.flat().every((name) => known.has(name.toLowerCase()));

/** The codes of the areas that are named, group by group; null where a name is that of several areas, or an area is named twice. */
function codesOf(known: CodesByName, groups: readonly (readonly string[])[]): readonly (readonly string[])[] | null {
  const codes = groups.map((names) => names.flatMap((name) => [...(known.get(name.toLowerCase()) ?? [])]));
  const named = groups.flat().length;
  return codes.flat().length === named && new Set(codes.flat()).size === named ? codes : null;
}

/**
 * Whether the areas that are named, and all others of the layer and of the wards of which anything is counted in these months, hold each of
 * these kinds in every one of them. A month that an area lacks is not 0: its outline may have come later. So nothing is summed, nor judged
 * by what would be withheld, in a table with gaps.
 */
function isWholeTable(
  recorded: readonly PlaceCount[],
  layer: Layer,
  named: readonly string[],
  { crimes, months }: Pick<Table, 'crimes' | 'months'>,
): boolean {
  const [kinds, within] = [new Set(crimes), new Set(months)];
  const held = new Map(named.map((code) => [`${layer} ${code}`, new Set<string>()]));
  for (const { layer: own, code, measure, period } of recorded) {
    if ((own !== layer && own !== 'ward') || !kinds.has(measure) || !within.has(period)) continue;
    const key = `${own} ${code}`;
    held.set(key, (held.get(key) ?? new Set()).add(`${period} ${measure}`));
  }
  return [...held.values()].every(({ size }) => size === kinds.size * within.size);
}

interface Table {
  readonly months: readonly string[];
  readonly crimes: readonly string[];
  readonly threshold: number;
}

/** What of a layer might be published of these months; null where nothing might. */
export function shownNumbers(recorded: readonly PlaceCount[], layer: Layer, table: Table): ShownNumbers | null {
  const { shown } = madeOf(recorded);
  const asked = JSON.stringify([layer, table.months, table.crimes, table.threshold]);
  const known = shown.get(asked);
  if (known !== undefined) return known;
  const made = judgeTable(recorded, layer, table);
  shown.set(asked, made);
  return made;
}

function judgeTable(recorded: readonly PlaceCount[], layer: Layer, table: Table): ShownNumbers | null {
  if (layer === 'ward') return withoutHidden(tableOf(recorded, 'ward', table), table.threshold);
  const ofSmallAreas = withoutHidden(totalsOf(tableOf(recorded, 'small-area', table)), table.threshold);
  const wards = tableOf(recorded, 'ward', table);
  if (wards.size === 0) return ofSmallAreas;
  const ofWards = withoutHidden(wards, table.threshold);
  const isWhole = (shown: ShownNumbers | null): boolean =>
    shown !== null && [...shown.values()].every((row) => typeof row.at(-1) === 'number');
  return isWhole(ofWards) && isWhole(ofSmallAreas) ? ofSmallAreas : null;
}

/** The counts of each area of a layer, by kind of crime. */
function tableOf(recorded: readonly PlaceCount[], layer: Layer, { months, crimes }: Table): ReadonlyMap<string, readonly number[]> {
  const [columns, within] = [new Map(crimes.map((crime, column) => [crime, column])), new Set(months)];
  const rows = new Map<string, number[]>();
  for (const { layer: own, code, measure, period, value } of recorded) {
    const column = columns.get(measure);
    if (own !== layer || column === undefined || !within.has(period)) continue;
    const row = rows.get(code) ?? crimes.map(() => 0);
    row[column] = (row[column] ?? 0) + value;
    rows.set(code, row);
  }
  return rows;
}

const totalsOf = (rows: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> =>
  new Map([...rows].map(([code, row]) => [code, [row.reduce((sum, count) => sum + count, 0)]]));

/** The rows with their totals, where what may not be published is null. */
function withoutHidden(rows: ReadonlyMap<string, readonly number[]>, threshold: number): ShownNumbers | null {
  const hidden = rows.size < FEWEST_AREAS ? null : withhold([...rows.values()], threshold);
  if (hidden === null) return null;
  return new Map(
    [...rows].map(([code, row], at) => {
      const numbers = [...row, row.reduce((sum, count) => sum + count, 0)];
      return [code, numbers.map((number, column) => (hidden[at]?.[column] === true ? null : number))];
    }),
  );
}
