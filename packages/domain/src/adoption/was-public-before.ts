import type { IsoDate, IsoMonthOrDate } from '../shared/calendar.ts';
import { daysBetween, firstDayIn } from '../shared/days.ts';

/** What an edition says of its own first day, of its first publication elsewhere and of the document that it was taken from. */
interface EditionPast {
  readonly startsOn: IsoDate;
  readonly publishedOn: IsoMonthOrDate | null;
  readonly source: object | null;
}

/** Days (UTC) of first changes here, in the log: null where nothing was changed yet. */
interface Days {
  readonly today: IsoDate;
  /** That of the partnership. */
  readonly since: IsoDate | null;
  /** That of the edition itself. */
  readonly editionSince: IsoDate | null;
}

/** For how many days after its first change here a partnership is bringing in what it has. */
const BRINGING_IN_DAYS = 92;
/** How long before its first day, in days, a plan is made public at the earliest. */
const AHEAD_DAYS = 366;

/**
 * Whether an edition was public before it was brought in here, as far as what it says of itself can be so: it names the document that it
 * was taken from and the day or month of its first publication, which is past, as is its own first day, and before the partnership began
 * here: what was made public since then was made public from here. Of a month all of it must be before. It had begun by then too, else it
 * was drafted here; only what a partnership brings in as it begins here may have been made public ahead of its first day.
 */
export function wasPublicBefore({ startsOn, publishedOn, source }: EditionPast, { today, since, editionSince }: Days): boolean {
  if (source === null || publishedOn === null || publishedOn > today || startsOn > today) return false;
  if (since === null) return true;
  if (publishedOn >= since.slice(0, publishedOn.length)) return false;
  const isAmongTheFirst = editionSince === null || daysBetween(since, editionSince) <= BRINGING_IN_DAYS;
  return startsOn <= since || (isAmongTheFirst && daysBetween(firstDayIn(publishedOn), startsOn) <= AHEAD_DAYS);
}
