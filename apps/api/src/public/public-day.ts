const MS_A_DAY = 86_400_000;
/** More than there are days until the year 2243. */
const DAYS = 100_000;

const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in the United Kingdom at a moment, as an ISO 8601 date. */
export const dayAt = (moment: Date): string => LONDON.format(moment);

/** The same in whole days since 1 January 1970. */
const dayNumber = (moment: Date): number => Date.parse(`${dayAt(moment)}T00:00:00Z`) / MS_A_DAY;

/**
 * The version of what is public on a day: it grows with each publication and with each day, because pages say which dates have
 * passed. `sequence` is the number of the newest publication.
 */
export const versionOn = (sequence: number, moment: Date): number => sequence * DAYS + dayNumber(moment);

/** The day that a version is of, as an ISO 8601 date. */
export const dayOf = (version: number): string => new Date((version % DAYS) * MS_A_DAY).toISOString().slice(0, 10);
