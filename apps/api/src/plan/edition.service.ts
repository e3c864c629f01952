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
import type { ServiceContext } from '../platform/service-context.ts';
import { recordChanges } from './change-recorder.ts';
import { fieldsOf } from './item-parts.ts';
import { abort, inTransaction, parseOrAbort } from './transaction.ts';

/** An edition with everything in it, and what lineage needs to know of the one before. */
export interface EditionWithPrevious {
  readonly content: EditionContent;
  readonly previous: PreviousEdition | null;
}

export async function readEdition(
  context: ServiceContext,
  input: { readonly editionId: EditionId },
  db: Kysely<Database> = context.db,
): Promise<Result<EditionWithPrevious, Failure>> {
  const edition = await findEdition(db, context.scope, input.editionId);
  if (edition === null) return refuse({ code: 'not-found', what: 'edition' });
  const [partnership, plan, shared, items, previous] = await Promise.all([
    readPartnership(db, context.scope),
    readPlan(db, context.scope),
    loadPartnershipItems(db, context.scope),
    loadEditionItems(db, context.scope, edition.id),
    readPrevious(context, db, edition),
  ]);
  return ok({ content: { partnership, plan, edition, shared, items }, previous });
}

async function readPrevious(context: ServiceContext, db: Kysely<Database>, edition: Edition): Promise<PreviousEdition | null> {
  if (edition.previousId === null) return null;
  const previous = await findEdition(db, context.scope, edition.previousId);
  if (previous === null) return null;
  return { label: previous.label, foci: fociOf(await loadEditionItems(db, context.scope, previous.id)) };
}

/** What is missing from an edition and what contradicts. */
export async function checkEditionById(
  context: ServiceContext,
  input: { readonly editionId: EditionId },
): Promise<Result<readonly EditionProblem[], Failure>> {
  const read = await readEdition(context, input);
  if (!read.ok) return read;
  const { content, previous } = read.value;
  const isCalculated = content.items.indicator.some(({ calculation }) => calculation !== null);
  const { problems } = await calculatedReadings(
    context.code,
    content,
    isCalculated ? await loadObservations(context.db, context.scope) : new Map(),
  );
  const withdrawn = await withdrawnInEdition(context, context.db, content);
  return ok([...checkEdition(content, previous?.foci ?? null), ...problems, ...withdrawn]);
}

/** Next year's draft, copied from an edition, with its lineage begun. */
export function copyEditionForward(context: ServiceContext, input: { readonly editionId: EditionId }): Promise<Result<Edition, Failure>> {
  return inTransaction(context.db, async (trx) => {
    // Held, so that of two who copy at once the second finds the copy of the first.
    await holdEdition(trx, context.scope, input.editionId, 'update');
    const read = await readEdition(context, input, trx);
    if (!read.ok) return abort(read.failure);
    const { edition, items } = copyForward(read.value.content, context.makeId);
    const existing = await listEditions(trx, context.scope);
    if (existing.some((other) => other.label === edition.label)) abort({ code: 'already-exists', what: `an edition ${edition.label}` });
    await insertEdition(trx, context.scope, edition);
    const changes: Change[] = [{ kind: 'edition', itemId: edition.id, changeType: 'created', before: null, after: edition }];
    for (const kind of EDITION_KINDS)
      for (const item of items[kind]) {
        await insertItem(trx, context.scope, kind, edition.id, item);
        changes.push({
          kind,
          itemId: item.id,
          changeType: 'created',
          before: null,
          after: { position: item.position, ...fieldsOf(kind, item) },
        });
      }
    await recordChanges(context, trx, {
      editionId: edition.id,
      summary: `Copied ${read.value.content.edition.label} forward as ${edition.label}`,
      changes,
    });
    return edition;
  });
}

/** Changes what is written about an edition as a whole. */
export function changeEdition(
  context: ServiceContext,
  input: { readonly editionId: EditionId; readonly version: number; readonly changes: Readonly<Record<string, unknown>> },
): Promise<Result<Edition, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const edition = (await holdEdition(trx, context.scope, input.editionId, 'update')) ?? abort({ code: 'not-found', what: 'edition' });
    if (!isOpenToChanges(edition)) abort({ code: 'edition-locked', label: edition.label });
    const before = { headline: edition.headline, introduction: edition.introduction, refreshed: edition.refreshed };
    const fields = parseOrAbort(EditionFields, { ...before, ...input.changes });
    if (edition.version !== input.version || !(await updateEdition(trx, context.scope, edition.id, input.version, fields)))
      abort({ code: 'stale-version', what: 'edition', yours: input.changes, theirs: before, version: edition.version });
    await recordChanges(context, trx, {
      editionId: edition.id,
      summary: `Changed the introduction of ${edition.label}`,
      changes: [{ kind: 'edition', itemId: edition.id, changeType: 'changed', before, after: input.changes }],
    });
    return { ...edition, ...fields, version: edition.version + 1 };
  });
}
