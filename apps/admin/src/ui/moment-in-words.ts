const formatIn = (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
const FORMAT = formatIn('en-GB');

/** A moment (ISO 8601) as people here write it, in their own time zone: '23 Nov 2026, 11:44'. */
export const momentInWords = (iso: string): string => FORMAT.format(new Date(iso));

/** The same in a language of its own: '23 Tach 2026, 11:44' in Welsh. */
export const momentIn = (language: string, iso: string): string =>
  (language === 'en-GB' ? FORMAT : formatIn(language)).format(new Date(iso));
