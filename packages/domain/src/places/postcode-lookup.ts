import { refuse, ok, type Result } from '../shared/result.ts';

/** In which small area and ward a postcode lies, by their codes. */
export interface PostcodePlace {
  readonly smallArea: string;
  readonly ward: string;
}

/**
 * Postcodes with where each lies, in little room: some 2.3 characters a postcode. Where it comes from is told beside every answer.
 *
 * A sector (`ME15 6`) holds groups, separated by semicolons, of the last two letters of each of its postcodes: those of one place
 * (`index=AAABAD`), and those that are no longer in use with the month since when they are not (`index:2015-03=AE`). An index
 * is that of a place of `places`, in base 36.
 */
export interface PostcodeLookup {
  readonly source: string;
  /** The day as of which it is right, as an ISO 8601 date. */
  readonly datedOn: string;
  readonly licence: string;
  readonly places: readonly PostcodePlace[];
  readonly sectors: Readonly<Record<string, string>>;
}

/** What is answered to a postcode. */
export type PostcodeAnswer =
  | { readonly kind: 'found'; readonly place: PostcodePlace }
  /** It lay here and is no longer in use since that month (`2015-03`). */
  | { readonly kind: 'ended'; readonly place: PostcodePlace; readonly since: string }
  /** The file has others of its district, and not this one: it is new, or wrong, or lies in a neighbouring area. */
  | { readonly kind: 'unknown' }
  /** The file has none of its district. */
  | { readonly kind: 'outside' }
  /** The beginning of a postcode alone, as in `ME15`. */
  | { readonly kind: 'partial' }
  | { readonly kind: 'malformed' };

const WHOLE = /^(?<outward>[A-Z]{1,2}\d[A-Z\d]?)(?<digit>\d)(?<letters>[A-Z]{2})$/u;
const BEGINNING = /^[A-Z]{1,2}\d[A-Z\d]?\d?$/u;
/** As in the grammar of postcodes; a sector is an outward code, a space and a digit. */
const inOneWord = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The parts of a postcode however it is spaced and written; null where it is none. A letter O or I where only a digit can stand is one. */
function partsOf(typed: string): { readonly sector: string; readonly letters: string } | null {
  const word = inOneWord(typed);
  const corrected = word.replace(/[OI](?=[A-Z]{2}$)/u, (letter) => (letter === 'O' ? '0' : '1'));
  const { outward, digit, letters } = (WHOLE.exec(word) ?? WHOLE.exec(corrected))?.groups ?? {};
  return outward === undefined || digit === undefined || letters === undefined ? null : { sector: `${outward} ${digit}`, letters };
}

/** Where a postcode lies, as the lookup has it. */
export function findPostcode({ places, sectors }: PostcodeLookup, typed: string): PostcodeAnswer {
  const parts = partsOf(typed);
  if (parts === null) return { kind: BEGINNING.test(inOneWord(typed)) ? 'partial' : 'malformed' };
  for (const group of (sectors[parts.sector] ?? '').split(';')) {
    const [head = '', letters = ''] = group.split('=');
    if (!pairsOf(letters).includes(parts.letters)) continue;
    const [index = '', since] = head.split(':');
    const place = places[Number.parseInt(index, BASE)];
    if (place !== undefined) return since === undefined ? { kind: 'found', place } : { kind: 'ended', place, since };
  }
  const [outward = ''] = parts.sector.split(' ');
  return { kind: Object.keys(sectors).some((sector) => sector.startsWith(`${outward} `)) ? 'unknown' : 'outside' };
}

const BASE = 36;
const pairsOf = (letters: string): readonly string[] => letters.match(/../gu) ?? [];

/** A row of a lookup: a postcode with its place, and since which month or day it is no longer in use; empty where it is. */
export interface PostcodeRow extends PostcodePlace {
  readonly postcode: string;
  readonly ended: string;
}

const ENDED = /^(?<year>\d{4})-?(?<month>0[1-9]|1[0-2])(?:-?\d{2})?$/u;

/** What is wrong with rows of a lookup. */
export type PostcodeFault =
  | { readonly code: 'no-postcode' | 'no-place' | 'twice'; readonly postcode: string }
  | { readonly code: 'no-month'; readonly postcode: string; readonly ended: string }
  | { readonly code: 'no-rows' };

/** Rows in little room; refused is the first row that is no postcode, has no place, has no such month, or is there twice. */
export function postcodeLookup(
  rows: readonly PostcodeRow[],
  about: Pick<PostcodeLookup, 'source' | 'datedOn' | 'licence'>,
): Result<PostcodeLookup, PostcodeFault> {
  const places: PostcodePlace[] = [];
  const indexes = new Map<string, number>();
  const groups = new Map<string, Map<string, string[]>>();
  const seen = new Set<string>();
  for (const { postcode, smallArea, ward, ended } of rows) {
    const parts = partsOf(postcode);
    if (parts === null) return refuse({ code: 'no-postcode', postcode });
    const name = `${parts.sector}${parts.letters}`;
    if (smallArea === '' || ward === '') return refuse({ code: 'no-place', postcode: name });
    if (seen.has(name)) return refuse({ code: 'twice', postcode: name });
    seen.add(name);
    const { year, month } = ENDED.exec(ended)?.groups ?? {};
    if (ended !== '' && (year === undefined || month === undefined)) return refuse({ code: 'no-month', postcode: name, ended });
    const key = `${smallArea} ${ward}`;
    const index = indexes.get(key) ?? places.push({ smallArea, ward }) - 1;
    indexes.set(key, index);
    const head = `${index.toString(BASE)}${year === undefined || month === undefined ? '' : `:${year}-${month}`}`;
    const sector = groups.get(parts.sector) ?? new Map<string, string[]>();
    groups.set(parts.sector, sector.set(head, [...(sector.get(head) ?? []), parts.letters]));
  }
  if (rows.length === 0) return refuse({ code: 'no-rows' });
  const sectors = Object.fromEntries(
    [...groups].map(([sector, own]) => [sector, [...own].map(([head, letters]) => `${head}=${letters.toSorted().join('')}`).join(';')]),
  );
  return ok({ ...about, places, sectors });
}
