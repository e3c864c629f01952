import { isList, isObject, type Json, pointerOf } from '../shared/json-leaves.ts';
import { pathInWords, valueInWords } from './path-in-words.ts';

/** One place in which two bodies differ. */
export interface BodyDifference {
  /** `moved` is a list that holds the same in another order. */
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  /** A JSON pointer (RFC 6901), into the newer body; into the older one for what was removed. */
  readonly path: string;
  /** The same in plain English: `Contacts › “Samaritans” › Telephone`. */
  readonly where: string;
  /** Null where nothing stood there before; else the old value in words. */
  readonly before: string | null;
  /** Null where nothing stands there any more; else the new value in words. */
  readonly after: string | null;
}

type Steps = readonly (string | number)[];

/** Both sides of a comparison: where we are in each, and the names of the items that lead there. */
interface Place {
  readonly older: Steps;
  readonly newer: Steps;
  readonly names: readonly (string | null)[];
}

/**
 * Every place in which two bodies differ, to the last leaf, in the order in which they stand. Items of lists are matched by what
 * identifies them (an address, a name, a period), else by their place; an item that is there in one of them only is one
 * difference, whose value is told with all that is in it. Empty only where both bodies are equal.
 */
export const bodyDifferences = (before: Json, after: Json): readonly BodyDifference[] =>
  compare(before, after, { older: [], newer: [], names: [] });

function compare(before: Json, after: Json, place: Place): BodyDifference[] {
  if (isList(before) && isList(after)) return compareLists(before, after, place);
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
    return keys.flatMap((key) => {
      const inner = { older: [...place.older, key], newer: [...place.newer, key], names: [...place.names, null] };
      const was = Object.hasOwn(before, key) ? before[key] : undefined;
      const is = Object.hasOwn(after, key) ? after[key] : undefined;
      if (was === undefined) return is === undefined ? [] : [added(is, inner)];
      return is === undefined ? [removed(was, inner)] : compare(was, is, inner);
    });
  }
  return before === after ? [] : [tell('changed', place, valueInWords(before), valueInWords(after))];
}

const tell = (kind: BodyDifference['kind'], place: Place, before: string | null, after: string | null): BodyDifference => {
  const steps = kind === 'removed' ? place.older : place.newer;
  return { kind, path: pointerOf(steps), where: pathInWords(steps, place.names), before, after };
};
const added = (value: Json, place: Place): BodyDifference => tell('added', place, null, valueInWords(value));
const removed = (value: Json, place: Place): BodyDifference => tell('removed', place, valueInWords(value), null);

function compareLists(before: readonly Json[], after: readonly Json[], place: Place): BodyDifference[] {
  const pairs = pairUp(before, after);
  const differences = pairs.flatMap(({ was, is }) => {
    const value = is === null ? (was === null ? undefined : before[was]) : after[is];
    const inner = {
      older: [...place.older, was ?? is ?? 0],
      newer: [...place.newer, is ?? was ?? 0],
      names: [...place.names, value === undefined ? null : nameOf(value)],
    };
    const [old, fresh] = [was === null ? undefined : before[was], is === null ? undefined : after[is]];
    if (old === undefined) return fresh === undefined ? [] : [added(fresh, inner)];
    return fresh === undefined ? [removed(old, inner)] : compare(old, fresh, inner);
  });
  const kept = pairs.flatMap(({ was, is }) => (was === null || is === null ? [] : [{ was, is }]));
  const order = kept.toSorted((one, other) => one.was - other.was);
  const isMoved = order.some(({ is }, index) => is < (order[index - 1]?.is ?? -1));
  if (!isMoved) return differences;
  const listed = (indexes: readonly number[], list: readonly Json[]): string =>
    indexes.map((index) => nameOf(list[index] ?? null) ?? valueInWords(list[index] ?? null)).join('; ');
  const [old, fresh] = [
    listed(
      order.map(({ was }) => was),
      before,
    ),
    listed(
      kept.map(({ is }) => is).toSorted((a, b) => a - b),
      after,
    ),
  ];
  return [...differences, tell('moved', place, old, fresh)];
}

interface Pair {
  /** Its place in the older list, or null where it is new. */
  readonly was: number | null;
  readonly is: number | null;
}

/** Which item of one list is which of the other, in the order of the newer one; what is in the older alone comes last. */
function pairUp(before: readonly Json[], after: readonly Json[]): readonly Pair[] {
  const identity = identityOf(before, after);
  const found = new Map<string, number>(before.map((item, index) => [identity(item, index), index]));
  const taken = new Set<number>();
  const matched = after.map((item, is): Pair => {
    const was = found.get(identity(item, is)) ?? null;
    if (was !== null) taken.add(was);
    return { was, is };
  });
  // What found no partner by its identity keeps its place: a text that was reworded is a change and not one gone and one come.
  const paired = matched.map(({ was, is }): Pair => {
    if (was !== null || is === null || is >= before.length || taken.has(is)) return { was, is };
    taken.add(is);
    return { was: is, is };
  });
  return [...paired, ...before.flatMap((_item, was): Pair[] => (taken.has(was) ? [] : [{ was, is: null }]))];
}

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

const NAMES = ['title', 'name', 'term', 'text', 'label', 'measure', 'period', 'body', 'person', 'slug', 'kind'] as const;
const LONGEST_NAME = 70;

/** What people call an item of a list, or null where it has no name. */
export function nameOf(item: Json): string | null {
  if (!isObject(item)) return null;
  const name = NAMES.map((field) => item[field]).find((value) => typeof value === 'string' && value !== '');
  if (typeof name !== 'string') return null;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}
