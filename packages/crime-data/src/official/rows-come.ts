/** Which rows of a table have come, so that one that comes again is seen. */
export interface RowsCome {
  /** Offences by their code and description, numbered as they come. */
  readonly offences: Map<string, number>;
  /** The sheets, numbered as they come. */
  readonly sheets: Map<string, number>;
  /** The rows of a place, by number of offence (`comeAs`): a million rows take some megabytes. */
  readonly places: Map<string, number[]>;
  /** All rows of an offence that came more than once in a place. */
  readonly again: Map<string, Set<number>>;
}

export const noRowsCome = (): RowsCome => ({ offences: new Map(), sheets: new Map(), places: new Map(), again: new Map() });

/** The published table knows some two hundred; one that knows more than so many has a text of its own in each row. */
const MOST_OFFENCES = 1000;

/**
 * Notes a row of a place (an area and a quarter), and answers whether it came before: in another sheet, as a revised table beside the old one has
 * it, or with the same count, other than 0, in the same. Rows that no column tells apart are added up, and so are those of more than a thousand offences.
 */
export function hasCome(
  { offences, sheets, places, again }: RowsCome,
  place: string,
  offence: string,
  row: { readonly sheet: string; readonly count: number | null },
): boolean {
  if (offence === '' || offences.size > MOST_OFFENCES) return false;
  const number = offences.get(offence) ?? offences.size;
  offences.set(offence, number);
  if (offences.size > MOST_OFFENCES) places.clear();
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
  const isAlike = row.count !== null && row.count !== 0 && all.has(now);
  const isElsewhere = [...all].some((one) => Math.floor(one / OF_SHEET) !== sheet);
  all.add(now);
  return isAlike || isElsewhere;
}

const OF_SHEET = 2 ** 34;
/** The sheet and the count of a row as one number: counts lie between −2³² and 2³². */
const comeAs = (sheet: number, count: number | null): number => sheet * OF_SHEET + (count === null ? 0 : count + 2 ** 32);
