import type { IsoDate, IsoMonthOrDate } from '../shared/calendar.ts';

/** What an edition says of its own first day, of its first publication elsewhere and of the document that it was taken from. */
interface EditionPast {
  readonly startsOn: IsoDate;
  readonly publishedOn: IsoMonthOrDate | null;
  readonly source: object | null;
}

/**
 * Whether an edition was public before it was brought in here, as far as what it says of itself can be so: it names the document that it
 * was taken from and the day or month of its first publication, and that is past, as is its own first day.
 */
export const wasPublicBefore = ({ startsOn, publishedOn, source }: EditionPast, today: IsoDate): boolean =>
  source !== null && publishedOn !== null && publishedOn <= today && startsOn <= today;
