import { holdEdition, holdPartnership } from '@saferplan/database/plan';
import { unreadableFields } from '@saferplan/domain/accounts';
import { kindOf } from '@saferplan/domain/plan';
import {
  type FiledItem,
  type FiledSheet,
  type FileProblem,
  type PlanFileReading,
  writePlanFile,
  writePlanTemplate,
} from '@saferplan/domain/plan-file';
import { type EditionId, type Failure, isSameValue, ok, refuse, type Result, type ValueFault } from '@saferplan/domain/shared';
import { addItem, type EditionWithPrevious, readEdition, changePlan } from '../plan/index.ts';
import type { Touched } from '../../platform/record-changes.ts';
import type { Uploads } from '../../platform/uploads.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { runImportJob } from '../../platform/workers/import-thread.ts';
import { abort } from '../../platform/transaction.ts';
import { COMPARE_PLAN_FILE } from './plan-sheets.ts';

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

/** An edition as the sheets of a plan file, without what whoever asks may not read; with `empty`, the template for this partnership. */
export async function planFileOf(
  context: ServiceContext,
  input: { readonly editionId: EditionId; readonly empty: boolean },
): Promise<Result<{ readonly label: string; readonly sheets: readonly FiledSheet[] }, Failure>> {
  const read = await readEdition(context, input);
  if (!read.ok) return read;
  const { content, previous } = read.value;
  const before = previous?.planElements ?? [];
  const sheets = input.empty
    ? writePlanTemplate(content, before)
    : writePlanFile(content, before, (kind, field) => unreadableFields(context.actor, kind).includes(field));
  return ok({ label: content.edition.label, sheets });
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

/** So often a file is compared again with a draft that was changed meanwhile. */
const MOST_COMPARISONS = 3;

/**
 * Adds what an uploaded file holds, and the plan does not, to a draft, in one change that can be undone as one. Refuses where anything is
 * wrong, where there is nothing to add, and where the draft is changed again and again while the file is compared with it.
 */
export async function importPlanFile(context: ServiceContext, uploads: Uploads, input: FileOfEdition): Promise<Result<Touched, Failure>> {
  for (let left = MOST_COMPARISONS; left > 0; left -= 1) {
    const reading = await readUpload(context, uploads, input);
    if (!reading.ok) return reading;
    const { name, items, problems } = reading.value;
    if (problems.length > 0)
      return refuse({
        code: 'unreadable-file',
        why: { code: 'plan-file-problems', problems: problems.map(({ sheet, cell, message }) => ({ sheet, cell, found: message })) },
      });
    if (items.length === 0) return refuseUpload({ code: 'all-in-plan-already', name });
    const done = await addItems(context, reading.value, input.editionId);
    if (done === 'changed-meanwhile') continue;
    if (done.ok) await uploads.forget(input.uploadId);
    return done;
  }
  return refuseUpload({ code: 'plan-changed-meanwhile' });
}

const refuseUpload = (message: ValueFault): Result<never, Failure> => refuse({ code: 'invalid', faults: [{ path: 'uploadId', message }] });

/** Adds what a file holds to the draft that it was compared with, unless that is no longer what it was. */
async function addItems(
  context: ServiceContext,
  { name, items, comparedWith }: ComparedFile,
  editionId: EditionId,
): Promise<Result<Touched, Failure> | 'changed-meanwhile'> {
  let isChanged = false;
  const done = await changePlan(context, async (change) => {
    // Held, so that of two who add at once the second sees what the first added. Files add to what editions share, too.
    await holdPartnership(change.trx, context.scope, 'update');
    await holdEdition(change.trx, context.scope, editionId, 'update');
    const now = await readEdition(context, { editionId }, change.trx);
    if (!now.ok) return abort(now.failure);
    isChanged = !isSameValue(now.value, comparedWith);
    if (isChanged) return abort({ code: 'not-found', what: 'edition' });
    for (const item of items)
      await addItem(change, { ...item, editionId: kindOf(item.kind).home === 'edition' ? editionId : null, origin: 'file' });
    return { editionId, summary: { code: 'plan-file-added', name }, extra: {} };
  });
  return isChanged ? 'changed-meanwhile' : done;
}

/** What a file would add, and the draft as it stood when they were compared. */
interface ComparedFile extends PlanFileReading {
  readonly name: string;
  readonly comparedWith: EditionWithPrevious;
}

async function readUpload(
  context: ServiceContext,
  uploads: Uploads,
  { editionId, uploadId }: FileOfEdition,
): Promise<Result<ComparedFile, Failure>> {
  const upload = await uploads.find(uploadId);
  if (upload === null) return refuse({ code: 'not-found', what: 'file' });
  const { path, name } = upload;
  const read = await readEdition(context, { editionId });
  if (!read.ok) return read;
  const { content, previous } = read.value;
  const done = await runImportJob(COMPARE_PLAN_FILE, { path, name, content, before: previous?.planElements ?? [] }, name);
  if (!done.ok) return done;
  if (!done.value.ok) return refuse({ code: 'unreadable-file', why: done.value.failure });
  return ok({ ...done.value.value, name, comparedWith: read.value });
}
