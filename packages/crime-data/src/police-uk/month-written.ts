const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What Excel makes of 2016-01 when it saves a file again: `Jan-16`, or `01/01/2016`. */
const RESAVED = /^(?:(?<name>[A-Za-z]{3})-(?<short>\d{2})|0?1\/(?<number>\d{1,2})\/(?<year>\d{4}))$/;

export const isResaved = (month: string): boolean => monthWritten(month) !== month;

/** The month in the form of the files, also where a spreadsheet program has changed it. */
export function monthWritten(month: string): string {
  const { name, short, number, year } = RESAVED.exec(month.trim())?.groups ?? {};
  const index = name === undefined ? Number(number) - 1 : MONTHS.indexOf(name.toLowerCase());
  if (!(index >= 0 && index < 12)) return month;
  return `${year ?? `20${short ?? ''}`}-${String(index + 1).padStart(2, '0')}`;
}
