import { areasOn } from '../plan/areas-on.ts';
import type { EditionContent } from '../plan/edition-content.ts';
import type { IsoDate } from '../shared/calendar.ts';
import { countyOf } from './counties.ts';
import type { Condition } from './provision.ts';
import { singleCouncil } from './single-councils.ts';

/**
 * How an area is governed, as far as law asks: by a district and a county council; likewise, where one partnership covers all
 * districts of the county and no other is left to agree with; by one council; in London; the City of London; or not known.
 */
export type AreaLaw = 'two-tier' | 'whole-county' | 'one-tier' | 'london' | 'city-of-london' | 'wales' | 'not-known';

/**
 * How the area of a partnership was governed on a day (ISO 8601). Codes of the Office for National Statistics tell it (E06 and
 * E08 one council, E07 a district in a county, E09 London, E10 a county); else the names of its districts, else its own.
 */
export function areaLawOn({ partnership, shared }: Pick<EditionContent, 'partnership' | 'shared'>, day: IsoDate): AreaLaw {
  if (partnership.frame === 'wales') return 'wales';
  const listed = areasOn(
    shared.area.filter(({ kind }) => kind === 'district'),
    shared['area-change'],
    day,
  );
  const districts = listed.length > 0 ? listed : namesIn(partnership.area).map((name) => ({ name, code: '' }));
  if (districts.some(({ code, name }) => code === CITY || name.trim().toLowerCase() === 'city of london')) return 'city-of-london';
  if (districts.some(({ code, name }) => code.startsWith('E09') || (code === '' && singleCouncil(name) === 'london'))) return 'london';
  if (districts.some(({ code }) => code.startsWith('E10'))) return 'whole-county';
  const placed = districts.map(({ name, code }) => ({ code, found: countyOf(name), isKnown: code !== '' || isKnown(name) }));
  const inCounty = placed.filter(({ code, found }) => isDistrict(code, found, day));
  if (inCounty.length === 0) return placed.every((district) => district.isKnown) ? 'one-tier' : 'not-known';
  return coversACounty(inCounty.map(({ found }) => found)) ? 'whole-county' : 'two-tier';
}

const CITY = 'E09000001';

/** Whether a provision with this condition holds in an area so governed; null where that is not known. */
export function holdsIn(condition: Condition, area: AreaLaw): boolean | null {
  switch (condition) {
    case 'always':
      return true;
    case 'two-tier':
      return area === 'not-known' ? null : area === 'two-tier';
    case 'has-commissioner':
      return area !== 'city-of-london' && area !== 'london';
    case 'london':
      return area === 'london';
  }
}

/** What stands between the names of districts, and within some of them: 'Dartford and Gravesham', 'Newark and Sherwood'. */
const BETWEEN = /(?<between>, and |, | and | & |\/)/u;

/**
 * The districts that a name may stand for: itself, or its parts, each the longest that is the name of a district; so that 'Bassetlaw, Newark
 * and Sherwood' is two. A part that is no district's name stands for itself.
 */
function namesIn(area: string): readonly string[] {
  const pieces = area.split(BETWEEN);
  const names: string[] = [];
  let from = 0;
  while (from < pieces.length) {
    let to = pieces.length;
    while (to > from + 1 && !isKnown(pieces.slice(from, to).join(''))) to -= 2;
    names.push(pieces.slice(from, to).join('').trim());
    from = to + 1;
  }
  return names;
}

const isKnown = (name: string): boolean => countyOf(name) !== null || singleCouncil(name) !== null;

/**
 * The county with two tiers of councils that all districts of an area are in, or were in last, and which of its districts they are. Null
 * where there is none; where an area takes in the whole county, so that there is nobody to agree with; and where it is in several.
 */
export function countyOfArea(
  area: string,
  districts: readonly { readonly name: string; readonly code: string }[],
): {
  readonly name: string;
  readonly until: IsoDate | null;
  readonly districts: readonly string[];
  readonly all: readonly string[];
} | null {
  const named = districts.length > 0 ? districts : namesIn(area).map((name) => ({ name, code: '' }));
  const found = named.flatMap(({ name, code }) => (code === '' || code.startsWith('E07') ? [countyOf(name)] : [null]));
  const [first] = found;
  if (first === undefined || first === null || coversACounty(found)) return null;
  if (found.some((one) => one?.county !== first.county)) return null;
  const { name, until, districts: all } = first.county;
  return { name, until, districts: found.flatMap((one) => (one === null ? [] : [one.name])), all };
}

type Found = ReturnType<typeof countyOf>;

function isDistrict(code: string, found: Found, day: IsoDate): boolean {
  if (found !== null && found.county.until !== null && day > found.county.until) return false;
  return code === '' ? found !== null : code.startsWith('E07');
}

function coversACounty(districts: readonly Found[]): boolean {
  const names = new Set(districts.map((found) => found?.name));
  const [first] = districts;
  return first !== undefined && first !== null && first.county.districts.every((name) => names.has(name));
}
