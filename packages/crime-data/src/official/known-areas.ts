import { sameName } from '@saferplan/domain/peers';
import { codeOfDistrict, formerAreas } from '../populations/index.ts';

/**
 * Councils whose figures stand under the name of a partnership in the Home Office's file of July 2026 (year ending March 2021 to March 2026). Not a
 * full list: ONS's lookup from councils to partnerships has all, and is not at hand.
 */
const SHARED: Readonly<Record<string, string>> = { hart: 'North Hampshire' };

interface WithEarlier {
  /** The areas of the file that it was before, the newest first: under another name, or several that became one. */
  readonly earlier: readonly (readonly string[])[];
}

/** Where the figures of an area stand: under its own name, under the names of the areas that it was made of, or nowhere by themselves. */
export type FoundArea =
  | (WithEarlier & { readonly kind: 'own'; readonly names: readonly [string] })
  | (WithEarlier & { readonly kind: 'parts'; readonly names: readonly string[] })
  /** It shares a partnership with others, of this name. */
  | { readonly kind: 'shared'; readonly partnership: string }
  | { readonly kind: 'unknown'; readonly similar: readonly string[] };

/** Finds an area among those of a file; `formerly` are the areas that it was made of, as the partnership's own list says. */
export function findArea(wanted: string, formerly: readonly string[], areas: readonly { readonly name: string }[]): FoundArea {
  const find = (name: string): string | undefined => areas.find((area) => sameName(area.name) === sameName(name))?.name;
  const own = find(wanted) ?? otherwiseCalled(wanted, areas);
  const wholes = [formerly, ...formerAreas(wanted)].flatMap((parts) => {
    const found = parts.flatMap((name) => find(name) ?? []);
    return parts.length > 0 && found.length === parts.length ? [found] : [];
  });
  const made = wholes.filter((parts, at) => wholes.findIndex((other) => other.toSorted().join() === parts.toSorted().join()) === at);
  if (own !== undefined) return { kind: 'own', names: [own], earlier: made };
  const [newest, ...earlier] = made;
  if (newest !== undefined) return { kind: 'parts', names: newest, earlier };
  // 'Hinckley and Bosworth' is named in 'Blaby, Hinckley and Bosworth'; 'Devon' is not in 'North Devon and Torridge'.
  const isNamedIn = (name: string): boolean => {
    const at = `, ${sameName(name).replaceAll(' and ', ', ')},`;
    return sameName(name) !== sameName(wanted) && at.includes(`, ${sameName(wanted).replaceAll(' and ', ', ')},`);
  };
  const shared = find(SHARED[sameName(wanted)] ?? '') ?? areas.find(({ name }) => isNamedIn(name))?.name;
  if (shared !== undefined) return { kind: 'shared', partnership: shared };
  const start = sameName(wanted).slice(0, 4);
  return {
    kind: 'unknown',
    similar: areas
      .map(({ name }) => name)
      .filter((name) => sameName(name).includes(start))
      .slice(0, 8),
  };
}

/** The area of the same official code, such as Caerdydd for Cardiff; none under a name of other times, such as Shepway. */
function otherwiseCalled(wanted: string, areas: readonly { readonly name: string }[]): string | undefined {
  const code = codeOfDistrict(wanted);
  const former = new Set(formerAreas(wanted).flat().map(sameName));
  return code === null ? undefined : areas.find(({ name }) => codeOfDistrict(name) === code && !former.has(sameName(name)))?.name;
}
