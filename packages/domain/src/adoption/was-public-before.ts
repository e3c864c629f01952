import type { Edition } from '../plan/edition.ts';
import type { IsoDate } from '../shared/calendar.ts';

/**
 * Whether an edition was public before it was brought in here, as far as what it says of itself can be so: it names the document that it
 * was taken from and the day or month of its first publication, and that is past, as is its own first day.
 */
export const wasPublicBefore = (edition: Pick<Edition, 'publishedOn' | 'source' | 'startsOn'>, today: IsoDate): boolean =>
  edition.source !== null && edition.publishedOn !== null && edition.publishedOn <= today && edition.startsOn <= today;
