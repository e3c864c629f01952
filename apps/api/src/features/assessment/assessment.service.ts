import { loadEditionItems } from '@saferplan/database/plan';
import { applyRecommendations, beginAssessment, type Edition, type LeftToDecide, type PlanOperation } from '@saferplan/domain/plan';
import type { EditionId, Failure, Result } from '@saferplan/domain/shared';
import {
  addItem,
  writeFields,
  checkReferences,
  holdForRemoval,
  loadEditableEdition,
  readItem,
  fieldsOf,
  parseFields,
  pick,
  changePlan,
  type PlanChange,
  takeOut,
} from '../plan/index.ts';
import type { Touched } from '../../platform/record-changes.ts';
import { abort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** Gives a draft the topics that its assessment begins with. Refuses where it has topics already, or no year before. */
export function beginAssessmentOf(context: ServiceContext, input: { readonly editionId: EditionId }): Promise<Result<Touched, Failure>> {
  return changePlan(context, async (change) => {
    const { trx } = change;
    const edition = await openDraft(change, input.editionId);
    if (edition.previousId === null) return abort({ code: 'not-found', what: 'edition-before' });
    const items = await loadEditionItems(trx, context.scope, edition.id);
    if (items.topic.length > 0) return abort({ code: 'already-exists', what: 'assessment', name: edition.label });
    for (const fields of beginAssessment(items, await loadEditionItems(trx, context.scope, edition.previousId)))
      await addItem(change, { kind: 'topic', editionId: edition.id, fields: { ...fields } });
    return { editionId: edition.id, summary: { code: 'assessment-began', label: edition.label }, extra: {} };
  });
}

/** Makes a draft follow its recommendations, in one change that can be undone as one; says what is left to decide. */
export function applyRecommendationsOf(
  context: ServiceContext,
  input: { readonly editionId: EditionId },
): Promise<Result<Touched & { readonly left: readonly LeftToDecide[] }, Failure>> {
  return changePlan(context, async (change) => {
    await holdForRemoval(context, change.trx, input.editionId);
    const edition = await openDraft(change, input.editionId);
    const items = await loadEditionItems(change.trx, context.scope, edition.id);
    const { operations, left } = applyRecommendations(items, context.makeId);
    for (const operation of operations) await carryOut(change, edition, operation);
    return { editionId: edition.id, summary: { code: 'recommendations-applied', label: edition.label }, extra: { left } };
  });
}

async function openDraft({ context, trx }: PlanChange, editionId: EditionId): Promise<Edition> {
  return (await loadEditableEdition(context, trx, 'topic', editionId)) ?? abort({ code: 'not-found', what: 'edition' });
}

async function carryOut(change: PlanChange, edition: Edition, operation: PlanOperation): Promise<void> {
  const { context, trx } = change;
  const { kind, id } = operation;
  switch (operation.op) {
    case 'create': {
      await addItem(change, { kind, editionId: edition.id, id, fields: operation.fields });
      return;
    }
    case 'change': {
      const { item } = await readItem(context, trx, kind, id);
      const changed = pick(parseFields(kind, { ...fieldsOf(kind, item), ...operation.fields }), Object.keys(operation.fields));
      await checkReferences(context, trx, kind, changed, edition);
      await writeFields(change, { kind, item }, changed);
      return;
    }
    case 'remove': {
      const { item } = await readItem(context, trx, kind, id);
      return takeOut(change, { kind, item }, edition.id);
    }
  }
}
