import {
  type Answers,
  BOOK_LIMITS,
  type LeftOut,
  type Question,
  type SheetView,
  type TableReading,
  understandWorkbook,
  viewSheet,
  type Workbook,
} from '@saferplan/crime-data/spreadsheet';
import { type FileFault, type FileSaying, ok, refuse, type Result } from '@saferplan/domain/shared';
import { openWorkbook } from './importers/open-workbook.ts';
import { FILE_LIMITS, type FileLimits, tooManyCells, tooManyMeasures, whyTooLarge } from '../../platform/files/file-limits.ts';

/* Runs in a worker thread of files: what it takes and answers is plain data. */

/** How many cells something is about; of very many only the first are named, and those that the view shows. */
interface Counted {
  readonly count: number;
}

/** A reading without the names of cells that nobody looks at: those of a list of 300,000 would keep the server from answering others. */
export interface SheetInBrief extends Omit<TableReading, 'questions' | 'leftOut'> {
  readonly questions: readonly (Question & Counted)[];
  readonly leftOut: readonly (LeftOut & Counted)[];
}

/** A sheet as it was understood, and where it came from. */
export interface ReadSheet {
  readonly reading: SheetInBrief;
  readonly view: SheetView;
  readonly remarks: readonly FileSaying[];
  readonly sha256: string;
  readonly bytes: number;
}

/** Understands a sheet of a file, or of the tables that an importer of the partnership made of it. */
export async function readSheet({
  path,
  name,
  sheet,
  answers,
  workbook,
  limits = FILE_LIMITS,
}: {
  readonly path: string;
  readonly name: string;
  readonly sheet: string | null;
  readonly answers: Answers;
  readonly workbook: Workbook | null;
  readonly limits?: FileLimits;
}): Promise<Result<ReadSheet, FileFault>> {
  const why = workbook === null ? await whyTooLarge(path, name, limits) : null;
  if (why !== null) return refuse(why);
  const { cells, unpackedBytes } = limits;
  const bounds = { ...BOOK_LIMITS, cells, unpackedBytes };
  const read = workbook === null ? await openWorkbook(path, name, { answers, limits: bounds }) : ok(workbook);
  if (!read.ok) return read;
  const { sheets, sha256, bytes, remarks } = read.value;
  const filled = sheets.reduce((sum, { rows }) => rows.reduce((all, row) => all + row.cells.length, sum), 0);
  if (filled > limits.cells) return refuse(tooManyCells(name, limits));
  const understood = understandWorkbook(read.value, name, sheet, answers);
  if (!understood.ok) return understood;
  const { measures, refused, questions, leftOut } = understood.value;
  if (measures.length > limits.measures) return refuse(tooManyMeasures(name, measures.length, limits));
  const cause = leftOut.find((one) => one.why.code === 'several-years') ?? leftOut[0];
  if (measures.length + refused.length + questions.length === 0)
    return refuse({ code: 'no-figures', sheet: understood.value.sheet, why: cause?.why ?? null });
  const view = viewSheet(read.value, understood.value);
  return ok({ reading: inBrief(understood.value, view), view, remarks, sha256, bytes });
}

const MOST_NAMED = 1000;

function inBrief(reading: TableReading, { rows }: SheetView): SheetInBrief {
  const shown = new Set(rows.flatMap(({ cells }) => cells.map(({ name }) => name)));
  const counted = <Named extends { readonly cells: readonly string[] }>(one: Named): Named & Counted => {
    const { cells } = one;
    const named = cells.length <= MOST_NAMED ? cells : cells.filter((name, at) => at < MOST_NAMED || shown.has(name));
    return { ...one, cells: named, count: cells.length };
  };
  return { ...reading, questions: reading.questions.map(counted), leftOut: reading.leftOut.map(counted) };
}
