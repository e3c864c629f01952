const PART_LETTERS = 65_536;

/** A text in parts; none ends between the two halves of a character that UTF-16 writes as a pair, which would become other bytes. */
export function* partsOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = from + PART_LETTERS;
    const cut = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
    yield text.slice(from, cut);
    from = cut;
  }
}
