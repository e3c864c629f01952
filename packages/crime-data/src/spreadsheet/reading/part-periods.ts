import type { Block } from './block.ts';
import type { Claims } from './claims.ts';
import type { Grid, GridCell } from './grid.ts';
import { sayIncomplete } from './incomplete-period.ts';
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
    `\\bto (?:the )?(?:end of )?(?:date\\b|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b.*\\bonly\\b)`,
  ].join('|'),
  'i',
);
const SPAN = new RegExp(`\\b(?<first>${MONTH})(?: (?:19|20)\\d{2})?\\s*(?:to|[-–—])\\s*(?<last>${MONTH})\\b`, 'gi');
const MONTHS: Readonly<Record<Interval, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12 };
/** What is longer is no note. */
const LONGEST = 600;

/** Whether a note says that what it is about is no whole period: in so many words, or by months that are fewer. */
function saysPart(note: string, interval: Interval): boolean {
  if (IN_PART.test(note)) return true;
  return [...note.matchAll(SPAN)].some(({ groups }) => {
    const [first, last] = [monthNumber(groups?.['first'] ?? ''), monthNumber(groups?.['last'] ?? '')];
    return first !== null && last !== null && ((last - first + 12) % 12) + 1 < MONTHS[interval];
  });
}

/** A note on a mark, as `* April to July only` and `[note 2] April only`: the mark, without brackets. */
const NOTE_OF_MARK = /^\s*[[(]?\s*(?<mark>[*†‡§^#¹²³⁴-⁹]+|notes? \d{1,2}|[a-z]|\d{1,2})\s*[\])]?[\s:=.–-]*(?=\S)/i;

/**
 * A table without the periods that a note above or below it says to be incomplete, as `2016/17 is for April to July only`, where the answer
 * leaves them out; until there is one it is asked about each.
 */
export function withoutPartPeriods(block: Block, grid: Grid, claims: Claims): Block {
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
  const notes = grid.cells.filter((cell) => !own.has(cell) && isNote(cell) && saysPart(cell.text, axis.interval));
  const left = new Set<number>();
  for (const { row, cell, text, marks } of notes.length === 0 ? [] : labels) {
    const note = notes.find((one) => isAbout(one.text, text, marks));
    if (note === undefined) continue;
    const cells = [cell, ...block.columns.flatMap((at) => view.cell(row, at) ?? [])];
    const answer = claims.ask({
      id: `part:${cell.name}`,
      question: `A note says that “${cell.text.slice(0, 40)}” is not a whole ${axis.interval}: “${note.text.slice(0, 160)}”. Shall its figures be read beside those of whole ones?`,
      options: [
        { id: 'leave-out', label: 'No: leave them out' },
        { id: 'keep', label: `Yes: they are of a whole ${axis.interval}` },
      ],
      cells: cells.map(({ name }) => name),
    });
    if (answer !== 'leave-out') continue;
    left.add(row);
    for (const one of cells) claims.leaveOut(one, sayIncomplete(cell.text));
  }
  if (left.size === 0) return block;
  const periods = new Map([...axis.periods].filter(([row]) => !left.has(row)));
  return { ...block, axis: { ...axis, periods }, rows: rows.filter((row) => !left.has(row)) };
}

const isNote = ({ stored, text }: GridCell): boolean => stored.type === 'text' && text.length <= LONGEST && text.split(' ').length > 2;

/** Whether a note names a period, or begins with one of its marks. */
function isAbout(note: string, period: string, marks: readonly string[]): boolean {
  const mark = NOTE_OF_MARK.exec(note)?.groups?.['mark']?.toLowerCase();
  if (mark !== undefined && marks.some((one) => one !== '' && one === mark)) return true;
  const words = note.toLowerCase();
  const at = words.indexOf(period);
  const isEdge = (character: string | undefined): boolean => character === undefined || !/[\p{L}\d/-]/u.test(character);
  return at !== -1 && isEdge(words[at - 1]) && isEdge(words[at + period.length]);
}
