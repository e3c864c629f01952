import type { Axis } from './axis.ts';
import type { Block } from './block.ts';
import type { Claims } from './claims.ts';
import { namesPeriods } from './columns.ts';
import { dayIndex, monthIndex, monthOf } from './period-parts.ts';
import type { Interval } from './line.ts';
import type { View } from './view.ts';

/** The question which of several columns of periods counts. */
export const WHICH_PERIODS = 'which-periods';

/** How much of a table has a period in such a column. */
const LEAST_FILLED = 0.9;

/**
 * The columns of periods of a table of which rows of one period differ in another, and in nothing else that is written in words: its figures
 * belong to both. Empty where there is only one such column, and where one only says again what another says.
 */
export function periodColumnsOf(block: Block, axes: readonly Axis[]): readonly { readonly axis: Axis; readonly name: string }[] {
  const { view, axis, rows, columns } = block;
  if (view.isAcross || axis.partials !== null || new Set([...axis.periods.values()].map(({ start }) => start)).size === rows.length)
    return [];
  const others = axes.filter(
    (other) =>
      other.partials === null &&
      other.doubt?.kind !== 'year-missing' &&
      other.doubt?.kind !== 'bare-numbers' &&
      other.columns.every((column) => columns.includes(column)) &&
      rows.filter((row) => other.periods.has(row)).length >= rows.length * LEAST_FILLED &&
      rows.some((row) => !areNested(axis, other, row)),
  );
  if (others.length === 0) return [];
  const ofPeriods = new Set(others.flatMap((other) => other.columns));
  const seen = new Set(rows.map((row) => [axis.periods.get(row)?.start, ...wordsOf(view, row, columns, ofPeriods)].join('\u0000')));
  if (seen.size === rows.length) return [];
  const every = [axis, ...others].toSorted((one, other) => (one.columns[0] ?? 0) - (other.columns[0] ?? 0));
  const named = every.map((one) => ({ axis: one, name: one.heading === '' ? letterOf(view, one) : one.heading }));
  return named.map((one) =>
    named.some((other) => other !== one && other.name === one.name) ? { ...one, name: `${one.name} (${letterOf(view, one.axis)})` } : one,
  );
}

const letterOf = (view: View, { columns: [column = 0] }: Axis): string => view.nameAt(0, column).replace(/\d+$/u, '');

function wordsOf(view: View, row: number, columns: readonly number[], besides: ReadonlySet<number>): readonly string[] {
  return columns.flatMap((column) => {
    const cell = besides.has(column) ? undefined : view.cell(row, column);
    return cell !== undefined && view.read(cell).value.kind === 'words' ? [cell.text] : [];
  });
}

const MONTHS: Readonly<Partial<Record<Interval, number>>> = { month: 1, quarter: 3, year: 12 };
const DAYS_OF_WEEK = 7;

/** The first day of a period, and the one after its last, as numbers of days. */
function spanOf({ interval }: Axis, start: string): readonly [number, number] {
  const months = MONTHS[interval];
  if (months === undefined) return [dayIndex(start), dayIndex(start) + (interval === 'week' ? DAYS_OF_WEEK : 1)];
  return [dayIndex(`${start}-01`), dayIndex(`${monthOf(0, monthIndex(start) + months + 1)}-01`)];
}

/** Whether of two periods of a row one lies within the other, so that it only says it more exactly. */
function areNested(one: Axis, other: Axis, row: number): boolean {
  const [own, second] = [one.periods.get(row)?.start, other.periods.get(row)?.start];
  if (own === undefined || second === undefined) return true;
  const [[from, to], [first, last]] = [spanOf(one, own), spanOf(other, second)];
  return (from <= first && last <= to) || (first <= from && to <= last);
}

/** What a column says of figures that were given out again, as `Month data reported`: they are no parts of one figure. */
const OF_EDITION =
  /\b(?:data|figures?|statistics?|extract|publi(?:shed|cation)|releas|issue|snapshot|vintage|version|edition|updat|revis|refresh|load|as (?:at|of)|cyhoedd|fersiwn|ffigur)/i;

/** When what is counted happened, was recorded or was reported. */
const OF_EVENT =
  /\b(?:occurr(?:ed|ence)s?|happen(?:ed|ing)?|committed|recorded|recording|reported|registered|registration|notified|notification|received|discovered|detected|detection|solved|resolved|finali[sz]ed|outcome|disposal|incident|event|offence|crime|accident|collision|fire|call|attended|attendance|arrest(?:ed)?|charged?|convicted|conviction|sentenced?|death|died|birth|born|admitted|admission|discharged?|referred|referral|diagnosed|diagnosis|opened|closed|started|ended|digwydd(?:odd)?|cofnod(?:i|wyd)|adrodd(?:wyd)?|cofrestr(?:u|wyd)|cyflawn(?:i|wyd)|marw(?:olaeth)?|geni|genedigaeth|digwyddiad|trosedd)s?\b/i;

const saysEvent = (name: string): boolean => OF_EVENT.test(name) && !OF_EDITION.test(name);
/** `Month`, which by itself says nothing of what it is the month of. */
const isBare = (name: string): boolean => /^\p{L}+$/u.test(name) && namesPeriods(name);

/**
 * Whether the figures of one period are parts of it, which add up: where every other column of periods says when what is counted happened, was
 * recorded or was reported. Any other can say when the figures were given out, as `As of` and `Refreshed` do.
 */
export const areParts = ({ axis, periodColumns }: Block): boolean =>
  periodColumns !== undefined &&
  periodColumns.isChosen &&
  periodColumns.options.every(({ axis: own, name }) => saysEvent(name) || (own === axis && isBare(name)));

/** Asks which of several columns of periods counts; whether that is still open. */
export function askWhichPeriods({ view, axis, rows, columns, periodColumns }: Block, claims: Claims): boolean {
  if (periodColumns === undefined) return false;
  const answer = claims.ask({
    id: WHICH_PERIODS,
    question: { code: 'which-periods' },
    options: periodColumns.options.map(({ name }) => ({ id: name, label: { code: 'which-periods.column', name } as const })),
    cells: rows.flatMap((row) => [...axis.columns, ...columns].flatMap((column) => view.cell(row, column)?.name ?? [])),
  });
  return answer === null;
}
