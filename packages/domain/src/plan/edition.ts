import { z } from 'zod';
import { EditionState } from '../adoption/state.ts';
import { IsoDate, IsoMonthOrDate } from '../shared/calendar.ts';
import { EditionId, PlanId } from '../shared/id.ts';
import { lineOfText, prose } from '../shared/text.ts';

/** A plan year as people say it, `2017-18`, or a calendar year, `2018`. */
export const EditionLabel = z.string().regex(/^\d{4}(?:-\d{2})?$/, { error: 'Enter a year such as 2017-18' });

/** What an administrator writes about an edition as a whole. */
export const EditionFields = z.strictObject({
  headline: lineOfText(120),
  introduction: prose(2000),
  refreshed: IsoMonthOrDate.nullable(),
});
export type EditionFields = z.infer<typeof EditionFields>;

/** One annual refresh of the plan: the unit that is drafted, adopted and published. */
export const Edition = EditionFields.extend({
  id: EditionId,
  planId: PlanId,
  label: EditionLabel,
  startsOn: IsoDate,
  endsOn: IsoDate,
  state: EditionState,
  /** Why its content is open although it has been decided on; null where it is not. */
  amendment: z.string().nullable(),
  previousId: EditionId.nullable(),
  version: z.int().min(1),
});
export type Edition = z.infer<typeof Edition>;

/**
 * The first and last day of the plan year that a label names: `2017-18` is the financial year from 1 April 2017, `2018` the
 * calendar year.
 */
export function planYearOf(label: string): Pick<Edition, 'startsOn' | 'endsOn'> {
  const year = label.slice(0, 4);
  if (!label.includes('-')) return { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  return { startsOn: `${year}-04-01`, endsOn: `${(Number(year) + 1).toString().padStart(4, '0')}-03-31` };
}

/** The year that follows: `2017-18` gives `2018-19`, with its first and last day one year on. */
export function yearAfter(edition: Pick<Edition, 'label' | 'startsOn' | 'endsOn'>): Pick<Edition, 'label' | 'startsOn' | 'endsOn'> {
  const first = Number(edition.label.slice(0, 4)) + 1;
  const label = edition.label.includes('-') ? `${first}-${String((first + 1) % 100).padStart(2, '0')}` : String(first);
  return { label, startsOn: oneYearOn(edition.startsOn), endsOn: oneYearOn(edition.endsOn) };
}

function oneYearOn(date: IsoDate): IsoDate {
  const moved = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return moved.endsWith('-02-29') ? `${moved.slice(0, 8)}28` : moved;
}
