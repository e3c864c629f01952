import type { SheetInBrief } from './read-sheet-job.ts';
import type { Measure, TableValue } from '@saferplan/crime-data/spreadsheet';
import { addDays, daysBetween, type FileFault, type FileSaying, MOST_EVENTS_A_DAY, type SeriesId } from '@saferplan/domain/shared';
import {
  areDatesOfEvents,
  type Interval,
  type Observation,
  observationsOfEvents,
  onOtherWeekday,
  readValueNote,
  type SeriesFields,
  writeValueNote,
} from '@saferplan/domain/spc';
import type { EventDays } from './changes-of-events.ts';
import type { Arriving } from './store-import.ts';

const MOST_DAYS_NAMED = 3;

/** Why a measure of a spreadsheet cannot become the values of a series; null where it can. */
export function whyNotStored(measure: Measure): FileFault | null {
  const { name, interval, values } = measure;
  const weekday = whyOtherWeekday(
    intervalOfMeasure(measure),
    [],
    values.map(({ period }) => period),
  );
  if (weekday !== null) return { code: 'weeks-overlap', measure: name, ...weekday };
  if (interval !== 'day') return null;
  const most = areEvents(values) ? MOST_EVENTS_A_DAY : 1;
  const days = [...Map.groupBy(values, ({ period }) => period)].flatMap(([day, own]) => (own.length > most ? [day] : []));
  const named = days.slice(0, MOST_DAYS_NAMED);
  return days.length === 0 ? null : { code: 'too-many-a-day', measure: name, most, days: named, more: days.length - named.length };
}

/** The interval of a series that holds the values of a measure: a list of dates is one of single events. */
export const intervalOfMeasure = ({ interval, values }: Measure): Interval =>
  interval === 'day' && areEvents(values) ? 'event' : interval;

/** A day (ISO 8601) of another weekday than the first of the weeks, and the day on which the week begins that it lies in. */
export type OtherWeek = Readonly<Record<'first' | 'period' | 'begun', string>>;

/** Why weeks are not those of a series: they begin on another day of the week, so that they would overlap. Null where they are. */
export function whyOtherWeekday(interval: Interval, stored: readonly string[], arriving: readonly string[]): OtherWeek | null {
  const other = onOtherWeekday(interval, stored, arriving);
  if (other === null) return null;
  const { period, first } = other;
  const begun = addDays(period, -(((daysBetween(first, period) % 7) + 7) % 7));
  return { first, period, begun };
}

/**
 * Why the values of a measure do not fit a series of which these values are stored: they are of another interval, of weeks that begin on
 * another day, or dates where what is stored are no days between dates. Weeks are never added into months. Null where they do.
 */
export function whyUnfit(
  measure: Measure,
  series: Pick<SeriesFields, 'title' | 'interval'>,
  stored: readonly Observation[],
): FileFault | null {
  const interval = intervalOfMeasure(measure);
  if (interval !== series.interval) return { code: 'other-interval', interval, series: series.title, stored: series.interval };
  const weekday = whyOtherWeekday(
    interval,
    stored.map(({ period }) => period),
    measure.values.map(({ period }) => period),
  );
  if (interval === 'event' && !areDatesOfEvents(stored)) return { code: 'not-days-between', series: series.title };
  return weekday === null ? null : { code: 'other-weeks', series: series.title, ...weekday };
}

/** A list of events has the value 1 for each. */
const areEvents = (values: readonly TableValue[]): boolean => values.length > 0 && values.every(({ value }) => value === 1);

/** A series into which a measure goes. */
export interface IntoSeries {
  readonly id: SeriesId;
  readonly title: string;
}

/**
 * What a measure brings into a series: its values, or, of a list of dates, the days of the events, of which values are made beside what is
 * stored then.
 */
export function broughtBy(
  measure: Measure,
  { id: seriesId, title }: IntoSeries,
): { readonly arriving: Arriving; readonly eventDays: readonly EventDays[] } {
  if (intervalOfMeasure(measure) !== 'event')
    return { arriving: observationsOf(measure).map((observation) => ({ seriesId, observation })), eventDays: [] };
  return { arriving: [], eventDays: [{ seriesId, title, days: daysOf(measure) }] };
}

const daysOf = ({ values }: Measure): readonly string[] => values.map(({ period }) => period);

/** The values of a measure as a new series stores them; of events the days since the one before, from the second on. */
export function observationsOf(measure: Measure): readonly Observation[] {
  const { values, denominators } = measure;
  const outOf = new Map(denominators);
  if (intervalOfMeasure(measure) === 'event') return observationsOfEvents(daysOf(measure));
  return values.map((value) => ({
    period: value.period,
    value: value.value,
    denominator: outOf.get(value.period) ?? null,
    note: noteOf(value),
  }));
}

function noteOf({ note, value }: TableValue): string {
  if (value !== null || readValueNote(note).code !== 'written') return note;
  return writeValueNote(note === '' ? { code: 'empty-in-source' } : { code: 'source-says', said: note });
}

const MOST_CELLS_NAMED = 8;

/** What was left out, what was answered, and which refusals were overruled. */
export function noticesOf({ leftOut, measures, questions }: SheetInBrief): readonly FileSaying[] {
  return [
    ...measures.flatMap(({ name, overruled }) => (overruled === null ? [] : [{ code: 'overruled', name, reason: overruled } as const])),
    ...questions.flatMap(({ question, options, answer }) => {
      const given = options.find(({ id }) => id === answer);
      return given === undefined ? [] : [{ code: 'answered', question, answer: given.label } as const];
    }),
    ...leftOut.map(({ cells, count, why }): FileSaying => {
      const named = cells.slice(0, MOST_CELLS_NAMED);
      return { code: 'cells-left-out', why, cells: named, more: count - named.length };
    }),
  ];
}
