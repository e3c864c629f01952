import type { FiledSheet } from '@saferplan/domain/plan';
import { refuse, type Result } from '@saferplan/domain/shared';
import { FILE_LIMITS, whyTooLarge } from '../../platform/files/file-limits.ts';
import { asSpreadsheet, sheetsOfFile } from './sheets-of-file.ts';

/* Runs in a worker thread of files: what it takes and answers is plain data. */

/** The sheets of a plan file. */
export async function readPlanSheets({
  path,
  name,
}: {
  readonly path: string;
  readonly name: string;
}): Promise<Result<readonly FiledSheet[], string>> {
  const why = await whyTooLarge(path, name, FILE_LIMITS);
  return why === null ? sheetsOfFile(path, name) : refuse(why);
}

/** Sheets as an XLSX file. */
export const writePlanSheets = (sheets: readonly FiledSheet[]): Promise<Uint8Array> => asSpreadsheet(sheets);
