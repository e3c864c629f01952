import { insertItem } from '@saferplan/database/plan';
import {
  type EditionContent,
  type FiledItem,
  type FiledSheet,
  type FileProblem,
  readPlanFile,
  writePlanFile,
} from '@saferplan/domain/plan';
import { type EditionId, type Failure, ok, refuse, type Result } from '@saferplan/domain/shared';
import { refuseUnlessAllowed } from '../accounts/refuse-unless-allowed.ts';
import { recordChanges, type Touched, type TouchedItem } from '../plan/change-recorder.ts';
import { readEdition } from '../plan/edition.service.ts';
import { assemble, openHome, parseFields } from '../plan/item.service.ts';
import { giveUp, inTransaction } from '../plan/transaction.ts';
import type { Uploads } from '../spc/uploads.ts';
import type { Work } from '../work.ts';
import { sheetsOfFile } from './sheets-of-file.ts';

interface FileOfEdition {
  readonly editionId: EditionId;
  readonly uploadId: string;
}

/** What a file would add, and all that is wrong with it. */
export interface PlanFileCheck {
  readonly name: string;
  readonly counts: Readonly<Partial<Record<FiledItem['kind'], number>>>;
  readonly problems: readonly FileProblem[];
}

/** An edition as the sheets of a plan file; with `empty`, the template for this partnership. */
export async function planFileOf(
  work: Work,
  input: { readonly editionId: EditionId; readonly empty: boolean },
): Promise<Result<{ readonly label: string; readonly sheets: readonly FiledSheet[] }, Failure>> {
  const read = await readEdition(work, input);
  if (!read.ok) return read;
  const { content } = read.value;
  const shown: EditionContent = input.empty
    ? { ...content, items: { ...content.items, priority: [], outcome: [], action: [], indicator: [], theme: [] } }
    : content;
  return ok({ label: content.edition.label, sheets: writePlanFile(shown) });
}

/** Reads an uploaded file against a draft. Nothing is stored. */
export async function checkPlanFile(work: Work, uploads: Uploads, input: FileOfEdition): Promise<Result<PlanFileCheck, Failure>> {
  const reading = await readUpload(work, uploads, input);
  if (!reading.ok) return reading;
  const { name, items, problems } = reading.value;
  const counts = Object.fromEntries(Object.entries(Object.groupBy(items, ({ kind }) => kind)).map(([kind, list]) => [kind, list.length]));
  return ok({ name, counts, problems });
}

/** Adds what an uploaded file holds to a draft, in one deed that can be undone as one. Refuses where anything is wrong. */
export async function importPlanFile(work: Work, uploads: Uploads, input: FileOfEdition): Promise<Result<Touched, Failure>> {
  const reading = await readUpload(work, uploads, input);
  if (!reading.ok) return reading;
  const { name, items, problems } = reading.value;
  if (problems.length > 0)
    return refuse({
      code: 'invalid',
      faults: problems.map(({ sheet, cell, message }) => ({ path: `${sheet}!${cell}`, message: `${sheet} ${cell}: ${message}` })),
    });
  const done = await inTransaction(work.db, async (trx) => {
    const edition = (await openHome(work, trx, 'priority', input.editionId)) ?? giveUp({ code: 'not-found', what: 'edition' });
    const before = reading.value.content.items;
    const kept: TouchedItem[] = [];
    const siblings = new Map<string, number>();
    for (const { kind, id, fields: given } of items) {
      const fields = parseFields(kind, given);
      await refuseUnlessAllowed(work, trx, kind, fields);
      const parent = 'priorityId' in fields ? String(fields['priorityId']) : '';
      const place = `${kind} ${parent}`;
      const position =
        siblings.get(place) ?? before[kind].filter((item) => parent === '' || ('priorityId' in item && item.priorityId === parent)).length;
      siblings.set(place, position + 1);
      const item = assemble(kind, id, position, 1, fields);
      await insertItem(trx, work.scope, kind, edition.id, item);
      kept.push({ kind, item });
    }
    const changeSetId = await recordChanges(work, trx, {
      editionId: edition.id,
      summary: `Added what ${name} holds`,
      changes: kept.map(({ kind, item: { id, version: _version, ...after } }) => ({
        kind,
        itemId: id,
        deed: 'created',
        before: null,
        after,
      })),
    });
    return { changeSetId, kept, gone: [] };
  });
  if (done.ok) await uploads.forget(input.uploadId);
  return done;
}

async function readUpload(
  work: Work,
  uploads: Uploads,
  { editionId, uploadId }: FileOfEdition,
): Promise<Result<ReturnType<typeof readPlanFile> & { readonly name: string; readonly content: EditionContent }, Failure>> {
  const upload = await uploads.find(uploadId);
  if (upload === null) return refuse({ code: 'not-found', what: 'file' });
  const read = await readEdition(work, { editionId });
  if (!read.ok) return read;
  const sheets = await sheetsOfFile(upload.path, upload.name);
  if (!sheets.ok) return refuse({ code: 'unreadable-file', sentence: sheets.failure });
  const { content } = read.value;
  return ok({ ...readPlanFile(content, sheets.value, work.makeId), name: upload.name, content });
}
