import type { Snapshot, SnapshotEffect, SnapshotPriority } from '@saferplan/domain/publication';
import { effectInWords } from '@saferplan/messages';
import { writeCsv } from '../platform/files/write-csv.ts';

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
  ['expected', 'What it was expected to do, and when that was said; empty where nobody said it'],
  ['did_it_work', 'What became of the measure, with its uncertainty, or why that cannot be said'],
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

export const FINDING_COLUMNS = [
  ['edition', 'The edition, as in 2017-18'],
  ['topic', 'The title of the topic'],
  ['measure', 'What was counted or measured'],
  ['unit', 'The unit, where it has one'],
  ['now', 'The value now; empty where it is not given'],
  ['now_from', 'The month or day that it is counted from; empty where that is not given'],
  ['now_to', 'The month or day that it is counted to; empty where that is not given'],
  ['before', 'The value before; empty where it is not given'],
  ['before_from', 'The month or day that it is counted from; empty where that is not given'],
  ['before_to', 'The month or day that it is counted to; empty where that is not given'],
  ['stated_kind', 'What is stated: percent-change, difference or percent-share; empty where nothing is'],
  ['stated', 'The change as its source states it'],
  ['computed', 'What the two values give; empty where they give nothing'],
  ['check', 'Whether the stated change follows from the two values: agrees, disagrees or cannot-be-checked'],
  ['disagreement', 'Why the stated change is given although it does not follow from the two values'],
  ['more_than_chance', 'Whether two counts differ by more than chance: yes, no, or why it was not tested'],
  ['p', 'The p value of the two-sided E-test of two Poisson counts; empty where it was not tested'],
  ['caveat', 'What to bear in mind'],
  ['source', 'Where it comes from'],
] as const;

export const RISK_COLUMNS = [
  ['edition', 'The edition, as in 2017-18'],
  ['risk', 'What could keep the partnership from its plan'],
  ['likelihood', 'From 1 to 5; empty where nobody has judged it'],
  ['impact', 'From 1 to 5; empty where nobody has judged it'],
  ['level', 'Likelihood times impact; empty where either is not judged'],
  ['owner', 'Who watches it'],
  ['control', 'What is done about it'],
] as const;

const inOneCell = (extra: SnapshotPriority['extra']): string => extra.map(({ label, value }) => `${label}: ${value}`).join('; ');

const namesOf = (columns: readonly (readonly [string, string])[]): string[] => columns.map(([name]) => name);

/** An expectation in words, in one line for what was said and one for what became of it. */
function said(effect: SnapshotEffect): { readonly expected: string; readonly result: string } {
  const words = effectInWords(effect, 'en');
  return { expected: [...words.expected, words.said].join(' '), result: words.result.join(' ') };
}

/** Every action of an edition as CSV (RFC 4180). What a spreadsheet would take for a formula is escaped. */
export function actionsCsv({ edition, priorities }: Snapshot): string {
  const lines = priorities.flatMap(({ number, title, actions }) =>
    actions.map(({ text, leadAgency, due, status, updates, extra, effects }) => [
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
      effects.map((effect) => said(effect).expected).join(' '),
      effects.map((effect) => said(effect).result).join(' '),
    ]),
  );
  return writeCsv([namesOf(ACTION_COLUMNS), ...lines]);
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
  return writeCsv([namesOf(INDICATOR_COLUMNS), ...lines]);
}

/** Every finding of an edition with its check, a line each. */
export function findingsCsv({ edition, topics }: Snapshot): string {
  const lines = topics.flatMap(({ title, findings }) =>
    findings.map(({ measure, unit, now, before, stated, source, caveat, disagreement, check: { verdict, computed, change } }) => [
      edition.label,
      title,
      measure,
      unit,
      now?.value ?? '',
      now?.from ?? '',
      now?.to ?? '',
      before?.value ?? '',
      before?.from ?? '',
      before?.to ?? '',
      stated?.kind ?? '',
      stated?.value ?? '',
      computed ?? '',
      verdict,
      disagreement,
      change.kind === 'tested' ? (change.moreThanChance ? 'yes' : 'no') : change.reason,
      change.kind === 'tested' ? change.p : '',
      caveat,
      source,
    ]),
  );
  return writeCsv([namesOf(FINDING_COLUMNS), ...lines]);
}

/** The register of risks of an edition that publishes it, a line each. */
export function risksCsv({ edition, risks = [] }: Snapshot): string {
  const lines = risks.map(({ title, likelihood, impact, level, owner, control }) => [
    edition.label,
    title,
    likelihood ?? '',
    impact ?? '',
    level ?? '',
    owner,
    control,
  ]);
  return writeCsv([namesOf(RISK_COLUMNS), ...lines]);
}
