import { readFile } from 'node:fs/promises';
import { reads } from './importers/built-in.ts';
import { workbookOf } from './importers/open-workbook.ts';
import type { Workbook } from '@saferplan/crime-data/spreadsheet';
import { type FileFault, ok, refuse, type Result } from '@saferplan/domain/shared';
import type { PackageCode } from '../../platform/package-code/package-worker.ts';

/** A file as tables by an importer of the partnership's own; null where none reads files of its name. */
export async function readWithImporter(
  code: PackageCode,
  { path, name }: { readonly path: string; readonly name: string },
): Promise<Result<Workbook | null, FileFault>> {
  const importer = code.described.importers.find((one) => reads(one, name));
  if (importer === undefined) return ok(null);
  const read = await code.importFile(importer, { name, path });
  if (!read.ok) return refuse({ code: 'importer-failed', said: read.failure });
  return ok(workbookOf(read.value, importer, await readFile(path)));
}
