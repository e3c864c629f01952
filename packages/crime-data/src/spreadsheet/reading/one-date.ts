import type { LineAnswers, LineDoubt, Resolved } from './line.ts';
import { monthIndex, monthOf } from './period-parts.ts';
import { qualifierOf } from './period-qualifier.ts';
import type { PeriodReading } from './period-reading.ts';
import type { View } from './view.ts';

/** A format that shows the month and the year of a date and no day. */
const SHOWS_NO_DAY = /^(?:\[[^\]]*\])?m{1,5}[-\s/.,'\\]*y{2,4}(?:;@)?$/i;

/** A date that stands alone can be that of a day, of a month or of the end of a year: it is asked about, but where its heading or its format says it. */
export function withOneDate(
  view: View,
  {
    resolved,
    entries,
    column,
    heading,
    answers,
  }: {
    readonly resolved: Resolved;
    readonly entries: ReadonlyMap<number, readonly PeriodReading[]>;
    readonly column: number;
    readonly heading: string;
    readonly answers: LineAnswers;
  },
): Resolved {
  const [start, ...others] = new Set(resolved.starts.values());
  if (resolved.interval !== 'month' || resolved.doubt !== null || start === undefined || others.length > 0) return resolved;
  if (/\bmonths?\b|^mth/i.test(heading) || qualifierOf(heading).qualifier !== null) return resolved;
  const places = [...resolved.starts.keys()];
  const days = places.map((place) => entries.get(place)?.find(({ unit }) => unit === 'day')?.start);
  const isSaid = (row: number): boolean => {
    const cell = view.cell(row, column);
    return cell === undefined || SHOWS_NO_DAY.test(cell.stored.type === 'number' ? cell.stored.format : '');
  };
  if (days.includes(undefined) || places.every(isSaid)) return resolved;
  const answer = answers['one-date'];
  const doubt: LineDoubt = { kind: 'one-date', answer, places, isLeftOut: answer === null };
  if (answer === 'day') return { ...resolved, doubt, interval: 'day', starts: new Map(places.map((place, at) => [place, days[at] ?? ''])) };
  if (answer !== 'year') return { ...resolved, doubt };
  const isEnd = !(days[0] ?? '').endsWith('-01');
  const begun = isEnd ? monthOf(0, monthIndex(start) - 10) : start;
  return { ...resolved, doubt, interval: 'year', begins: Number(begun.slice(5)), starts: new Map(places.map((place) => [place, begun])) };
}
