/** A priority or theme of one partnership, as the county sees it. */
export interface DistrictFocus {
  readonly partnership: string;
  readonly title: string;
  readonly path: string;
}

/** What several partnerships have in common: the shortest of its names, and who has it. */
export interface CommonFocus {
  readonly title: string;
  readonly foci: readonly DistrictFocus[];
  /** How many partnerships share it. */
  readonly partnerships: number;
}

/** Words that say nothing of what a priority is about. */
const EMPTY = new Set([
  'and',
  'or',
  'of',
  'the',
  'a',
  'an',
  'in',
  'on',
  'for',
  'to',
  'with',
  'other',
  'including',
  'reducing',
  'tackling',
  'preventing',
  'our',
  'safer',
  'people',
  'places',
]);

/** How much of their words two titles must share to count as the same: half of all that stand in either (Jaccard's index). */
const ALIKE = 0.5;

/**
 * Which priorities (or themes) several partnerships share, by the words of their titles: those that most share come first. It
 * groups what is alike in name only; whether it is alike in substance is for people to say.
 */
export function commonFoci(foci: readonly DistrictFocus[]): readonly CommonFocus[] {
  const groups: { readonly words: ReadonlySet<string>; readonly foci: DistrictFocus[] }[] = [];
  for (const focus of foci.toSorted((one, other) => one.title.localeCompare(other.title) || one.path.localeCompare(other.path))) {
    const words = wordsOf(focus.title);
    const group = groups.find((other) => likeness(words, other.words) >= ALIKE);
    if (group === undefined) groups.push({ words, foci: [focus] });
    else group.foci.push(focus);
  }
  return groups
    .map(({ foci: own }) => ({
      title: own.map(({ title }) => title).toSorted((one, other) => one.length - other.length || one.localeCompare(other))[0] ?? '',
      foci: own,
      partnerships: new Set(own.map(({ partnership }) => partnership)).size,
    }))
    .toSorted((one, other) => other.partnerships - one.partnerships || one.title.localeCompare(other.title));
}

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .split(' ')
      .filter((word) => word.length > 1 && !EMPTY.has(word))
      .map((word) => word.replace(/(?<=\w{3})s$/u, '')),
  );

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : shared / all;
}
