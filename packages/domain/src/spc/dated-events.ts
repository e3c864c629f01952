import type { IsoDate } from '../shared/calendar.ts';
import { addDays, daysBetween } from '../shared/days.ts';
import { dayOfPeriod, isDayPeriod, periodOfEvent, type SeriesPeriod } from '../shared/series-period.ts';
import type { Observation } from './observation.ts';
import { readValueNote, writeValueNote } from './value-note.ts';

/*
 * A series by event that was made of a list of dates: each value is the number of days since the event before, 0 where both fell on one
 * day (Benneyan 2001, Health Care Management Science 4, 305–318: number-between charts of counts from 0 up). The first event has no value
 * of its own; its day is known from the value of the second, and while there is no second it is kept with no value.
 */

/** An event by its period, with the value that is stored for it; null where none is. */
interface DatedEvent {
  readonly period: SeriesPeriod;
  readonly stored: Observation | null;
}

/** No days between two events are more: two hundred years. */
const LONGEST_DAYS = 73_050;

/** What a list of dates changes in the values of a series. */
export interface EventsTaken {
  /** Values that are new, or other than those stored. */
  readonly arriving: readonly Observation[];
  /** Periods of events that are stored and not in the list. */
  readonly gone: readonly SeriesPeriod[];
}

/**
 * The values of a list of days on which events fell, in any order: from the second event on, the days since the one before; an event that is
 * alone has no value, and a note that says why.
 */
export const observationsOfEvents = (days: readonly IsoDate[]): readonly Observation[] => takeEvents([], days).arriving;

/**
 * Takes a list of days into a series that holds `stored` (`areDatesOfEvents`). The list says all events from its first day to its last:
 * what is stored between them and not in it is gone. Events before and after stay, and the first after is counted from the last of the list.
 * What somebody wrote of an event stays with it.
 */
export function takeEvents(stored: readonly Observation[], days: readonly IsoDate[]): EventsTaken {
  const listed = periodsOfEvents(days);
  const first = days.reduce((one, other) => (other < one ? other : one), days[0] ?? '');
  const last = days.reduce((one, other) => (other > one ? other : one), '');
  const known = eventsOf(stored);
  const before = known.filter(({ period }) => dayOfPeriod(period) < first);
  const after = known.filter(({ period }) => dayOfPeriod(period) > last);
  const between = new Map(known.slice(before.length, known.length - after.length).map((event) => [event.period, event]));
  const listedEvents = listed.map((period): DatedEvent => between.get(period) ?? { period, stored: null });
  const all = [...before, ...listedEvents, ...after];
  const counted = new Set([...listedEvents, ...after.slice(0, 1)]);
  const names = new Set(listed);
  return {
    arriving: all.flatMap((event, index): readonly Observation[] => {
      const previous = all[index - 1];
      if (previous === undefined && (event.stored !== null || all.length > 1)) return [];
      if (event.stored !== null && !counted.has(event)) return [];
      const value = previous === undefined ? null : daysBetween(previous.period, event.period);
      return event.stored?.value === value ? [] : [{ period: event.period, value, denominator: null, note: noteOf(event, value) }];
    }),
    gone: [...between.values()].flatMap(({ period, stored: value }) => (value === null || names.has(period) ? [] : [period])),
  };
}

/** The note of an event's new value: what somebody wrote of the event, and nothing that the app noted of the value before. */
function noteOf({ stored }: DatedEvent, value: number | null): string {
  const note = readValueNote(stored?.note ?? '');
  if (note.code === 'written' && note.text !== '') return note.text;
  return value === null ? writeValueNote({ code: 'first-event' }) : '';
}

/** The period of each event of a list, in order of time: those of one day are numbered. */
function periodsOfEvents(days: readonly IsoDate[]): readonly SeriesPeriod[] {
  return [...Map.groupBy(days.toSorted(), (day) => day)].flatMap(([day, own]) => own.map((_, index) => periodOfEvent(day, index + 1)));
}

/**
 * The events that values tell of, in order of time: each with a value, and before it the one that it is counted from where that has no
 * value of its own, as the first has none.
 */
function eventsOf(stored: readonly Observation[]): readonly DatedEvent[] {
  const sorted = inOrder(stored);
  return sorted.flatMap((observation, index): readonly DatedEvent[] => {
    const own = { period: observation.period, stored: observation };
    const before = sorted[index - 1];
    if (observation.value === null) return [own];
    const from = addDays(dayOfPeriod(observation.period), -observation.value);
    return before !== undefined && from <= dayOfPeriod(before.period) ? [own] : [{ period: from, stored: null }, own];
  });
}

/**
 * Whether values are the days since the event before, as far as their dates show: none is more than lies between, and more than half are
 * just that. An event without a value, as the first of a list that was added to another once, makes the next one smaller.
 */
export function areDatesOfEvents(stored: readonly Observation[]): boolean {
  const sorted = inOrder(stored);
  const isTime = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= LONGEST_DAYS;
  if (!sorted.every(({ period, value }) => isDayPeriod(period) && (value === null || isTime(value)))) return false;
  const missing = sorted.slice(1).flatMap(({ period, value }, index) => {
    const before = sorted[index]?.period ?? period;
    return value === null ? [] : [daysBetween(before, period) - value];
  });
  const exact = missing.filter((days) => days === 0).length;
  return missing.every((days) => days >= 0) && (missing.length === 0 || exact * 2 > missing.length);
}

const inOrder = (stored: readonly Observation[]): readonly Observation[] =>
  stored.toSorted((one, other) => (one.period < other.period ? -1 : one.period > other.period ? 1 : 0));
