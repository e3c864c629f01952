export * from './files/index.ts';
export type { Account, LeftOut, Question } from './reading/claims.ts';
export type { Measure } from './reading/measure.ts';
export type { Answers } from './reading/read-sheet.ts';
export type { TableValue } from './reading/read-values.ts';
export { sheetOfRows } from './reading/grid.ts';
export { delimiterIn, readTable, type TableReading, understandWorkbook } from './read-table.ts';
export { readWorkbook, type Workbook } from './read-workbook.ts';
export { type CellRole, type SheetView, viewSheet } from './view-sheet.ts';
