import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sheetOfRows, type Workbook } from '@saferplan/crime-data/spreadsheet';
import { ok, type Result } from '@saferplan/domain/shared';
import type { PackageCode } from '../../platform/package-code/package-worker.ts';

/** A file as tables by an importer of the partnership's own; null where none reads files of its name. */
export async function readWithImporter(
  code: PackageCode,
  { path, name }: { readonly path: string; readonly name: string },
): Promise<Result<Workbook | null, string>> {
  const importer = code.described.importers.find(({ endings }) =>
    endings.some((ending) => name.toLowerCase().endsWith(ending.toLowerCase())),
  );
  if (importer === undefined) return ok(null);
  const read = await code.importFile(importer, { name, path });
  if (!read.ok) return read;
  const bytes = await readFile(path);
  return ok({
    sheets: read.value.map((table) => sheetOfRows(table.name, table.rows)),
    text: null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    remarks: [`The file was read by the importer “${importer.title}”.`],
  });
}
