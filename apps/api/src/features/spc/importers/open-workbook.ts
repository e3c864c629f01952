import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Answers, type BookLimits, delimiterIn, readWorkbook, sheetOfRows, type Workbook } from '@saferplan/crime-data/spreadsheet';
import { type FileFault, ok, refuse, type Result } from '@saferplan/domain/shared';
import type { ImportedTable, Importer } from '@saferplan/partnership-kit';
import { isMissing } from '../../../platform/files/file-cache.ts';
import { BUILT_IN, reads } from './built-in.ts';

/** The tables that an importer made of a file, to be read as any spreadsheet. */
export const workbookOf = (tables: readonly ImportedTable[], { title }: Pick<Importer, 'title'>, bytes: Uint8Array): Workbook => ({
  sheets: tables.map((table) => sheetOfRows(table.name, table.rows)),
  text: null,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
  remarks: [{ code: 'read-by-importer', title }],
});

/**
 * A file as the tables that it holds: by the importer of Saferplan's own that reads files of its name, else as a spreadsheet. The import
 * screen, the monthly round and the command that reads a table all open files here. Refuses where there is no such file; rejects where
 * there is one that cannot be read.
 */
export async function openWorkbook(
  path: string,
  name: string,
  { answers, limits }: { readonly answers: Answers; readonly limits?: BookLimits },
): Promise<Result<Workbook, FileFault>> {
  const importer = BUILT_IN.find((one) => reads(one, name));
  if (importer === undefined)
    return readWorkbook(path, name, { delimiter: delimiterIn(answers), ...(limits === undefined ? {} : { limits }) });
  const bytes = await readFile(path).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (bytes === null) return refuse({ code: 'no-such-file', name });
  // Everything that a package may hold comes with it: too much to load for a spreadsheet.
  const { runImporter } = await import('@saferplan/partnership-kit');
  const tables = await runImporter(importer, { name, bytes });
  return tables.ok ? ok(workbookOf(tables.value, importer, bytes)) : refuse({ code: 'importer-failed', said: tables.failure });
}
