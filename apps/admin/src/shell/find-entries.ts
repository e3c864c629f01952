/** Something that can be found: a place or a record to go to, or something to do. */
export interface Entry {
  readonly key: string;
  readonly group: 'Go to' | 'Do';
  readonly name: string;
  /** The language of its name, where that is not the language of the list. */
  readonly lang?: string | undefined;
  /** Another name, in another language, by which it is found too. */
  readonly alsoNamed?: string;
  /** What it is, said beside its name. */
  readonly detail: string;
  readonly run: () => void;
}

/** The most that are shown of each group. */
const MOST = 12;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * How well a name answers what was typed: the smaller the better; null where it does not. Best is a name that begins so, or whose
 * words have these first letters; then one in which every word typed begins a word; then one that holds them anywhere, then one
 * whose detail does.
 */
function rankOf({ name, alsoNamed, detail }: Pick<Entry, 'name' | 'alsoNamed' | 'detail'>, typed: string): number | null {
  const ranks = [name, ...(alsoNamed === undefined ? [] : [alsoNamed])].flatMap((one) => rankOfName(one, detail, typed) ?? []);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

function rankOfName(name: string, detail: string, typed: string): number | null {
  const query = typed.trim().toLowerCase();
  const own = wordsOf(name);
  const asked = wordsOf(query);
  if (asked.length === 0) return null;
  const lower = name.toLowerCase();
  if (lower.startsWith(query)) return 0;
  if (
    query.length > 1 &&
    own
      .map((word) => word.slice(0, 1))
      .join('')
      .startsWith(query)
  )
    return 1;
  if (asked.every((word) => own.some((one) => one.startsWith(word)))) return 2;
  if (asked.every((word) => lower.includes(word))) return 3;
  const all = `${lower} ${detail.toLowerCase()}`;
  return asked.every((word) => all.includes(word)) ? 4 : null;
}

/** What answers best to what was typed, a dozen of each group; of two that answer as well, the shorter name is nearer. */
export function findEntries(entries: readonly Entry[], typed: string): readonly Entry[] {
  // Before anything is typed they stand in the order in which they are given.
  if (typed.trim() === '')
    return (['Go to', 'Do'] as const).flatMap((group) => entries.filter((one) => one.group === group).slice(0, MOST));
  const ranked = entries.flatMap((entry) => {
    const rank = rankOf(entry, typed);
    return rank === null ? [] : [{ entry, rank }];
  });
  const best = ranked.toSorted((one, other) => one.rank - other.rank || one.entry.name.length - other.entry.name.length);
  return (['Go to', 'Do'] as const).flatMap((group) =>
    best
      .filter(({ entry }) => entry.group === group)
      .slice(0, MOST)
      .map(({ entry }) => entry),
  );
}

/** A name in parts, with those that were typed marked. */
export function markTyped(name: string, typed: string): readonly { readonly text: string; readonly marked: boolean }[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return [{ text: name, marked: false }];
  const pattern = new RegExp(`(${asked.toSorted((one, other) => other.length - one.length).join('|')})`, 'giu');
  return name
    .split(pattern)
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
