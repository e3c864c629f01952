import type { Snapshot, SnapshotPriority } from '@saferplan/domain/publication';
import { writeCsv } from 'hucre/csv';

/** The columns of each table, with what each means: the CSV files and their metadata are made of the same list. */
export const ACTION_COLUMNS = [
  ['edition', 'The edition, as in 2017-18'],
  ['priority_number', 'The place of the priority in the order'],
  ['priority', 'The title of the priority'],
  ['action', 'What is to be done'],
  ['lead', 'Who carries it; empty where that is not yet agreed'],
  ['due', 'A day, a month, a rhythm, or not-agreed'],
  ['status', 'Where it stands'],
  ['last_reported', 'The day of the newest report; empty where there is none'],
  ['last_report', 'What was reported last'],
  ['details', 'What the partnership notes of it beyond that, each with its label'],
] as const;

export const INDICATOR_COLUMNS = [
  ['edition', 'The edition, as in 2017-18'],
  ['priority', 'The title of the priority'],
  ['indicator', 'What is counted'],
  ['unit', 'The unit, where it has one'],
  ['wanted', 'Which way is wanted: increase, decrease or neither'],
  ['target', 'What is aimed at, in words'],
  ['when', 'The month or day of the reading; empty where there is none'],
  ['value', 'The reading'],
  ['note', 'What is to be said of the reading'],
  ['details', 'What the partnership notes of the indicator beyond that, each with its label'],
] as const;

const inOneCell = (extra: SnapshotPriority['extra']): string => extra.map(({ label, value }) => `${label}: ${value}`).join('; ');

const namesOf = (columns: readonly (readonly [string, string])[]): string[] => columns.map(([name]) => name);

/** Every action of an edition as CSV (RFC 4180). What a spreadsheet would take for a formula is escaped. */
export function actionsCsv({ edition, priorities }: Snapshot): string {
  const lines = priorities.flatMap(({ number, title, actions }) =>
    actions.map(({ text, leadAgency, due, status, updates, extra }) => [
      edition.label,
      number,
      title,
      text,
      leadAgency ?? '',
      due,
      status,
      updates[0]?.on ?? '',
      updates[0]?.done ?? '',
      inOneCell(extra),
    ]),
  );
  return writeCsv([namesOf(ACTION_COLUMNS), ...lines], { escapeFormulae: true });
}

/** Every indicator of an edition with its readings, a line each; one line for an indicator that has none. */
export function indicatorsCsv({ edition, priorities }: Snapshot): string {
  const lines = priorities.flatMap(({ title: priority, indicators }) =>
    indicators.flatMap(({ title, unit, direction, targetInWords, readings, extra }) => {
      const start = [edition.label, priority, title, unit, direction, targetInWords];
      return readings.length === 0
        ? [[...start, '', '', '', inOneCell(extra)]]
        : readings.map(({ when, value, note }) => [...start, when, value, note, inOneCell(extra)]);
    }),
  );
  return writeCsv([namesOf(INDICATOR_COLUMNS), ...lines], { escapeFormulae: true });
}
