/** A digit of another script than ours, as ٤ and ४. */
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
export const HAS_OTHER_DIGITS = /(?![0-9])\p{Nd}/u;
const IS_DIGIT = /^\p{Nd}$/u;

/** Scripts have their ten digits in a row, which begins at a sixteenth place or at the sixth after one. */
const [ROW, SIXTH, TEN] = [16, 6, 10];

/** A text with the digits of every script as 0 to 9. */
export const withPlainDigits = (text: string): string =>
  text.replaceAll(OTHER_DIGIT, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const [first, at] = [code - (code % ROW), code % ROW];
    const isFromSixth = at >= TEN || (at >= SIXTH && IS_DIGIT.test(String.fromCodePoint(first + ROW - 1)));
    const value = isFromSixth ? at - SIXTH : at;
    return value < TEN ? String(value) : digit;
  });
