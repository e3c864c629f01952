import type { Worksheet } from 'exceljs';
import type { Cell, Column, Sheet } from './sheet.ts';

/** How a day, and a month, is shown. */
const [DAY, MONTH] = ['d mmm yyyy', 'mmm yyyy'];
/** Up to two decimals, and none where there are none. */
const NUMBER = '#,##0.##;[Red]-#,##0.##;0';
const WHOLE = '#,##0';
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;
const ISO_MONTH = /^\d{4}-\d{2}$/u;

/**
 * Sheets as an Excel workbook (Office Open XML, ISO 29500): the first row and column stay in view, each sheet has filters, numbers are
 * numbers and days are dates, and long texts wrap. `madeAt` (ISO 8601) is the only moment that the file names. Text is never a formula.
 */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  { title, author, colour, madeAt }: { readonly title: string; readonly author: string; readonly colour: string; readonly madeAt: string },
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.title = title;
  book.creator = author;
  book.created = new Date(madeAt);
  book.modified = new Date(madeAt);
  for (const sheet of sheets) {
    const made = book.addWorksheet(sheet.name, {
      views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
    });
    fill(made, sheet, colour);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function fill(made: Worksheet, { columns, rows }: Sheet, colour: string): void {
  made.columns = columns.map(({ head, width }) => ({ header: head, width }));
  made.autoFilter = { from: { row: 1, column: 1 }, to: { row: Math.max(1, rows.length + 1), column: columns.length } };
  const head = made.getRow(1);
  head.font = { bold: true, color: { argb: 'FFFFFFFF' } };
  head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${colour.slice(1).toUpperCase()}` } };
  head.alignment = { vertical: 'middle', wrapText: true };
  rows.forEach((row, index) => {
    row.forEach((cell, place) => {
      const column = columns[place];
      if (column !== undefined) put(made, index + 2, place + 1, cell, column);
    });
  });
}

function put(made: Worksheet, row: number, place: number, cell: Cell, { kind }: Column): void {
  if (cell === null || cell === '') return;
  const into = made.getCell(row, place);
  into.alignment = { vertical: 'top', wrapText: kind === 'text' };
  const day = kind === 'when' && typeof cell === 'string' ? dayOf(cell) : null;
  if (day !== null) {
    into.value = day.first;
    into.numFmt = day.format;
    return;
  }
  into.value = cell;
  if (typeof cell === 'number') into.numFmt = Number.isInteger(cell) ? WHOLE : NUMBER;
}

/** The day of a text that is a day or a month (ISO 8601), and how it is shown; null for any other text. */
function dayOf(text: string): { readonly first: Date; readonly format: string } | null {
  if (ISO_MONTH.test(text)) return { first: new Date(`${text}-01T00:00:00Z`), format: MONTH };
  return ISO_DAY.test(text) ? { first: new Date(`${text}T00:00:00Z`), format: DAY } : null;
}
