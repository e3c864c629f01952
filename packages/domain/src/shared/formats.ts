/**
 * Formatters of Intl, each made once: to make one takes some fifty times as long as to format a number with it, and
 * `toLocaleString` makes a new one for each number.
 */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** Writes numbers as `toLocaleString` of the same locale and options does. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
  numbers.set(key, known);
  return known;
}

/** Writes dates as `Intl.DateTimeFormat` of the same locale and options does; the time zone is one of the options. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions & { readonly timeZone: string }): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dates.set(key, known);
  return known;
}
