import { type EditionContent, type PlanElement } from '@saferplan/domain/plan';
import { type FiledSheet, type PlanFileReading, readPlanFile } from '@saferplan/domain/plan-file';
import { type FileFault, ok, refuse, type Result } from '@saferplan/domain/shared';
import { randomId } from '../../platform/service-context.ts';
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
}): Promise<Result<readonly FiledSheet[], FileFault>> {
  const why = await whyTooLarge(path, name, FILE_LIMITS);
  return why === null ? sheetsOfFile(path, name) : refuse(why);
}

/** What a plan file would add to a draft; or why it cannot be read. */
export async function comparePlanFile({
  content,
  before,
  ...file
}: {
  readonly path: string;
  readonly name: string;
  readonly content: EditionContent;
  readonly before: readonly PlanElement[];
}): Promise<Result<PlanFileReading, FileFault>> {
  const sheets = await readPlanSheets(file);
  return sheets.ok ? ok(readPlanFile(content, before, sheets.value, randomId)) : sheets;
}

/** Sheets as an XLSX file. */
export const writePlanSheets = (sheets: readonly FiledSheet[]): Promise<Uint8Array> => asSpreadsheet(sheets);
