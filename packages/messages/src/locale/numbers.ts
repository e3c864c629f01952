import type { Language } from '../language.ts';

/** Numbers as people say them, by the size of each and by how near they lie to one another. */
export interface NumberWords {
  /**
   * One number: whole from 20 up, one decimal from 1, two significant digits below. Never '0' for what is not 0, and never
   * rounded up to a power of ten that it does not nearly reach: 99.9 stays 99.9.
   */
  readonly number: (value: number) => string;
  /** Numbers that stand in one sentence: with so many digits more that different ones do not read the same. */
  readonly together: (values: readonly number[]) => readonly string[];
}

/** More digits say nothing: a double holds 15. */
const MOST_DIGITS = 15;
/** Nearer than this, relative to their size, two values are the same but for the last bits of binary fractions. */
const SAME = 1e-9;

function numberWords(locale: string): NumberWords {
  const formats = new Map<number, Intl.NumberFormat>();
  const format = (value: number, digits: number): string => {
    const known = formats.get(digits) ?? new Intl.NumberFormat(locale, { maximumSignificantDigits: digits });
    formats.set(digits, known);
    // A zero has no sign.
    return known.format(value === 0 ? 0 : value);
  };
  const say = (value: number, extra: number): string => format(value, Math.min(MOST_DIGITS, digitsOf(value) + extra));
  const least = (value: number): number => [0, 1, 2].find((extra) => !growsADigit(value, digitsOf(value) + extra)) ?? 2;
  return {
    number: (value) => say(value, least(value)),
    together: (values) => {
      for (let extra = 0; extra < MOST_DIGITS; extra += 1) {
        const said = values.map((value) => say(value, Math.max(extra, least(value))));
        if (!saysTheSameOfDifferent(values, said)) return said;
      }
      return values.map((value) => say(value, MOST_DIGITS));
    },
  };
}

/** Numbers in words, by language. Made once, because the formatters of Intl are slow to make. */
export const NUMBERS: Readonly<Record<Language, NumberWords>> = { en: numberWords('en-GB'), cy: numberWords('cy') };

/** How many significant digits a number of this size is said with. */
function digitsOf(value: number): number {
  const size = Math.abs(value);
  if (size < 1) return 2;
  const before = Math.floor(Math.log10(size)) + 1;
  return size < 20 ? before + 1 : before;
}

/** Whether rounding to so many digits takes a number to the next power of ten, as 99.7 to 100. */
const growsADigit = (value: number, digits: number): boolean => {
  const rounded = Number(Math.abs(value).toPrecision(Math.min(digits, MOST_DIGITS)));
  return rounded > Math.abs(value) && rounded >= 10 && Number.isInteger(Math.log10(rounded));
};

const saysTheSameOfDifferent = (values: readonly number[], said: readonly string[]): boolean =>
  values.some((value, index) => values.some((other, at) => at > index && said[at] === said[index] && areDifferent(value, other)));

const areDifferent = (one: number, other: number): boolean => Math.abs(one - other) > SAME * Math.max(Math.abs(one), Math.abs(other));
