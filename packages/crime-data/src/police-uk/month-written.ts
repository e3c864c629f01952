const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/**
 * What spreadsheet programs make of 2016-01 when they save a file again: `Jan-16`, `16-Jan`, `January 2016`, `01/01/2016`, `01/2016`,
 * `2016-01-01`. The column holds months alone, so that no day but the first is one.
 */
const RESAVED = [
  /^(?<name>[a-z]{3})[a-z]*[-/ ](?:20)?(?<short>\d{2})$/iu,
  /^(?<short>\d{2})-(?<name>[a-z]{3})$/iu,
  /^(?:0?1\/)?(?<number>\d{1,2})\/(?<year>\d{4})$/u,
  /^(?<year>\d{4})[-/](?<number>\d{1,2})(?:[-/]0?1(?:[ T]00:00(?::00)?)?)?$/u,
];

export const isResaved = (month: string): boolean => monthWritten(month) !== month;

/** The month in the form of the files, also where a spreadsheet program has changed it. */
export function monthWritten(month: string): string {
  const text = month.trim();
  const { name, short, number, year } = RESAVED.map((form) => form.exec(text)?.groups).find((found) => found !== undefined) ?? {};
  const index = name === undefined ? Number(number) - 1 : MONTHS.indexOf(name.toLowerCase());
  if (!(index >= 0 && index < 12)) return month;
  return `${year ?? `20${short ?? ''}`}-${String(index + 1).padStart(2, '0')}`;
}
