import type { Database } from '@saferplan/database';
import type { Change } from '@saferplan/database/change-log';
import {
  findEdition,
  holdEdition,
  insertEdition,
  insertItem,
  listEditions,
  loadEditionItems,
  loadPartnershipItems,
  readPartnership,
  readPlan,
  updateEdition,
} from '@saferplan/database/plan';
import { loadObservations } from '@saferplan/database/spc';
import {
  checkEdition,
  copyForward,
  type Edition,
  type EditionContent,
  EditionFields,
  EDITION_KINDS,
  type EditionProblem,
  fociOf,
} from '@saferplan/domain/plan';
import { isOpenToChanges } from '@saferplan/domain/adoption';
import type { PreviousEdition } from '@saferplan/domain/publication';
import { type EditionId, type Failure, ok, refuse, type Result } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { calculatedReadings } from '../extensions/calculated-readings.ts';
import { withdrawnInEdition } from '../publication/withdrawn-texts.ts';
import type { Work } from '../work.ts';
import { recordChanges } from './change-recorder.ts';
import { fieldsOf } from './item-parts.ts';
import { giveUp, inTransaction, parseOrGiveUp } from './transaction.ts';

/** An edition with everything in it, and what lineage needs to know of the one before. */
export interface EditionWithPrevious {
  readonly content: EditionContent;
  readonly previous: PreviousEdition | null;
}

export async function readEdition(
  work: Work,
  input: { readonly editionId: EditionId },
  db: Kysely<Database> = work.db,
): Promise<Result<EditionWithPrevious, Failure>> {
  const edition = await findEdition(db, work.scope, input.editionId);
  if (edition === null) return refuse({ code: 'not-found', what: 'edition' });
  const [partnership, plan, shared, items, previous] = await Promise.all([
    readPartnership(db, work.scope),
    readPlan(db, work.scope),
    loadPartnershipItems(db, work.scope),
    loadEditionItems(db, work.scope, edition.id),
    readPrevious(work, db, edition),
  ]);
  return ok({ content: { partnership, plan, edition, shared, items }, previous });
}

async function readPrevious(work: Work, db: Kysely<Database>, edition: Edition): Promise<PreviousEdition | null> {
  if (edition.previousId === null) return null;
  const previous = await findEdition(db, work.scope, edition.previousId);
  if (previous === null) return null;
  return { label: previous.label, foci: fociOf(await loadEditionItems(db, work.scope, previous.id)) };
}

/** What is missing from an edition and what contradicts. */
export async function checkEditionById(
  work: Work,
  input: { readonly editionId: EditionId },
): Promise<Result<readonly EditionProblem[], Failure>> {
  const read = await readEdition(work, input);
  if (!read.ok) return read;
  const { content, previous } = read.value;
  const isCalculated = content.items.indicator.some(({ calculation }) => calculation !== null);
  const { problems } = await calculatedReadings(work.code, content, isCalculated ? await loadObservations(work.db, work.scope) : new Map());
  const withdrawn = await withdrawnInEdition(work, work.db, content);
  return ok([...checkEdition(content, previous?.foci ?? null), ...problems, ...withdrawn]);
}

/** Next year's draft, copied from an edition, with its lineage begun. */
export function copyEditionForward(work: Work, input: { readonly editionId: EditionId }): Promise<Result<Edition, Failure>> {
  return inTransaction(work.db, async (trx) => {
    // Held, so that of two who copy at once the second finds the copy of the first.
    await holdEdition(trx, work.scope, input.editionId, 'update');
    const read = await readEdition(work, input, trx);
    if (!read.ok) return giveUp(read.failure);
    const { edition, items } = copyForward(read.value.content, work.makeId);
    const existing = await listEditions(trx, work.scope);
    if (existing.some((other) => other.label === edition.label)) giveUp({ code: 'already-exists', what: `an edition ${edition.label}` });
    await insertEdition(trx, work.scope, edition);
    const changes: Change[] = [{ kind: 'edition', itemId: edition.id, deed: 'created', before: null, after: edition }];
    for (const kind of EDITION_KINDS)
      for (const item of items[kind]) {
        await insertItem(trx, work.scope, kind, edition.id, item);
        changes.push({ kind, itemId: item.id, deed: 'created', before: null, after: { position: item.position, ...fieldsOf(kind, item) } });
      }
    await recordChanges(work, trx, {
      editionId: edition.id,
      summary: `Copied ${read.value.content.edition.label} forward as ${edition.label}`,
      changes,
    });
    return edition;
  });
}

/** Changes what is written about an edition as a whole. */
export function changeEdition(
  work: Work,
  input: { readonly editionId: EditionId; readonly version: number; readonly changes: Readonly<Record<string, unknown>> },
): Promise<Result<Edition, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const edition = (await holdEdition(trx, work.scope, input.editionId, 'update')) ?? giveUp({ code: 'not-found', what: 'edition' });
    if (!isOpenToChanges(edition)) giveUp({ code: 'edition-locked', label: edition.label });
    const before = { headline: edition.headline, introduction: edition.introduction, refreshed: edition.refreshed };
    const fields = parseOrGiveUp(EditionFields, { ...before, ...input.changes });
    if (edition.version !== input.version || !(await updateEdition(trx, work.scope, edition.id, input.version, fields)))
      giveUp({ code: 'stale-version', what: 'edition', yours: input.changes, theirs: before, version: edition.version });
    await recordChanges(work, trx, {
      editionId: edition.id,
      summary: `Changed the introduction of ${edition.label}`,
      changes: [{ kind: 'edition', itemId: edition.id, deed: 'changed', before, after: input.changes }],
    });
    return { ...edition, ...fields, version: edition.version + 1 };
  });
}
