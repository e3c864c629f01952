import type { ActionFields } from '../plan/action.kind.ts';
import { type ActionUpdateFields, newestUpdate, type Rag } from '../plan/action-update.kind.ts';
import type { IsoDate, PartialDate } from '../shared/calendar.ts';
import { addDays, daysBetween, lastDayIn, lastDayOf } from '../shared/days.ts';

/** What the rules look at: the action, what was reported of it, the year it belongs to, and today. */
export interface ActionFacts {
  readonly action: Pick<ActionFields, 'due' | 'status'>;
  readonly updates: readonly (Pick<ActionUpdateFields, 'on' | 'status' | 'override'> & { readonly position: number })[];
  readonly year: { readonly startsOn: IsoDate; readonly endsOn: IsoDate };
  readonly today: IsoDate;
}

/** Why an action has its colour: the rule that gave it, with as much of its days as is known, or what the person wrote who chose it. */
export type ActionReason =
  | { readonly code: 'done' | 'stopped' | 'not-reported' | 'on-track' }
  | { readonly code: 'late' | 'due-soon'; readonly due: PartialDate }
  /** `since` is null where nothing was reported since the year began. */
  | { readonly code: 'silent'; readonly since: IsoDate | null }
  | { readonly code: 'chosen'; readonly said: string };

export interface ActionRating {
  readonly rag: Rag;
  /** Where it stands, by its newest update or, without one, by the plan. */
  readonly status: ActionFields['status'];
  /** When it, or its next round, is due, as much as is agreed: a month where the plan names a month; null where nothing is agreed. */
  readonly due: PartialDate | null;
  /** The last day of that: it is late from the day after. Never said as if that day were agreed. */
  readonly dueOn: IsoDate | null;
  readonly overdue: boolean;
  /** Whether it is due within `SOON_DAYS`. */
  readonly dueSoon: boolean;
  readonly reason: ActionReason;
  /** What the rules gave, where somebody chose another colour. */
  readonly overridden: Rag | null;
}

/** How near a due date is called soon, and how long an action may go unreported: a month and a quarter. */
export const SOON_DAYS = 30;
export const QUIET_DAYS = 92;

/**
 * The colour of an action by stated rules. Late and not done is red; due within a month and not begun, or a quarter without
 * any update, is amber; the rest is green. An update may set another colour with a reason, which holds until the next update.
 */
export function rateAction(facts: ActionFacts): ActionRating {
  const newest = newestUpdate(facts.updates);
  const status = newest?.status ?? facts.action.status;
  const due = dueWhen(facts, newest?.on ?? null);
  const dueOn = due === null ? null : lastDayIn(due);
  const ended = status === 'done' || status === 'stopped';
  const overdue = !ended && dueOn !== null && dueOn < facts.today;
  const dueSoon = !ended && !overdue && dueOn !== null && daysBetween(facts.today, dueOn) <= SOON_DAYS;
  const derived = byRules(facts, { status, due, overdue, dueSoon, lastHeard: newest?.on ?? null });
  const override = newest?.override ?? null;
  const reason: ActionReason = override === null ? derived.reason : { code: 'chosen', said: override.reason };
  return {
    status,
    due,
    dueOn,
    overdue,
    dueSoon,
    rag: override?.rag ?? derived.rag,
    reason,
    overridden: override === null || override.rag === derived.rag ? null : derived.rag,
  };
}

function byRules(
  { today, year }: ActionFacts,
  found: Pick<ActionRating, 'status' | 'due' | 'overdue' | 'dueSoon'> & { readonly lastHeard: IsoDate | null },
): Pick<ActionRating, 'rag' | 'reason'> {
  const { status, due, overdue, dueSoon, lastHeard } = found;
  if (status === 'done') return { rag: 'done', reason: { code: 'done' } };
  if (status === 'stopped') return { rag: 'stopped', reason: { code: 'stopped' } };
  if (overdue && due !== null) return { rag: 'red', reason: { code: 'late', due } };
  if (dueSoon && due !== null && status !== 'under-way') return { rag: 'amber', reason: { code: 'due-soon', due } };
  const silentSince = lastHeard ?? year.startsOn;
  if (daysBetween(silentSince, today) > QUIET_DAYS) return { rag: 'amber', reason: { code: 'silent', since: lastHeard } };
  if (status === 'not-reported') return { rag: 'not-reported', reason: { code: 'not-reported' } };
  return { rag: 'green', reason: { code: 'on-track' } };
}

/** The month or day that is agreed; a rhythm is due at the end of each quarter or year, unless that round was reported. */
function dueWhen({ action, year, today }: ActionFacts, lastHeard: IsoDate | null): PartialDate | null {
  const { due } = action;
  switch (due) {
    case 'ongoing':
    case 'not-agreed':
      return null;
    case 'annually':
      return year.endsOn;
    case 'quarterly': {
      const ends = [0, 1, 2, 3].map((quarter) => quarterEnd(year.startsOn, quarter));
      const unreported = ends.find((end) => lastHeard === null || lastHeard <= addDays(end, -QUIET_DAYS));
      return unreported !== undefined && unreported < today ? unreported : (ends.find((end) => end >= today) ?? year.endsOn);
    }
    default:
      return due;
  }
}

function quarterEnd(startsOn: IsoDate, quarter: number): IsoDate {
  const month = Number(startsOn.slice(5, 7)) - 1 + 3 * quarter + 2;
  const year = Number(startsOn.slice(0, 4)) + Math.floor(month / 12);
  return lastDayOf(`${year}-${String((month % 12) + 1).padStart(2, '0')}`);
}
