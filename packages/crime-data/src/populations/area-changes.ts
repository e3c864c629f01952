import { sameName } from '@saferplan/domain/peers';
import list from './area-changes.json' with { type: 'json' };

/** A district by its official code and its name. */
interface District {
  readonly code: string;
  readonly name: string;
}

/** Districts that became one, or one that was given another name or code, with no ground lost or won that matters to a rate. */
export interface AreaChange extends District {
  /** Its first day. */
  readonly at: string;
  readonly of: readonly District[];
  readonly source: string;
}

/**
 * Changes of districts in England since 2012 in which whole districts became one, were renamed or were given another code; newest first. Codes are
 * those of the Office for National Statistics, as programs in public repositories list them.
 */
export const AREA_CHANGES: readonly AreaChange[] = list.changes;

/** What an area was made of before, by names, the newest first: of North Yorkshire, its seven districts; none where it has not changed. */
export function formerAreas(name: string): readonly (readonly string[])[] {
  const made: (readonly string[])[] = [];
  let parts: readonly string[] = [name];
  for (const change of AREA_CHANGES) {
    const at = parts.findIndex((part) => sameName(part) === sameName(change.name));
    const of = change.of.map((one) => one.name);
    if (at === -1 || of.every((one) => sameName(one) === sameName(change.name))) continue;
    parts = [...parts.slice(0, at), ...of, ...parts.slice(at + 1)];
    made.push(parts);
  }
  return made;
}

/** An estimate of people, or anything else that is counted of an area by its code at a time. */
interface OfArea extends District {
  readonly at: string;
  readonly people: number;
}

/**
 * The same with each area under the code that it has had since, and each that was made of several as their sum, where the list has them all and
 * not itself. Areas under the codes that they had stay.
 */
export function withChangedAreas<Counted extends OfArea>(counted: readonly Counted[]): readonly Counted[] {
  const known = new Map(counted.map((one) => [`${one.code} ${one.at}`, one]));
  const add = (at: string, { code, name }: District, parts: readonly District[]): void => {
    if (known.has(`${code} ${at}`)) return;
    const own = parts.flatMap((part) => known.get(`${part.code} ${at}`) ?? []);
    const [first] = own;
    if (first === undefined || own.length < parts.length) return;
    known.set(`${code} ${at}`, { ...first, code, name, people: own.reduce((sum, { people }) => sum + people, 0) });
  };
  const times = new Set(counted.map(({ at }) => at));
  // The oldest first: what became one may have become part of another since.
  for (const change of AREA_CHANGES.toReversed())
    for (const at of times) {
      add(at, change, change.of);
      const [only] = change.of;
      if (change.of.length === 1 && only !== undefined) add(at, only, [change]);
    }
  return [...known.values()];
}

/** What is counted in an area in a period; null where that is not known. */
interface CountedIn {
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
}

/** The same with each area that is counted under a new name also in the periods before, as what it was then: the sum of all its parts. */
export function withEarlierPeriods(counted: readonly CountedIn[]): readonly CountedIn[] {
  const byArea = new Map([...Map.groupBy(counted, ({ area }) => sameName(area))].map(([area, own]) => [area, byPeriod(own)]));
  const periods = [...new Set(counted.map(({ period }) => period))];
  const names = [...new Set(counted.map(({ area }) => area))];
  const added = names.flatMap((area) => {
    const earlier = formerAreas(area).map((parts) => parts.map((part) => byArea.get(sameName(part))));
    const own = byArea.get(sameName(area));
    return periods.flatMap((period): readonly CountedIn[] => {
      const parts = own?.has(period) === true ? undefined : earlier.find((all) => all.every((part) => part?.has(period)));
      if (parts === undefined) return [];
      const values = parts.map((part) => part?.get(period) ?? null);
      return [
        { area, period, value: values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0) },
      ];
    });
  });
  return [...counted, ...added];
}

const byPeriod = (counted: readonly CountedIn[]): ReadonlyMap<string, number | null> =>
  new Map(counted.map(({ period, value }) => [period, value]));
