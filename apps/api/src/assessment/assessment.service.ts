import type { Database } from '@saferplan/database';
import { insertItem, listItems, loadEditionItems } from '@saferplan/database/plan';
import {
  applyRecommendations,
  beginAssessment,
  type Edition,
  ID_PREFIXES,
  type ItemKind,
  type PlanOperation,
} from '@saferplan/domain/plan';
import type { EditionId, Failure, Result } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import { recordChanges, type Touched } from '../plan/change-recorder.ts';
import { assemble, completed, fieldsOf, openHome, parseFields, readItem, takeWhole, type Touching, write } from '../plan/item.service.ts';
import { giveUp, inTransaction } from '../plan/transaction.ts';
import type { Work } from '../work.ts';

type Trx = Transaction<Database>;

/** Gives a draft the topics that its assessment begins with. Refuses where it has topics already, or no year before. */
export function beginAssessmentOf(work: Work, input: { readonly editionId: EditionId }): Promise<Result<Touched, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const edition = await openDraft(work, trx, input.editionId);
    if (edition.previousId === null) return giveUp({ code: 'not-found', what: 'edition before this one' });
    const items = await loadEditionItems(trx, work.scope, edition.id);
    if (items.topic.length > 0) return giveUp({ code: 'already-exists', what: `an assessment for ${edition.label}` });
    const touching: Touching = { changes: [], kept: [], gone: [] };
    for (const topic of beginAssessment(items, await loadEditionItems(trx, work.scope, edition.previousId)))
      await create(work, trx, edition, 'topic', work.makeId(ID_PREFIXES.topic), topic, touching);
    return record(work, trx, edition, `Began the assessment for ${edition.label}`, touching);
  });
}

/** Makes a draft follow its recommendations, in one deed that can be undone as one; says what is left to decide. */
export function applyRecommendationsOf(
  work: Work,
  input: { readonly editionId: EditionId },
): Promise<Result<Touched & { readonly left: readonly string[] }, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const edition = await openDraft(work, trx, input.editionId);
    const items = await loadEditionItems(trx, work.scope, edition.id);
    const { operations, left } = applyRecommendations(items, work.makeId);
    const touching: Touching = { changes: [], kept: [], gone: [] };
    for (const operation of operations) await carryOut(work, trx, edition, operation, touching);
    const touched = await record(work, trx, edition, `Applied the recommendations for ${edition.label}`, touching);
    return { ...touched, left };
  });
}

async function openDraft(work: Work, trx: Trx, editionId: EditionId): Promise<Edition> {
  return (await openHome(work, trx, 'topic', editionId)) ?? giveUp({ code: 'not-found', what: 'edition' });
}

async function carryOut(work: Work, trx: Trx, edition: Edition, operation: PlanOperation, touching: Touching): Promise<void> {
  const { kind, id } = operation;
  switch (operation.op) {
    case 'create':
      return create(work, trx, edition, kind, id, operation.fields, touching);
    case 'change': {
      const { item } = await readItem(work, trx, kind, id);
      const fields = parseFields(kind, { ...fieldsOf(kind, item), ...operation.fields });
      const changed = Object.fromEntries(Object.keys(operation.fields).map((name) => [name, fields[name]]));
      await write(work, trx, { kind, item }, changed, touching.changes, touching.kept);
      return;
    }
    case 'remove': {
      const { item } = await readItem(work, trx, kind, id);
      return takeWhole(work, trx, { kind, item }, edition.id, touching);
    }
  }
}

async function create(
  work: Work,
  trx: Trx,
  edition: Edition,
  kind: ItemKind,
  id: string,
  fields: Readonly<Record<string, unknown>>,
  { changes, kept }: Touching,
): Promise<void> {
  const siblings = await listItems(trx, work.scope, kind, edition.id);
  const parsed = parseFields(kind, completed(kind, fields, siblings));
  const item = assemble(kind, id, siblings.length, 1, parsed);
  await insertItem(trx, work.scope, kind, edition.id, item);
  changes.push({ kind, itemId: item.id, deed: 'created', before: null, after: { position: item.position, ...parsed } });
  kept.push({ kind, item });
}

async function record(work: Work, trx: Trx, edition: Edition, summary: string, { changes, kept, gone }: Touching): Promise<Touched> {
  const changeSetId = await recordChanges(work, trx, { editionId: edition.id, summary, changes });
  return { changeSetId, kept, gone };
}
