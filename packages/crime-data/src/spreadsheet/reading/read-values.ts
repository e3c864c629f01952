import { writeValueNote } from '@saferplan/domain/spc';
import { type Claims, LEFT_OUT_BY_ANSWER } from './claims.ts';
import type { GridCell } from './grid.ts';
import { isRange, type Suggestion, suggestedValue } from './parse-value.ts';
import type { View } from './view.ts';

type ValueStatus = 'value' | 'missing' | 'suppressed' | 'error';

/** One value of a measure, and the cell that it stands in. */
export interface TableValue {
  readonly period: string;
  readonly value: number | null;
  readonly status: ValueStatus;
  readonly note: string;
  readonly cell: string;
}

/** A value while a sheet is read: with what its cell looked like. */
export interface DraftValue extends TableValue {
  readonly isPercent: boolean;
  /** What its cell gives beside the number: `£`, `hours`; empty where that is nothing. */
  readonly unit: string;
  /** Null where the cell is empty. */
  readonly source: GridCell | null;
}

/** Cells that are asked about once for the whole sheet. */
export interface Collected {
  readonly dashes: string[];
  readonly words: string[];
  /** Of these, those that say only between which figures theirs lies. */
  readonly ranges: Set<string>;
  readonly noValues: string[];
  readonly decimalCommas: string[];
  /** Where there is no such day or week, as 31 April. */
  readonly ofNoPeriod: GridCell[];
  /** By cell: the one figure that its words suggest. */
  readonly suggestions: Map<string, Suggestion>;
  /** By cell: a time or a duration in hours, and as it is written. */
  readonly times: Map<string, { readonly hours: number; readonly written: string }>;
}

export const nothingCollected = (): Collected => ({
  dashes: [],
  words: [],
  ranges: new Set(),
  noValues: [],
  decimalCommas: [],
  ofNoPeriod: [],
  suggestions: new Map(),
  times: new Map(),
});

interface Place {
  readonly view: View;
  readonly row: number;
  readonly column: number;
  readonly period: string;
  /** The marks beside the period. */
  readonly periodNote: string;
  /** What columns of words say of the row. */
  readonly remark: string;
}

const notes = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('; ');

/** What a cell says as a value; an empty one is missing. */
export function draftValue({ view, row, column, period, periodNote, remark }: Place, collected: Collected, claims: Claims): DraftValue {
  const cell = view.cell(row, column);
  const name = cell?.name ?? view.nameAt(row, column);
  const draft = (value: number | null, status: ValueStatus, own: string): DraftValue => ({
    period,
    value,
    status,
    note: notes(periodNote, own, remark),
    cell: name,
    isPercent: false,
    unit: '',
    source: cell ?? null,
  });
  if (cell === undefined) return draft(null, 'missing', '');
  claims.value(cell);
  const { value } = view.read(cell);
  switch (value.kind) {
    case 'number':
      if (value.hasDecimalComma) collected.decimalCommas.push(name);
      return { ...draft(value.value, 'value', value.note), isPercent: value.isPercent, unit: value.currency };
    case 'suppressed':
    case 'missing':
    case 'error':
      return draft(null, value.kind, value.written);
    case 'dash':
      collected.dashes.push(name);
      return draft(null, 'missing', value.written);
    case 'no-value':
      collected.noValues.push(name);
      return { ...draft(null, 'missing', ''), note: writeValueNote({ code: 'not-calculated', beside: notes(periodNote, remark) }) };
    case 'time':
      collected.times.set(name, value);
      return draft(null, 'missing', value.written);
    case 'words': {
      const suggested = suggestedValue(value.written);
      if (isRange(value.written)) collected.ranges.add(name);
      if (suggested === null) collected.words.push(name);
      else collected.suggestions.set(name, suggested);
      return draft(null, 'missing', value.written.slice(0, 200));
    }
  }
}

/** What cells become by an answer: a figure, and the unit where the cell says one. */
export type AnsweredValues = ReadonlyMap<string, { readonly value: number; readonly unit: string } | 'suppressed'>;

/** Asks what dashes, words, times and formulas without an outcome mean; answers the figures that they become. */
export function askAboutCells(collected: Collected, claims: Claims): AnsweredValues {
  const { dashes, words, ranges, noValues, decimalCommas, ofNoPeriod, suggestions, times } = collected;
  const answered = new Map<string, { readonly value: number; readonly unit: string } | 'suppressed'>();
  if (ofNoPeriod.length > 0) {
    for (const cell of ofNoPeriod) claims.leaveOut(cell, LEFT_OUT_BY_ANSWER);
    claims.ask({
      id: 'no-such-day',
      question: { code: 'no-such-day' },
      options: [{ id: 'leave-out', label: { code: 'no-such-day.leave-out' } }],
      cells: ofNoPeriod.map(({ name }) => name),
    });
  }
  if (noValues.length > 0)
    claims.ask({
      id: 'no-value',
      question: { code: 'no-value' },
      options: [{ id: 'missing', label: { code: 'no-value.missing' } }],
      cells: noValues,
    });
  if (decimalCommas.length > 0)
    claims.ask({
      id: 'decimal-comma',
      question: { code: 'decimal-comma' },
      options: [{ id: 'decimals', label: { code: 'decimal-comma.decimals' } }],
      cells: decimalCommas,
    });
  if (words.length > 0) {
    const areRanges = words.every((name) => ranges.has(name));
    const answer = claims.ask({
      id: 'words',
      question: { code: 'words' },
      options: [
        { id: 'missing', label: { code: 'words.missing' } },
        ...(areRanges ? [{ id: 'suppressed', label: { code: 'words.suppressed' } } as const] : []),
      ],
      cells: words,
    });
    if (answer === 'suppressed') for (const cell of words) answered.set(cell, 'suppressed');
  }
  if (suggestions.size > 0 && askAboutSuggestions(suggestions, claims) === 'as-suggested')
    for (const [cell, { value, currency }] of suggestions) answered.set(cell, { value, unit: currency });
  if (times.size > 0) {
    const answer = askAboutTimes(times, claims);
    // Of minutes and seconds the minutes were read as hours.
    const ofUnit = answer === 'hours' || answer === 'minutes-and-seconds' ? 1 : answer === 'minutes' ? 60 : null;
    if (ofUnit !== null)
      for (const [cell, { hours }] of times)
        answered.set(cell, { value: Number((hours * ofUnit).toPrecision(12)), unit: answer === 'hours' ? 'hours' : 'minutes' });
  }
  if (dashes.length === 0) return answered;
  const dash = claims.ask({
    id: 'dash',
    question: { code: 'dash' },
    options: [
      { id: 'zero', label: { code: 'dash.zero' } },
      { id: 'missing', label: { code: 'dash.missing' } },
    ],
    cells: dashes,
  });
  if (dash === 'zero') for (const cell of dashes) answered.set(cell, { value: 0, unit: '' });
  return answered;
}

/** A measure with the figures that answers gave to its cells. */
export const withAnswered = (values: readonly DraftValue[], answered: AnsweredValues): readonly DraftValue[] =>
  values.map((value) => {
    const own = answered.get(value.cell);
    if (own === undefined || value.source === null) return value;
    return own === 'suppressed' ? { ...value, status: own } : { ...value, ...own, status: 'value' };
  });

const SHOWN = 3;

function askAboutSuggestions(suggestions: Collected['suggestions'], claims: Claims): string | null {
  const shown = [...suggestions].slice(0, SHOWN).map(([cell, { value }]) => ({ cell, value }));
  return claims.ask({
    id: 'figures',
    question: { code: 'figures' },
    options: [
      { id: 'as-suggested', label: { code: 'figures.as-suggested', shown, hasMore: suggestions.size > SHOWN } },
      { id: 'missing', label: { code: 'figures.missing' } },
    ],
    cells: [...suggestions.keys()],
  });
}

function askAboutTimes(times: Collected['times'], claims: Claims): string | null {
  const [first = { hours: 0, written: '' }] = times.values();
  const value = Number(first.hours.toPrecision(6));
  const areShort = [...times.values()].every(({ written }) => /^-?\d+:\d{2}$/.test(written));
  return claims.ask({
    id: 'time',
    question: { code: 'time', written: first.written },
    options: [
      { id: 'hours', label: { code: 'time.hours', written: first.written, value } },
      { id: 'minutes', label: { code: 'time.minutes', written: first.written, value: Number((first.hours * 60).toPrecision(6)) } },
      ...(areShort
        ? [{ id: 'minutes-and-seconds', label: { code: 'time.minutes-and-seconds', written: first.written, value } } as const]
        : []),
      { id: 'missing', label: { code: 'time.missing' } },
    ],
    cells: [...times.keys()],
  });
}
