/** The names of months and their short forms, in English and in Welsh. */
const NAMES: readonly RegExp[] = [
  /^(?:jan(?:uary)?|ion(?:awr)?)\.?$/i,
  /^(?:feb(?:ruary)?|chw(?:e(?:f(?:ror)?)?)?)\.?$/i,
  /^(?:mar(?:ch)?|maw(?:rth)?)\.?$/i,
  /^(?:apr(?:il)?|ebr(?:ill)?)\.?$/i,
  /^(?:may|mai)\.?$/i,
  /^(?:june?|meh(?:efin)?)\.?$/i,
  /^(?:july?|gor(?:ff(?:ennaf)?)?)\.?$/i,
  /^(?:aug(?:ust)?|awst)\.?$/i,
  /^(?:sept?(?:ember)?|med(?:i)?)\.?$/i,
  /^(?:oct(?:ober)?|hyd(?:ref)?)\.?$/i,
  /^(?:nov(?:ember)?|tach(?:wedd)?)\.?$/i,
  /^(?:dec(?:ember)?|rhag(?:fyr)?)\.?$/i,
];
const DAY_MS = 86_400_000;

/** The number of a month by its name or its short form: 'Sept' and 'Medi' are 9; null for any other word. */
export function monthNumber(word: string): number | null {
  const at = NAMES.findIndex((name) => name.test(word));
  return at === -1 ? null : at + 1;
}

/** `2016-04`. Months beyond 12 or below 1 fall into the years beside. */
export function monthOf(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** How many months lie from the first month of the year 0 to this one. */
export const monthIndex = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** A year of two digits lies between 1970 and 2069. */
export const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2100;

/** The ISO day; null where there is no such day. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return isYear(year) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** How many days lie from 1970-01-01 to this one. */
export const dayIndex = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

export const dayAt = (index: number): string => new Date(index * DAY_MS).toISOString().slice(0, 10);

/** The Monday of a numbered week of a year that begins with another month than January: of the week in which it begins, or from its first Monday on. */
export function mondayOfWeekFrom(firstMonth: string, week: number, isFromFirstMonday: boolean): string {
  const first = dayIndex(`${firstMonth}-01`);
  const since = (((first + 3) % 7) + 7) % 7;
  return dayAt(first - since + (isFromFirstMonday && since > 0 ? 7 : 0) + (week - 1) * 7);
}

/** The Monday of a week of ISO 8601; null where the year has no such week. */
export function mondayOfWeek(year: number, week: number): string | null {
  if (!isYear(year) || week < 1 || week > 53) return null;
  const fourth = Date.UTC(year, 0, 4) / DAY_MS;
  const monday = fourth - ((fourth + 3) % 7) + (week - 1) * 7;
  return week === 53 && monday + 3 >= Date.UTC(year + 1, 0, 1) / DAY_MS ? null : dayAt(monday);
}
