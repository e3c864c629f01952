import { language, words } from '../words/spoken.ts';

const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** A moment (ISO 8601) in the language that is spoken, in people’s own time zone: '23 Nov 2026, 11:44'. */
export const momentInWords = (iso: string): string =>
  language === 'cy' ? momentWithMonths(words.shortMonths, iso) : FORMAT.format(new Date(iso));

/** The same with the names of months given, January first: '23 Tach 2026, 11:44'. Browsers seldom know those of Welsh. */
export function momentWithMonths(months: readonly string[], iso: string): string {
  const at = new Date(iso);
  return `${at.getDate().toString()} ${months[at.getMonth()] ?? ''} ${at.getFullYear().toString()}, ${CLOCK.format(at)}`;
}
