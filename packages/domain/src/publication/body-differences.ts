import { isSameValue } from '../shared/is-same-value.ts';
import { isList, isObject, type Json, pointerOf } from '../shared/json-leaves.ts';
import { isComparedAsOne, placeOf, withChoicesNotSaid } from './said-as.ts';

/** One place in which two bodies differ. What it is called and how its values are said is told by the messages. */
export interface BodyDifference {
  /** `moved` is a list that holds the same in another order; `anew` what is told as one, of which only that it differs is said. */
  readonly kind: 'changed' | 'added' | 'removed' | 'moved' | 'anew';
  /** A JSON pointer (RFC 6901), into the newer body; into the older one for what was removed. */
  readonly path: string;
  readonly steps: Steps;
  /** The items of lists that lead there, one for each step: null for the name of a field. */
  readonly items: readonly Json[];
  /** Null where nothing stood there before, and of what is told as one. */
  readonly before: Json;
  /** Null where nothing stands there any more, and of what is told as one. */
  readonly after: Json;
}

type Steps = readonly (string | number)[];

/** Both sides of a comparison: where we are in each, and the items that lead there. */
interface Place {
  readonly older: Steps;
  readonly newer: Steps;
  readonly items: readonly Json[];
  readonly earlier: EarlierTexts;
}

/**
 * Texts by which items of the newer body were called before, by their place in that body (a JSON pointer): what tells that an item that
 * is worded anew is the same one. Of an item that is not here it is not known; one that is here and bore no other text is new where
 * nothing is called the same.
 */
export type EarlierTexts = ReadonlyMap<string, readonly string[]>;

/**
 * Every place in which two bodies differ, to the last leaf, in the order in which they stand. Items of lists are matched by what
 * identifies them (an address, a name, a period; a text that one bore before), else by their place; an item that is there in one of them only is one
 * difference, whose value is told with all that is in it. Empty only where both bodies are equal.
 */
export const bodyDifferences = (before: Json, after: Json, earlier: EarlierTexts = new Map()): readonly BodyDifference[] =>
  compare(withChoicesNotSaid(before), withChoicesNotSaid(after), { older: [], newer: [], items: [], earlier });

function compare(before: Json, after: Json, place: Place): BodyDifference[] {
  if (isComparedAsOne(placeOf(place.newer))) return isSameValue(before, after) ? [] : [tell('anew', place, null, null)];
  if (isList(before) && isList(after)) return compareLists(before, after, place);
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return keys.flatMap((key) => {
      const inner = { ...place, older: [...place.older, key], newer: [...place.newer, key], items: [...place.items, null] };
      const was = Object.hasOwn(before, key) ? before[key] : undefined;
      const is = Object.hasOwn(after, key) ? after[key] : undefined;
      if (was === undefined) return is === undefined ? [] : [added(is, inner)];
      return is === undefined ? [removed(was, inner)] : compare(was, is, inner);
    });
  }
  return before === after ? [] : [tell('changed', place, before, after)];
}

const tell = (kind: BodyDifference['kind'], { older, newer, items }: Place, before: Json, after: Json): BodyDifference => {
  const steps = kind === 'removed' ? older : newer;
  return { kind, path: pointerOf(steps), steps, items, before, after };
};
const added = (value: Json, place: Place): BodyDifference =>
  isComparedAsOne(placeOf(place.newer)) ? tell('anew', place, null, null) : tell('added', place, null, value);
const removed = (value: Json, place: Place): BodyDifference =>
  isComparedAsOne(placeOf(place.older)) ? tell('anew', { ...place, newer: place.older }, null, null) : tell('removed', place, value, null);

function compareLists(before: readonly Json[], after: readonly Json[], place: Place): BodyDifference[] {
  const pairs = pairUp(before, after, (index) => place.earlier.get(pointerOf([...place.newer, index])) ?? null);
  const differences = pairs.flatMap(({ was, is }) => {
    const value = is === null ? (was === null ? undefined : before[was]) : after[is];
    const inner = {
      ...place,
      older: [...place.older, was ?? is ?? 0],
      newer: [...place.newer, is ?? was ?? 0],
      items: [...place.items, value ?? null],
    };
    const [old, fresh] = [was === null ? undefined : before[was], is === null ? undefined : after[is]];
    if (old === undefined) return fresh === undefined ? [] : [added(fresh, inner)];
    return fresh === undefined ? [removed(old, inner)] : compare(old, fresh, inner);
  });
  const kept = pairs.flatMap(({ was, is }) => (was === null || is === null ? [] : [{ was, is }]));
  const order = kept.toSorted((one, other) => one.was - other.was);
  const isMoved = order.some(({ is }, index) => is < (order[index - 1]?.is ?? -1));
  if (!isMoved) return differences;
  const listed = (indexes: readonly number[], list: readonly Json[]): Json => indexes.map((index) => list[index] ?? null);
  const old = listed(
    order.map(({ was }) => was),
    before,
  );
  const fresh = listed(
    kept.map(({ is }) => is).toSorted((a, b) => a - b),
    after,
  );
  return [...differences, tell('moved', place, old, fresh)];
}

interface Pair {
  /** Its place in the older list, or null where it is new. */
  readonly was: number | null;
  readonly is: number | null;
}

/**
 * Which item of one list is which of the other, in the order of the newer one; what is in the older alone comes last. What is called
 * the same is the same; then what bore that name before; then what stands at the same place, unless it is known to have been something else.
 */
function pairUp(before: readonly Json[], after: readonly Json[], earlierOf: (index: number) => readonly string[] | null): readonly Pair[] {
  const identity = identityOf(before, after);
  const found = new Map<string, number>(before.map((item, index) => [identity(item, index), index]));
  const byText = new Map<string, number>(
    before.flatMap((item, index): [string, number][] => {
      const text = textOf(item);
      return text === null ? [] : [[text, index]];
    }),
  );
  const taken = new Set<number>();
  const take = (was: number | undefined): number | null => {
    if (was === undefined || taken.has(was)) return null;
    taken.add(was);
    return was;
  };
  const called = after.map((item, is): Pair => ({ was: take(found.get(identity(item, is))), is }));
  const known = called.map(({ was, is }): Pair => {
    if (was !== null || is === null) return { was, is };
    const formerly = earlierOf(is)?.find((text) => byText.has(text) && !taken.has(byText.get(text) ?? -1));
    return { was: formerly === undefined ? null : take(byText.get(formerly)), is };
  });
  // What found no partner keeps its place: a text that was reworded is a change and not one gone and one come.
  const paired = known.map(({ was, is }): Pair => {
    if (was !== null || is === null || is >= before.length || earlierOf(is) !== null) return { was, is };
    return { was: take(is), is };
  });
  return [...paired, ...before.flatMap((_item, was): Pair[] => (taken.has(was) ? [] : [{ was, is: null }]))];
}

/** The words by which people tell an item of a list from the others, where it has a field for them. */
const textOf = (item: Json): string | null => {
  if (!isObject(item)) return null;
  const text = item['text'] ?? item['title'] ?? item['measure'];
  return typeof text === 'string' ? text : null;
};

const IDENTITIES = ['slug', 'key', 'period', 'label', 'term', 'name', 'title', 'measure', 'text', 'at', 'on', 'from'] as const;

/** What tells the items of both lists apart: the first field that does in each, the value itself where that does, else the place. */
function identityOf(before: readonly Json[], after: readonly Json[]): (item: Json, index: number) => string {
  const tellsApart = (read: (item: Json) => string | null): boolean =>
    [before, after].every((list) => {
      const values = list.map(read);
      return !values.includes(null) && new Set(values).size === values.length;
    });
  const readers = [
    ...IDENTITIES.map((field) => (item: Json): string | null => {
      const value = isObject(item) ? item[field] : undefined;
      return typeof value === 'string' ? value : null;
    }),
    (item: Json): string | null => (typeof item === 'string' || typeof item === 'number' ? JSON.stringify(item) : null),
  ];
  const reader = readers.find(tellsApart);
  return (item, index) => reader?.(item) ?? index.toString();
}
