/** A text without the marks that statistical tables put after it, and those marks as they are to be told. */
export interface Unmarked {
  readonly bare: string;
  /** `note 3`, `r`, `p`, `*`; several are parted by semicolons; empty where there is none. */
  readonly note: string;
}

/** One mark at the end: `[note 3]`, `(p)`, `*`, `¹`, or a bare `r`, `p` or `e` after a digit. */
const MARK =
  /(?:\s*\[(?<square>[^\][]{1,60})\]|\s*\((?<round>[a-z]|notes? \d+|provisional|prov\.?|revised|rev\.?|estimated?|est\.?)\)|\s*(?<sign>[*†‡§¹²³⁰⁴-⁹]+)|(?<=\d%?)\s?(?<letter>[rpe])|\s+(?<word>provisional|revised|estimated))$/i;

/** Takes the marks off the end of a text; never all of it. */
export function withoutMarks(text: string): Unmarked {
  const notes: string[] = [];
  let bare = text;
  for (let found = MARK.exec(bare); found !== null && found.index > 0; found = MARK.exec(bare)) {
    const { square, round, sign, letter, word } = found.groups ?? {};
    notes.unshift((square ?? round ?? sign ?? letter ?? word ?? '').trim());
    bare = bare.slice(0, found.index).trimEnd();
  }
  return { bare, note: notes.join('; ') };
}
