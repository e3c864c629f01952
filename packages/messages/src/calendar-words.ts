import type { YearDate } from '@saferplan/domain/monitoring';
import { type IsoMonth, partKnown } from '@saferplan/domain/shared';
import type { Language } from './language.ts';
import { WHEN } from './locale/when.ts';

interface CalendarWords {
  /** The name of the calendar of an edition. */
  readonly name: (partnership: string, edition: string) => string;
  /** What is due, with the month where no day is agreed; null where the calendar shows the day. So with what is held and what ends. */
  readonly due: (action: string, month: IsoMonth | null) => string;
  readonly held: (meeting: string, month: IsoMonth | null) => string;
  readonly lastDay: (consultation: string, month: IsoMonth | null) => string;
}

/** What a calendar says of the days of an edition, on a screen and in a file for other calendars. */
export const CALENDAR_WORDS: Readonly<Record<Language, CalendarWords>> = {
  en: {
    name: (partnership, edition) => `${partnership}: plan ${edition}`,
    due: (action, month) => `Due${month === null ? '' : ` ${WHEN.en.at(month)}`}: ${action}`,
    held: (meeting, month) => (month === null ? meeting : `In ${WHEN.en.name(month)}: ${meeting}`),
    lastDay: (consultation, month) => `${consultation}: last day${month === null ? '' : ` ${WHEN.en.at(month)}`}`,
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    name: (partnership, edition) => `${partnership}: cynllun ${edition}`,
    due: (action, month) => `I’w gyflawni${month === null ? '' : ` ${WHEN.cy.at(month)}`}: ${action}`,
    held: (meeting, month) => (month === null ? meeting : `Ym mis ${WHEN.cy.name(month)}: ${meeting}`),
    lastDay: (consultation, month) => `${consultation}: diwrnod olaf${month === null ? '' : ` ${WHEN.cy.at(month)}`}`,
  },
};

/** What a date of an edition's calendar is, with its month where only that is known. */
export function yearDateInWords({ kind, title, when }: YearDate, language: Language): string {
  const words = CALENDAR_WORDS[language];
  const month = partKnown(when);
  if (kind === 'action') return words.due(title, month);
  return kind === 'consultation' ? words.lastDay(title, month) : words.held(title, month);
}
