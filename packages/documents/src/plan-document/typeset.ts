/** The months in English and in Welsh. */
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr';
const DAY = new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${MONTHS})(?!\\p{L}))`, 'gu');
const NUMBERED = /(?<=\b(?:Appendix|Atodiad|Section|section|adran|regulation|rheoliad)) (?=\d)/gu;
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;
const EQUALS = / (?<sign>[=<]) (?=\d)/gu;

/**
 * A text as it is printed: days and months, numbers of appendices and provisions, and sizes (p = 0.2) are not broken between two lines,
 * and an apostrophe within a word is the printed one.
 */
export const typeset = (text: string): string =>
  text.replaceAll(DAY, '\u00A0').replaceAll(NUMBERED, '\u00A0').replaceAll(EQUALS, '\u00A0$<sign>\u00A0').replaceAll(APOSTROPHE, '’');
