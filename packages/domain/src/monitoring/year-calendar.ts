import type { EditionContent } from '../plan/edition-content.ts';
import { dayKnown, type IsoDate } from '../shared/calendar.ts';
import { rateAction } from './rate-action.ts';

/** A day in the year of an edition on which something is due or held. */
export interface YearDate {
  readonly on: IsoDate;
  readonly kind: 'action' | 'meeting' | 'consultation';
  readonly id: string;
  /** What is due, what the meeting is about, or the consultation of which this is the last day. */
  readonly title: string;
  readonly detail: string;
}

/** Due dates of actions, meetings, and the ends of consultations, by date; what has no recorded day is not among them. */
export function yearCalendar({ edition, items }: EditionContent, today: IsoDate): readonly YearDate[] {
  const actions = items.action.flatMap((action): YearDate[] => {
    const updates = items['action-update'].filter(({ actionId }) => actionId === action.id);
    const { dueOn, status } = rateAction({ action, updates, year: edition, today });
    const priority = items.priority.find(({ id }) => id === action.priorityId);
    if (dueOn === null || status === 'stopped') return [];
    return [{ on: dueOn, kind: 'action', id: action.id, title: action.text, detail: priority?.title ?? '' }];
  });
  const meetings = items.meeting.flatMap(({ heldOn, id, item, body }): YearDate[] => {
    const on = dayKnown(heldOn);
    return on === null ? [] : [{ on, kind: 'meeting', id, title: item, detail: body }];
  });
  const consultations = items.consultation.flatMap(({ endsOn, id, title }): YearDate[] => {
    const on = dayKnown(endsOn);
    return on === null ? [] : [{ on, kind: 'consultation', id, title, detail: '' }];
  });
  return [...actions, ...meetings, ...consultations].toSorted(
    (one, other) => one.on.localeCompare(other.on) || one.title.localeCompare(other.title),
  );
}
