const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment (ISO 8601) as people here write it, in their own time zone: '23 Nov 2026, 11:44'. */
export const momentInWords = (iso: string): string => FORMAT.format(new Date(iso));
