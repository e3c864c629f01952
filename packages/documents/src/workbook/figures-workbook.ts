import { type ScorecardRow, scorecardOf, type Snapshot } from '@saferplan/domain/publication';
import { dayOfPeriod } from '@saferplan/domain/shared';
import { seriesReading } from '../plan-document/series-reading.ts';
import type { MeasureInWords, ScorecardInWords } from '../progress/scorecard-in-words.ts';
import type { SiteWords } from '../words/en.ts';
import { WORKBOOK_WORDS } from '../words/workbook-words.ts';
import type { Cell, Column, ColumnKind, Sheet } from './sheet.ts';

export interface WorkbookOptions {
  readonly language: 'en' | 'cy';
  /** ISO 8601: the day as of which the scorecard is; the same as that of `scorecard`. */
  readonly on: string | null;
  readonly scorecard: ScorecardInWords;
  readonly siteWords: SiteWords;
}

const WIDTHS: Readonly<Record<ColumnKind, number>> = { text: 24, number: 13, when: 14 };
const WIDE = 60;
const column = (head: string, kind: ColumnKind = 'text', width = WIDTHS[kind]): Column => ({ head, kind, width });

/** The figures of an edition as sheets: its scorecard, actions, indicators, series, and every value of those with its limits. */
export function figuresWorkbook(snapshot: Snapshot, options: WorkbookOptions): readonly Sheet[] {
  return [
    scorecardSheet(snapshot, options),
    actionsSheet(snapshot, options),
    indicatorsSheet(snapshot, options),
    seriesSheet(snapshot, options),
    valuesSheet(snapshot, options),
  ];
}

function scorecardSheet(snapshot: Snapshot, { language, on, scorecard }: WorkbookOptions): Sheet {
  const { sheets, columns: say } = WORKBOOK_WORDS[language];
  const card = scorecardOf(snapshot, on);
  // The words stand in the same order as the rows that they are of: both are made of one scorecard.
  const rowOf = (row: ScorecardRow, words: MeasureInWords | undefined): readonly Cell[] => [
    snapshot.priorities.find(({ slug }) => slug === row.priority)?.title ?? null,
    row.title,
    row.newest?.value ?? null,
    row.unit,
    row.newest?.when ?? null,
    row.ageInMonths,
    words?.change ?? null,
    words?.assurance ?? null,
    words?.target ?? null,
    row.target?.value ?? null,
    row.target?.by ?? null,
    row.owners.join('; '),
    row.lastReported,
  ];
  return {
    name: sheets.scorecard,
    columns: [
      column(say.priority),
      column(say.measure, 'text', 40),
      column(say.newest, 'number'),
      column(say.unit),
      column(say.period, 'when'),
      column(say.age, 'number'),
      column(say.change),
      column(say.assurance, 'text', 30),
      column(say.target, 'text', 30),
      column(say.targetValue, 'number'),
      column(say.by, 'when'),
      column(say.owner, 'text', 36),
      column(say.reported, 'when'),
    ],
    rows: [
      ...card.indicators.map((row, index) => rowOf(row, scorecard.measures[index])),
      ...card.series.map((row, index) => rowOf(row, scorecard.series[index])),
    ],
  };
}

function actionsSheet({ priorities }: Snapshot, { language, siteWords }: WorkbookOptions): Sheet {
  const { sheets, columns: say } = WORKBOOK_WORDS[language];
  const dueIn = (due: string): string => (due in siteWords.due ? siteWords.due[due as keyof SiteWords['due']] : due);
  return {
    name: sheets.actions,
    columns: [
      column(say.priority),
      column(say.action, 'text', WIDE),
      column(say.who, 'text', 30),
      column(say.due, 'when'),
      column(say.state),
      column(say.reported, 'when'),
      column(say.done, 'text', 40),
      column(say.next, 'text', 40),
    ],
    rows: priorities.flatMap(({ title, actions }) =>
      actions.map(({ text, leadAgency, due, status, updates: [newest] }) => [
        title,
        text,
        leadAgency ?? siteWords.notAgreed,
        dueIn(due),
        siteWords.status[status],
        newest?.on ?? null,
        newest?.done ?? null,
        newest?.next ?? null,
      ]),
    ),
  };
}

function indicatorsSheet({ priorities }: Snapshot, { language }: WorkbookOptions): Sheet {
  const { sheets, columns: say, frequencies } = WORKBOOK_WORDS[language];
  return {
    name: sheets.indicators,
    columns: [
      column(say.priority),
      column(say.measure, 'text', WIDE),
      column(say.unit),
      column(say.frequency),
      column(say.baseline),
      column(say.baselineValue, 'number'),
      column(say.target, 'text', 40),
      column(say.newest, 'number'),
      column(say.period, 'when'),
    ],
    rows: priorities.flatMap(({ title: priority, indicators }) =>
      indicators.map(({ title, unit, frequency, baseline, targetInWords, readings }) => {
        const newest = readings.toSorted((one, other) => one.when.localeCompare(other.when)).at(-1);
        return [
          priority,
          title,
          unit,
          frequencies[frequency],
          baseline?.name ?? null,
          baseline?.value ?? null,
          targetInWords,
          newest?.value ?? null,
          newest?.when ?? null,
        ];
      }),
    ),
  };
}

function seriesSheet(snapshot: Snapshot, { language }: WorkbookOptions): Sheet {
  const { series } = snapshot;
  const { sheets, columns: say } = WORKBOOK_WORDS[language];
  return {
    name: sheets.series,
    columns: [
      column(say.measure, 'text', 36),
      column(say.area),
      column(say.unit),
      column(say.period, 'when'),
      column(say.newest, 'number'),
      column(say.says, 'text', WIDE),
      column(say.source, 'text', 40),
      column(say.licence),
    ],
    rows: series.map((one) => {
      const newest = one.points.findLast(({ value }) => value !== null);
      return [
        one.title,
        one.area,
        one.unit,
        newest === undefined ? null : dayOfPeriod(newest.period),
        newest?.value ?? null,
        seriesReading(snapshot, one, language).join(' '),
        one.source,
        one.licence,
      ];
    }),
  };
}

function valuesSheet({ series }: Snapshot, { language }: WorkbookOptions): Sheet {
  const { sheets, columns: say } = WORKBOOK_WORDS[language];
  return {
    name: sheets.values,
    columns: [
      column(say.measure, 'text', 36),
      column(say.period, 'when'),
      column(say.count, 'number'),
      column(say.outOf, 'number'),
      column(say.value, 'number'),
      column(say.average, 'number'),
      column(say.lower, 'number'),
      column(say.upper, 'number'),
      column(say.note, 'text', 40),
    ],
    rows: series.flatMap(({ title, points }) =>
      points.map(({ period, count, denominator, value, centreLine, lowerLimit, upperLimit, note }) => [
        title,
        dayOfPeriod(period),
        count,
        denominator,
        value,
        centreLine,
        lowerLimit,
        upperLimit,
        note === '' ? null : note,
      ]),
    ),
  };
}
