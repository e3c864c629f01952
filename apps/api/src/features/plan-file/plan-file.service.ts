import {
  type FiledItem,
  type FiledSheet,
  type FileProblem,
  kindOf,
  readPlanFile,
  writePlanFile,
  writePlanTemplate,
} from '@saferplan/domain/plan';
import { type EditionId, type Failure, ok, refuse, type Result } from '@saferplan/domain/shared';
import { addItem, readEdition, changePlan } from '../plan/index.ts';
import type { Touched } from '../../platform/record-changes.ts';
import type { Uploads } from '../../platform/uploads.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { runImportJob } from '../../platform/workers/import-thread.ts';
import { READ_PLAN_SHEETS } from './plan-sheets.ts';

interface FileOfEdition {
  readonly editionId: EditionId;
  readonly uploadId: string;
}

/** What a file would add, and all that is wrong with it. */
export interface PlanFileCheck {
  readonly name: string;
  readonly counts: Readonly<Partial<Record<FiledItem['kind'], number>>>;
  /** How many rows stand in the plan already, and add nothing. */
  readonly already: number;
  readonly problems: readonly FileProblem[];
}

/** An edition as the sheets of a plan file; with `empty`, the template for this partnership. */
export async function planFileOf(
  context: ServiceContext,
  input: { readonly editionId: EditionId; readonly empty: boolean },
): Promise<Result<{ readonly label: string; readonly sheets: readonly FiledSheet[] }, Failure>> {
  const read = await readEdition(context, input);
  if (!read.ok) return read;
  const { content, previous } = read.value;
  const write = input.empty ? writePlanTemplate : writePlanFile;
  return ok({ label: content.edition.label, sheets: write(content, previous?.planElements ?? []) });
}

/** Reads an uploaded file against a draft. Nothing is stored. */
export async function checkPlanFile(
  context: ServiceContext,
  uploads: Uploads,
  input: FileOfEdition,
): Promise<Result<PlanFileCheck, Failure>> {
  const reading = await readUpload(context, uploads, input);
  if (!reading.ok) return reading;
  const { name, items, already, problems } = reading.value;
  const counts = Object.fromEntries(Object.entries(Object.groupBy(items, ({ kind }) => kind)).map(([kind, list]) => [kind, list.length]));
  return ok({ name, counts, already, problems });
}

/**
 * Adds what an uploaded file holds, and the plan does not, to a draft, in one change that can be undone as one. Refuses where anything is
 * wrong, and where there is nothing to add.
 */
export async function importPlanFile(context: ServiceContext, uploads: Uploads, input: FileOfEdition): Promise<Result<Touched, Failure>> {
  const reading = await readUpload(context, uploads, input);
  if (!reading.ok) return reading;
  const { name, items, problems } = reading.value;
  if (problems.length > 0)
    return refuse({
      code: 'invalid',
      faults: problems.map(({ sheet, cell, message }) => ({ path: `${sheet}!${cell}`, message: `${sheet} ${cell}: ${message}` })),
    });
  if (items.length === 0)
    return refuse({ code: 'invalid', faults: [{ path: 'uploadId', message: `All that ${name} holds stands in the plan already` }] });
  const done = await changePlan(context, async (change) => {
    for (const item of items)
      await addItem(change, { ...item, editionId: kindOf(item.kind).home === 'edition' ? input.editionId : null, origin: 'file' });
    return { editionId: input.editionId, summary: `Added what ${name} holds`, extra: {} };
  });
  if (done.ok) await uploads.forget(input.uploadId);
  return done;
}

async function readUpload(
  context: ServiceContext,
  uploads: Uploads,
  { editionId, uploadId }: FileOfEdition,
): Promise<Result<ReturnType<typeof readPlanFile> & { readonly name: string }, Failure>> {
  const upload = await uploads.find(uploadId);
  if (upload === null) return refuse({ code: 'not-found', what: 'file' });
  const read = await readEdition(context, { editionId });
  if (!read.ok) return read;
  const done = await runImportJob(READ_PLAN_SHEETS, { path: upload.path, name: upload.name }, upload.name);
  if (!done.ok) return done;
  const sheets = done.value;
  if (!sheets.ok) return refuse({ code: 'unreadable-file', sentence: sheets.failure });
  const { content, previous } = read.value;
  return ok({ ...readPlanFile(content, previous?.planElements ?? [], sheets.value, context.makeId), name: upload.name });
}
