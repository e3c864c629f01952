import type { EditionContent } from '../plan/edition-content.ts';
import type { Rag } from '../plan/action-update.kind.ts';
import type { IsoDate } from '../shared/calendar.ts';
import { type ActionRating, rateAction } from './rate-action.ts';
import { type IndicatorRating, rateIndicator } from './rate-indicator.ts';

/** One action in a report: where it stands, and what was reported since the last one. */
export interface ReportedAction {
  readonly id: string;
  readonly text: string;
  readonly rating: ActionRating;
  readonly updates: readonly { readonly on: IsoDate; readonly done: string; readonly next: string }[];
}

export interface ReportedPriority {
  readonly id: string;
  readonly title: string;
  readonly actions: readonly ReportedAction[];
  readonly indicators: readonly { readonly id: string; readonly title: string; readonly rating: IndicatorRating }[];
}

/** What the partnership's next meeting is told: all that was reported after `since`, up to and with `until`. */
export interface ProgressReport {
  readonly since: IsoDate;
  readonly until: IsoDate;
  readonly counts: Readonly<Record<Rag, number>>;
  readonly priorities: readonly ReportedPriority[];
}

/**
 * The report on progress between two days. `readings` are those of each indicator, by its identifier, whether typed in or read
 * from a series.
 */
export function progressReport(
  { edition, items }: EditionContent,
  span: { readonly since: IsoDate; readonly until: IsoDate },
  readings: ReadonlyMap<string, readonly { readonly when: string; readonly value: number }[]>,
): ProgressReport {
  const counts: Record<Rag, number> = { green: 0, amber: 0, red: 0, done: 0, stopped: 0, 'not-reported': 0 };
  const priorities = items.priority.map((priority): ReportedPriority => {
    const actions = items.action
      .filter(({ priorityId }) => priorityId === priority.id)
      .map((action): ReportedAction => {
        const updates = items['action-update'].filter(({ actionId, on }) => actionId === action.id && on <= span.until);
        const rating = rateAction({ action, updates, year: edition, today: span.until });
        counts[rating.rag] += 1;
        const reported = updates
          .filter(({ on, done, next }) => on > span.since && done + next !== '')
          .toSorted((one, other) => one.on.localeCompare(other.on))
          .map(({ on, done, next }) => ({ on, done, next }));
        return { id: action.id, text: action.text, rating, updates: reported };
      });
    const indicators = items.indicator
      .filter(({ priorityId }) => priorityId === priority.id)
      .map((indicator) => ({
        id: indicator.id,
        title: indicator.title,
        rating: rateIndicator({ indicator, readings: readings.get(indicator.id) ?? [], year: edition }),
      }));
    return { id: priority.id, title: priority.title, actions, indicators };
  });
  return { ...span, counts, priorities };
}
