import { LINE_ROLES, type Measure, type Question } from '@saferplan/crime-data/spreadsheet';
import type { Item } from '@saferplan/domain/plan';
import type { SeriesId } from '@saferplan/domain/shared';
import { intervalOfMeasure } from '../measure-observations.ts';

type Into = Readonly<Record<string, SeriesId>>;

/**
 * The series that took a measure of an earlier file, by its name. A measure is called by its interval too only where the file has another of
 * its name, so that it can be called otherwise in the next file: then it goes into the series of its interval. Null where none took it.
 */
export function takenBefore(measure: Measure, into: Into, series: readonly Item<'series'>[]): SeriesId | null {
  const { name, plainName } = measure;
  // A heading can be called as what every object has, such as “constructor”.
  const byName = (one: string): SeriesId | null => (Object.hasOwn(into, one) ? (into[one] ?? null) : null);
  const own = byName(name);
  if (own !== null) return own;
  const other = byName(plainName === name ? `${name} (by ${measure.interval})` : plainName);
  const interval = series.find(({ id }) => id === other)?.interval;
  return interval === intervalOfMeasure(measure) ? other : null;
}

/** What is asked about a file of the round. */
export type RoundQuestion = Omit<Question, 'cells'>;

/**
 * What was said of rows by their numbers alone, before it was kept what stands in them: in the next file other rows can have these numbers,
 * so that it is asked again unless it is `said` now.
 */
export const rowsToSayAgain = (
  kept: Readonly<Record<string, string>>,
  said: Readonly<Record<string, string>>,
  fileName: string,
): readonly RoundQuestion[] =>
  Object.entries(kept).flatMap(([id, role]) => {
    const row = /^role:(?<row>\d+)$/u.exec(id)?.groups?.['row'];
    if (row === undefined || kept[`row:${row}`] !== undefined || said[id] !== undefined) return [];
    const known = LINE_ROLES.find((one) => one === role) ?? 'leave-out';
    return [
      {
        id,
        question: { code: 'row-again', row, file: fileName, role: known },
        options: [
          ...LINE_ROLES.map((one) => ({ id: one, label: { code: 'row-again.role', role: one } as const })),
          { id: 'as-found', label: { code: 'row-again.as-found' } },
        ],
        answer: null,
      },
    ];
  });
