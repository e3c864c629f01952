import type { EditionContent } from '../plan/edition-content.ts';
import type { IsoDate, PartialDate } from '../shared/calendar.ts';
import { lastDayIn } from '../shared/days.ts';
import { rateAction } from './rate-action.ts';

/** A day or a month in the year of an edition on which something is due or held. */
export interface YearDate {
  /** A day or a month (ISO 8601), whichever is known. */
  readonly when: PartialDate;
  /** The last day that it can mean, by which dates are put in order; of a month never said as the day. */
  readonly on: IsoDate;
  readonly kind: 'action' | 'meeting' | 'consultation';
  readonly id: string;
  /** What is due, what the meeting is about, or the consultation of which this is the last day. */
  readonly title: string;
  readonly detail: string;
}

/** Due dates of actions, meetings, and the ends of consultations, by date; what has no recorded day or month is not among them. */
export function yearCalendar({ edition, items }: EditionContent, today: IsoDate): readonly YearDate[] {
  const actions = items.action.flatMap((action): YearDate[] => {
    const updates = items['action-update'].filter(({ actionId }) => actionId === action.id);
    const { due, status } = rateAction({ action, updates, year: edition, today });
    const priority = items.priority.find(({ id }) => id === action.priorityId);
    if (due === null || status === 'stopped') return [];
    return [{ ...dated(due), kind: 'action', id: action.id, title: action.text, detail: priority?.title ?? '' }];
  });
  const meetings = items.meeting.flatMap(({ heldOn, id, item, body }): YearDate[] => {
    return hasMonth(heldOn) ? [{ ...dated(heldOn), kind: 'meeting', id, title: item, detail: body }] : [];
  });
  const consultations = items.consultation.flatMap(({ endsOn, id, title }): YearDate[] => {
    return hasMonth(endsOn) ? [{ ...dated(endsOn), kind: 'consultation', id, title, detail: '' }] : [];
  });
  return [...actions, ...meetings, ...consultations].toSorted(
    (one, other) => one.on.localeCompare(other.on) || one.title.localeCompare(other.title),
  );
}

const dated = (when: PartialDate): Pick<YearDate, 'when' | 'on'> => ({ when, on: lastDayIn(when) });

/** Whether at least the month is known. */
const hasMonth = (when: PartialDate | null): when is PartialDate => when !== null && when.length >= '2017-03'.length;
