import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readGrids, type Workbook } from '@saferplan/crime-data/spreadsheet';
import { ok, type Result } from '@saferplan/domain/shared';
import { type Extensions, runImporter } from '@saferplan/partnership-kit';

/** A file as tables: by an importer of the partnership's own where one reads files of its name, else as a spreadsheet. */
export async function readWithImporter(
  { importers = [] }: Extensions,
  { path, name }: { readonly path: string; readonly name: string },
): Promise<Result<Workbook, string>> {
  const importer = importers.find(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending.toLowerCase())));
  if (importer === undefined) return readGrids(path, name);
  const bytes = await readFile(path);
  const read = await runImporter(importer, { name, bytes: new Uint8Array(bytes) });
  if (!read.ok) return read;
  return ok({
    grids: read.value.map((table) => ({ sheet: table.name, rows: table.rows, merges: [] })),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    remarks: [`The file was read by the importer “${importer.title}”.`],
  });
}
