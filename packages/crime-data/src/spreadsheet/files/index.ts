export { BOOK_LIMITS, type BookCell, type BookHandler, type BookLimits, BookRefused, type BookSheet } from './book.ts';
export { type CollectedRow, type CollectedSheet, collectSheets } from './collect-sheets.ts';
export { dayOfCell } from './day-of-cell.ts';
export { readBook } from './read-book.ts';
export { type CsvFile, parseCsvText, readCsv } from './read-csv.ts';
