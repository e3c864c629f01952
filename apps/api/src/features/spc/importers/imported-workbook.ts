import { createHash } from 'node:crypto';
import { sheetOfRows, type Workbook } from '@saferplan/crime-data/spreadsheet';
import type { ImportedTable, Importer } from '@saferplan/partnership-kit';

/** The tables that an importer made of a file, to be read as any spreadsheet. */
export const workbookOf = (tables: readonly ImportedTable[], { title }: Pick<Importer, 'title'>, bytes: Uint8Array): Workbook => ({
  sheets: tables.map((table) => sheetOfRows(table.name, table.rows)),
  text: null,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
  remarks: [{ code: 'read-by-importer', title }],
});
