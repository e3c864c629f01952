import type { ObservationChange } from '@saferplan/database/spc';
import { dayOfPeriod, type FileSaying, type SeriesId } from '@saferplan/domain/shared';
import { type Observation, takeEvents } from '@saferplan/domain/spc';

/** The days (ISO 8601) of a list of events that goes into a series, in any order; a day stands as often as it has events. */
export interface EventDays {
  readonly seriesId: SeriesId;
  /** The title of the series. */
  readonly title: string;
  readonly days: readonly string[];
}

const MOST_DAYS_NAMED = 8;

/**
 * What lists of events change in the values that are kept, one list after the other: new events, the time since the event before, and events
 * that are gone, with the notices that say so.
 */
export function changesOfEvents(
  kept: ReadonlyMap<SeriesId, readonly Observation[]>,
  lists: readonly EventDays[],
): { readonly changes: readonly ObservationChange[]; readonly notices: readonly FileSaying[] } {
  const values = new Map(kept);
  const changes: ObservationChange[] = [];
  const notices: FileSaying[] = [];
  for (const { seriesId, title, days } of lists) {
    const stored = values.get(seriesId) ?? [];
    const byPeriod = new Map(stored.map((one) => [one.period, one]));
    const { arriving, gone } = takeEvents(stored, days);
    const changeOf = (period: string, after: Observation | null): ObservationChange => ({
      seriesId,
      period,
      before: byPeriod.get(period) ?? null,
      after,
    });
    const own = [...arriving.map((one) => changeOf(one.period, one)), ...gone.map((period) => changeOf(period, null))];
    values.set(seriesId, changedBy(stored, own));
    changes.push(...own);
    const lost = [...new Set(gone.map(dayOfPeriod))];
    const named = lost.slice(0, MOST_DAYS_NAMED);
    if (lost.length > 0) notices.push({ code: 'events-taken-away', series: title, days: named, more: lost.length - named.length });
  }
  return { changes, notices };
}

/** Values of a series with changes made to them, in order of time. */
export function changedBy(values: readonly Observation[], changes: readonly ObservationChange[]): readonly Observation[] {
  const after = new Map(values.map((value) => [value.period, value]));
  for (const { period, after: now } of changes)
    if (now === null) after.delete(period);
    else after.set(period, now);
  return [...after.values()].toSorted((one, other) => (one.period < other.period ? -1 : 1));
}
