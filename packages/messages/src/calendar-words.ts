import type { Language } from './language.ts';

interface CalendarWords {
  /** The name of the calendar of an edition. */
  readonly name: (partnership: string, edition: string) => string;
  readonly due: (action: string) => string;
  readonly lastDay: (consultation: string) => string;
}

/** What a calendar says of the days of an edition, on a screen and in a file for other calendars. */
export const CALENDAR_WORDS: Readonly<Record<Language, CalendarWords>> = {
  en: {
    name: (partnership, edition) => `${partnership}: plan ${edition}`,
    due: (action) => `Due: ${action}`,
    lastDay: (consultation) => `${consultation}: last day`,
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    name: (partnership, edition) => `${partnership}: cynllun ${edition}`,
    due: (action) => `I’w gyflawni: ${action}`,
    lastDay: (consultation) => `${consultation}: diwrnod olaf`,
  },
};
