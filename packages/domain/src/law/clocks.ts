import type { Edition } from '../plan/edition.ts';
import type { Item } from '../plan/item.ts';
import type { IsoDate, PartialDate } from '../shared/calendar.ts';
import { addDays, daysBetween, firstDayIn, lastDayIn } from '../shared/days.ts';

/** 'Year' in the regulations: twelve months from 1 April (SI 2007/1830 and SI 2007/3076, regulation 2). Answers its first day. */
export const lawYearOf = (day: IsoDate): IsoDate =>
  day.slice(5) < '04-01' ? `${Number(day.slice(0, 4)) - 1}-04-01` : `${day.slice(0, 4)}-04-01`;

/** The first day of the year for which an edition is the plan: the one in which the middle of its time lies. */
export function yearStartOf({ startsOn, endsOn }: Pick<Edition, 'startsOn' | 'endsOn'>): IsoDate {
  // An edition may stand for several years; it is revised before the first.
  const year = Math.min(daysBetween(startsOn, endsOn), 365);
  return lawYearOf(addDays(startsOn, Math.floor(year / 2)));
}

/** The same day a year on; 29 February becomes 28 February. */
export function aYearOn(day: IsoDate): IsoDate {
  const moved = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  return moved.endsWith('-02-29') ? `${moved.slice(0, 8)}28` : moved;
}

/** Days in which a report or recommendations of the committee are answered (SI 2009/942, regulation 7(b)). */
const DAYS_TO_ANSWER = 28;

/** The last day on which an answer to recommendations of this date is in time: the day itself is not counted. */
export const answerDueOn = (recommendedOn: IsoDate): IsoDate => addDays(recommendedOn, DAYS_TO_ANSWER);

/** Whether an answer is late: day 28 is in time, day 29 is not. An answer that has not been given counts from `today`. */
export const isAnswerLate = (recommendedOn: IsoDate, answeredOn: IsoDate | null, today: IsoDate): boolean =>
  (answeredOn ?? today) > answerDueOn(recommendedOn);

/** The committee meets no less than once in every twelve months (SI 2009/942, regulation 4): the last day for the next meeting. */
export const scrutinyDueBy = (lastMetOn: IsoDate): IsoDate => addDays(aYearOn(lastMetOn), -1);

/**
 * The last day of the year that a day lies in: in it an assessment is prepared (regulation 5(1)), before its end the county agrees
 * (9(1)), and by it the plan is revised for the year that begins the day after (10(2); Wales 8(2)).
 */
export const yearEndOf = (day: IsoDate): IsoDate => addDays(aYearOn(lawYearOf(day)), -1);

/** Names, English and Welsh, of committees that scrutinise. */
const SCRUTINY = /crime and disorder committee|scrutin|pwyllgor trosedd ac anhrefn|craffu/iu;

/**
 * The last meeting of the scrutiny committee in the edition's time, or in the twelve months before it, whichever day of a known month or
 * year it was; null where none is recorded so.
 */
export function lastScrutiny(
  meetings: readonly Item<'meeting'>[],
  { startsOn, endsOn }: Pick<Edition, 'startsOn' | 'endsOn'>,
): (Item<'meeting'> & { readonly heldOn: PartialDate }) | null {
  const [last] = meetings
    .flatMap((meeting) => (meeting.heldOn === null ? [] : [{ ...meeting, heldOn: meeting.heldOn }]))
    .filter(({ body, heldOn }) => SCRUTINY.test(body) && aYearOn(firstDayIn(heldOn)) >= startsOn && lastDayIn(heldOn) <= endsOn)
    .toSorted((one, other) => lastDayIn(other.heldOn).localeCompare(lastDayIn(one.heldOn)));
  return last ?? null;
}
