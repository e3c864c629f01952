import { lastDayDue } from './scorecard.ts';
import type { SnapshotAction } from './snapshot.ts';

/** Where an action stands on a day, as a reader is told: by what was reported, and by its date. */
export type ActionStanding = 'done' | 'under-way' | 'not-started' | 'stopped' | 'late' | 'date-passed' | 'not-reported';

/**
 * Where an action stands on a day (ISO 8601): `late` where it was reported on and its date has passed, `date-passed` where its date has
 * passed and nothing was reported. A month passes at its end; a rhythm, 'ongoing' and no date never pass. Without a day
 * (null) nothing has passed.
 */
export function standingOfAction({ due, status }: Pick<SnapshotAction, 'due' | 'status'>, day: string | null): ActionStanding {
  const last = lastDayDue({ due });
  if (status === 'done' || status === 'stopped' || day === null || last === null || day <= last) return status;
  return status === 'not-reported' ? 'date-passed' : 'late';
}

/** How many of several actions stand where. */
export interface ActionCounts {
  readonly total: number;
  /** With a report of any kind. */
  readonly reported: number;
  /** With a date that has passed, neither done nor stopped: reported or not. */
  readonly datesPassed: number;
  readonly byStanding: Readonly<Partial<Record<ActionStanding, number>>>;
  /** Without a date, because none is agreed. */
  readonly undated: number;
  /** That go on all the time, or come round again. */
  readonly recurring: number;
}

/** Counts actions by where they stand on a day (ISO 8601), or without regard to dates where it is null. */
export function countActions(actions: readonly Pick<SnapshotAction, 'due' | 'status'>[], day: string | null): ActionCounts {
  const standings = actions.map((action) => standingOfAction(action, day));
  const count = (isMeant: (standing: ActionStanding) => boolean): number => standings.filter(isMeant).length;
  const byStanding: Partial<Record<ActionStanding, number>> = {};
  for (const standing of standings) byStanding[standing] = (byStanding[standing] ?? 0) + 1;
  return {
    total: actions.length,
    reported: actions.filter(({ status }) => status !== 'not-reported').length,
    datesPassed: count((standing) => standing === 'late' || standing === 'date-passed'),
    byStanding,
    undated: actions.filter(({ due }) => due === 'not-agreed').length,
    recurring: actions.filter(({ due }) => due === 'ongoing' || due === 'quarterly' || due === 'annually').length,
  };
}
