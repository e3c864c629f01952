import type { SheetInBrief } from './read-sheet-job.ts';
import type { Measure, TableValue } from '@saferplan/crime-data/spreadsheet';
import { addDays, daysBetween, type FileFault, type FileSaying } from '@saferplan/domain/shared';
import { type Interval, type Observation, onOtherWeekday, readValueNote, type SeriesFields, writeValueNote } from '@saferplan/domain/spc';

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
  const days = [...Map.groupBy(values, ({ period }) => period)].flatMap(([day, own]) => (own.length > 1 ? [day] : []));
  const named = days.slice(0, MOST_DAYS_NAMED);
  return days.length === 0 ? null : { code: 'several-events-a-day', measure: name, days: named, more: days.length - named.length };
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
 * Why the values of a measure do not fit a series of which these periods are stored: they are of another interval, or of weeks that begin
 * on another day. Weeks are never added into months. Null where they do.
 */
export function whyUnfit(measure: Measure, series: Pick<SeriesFields, 'title' | 'interval'>, stored: readonly string[]): FileFault | null {
  const interval = intervalOfMeasure(measure);
  if (interval !== series.interval) return { code: 'other-interval', interval, series: series.title, stored: series.interval };
  const weekday = whyOtherWeekday(
    interval,
    stored,
    measure.values.map(({ period }) => period),
  );
  return weekday === null ? null : { code: 'other-weeks', series: series.title, ...weekday };
}

/** A list of events has the value 1 for each. */
const areEvents = (values: readonly TableValue[]): boolean => values.length > 0 && values.every(({ value }) => value === 1);

/** The values of a measure as a series stores them; of events the days since the one before, from the second on. */
export function observationsOf(measure: Measure): readonly Observation[] {
  const { values, denominators } = measure;
  const outOf = new Map(denominators);
  if (intervalOfMeasure(measure) === 'event')
    return values.slice(1).map(({ period }, index) => ({
      period,
      value: daysBetween(values[index]?.period ?? period, period),
      denominator: null,
      note: '',
    }));
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
