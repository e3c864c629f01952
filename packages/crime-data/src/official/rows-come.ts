/** An offence of a table: its code, which stays while its description is worded anew, or else its description. */
export interface Offence {
  readonly code: string;
  readonly description: string;
  readonly subgroup: string;
  /** The measure that it is part of besides all; empty where there is none. */
  readonly measure: string;
}

/** Which rows of a table have come, so that one that comes again is seen. */
export interface RowsCome {
  /** Offences by their code and description, numbered as they come. */
  readonly offences: Map<string, number>;
  /** What its newest row says of each offence, by its number. */
  readonly known: Offence[];
  /** The sheets, numbered as they come. */
  readonly sheets: Map<string, number>;
  /** The rows of a place, by number of offence (`comeAs`): a million rows take some megabytes. */
  readonly places: Map<string, number[]>;
  /** All rows of an offence that came more than once in a place. */
  readonly again: Map<string, Set<number>>;
}

export const noRowsCome = (): RowsCome => ({ offences: new Map(), known: [], sheets: new Map(), places: new Map(), again: new Map() });

/** The published table knows some two hundred; one that knows more than so many has a text of its own in each row. */
const MOST_OFFENCES = 1000;

/**
 * Notes a row of a place (an area and a quarter), and answers whether it came before: in another sheet, as a revised table beside the old one has
 * it; in the same with any count, where code and description are given; and else with the same count. Two counts of 0 are as one. Rows that no
 * column tells apart are added up, and so are those of more than a thousand offences.
 */
export function hasCome(
  { offences, known, sheets, places, again }: RowsCome,
  place: string,
  of: Offence,
  row: { readonly sheet: string; readonly count: number | null },
): boolean {
  const offence = `${of.code}${of.description}` || of.subgroup;
  if (offence === '' || offences.size > MOST_OFFENCES) return false;
  const number = offences.get(offence) ?? offences.size;
  offences.set(offence, number);
  if (offences.size > MOST_OFFENCES) places.clear();
  known[number] = of;
  const sheet = sheets.get(row.sheet) ?? sheets.size;
  sheets.set(row.sheet, sheet);
  const rows = places.get(place) ?? [];
  places.set(place, rows);
  const [before, now] = [rows[number], comeAs(sheet, row.count)];
  if (before === undefined) {
    rows[number] = now;
    return false;
  }
  const key = `${place}\u001F${number.toString()}`;
  const all = again.get(key) ?? new Set([before]);
  again.set(key, all);
  const hasCodeAndWords = of.code !== '' && of.description !== '';
  const isAlike = hasCodeAndWords
    ? row.count !== 0 || [...all].some((one) => countOf(one) !== 0)
    : row.count !== null && row.count !== 0 && all.has(now);
  const isElsewhere = [...all].some((one) => Math.floor(one / OF_SHEET) !== sheet);
  all.add(now);
  return isAlike || isElsewhere;
}

const OF_SHEET = 2 ** 34;
/** The sheet and the count of a row as one number: counts lie between −2³² and 2³². */
const comeAs = (sheet: number, count: number | null): number => sheet * OF_SHEET + (count === null ? 0 : count + 2 ** 32);
/** The count of a row, null where it is none. */
const countOf = (row: number): number | null => (row % OF_SHEET === 0 ? null : (row % OF_SHEET) - 2 ** 32);

/** What the first row of each offence counts in a place, by number of offence; none where there are too many to tell them apart. */
export const countsOf = ({ places }: RowsCome, place: string): readonly (number | null | undefined)[] =>
  (places.get(place) ?? []).map(countOf);

/** An area and a quarter as the place of a row. */
export const placeOf = (area: string, period: string): string => `${area}\u001F${period}`;
