import { withoutMarks } from './marks.ts';

/** What the text of a cell says as a value. */
export type ValueReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly isPercent: boolean;
      /** `£`, `€` or `$` as written; empty where there is none. */
      readonly currency: string;
      /** The marks beside it: `r`, `note 3`. */
      readonly note: string;
      /** Whether it was read with a comma before its decimals, as `1,5`: to be asked about. */
      readonly hasDecimalComma: boolean;
    }
  /** A time of day or a duration. */
  | { readonly kind: 'time'; readonly hours: number; readonly written: string }
  /** Withheld or not available, by a mark of its source. */
  | { readonly kind: 'suppressed'; readonly written: string }
  | { readonly kind: 'missing'; readonly written: string }
  /** The outcome of a formula that failed, or no number at all. */
  | { readonly kind: 'error'; readonly written: string }
  /** A dash, `nil` or `none`: some tables write it for zero, others for missing. */
  | { readonly kind: 'dash'; readonly written: string }
  /** `hasFigure`: whether they hold a figure that we cannot read. */
  | { readonly kind: 'words'; readonly written: string; readonly hasFigure: boolean };

/** Marks of the Analysis Function's guidance on symbols, and those that it replaced. Figures are withheld below ten at most: `under 18` is an age. */
const SUPPRESSED =
  /^(?:\*+|\.{2,3}|…|[<≤]\s?\d+|(?:10|\d) (?:or|and) (?:fewer|less)|(?:10|\d) neu lai|(?:(?:less|fewer) than|under|below|llai na) (?:10|\d|one|two|three|four|five|six|seven|eight|nine|ten)|\[\s?(?:c|x|z|s|u|low|w)\s?\]|\(?(?:supp(?:ressed)?|confidential|withheld|disclosive)\)?|\[?low\]?|[cxz])$/i;
const MISSING =
  /^(?:n\/?a|n\.a\.?|not (?:yet )?available|awaited|pending|ddim ar gael|not applicable|not known|not collected|not recorded|no data|missing|null|n\/?k|unknown|tbc|tba|\[?:\]?|\?)$/i;
const NOT_FINITE = /^[-−+]?(?:nan|inf(?:inity)?)$/i;
const FORMULA_ERROR = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)$/i;
const DASH = /^(?:[-–—−]+|nil|none|dim)$/i;
/** Hours and minutes, and perhaps seconds. */
const TIME = /^(?<hours>\d{1,3}):(?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d))?$/;
/** Few enough digits to be held without loss. */
const DIGITS = /^\d{1,15}$/u;
const MOST_FIGURES = 15;
const plainNumber = (value: number): ValueReading => ({
  kind: 'number',
  value,
  isPercent: false,
  currency: '',
  note: '',
  hasDecimalComma: false,
});
const NUMBER =
  /^(?<sign>[-−–+])?\s?(?<currency>[£€$])?\s?(?<after>[-−–])?(?<digits>\d{1,3}(?:[,\s\u00A0\u202F]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?<exponent>e[+-]?\d{1,3})?\s?(?<percent>%|per ?cent|p\.?c\.?|y cant)?$/i;

const wordsIn = (text: string): ValueReading => ({
  kind: 'words',
  written: text,
  hasFigure:
    WITH_COUNTED.test(text) || IN_WORDS.test(text) || DURATION.test(text) || AS_TEXT.test(text) || RANGE.test(text) || isBrokenFigure(text),
});

/** Reads a value as people write it: separators of thousands, signs of money and per cent, brackets for negatives, marks after it. */
export function valueInText(written: string): ValueReading {
  // A sign of pounds in UTF-8 that was read as Windows-1252.
  const text = written.includes('Â£') ? written.replaceAll('Â£', '£') : written;
  if (DIGITS.test(text)) return plainNumber(Number(text));
  if (DASH.test(text)) return { kind: 'dash', written: text };
  if (NOT_FINITE.test(text)) return { kind: 'error', written: 'no number' };
  if (FORMULA_ERROR.test(text)) return { kind: 'error', written: text };
  if (SUPPRESSED.test(text)) return { kind: 'suppressed', written: text };
  if (MISSING.test(text)) return { kind: 'missing', written: text };
  const whole = numberIn(text, '');
  if (whole !== null) return whole;
  const time = TIME.exec(text)?.groups;
  if (time !== undefined)
    return {
      kind: 'time',
      hours: Number(time['hours']) + Number(time['minutes']) / 60 + Number(time['seconds'] ?? 0) / 3600,
      written: text,
    };
  const spelt = durationIn(text);
  if (spelt !== null) return { kind: 'time', hours: spelt, written: text };
  const { bare, note } = withoutMarks(text);
  if (note === '' || WITH_COUNTED.test(text)) return wordsIn(text);
  if (SUPPRESSED.test(bare)) return { kind: 'suppressed', written: text };
  if (DASH.test(bare)) return { kind: 'dash', written: text };
  return numberIn(bare, note) ?? wordsIn(text);
}

/** Words that say what a figure before them counts or is measured in. */
const COUNTED =
  '(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|wks?|weeks?|people|persons?|residents?|offences?|incidents?|crimes?|calls?|cases?|reports?|victims?|offenders?|casualties|collisions|sessions?|officers|staff|posts?|vehicles|homes|households|fte|wte|pp|ppts?|(?:percentage|%) points?)\\.?';
const WITH_COUNTED = new RegExp(`^(?<currency>)(?<digits>[-−–+]?[\\d.,]+)(?<factor>)\\s?${COUNTED}$`, 'i');

/** `£1.2 million`. */
const IN_WORDS = /^(?<currency>[£€$]?)\s?(?<digits>[\d.,]+)\s?(?<factor>thousand|million|mn|billion)$/i;

/** Hours, minutes and seconds in words, two of them or three: `14 mins 32 secs`. */
const DURATION =
  /^\d{1,3}\s?(?:h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?)\.?,?\s?(?:(?:and )?\d{1,2}\s?(?:m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)\.?,?\s?){1,2}$/i;

const PARTS_OF_DURATION = /(?<number>\d+)\s?(?<unit>[hms])/gi;
const OF_HOUR: Readonly<Record<string, number>> = { h: 1, m: 60, s: 3600 };

/** The hours of a duration in words; null for any other text. */
function durationIn(text: string): number | null {
  if (!DURATION.test(text)) return null;
  const parts = [...text.matchAll(PARTS_OF_DURATION)];
  return parts.reduce((hours, { groups }) => hours + Number(groups?.['number']) / (OF_HOUR[groups?.['unit']?.toLowerCase() ?? ''] ?? 1), 0);
}

/** Whether only the least and the most of a figure is told, as `1-4`. */
export const isRange = (text: string): boolean => RANGE.test(text);

/** Figures of which only the least and the most are told, or one of the two: `5-10`, `3 to 5`, `between 1 and 4`, `10+`, `>100`. */
const RANGE =
  /^(?:between )?[£€$]?\d[\d,]*(?:\.\d+)?%?\s?(?:[-–—−]|to|and)\s?[£€$]?\d[\d,]*(?:\.\d+)?%?$|^[>≥]\s?\d[\d,]*(?:\.\d+)?%?$|^\d[\d,]*\s?(?:\+|or (?:more|fewer|less|over|under))$|^(?:more than|over|at least|at most|up to) \d[\d,]*$/i;

/** A figure that a spreadsheet was made to keep as text, or that stands beside a bullet or an arrow. */
const AS_TEXT =
  /^(?:['’`](?<digits>[-−]?[\d.,]+)|="(?<digits>[-−]?[\d.,]+)"|[•·]\s?(?<digits>[-−]?[\d.,]+)|(?<digits>[-−]?[\d.,]+)\s?[↑↓→↗↘▲▼►◄⬆⬇➔]+)(?<currency>)(?<factor>)$/;

const SUGGESTED: readonly (readonly [pattern: RegExp, factors: Readonly<Record<string, number>>])[] = [
  [/^(?<currency>[£€$])\s?(?<digits>[\d.,]+)\s?(?<factor>k|m|bn)$/i, { k: 1e3, m: 1e6, bn: 1e9 }],
  [IN_WORDS, { thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9 }],
  [/^(?<currency>)(?<digits>[\d.,]+)\s?(?<factor>k)$/i, { k: 1e3 }],
  [/^(?:[~≈]|c\.|circa|ca\.|approx\.?|approximately|about)\s?(?<currency>[£€$]?)\s?(?<digits>[\d.,]+)(?<factor>)$/i, {}],
  [/^(?<currency>[£€$]?)(?<digits>[\d.,]+)(?<factor>)\s?[([]\s?[\d.]+\s?%\s?[)\]]$/i, {}],
  [/^(?<currency>[£€$]?)(?<digits>[\d.,]+)(?<factor>)%?\s?[([]\s?[-−–]?[\d.,]+\s?%?\s?(?:[-–—−,;]|to)\s?[-−–]?[\d.,]+\s?%?\s?[)\]]$/i, {}],
  [/^(?<currency>)(?<digits>[\d,]+)(?<factor>)\s?(?:(?:out )?of|\/)\s?[\d,]+$/i, {}],
  // `12 (3)`: of which three, or three that are not told.
  [/^(?<currency>[£€$]?)(?<digits>[\d.,]+)(?<factor>)\s?[([]\s?\d[\d,.]*\s?[)\]]$/i, {}],
  // `12.1 ± 0.4`: how far it can be from the true figure.
  [/^(?<currency>[£€$]?)(?<digits>[\d.,]+)(?<factor>)\s?%?\s?(?:±|\+\s?\/?\s?-)\s?[\d.,]+\s?%?$/i, {}],
  [WITH_COUNTED, {}],
  [AS_TEXT, {}],
  [/^(?<currency>[£€$]?)(?<digits>\d{1,3}(?:['’]\d{3})+(?:\.\d+)?)(?<factor>)$/, {}],
];

/** A figure that words suggest, with its currency. */
export interface Suggestion {
  readonly value: number;
  readonly currency: string;
}

/** The one reading that a figure beside words suggests: 12000 of `£12k`, 12 of `~12`, of `12 (25%)`, of `12 (3)`, of `12 (9–15)` and of `12 of 35`; null where there is none, or more than one. */
export function suggestedValue(text: string): Suggestion | null {
  for (const [pattern, factors] of SUGGESTED) {
    const { currency = '', digits = '', factor = '' } = pattern.exec(text)?.groups ?? {};
    const read = digits === '' ? null : numberIn(digits.replaceAll(/['’]/g, ''), '');
    if (read?.kind === 'number' && !read.hasDecimalComma)
      return { value: Number((read.value * (factors[factor.toLowerCase()] ?? 1)).toPrecision(15)), currency };
  }
  return null;
}

const BROKEN_FIGURE =
  /^(?:[~<>≈±]|c(?:irca|a)?\.?|approx\.?|about|over|under)?\s?[-−–+(]?[£€$]?\s?\d[\d.,]*(?![-–/.]?\d)(?<rest>.{0,24})$/i;

/** Whether words hold a figure that we cannot read, as `£12k`, `12 (25%)` or `c. 12`; a range, a list number or an ordinal is none. */
function isBrokenFigure(text: string): boolean {
  const rest = BROKEN_FIGURE.exec(text)?.groups?.['rest'];
  return (
    rest !== undefined &&
    !/^(?!(?:k|m|bn)$)[a-z]{1,3}\d*$|^\s?[-–]\s?\d|^\s?(?:to|and|or)\s|^[.):]?\s+[a-z]{3}|^(?:st|nd|rd|th)\b|^\s?(?:[+<]|years?|yrs?)/i.test(
      rest,
    )
  );
}

function numberIn(text: string, note: string): ValueReading | null {
  const bracketed = /^(?<currency>[£€$]?)\((?<inner>[^()]+)\)(?<percent>%?)$/.exec(text)?.groups;
  const found = NUMBER.exec(
    bracketed === undefined ? text : `${bracketed['currency']}${bracketed['inner']}${bracketed['percent']}`,
  )?.groups;
  if (found === undefined) return decimalComma(text, note);
  const { sign, after, digits, exponent = '', currency = '', percent } = found;
  // What has more figures than a number can hold would be kept as another.
  if ((digits ?? '').replaceAll(/\D|^0+/gu, '').length > MOST_FIGURES && !(digits ?? '').includes('.')) return null;
  const size = Number((digits ?? '').replaceAll(/[^\d.]/g, '') + exponent);
  if (!Number.isFinite(size)) return { kind: 'error', written: 'no number' };
  const isNegative = (sign !== undefined && sign !== '+') !== (bracketed !== undefined) || after !== undefined;
  return {
    kind: 'number',
    value: isNegative && size !== 0 ? -size : size,
    isPercent: percent !== undefined,
    currency,
    note,
    hasDecimalComma: false,
  };
}

/** `1,5`, `1.234,56` and `1.234.567`, as most of Europe writes them; `1,234` is a thousand. */
function decimalComma(text: string, note: string): ValueReading | null {
  const found =
    /^(?<sign>[-−–])?(?<whole>\d{1,3}(?:\.\d{3})+|\d+),(?<part>\d{1,2}|\d{4,})(?<percent>\s?%)?$/.exec(text)?.groups ??
    /^(?<sign>[-−–])?(?<whole>\d{1,3}(?:\.\d{3}){2,})(?<percent>\s?%)?$/.exec(text)?.groups;
  if (found === undefined) return null;
  const { sign, whole = '', part = '0', percent } = found;
  const size = Number(`${whole.replaceAll('.', '')}.${part}`);
  return {
    kind: 'number',
    value: sign === undefined ? size : -size,
    isPercent: percent !== undefined,
    currency: '',
    note,
    hasDecimalComma: found['part'] !== undefined,
  };
}
