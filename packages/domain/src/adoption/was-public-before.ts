import type { IsoDate, IsoMonthOrDate } from '../shared/calendar.ts';

/** What an edition says of its own first day, of its first publication elsewhere and of the document that it was taken from. */
interface EditionPast {
  readonly startsOn: IsoDate;
  readonly publishedOn: IsoMonthOrDate | null;
  readonly source: object | null;
}

/** `since` is the day of the partnership's first change here; null where nothing was changed yet. */
interface Days {
  readonly today: IsoDate;
  readonly since: IsoDate | null;
}

/**
 * Whether an edition was public before it was brought in here, as far as what it says of itself can be so: it names the document that it
 * was taken from and the day or month of its first publication, which is past, as is its own first day, and before the partnership began
 * here: what was made public since then was made public from here. Of a month all of it must be before.
 */
export const wasPublicBefore = ({ startsOn, publishedOn, source }: EditionPast, { today, since }: Days): boolean =>
  source !== null &&
  publishedOn !== null &&
  publishedOn <= today &&
  startsOn <= today &&
  (since === null || publishedOn < since.slice(0, publishedOn.length));
