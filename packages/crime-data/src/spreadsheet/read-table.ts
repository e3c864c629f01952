import { type FileFault, type FileSaying, refuse, ok, type Result } from '@saferplan/domain/shared';
import type { BookLimits } from './files/book.ts';
import type { CollectedSheet } from './files/collect-sheets.ts';
import type { Delimiter } from './files/delimiter.ts';
import type { Question } from './reading/claims.ts';
import { type Grid, gridOf } from './reading/grid.ts';
import { periodOfName, periodOfTitles } from './reading/period-of-name.ts';
import { type Answers, readSheet, type SheetReading } from './reading/read-sheet.ts';
import { WHICH_ROW } from './reading/roles.ts';
import { readWorkbook, type Workbook } from './read-workbook.ts';

/** A sheet of a file as it was understood, and the names of all its sheets. */
export interface TableReading extends SheetReading {
  /** The names of all sheets, the hidden ones last. */
  readonly sheets: readonly string[];
}

const DELIMITERS: Readonly<Record<string, { readonly delimiter: Delimiter; readonly label: FileSaying }>> = {
  comma: { delimiter: ',', label: { code: 'delimiter.comma' } },
  semicolon: { delimiter: ';', label: { code: 'delimiter.semicolon' } },
  tab: { delimiter: '\t', label: { code: 'delimiter.tab' } },
  bar: { delimiter: '|', label: { code: 'delimiter.bar' } },
  caret: { delimiter: '^', label: { code: 'delimiter.caret' } },
  tilde: { delimiter: '~', label: { code: 'delimiter.tilde' } },
};

/** Sheets that say what others hold: their dates are of publication, and their numbers those of tables. */
const LISTS_OTHERS = /^(?:cover|title|front)(?:[ _-]?(?:sheet|page))?$|^(?:table of )?contents?$/i;
/** Sheets whose names say the same, and which hold figures now and then. */
const SEEMS_ABOUT_OTHERS =
  /^index$|^(?:foot)?notes?$|^(?:read ?me|about|metadata|information|introduction|glossary|definitions|guidance|background)$/i;

/** The delimiter that an answer names; null where none does. */
export const delimiterIn = (answers: Answers): Delimiter | null => DELIMITERS[answers['delimiter'] ?? '']?.delimiter ?? null;

/**
 * Understands one sheet of a workbook: the named one; else the first that is not hidden and has figures of periods, else the first.
 * Refuses where there is no such sheet.
 */
export function understandWorkbook(
  workbook: Workbook,
  name: string,
  sheet: string | null,
  answers: Answers,
): Result<TableReading, FileFault> {
  const { sheets, text } = workbook;
  const isAside = (one: CollectedSheet): boolean => [LISTS_OTHERS, SEEMS_ABOUT_OTHERS].some((known) => known.test(one.name.trim()));
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const inTurn = [...shown.filter((one) => !isAside(one)), ...shown.filter(isAside), ...sheets.filter(({ isHidden }) => isHidden)];
  const names = [...shown, ...sheets.filter(({ isHidden }) => isHidden)].map((one) => one.name);
  const hasFigures = (one: CollectedSheet): boolean =>
    sheet !== null || !isAside(one) || shown.every((other) => isAside(other) || other.rows.length === 0);
  const wanted = sheet === null ? inTurn : inTurn.filter((one) => one.name === sheet);
  let first: SheetReading | null = null;
  let aside: SheetReading | null = null;
  const gridOfSheet = (one: CollectedSheet): Grid =>
    gridOf(one, { isText: text !== null, namesDelimiter: text?.namesDelimiter ?? false, hasSemicolons: text?.delimiter === ';' });
  for (const one of wanted) {
    if (first !== null && one.isHidden && sheet === null) break;
    const grid = gridOfSheet(one);
    const reading = readSheet(grid, answers);
    // What is asked about rows of an earlier file is asked of any sheet.
    if (hasFigures(one) && (reading.measures.length > 0 || reading.questions.some(({ id }) => !id.startsWith(WHICH_ROW))))
      return ok({ sheets: names, ...withDelimiter(reading, grid, workbook, answers) });
    if (SEEMS_ABOUT_OTHERS.test(one.name.trim()) && !one.isHidden && reading.measures.length > 0)
      aside ??= withSheetAsked(reading, grid, answers);
    first ??= reading;
  }
  if (aside !== null) return ok({ sheets: names, ...aside });
  for (const one of wanted) {
    const grid = gridOfSheet(one);
    // A title or a name says the period of figures only where no sheet says any beside them.
    const named =
      (one.isHidden && sheet === null) || !hasFigures(one) ? null : (periodOfTitles(grid) ?? periodOfName(one.name) ?? periodOfName(name));
    const reading = named === null ? null : readSheet(grid, answers, named);
    if (reading !== null && reading.questions.length > 0) return ok({ sheets: names, ...withDelimiter(reading, grid, workbook, answers) });
  }
  if (first === null)
    return refuse<FileFault>(sheet === null ? { code: 'no-sheet', name } : { code: 'no-such-sheet', name, sheet, sheets: names });
  return ok({ sheets: names, ...first });
}

/** Asks whether the figures that were sought stand in a sheet whose name says that it is about others, where none of these has any. */
function withSheetAsked(reading: SheetReading, grid: Grid, answers: Answers): SheetReading {
  const options: Question['options'] = [
    { id: 'read', label: { code: 'sheet-aside.read' } },
    { id: 'leave-out', label: { code: 'sheet-aside.leave-out' } },
  ];
  const id = `sheet:${reading.sheet}`;
  const answer = options.find((one) => one.id === answers[id])?.id ?? null;
  const question: Question = {
    id,
    question: { code: 'sheet-aside', sheet: reading.sheet },
    options,
    answer,
    cells: grid.cells.map(({ name }) => name),
  };
  return {
    ...reading,
    measures: answer === 'leave-out' ? [] : reading.measures,
    questions: [question, ...(answer === 'leave-out' ? [] : reading.questions)],
    leftOut: [],
    account: allQuestioned(grid),
  };
}

const allQuestioned = ({ cells }: Grid): SheetReading['account'] => ({
  filled: cells.length,
  values: 0,
  labels: 0,
  leftOut: 0,
  questioned: cells.length,
});

/** Asks for the delimiter where another would have parted the rows as well. */
function withDelimiter(reading: SheetReading, grid: Grid, { text }: Workbook, answers: Answers): SheetReading {
  if (text === null || text.isDelimiterSure) return reading;
  const question: Question = {
    id: 'delimiter',
    question: { code: 'delimiter' },
    options: Object.entries(DELIMITERS).map(([id, { label }]) => ({ id, label })),
    answer: delimiterIn(answers) === null ? null : (answers['delimiter'] ?? null),
    cells: grid.cells.map(({ name }) => name),
  };
  return { ...reading, questions: [question, ...reading.questions], leftOut: [], account: allQuestioned(grid) };
}

/** Reads one sheet of a file with every filled cell accounted for; or says why the file cannot be read. */
export async function readTable(
  path: string,
  name: string,
  { sheet, answers, limits }: { readonly sheet: string | null; readonly answers: Answers; readonly limits?: BookLimits },
): Promise<Result<TableReading, FileFault>> {
  const workbook = await readWorkbook(path, name, { delimiter: delimiterIn(answers), ...(limits === undefined ? {} : { limits }) });
  return workbook.ok ? understandWorkbook(workbook.value, name, sheet, answers) : workbook;
}
