import type { Block } from './block.ts';
import type { Claims } from './claims.ts';
import type { Grid, GridCell } from './grid.ts';
import { incomplete } from './incomplete-period.ts';
import type { Interval } from './line.ts';
import { withoutMarks } from './marks.ts';
import { monthNumber } from './period-parts.ts';
import { MONTH } from './period-rules.ts';

const COUNTED = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)';
const IN_PART = new RegExp(
  [
    'part(?:ial|ly)?[ -](?:year|quarter|month|week)',
    '(?:year|quarter|month)[ -]to[ -]date',
    '\\b(?:so far|incomplete|not (?:yet )?complete|(?:un|not )?finished yet)\\b',
    `\\b(?:first|last) ${COUNTED} (?:quarters?|months?|weeks?)\\b`,
    `\\b${COUNTED} (?:quarters?|months?|weeks?) only\\b|\\bonly ${COUNTED} (?:quarters?|months?|weeks?)\\b`,
    `\\b(?:until|up to|only to) (?:the )?(?:end of |\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${MONTH}\\b`,
    // On its own behind a mark: `* to September`.
    `^\\W*to (?:the )?(?:end of )?${MONTH}(?:\\s(?:19|20)\\d{2})?\\W*$`,
    `\\bto (?:the )?(?:end of )?(?:date\\b|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b.*\\bonly\\b)`,
  ].join('|'),
  'gi',
);
const SPAN = new RegExp(`\\b(?<first>${MONTH})(?: (?:19|20)\\d{2})?\\s*(?:to|[-–—])\\s*(?<last>${MONTH})\\b`, 'gi');
const MONTHS: Readonly<Record<Interval, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };
/** What is longer is no note. */
const LONGEST = 600;

/** A piece of a note: its first character, and the one after its last. */
type Piece = readonly [from: number, to: number];
const pieceOf = ({ index, 0: words }: RegExpExecArray): Piece => [index, index + words.length];

/** Where a note says that what it is about is no whole period: in so many words, or by months that are fewer. */
function partsSaid(note: string, interval: Interval): readonly Piece[] {
  const spans = [...note.matchAll(SPAN)].filter(({ groups }) => {
    const [first, last] = [monthNumber(groups?.['first'] ?? ''), monthNumber(groups?.['last'] ?? '')];
    return first !== null && last !== null && ((last - first + 12) % 12) + 1 < MONTHS[interval];
  });
  return [...note.matchAll(IN_PART), ...spans].map(pieceOf);
}

/** The notes of a sheet that say of periods that they are no whole ones, by the interval of those. */
export type NotesOf = (interval: Interval) => readonly { readonly cell: GridCell; readonly parts: readonly Piece[] }[];

/** Looks for such notes once for each interval, however many tables a sheet has. */
export function partNotesIn({ cells }: Grid): NotesOf {
  const known = new Map<Interval, ReturnType<NotesOf>>();
  let notes: readonly GridCell[] | null = null;
  return (interval) => {
    notes ??= cells.filter(isNote);
    const found =
      known.get(interval) ??
      notes.flatMap((cell) => {
        const parts = partsSaid(cell.text, interval);
        return parts.length === 0 ? [] : [{ cell, parts }];
      });
    known.set(interval, found);
    return found;
  };
}

/** A note on a mark, as `* April to July only` and `[note 2] April only`: the mark, without brackets. */
const NOTE_OF_MARK = /^\s*[[(]?\s*(?<mark>[*†‡§^#¹²³⁴-⁹]+|notes? \d{1,2}|[a-z]|\d{1,2})\s*[\])]?[\s:=.–-]*(?=\S)/i;

/**
 * A table without the periods that a note above or below it says to be incomplete, as `2016/17 is for April to July only`, or a remark behind
 * them (`remarked`) may say to be, where the answer leaves them out; until there is one it is asked about each.
 */
export function withoutPartPeriods(
  block: Block,
  { notesOf, remarked }: { readonly notesOf: NotesOf; readonly remarked: ReadonlySet<GridCell> },
  claims: Claims,
): Block {
  const { view, axis, rows } = block;
  const [column] = axis.columns;
  if (column === undefined || MONTHS[axis.interval] === 0) return block;
  const labels = [...axis.periods].flatMap(([row, { note }]) => {
    const cell = view.cell(row, column);
    return cell === undefined
      ? []
      : [{ row, cell, text: withoutMarks(cell.text).bare.toLowerCase(), marks: note.toLowerCase().split('; ') }];
  });
  const own = new Set(labels.map(({ cell }) => cell));
  const withFigures = block.columns.filter((at) => rows.some((row) => view.cell(row, at) !== undefined));
  const headings = new Set(block.headerRows.flatMap((row) => withFigures.map((at) => view.cell(row, at))));
  const texts = new Set(labels.map(({ text }) => text));
  const notes = notesOf(axis.interval)
    .filter(({ cell }) => !own.has(cell) && !headings.has(cell))
    .map(({ cell, parts }) => ({ cell, mark: markOf(cell.text), named: namedBeside(cell.text, parts, texts) }));
  const left = new Set<number>();
  for (const { row, cell, text, marks } of notes.length === 0 && remarked.size === 0 ? [] : labels) {
    const noted = notes.find(({ mark, named }) => named.has(text) || marks.some((one) => one !== '' && one === mark))?.cell;
    const note = noted ?? (remarked.has(cell) ? cell : undefined);
    if (note === undefined) continue;
    const cells = [cell, ...block.columns.flatMap((at) => view.cell(row, at) ?? [])];
    const answer = claims.ask({
      id: `part:${cell.name}`,
      question: { code: 'part', text: cell.text.slice(0, 40), interval: axis.interval, note: note.text.slice(0, 160) },
      options: [
        { id: 'leave-out', label: { code: 'part.leave-out' } },
        { id: 'keep', label: { code: 'part.keep', interval: axis.interval } },
      ],
      cells: cells.map(({ name }) => name),
    });
    if (answer !== 'leave-out') continue;
    left.add(row);
    for (const one of cells) claims.leaveOut(one, incomplete(cell.text));
  }
  if (left.size === 0) return block;
  const periods = new Map([...axis.periods].filter(([row]) => !left.has(row)));
  return { ...block, axis: { ...axis, periods }, rows: rows.filter((row) => !left.has(row)) };
}

const isNote = ({ stored, text }: GridCell): boolean => stored.type === 'text' && text.length <= LONGEST && text.split(' ').length > 2;

const markOf = (note: string): string | undefined => NOTE_OF_MARK.exec(note)?.groups?.['mark']?.toLowerCase();

/** A year that a note may name and the table not have; one after the name of a month is part of that. */
const OTHER_YEAR = new RegExp(`(?<!\\b${MONTH}\\s)\\b(?:19|20)\\d{2}(?:[/-]\\d{2,4})?\\b`, 'gi');
/** Between the periods of a list. */
const LISTED = /^[\s,;&]*(?:and|or)?\s*$/;

/** Where a text holds another; nowhere where that is empty. */
function piecesOf(text: string, part: string): readonly Piece[] {
  const pieces: Piece[] = [];
  if (part === '') return pieces;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) pieces.push([at, at + part.length]);
  return pieces;
}

/** The periods that a note means by what it says of a part: those named nearest to it, and those listed with them. */
function namedBeside(note: string, parts: readonly Piece[], periods: ReadonlySet<string>): ReadonlySet<string> {
  const words = note.toLowerCase();
  const isEdge = (character: string | undefined): boolean => character === undefined || !/[\p{L}\d/-]/u.test(character);
  const ofTable = [...periods].flatMap((period) =>
    piecesOf(words, period).filter(([from, to]) => isEdge(words[from - 1]) && isEdge(words[to])),
  );
  const others = [...words.matchAll(OTHER_YEAR)]
    .map(pieceOf)
    .filter(([from, to]) => ofTable.every((one) => one[1] <= from || to <= one[0]));
  const mentions = [...ofTable, ...others].toSorted(([one], [other]) => one - other);
  const named = new Set<string>();
  for (const part of parts) {
    const distances = mentions.map(([from, to]) => Math.max(0, from - part[1], part[0] - to));
    const nearest = distances.indexOf(Math.min(...distances));
    const isListed = (at: number): boolean => LISTED.test(words.slice(mentions[at]?.[1], mentions[at + 1]?.[0]));
    let [first, last] = [nearest, nearest];
    while (first > 0 && isListed(first - 1)) first -= 1;
    while (last >= 0 && last < mentions.length - 1 && isListed(last)) last += 1;
    for (const [from, to] of mentions.slice(Math.max(0, first), last + 1)) named.add(words.slice(from, to));
  }
  return named;
}
