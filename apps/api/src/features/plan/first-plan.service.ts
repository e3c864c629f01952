import type { Change } from '@saferplan/database/change-log';
import {
  holdPartnership,
  insertEdition,
  insertItem,
  insertPlan,
  listEditions,
  listItems,
  readPartnership,
  updatePartnership,
} from '@saferplan/database/plan';
import { checkYears, type Edition, FirstPlan, type Item, KINDS, languagesIn, NOT_SAID_OF_EDITION, type Plan } from '@saferplan/domain/plan';
import { EditionId, type Failure, PlanId, type Result } from '@saferplan/domain/shared';
import type { ServiceContext } from '../../platform/service-context.ts';
import { recordChanges } from '../../platform/record-changes.ts';
import { emergencyTranslations } from './emergency-translations.ts';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';

/**
 * The first plan of a partnership that has none: who the partnership is, the plan, a draft of its first edition and the agencies whose
 * names were read. Refuses where there is an edition already. Publishes nothing.
 */
export function beginFirstPlan(context: ServiceContext, input: unknown): Promise<Result<Edition, Failure>> {
  return inTransaction(context.db, async (trx) => {
    // Held, so that of two who begin at once the second finds what the first has begun.
    await holdPartnership(trx, context.scope, 'update');
    if ((await listEditions(trx, context.scope)).length > 0) abort({ code: 'already-exists', what: 'plan' });
    const given = parseOrAbort(FirstPlan, input);
    const { id, version, ...before } = await readPartnership(trx, context.scope);
    const { frame } = given.partnership;
    const said = { ...given.partnership, languages: languagesIn(frame, before.languages) };
    const plan: Plan = { id: PlanId.parse(context.makeId('pla')), ...given.plan };
    const edition: Edition = {
      ...NOT_SAID_OF_EDITION,
      ...given.edition,
      id: EditionId.parse(context.makeId('edn')),
      planId: plan.id,
      introduction: '',
      refreshed: null,
      state: 'draft',
      amendment: null,
      previousId: null,
      version: 1,
    };
    const faults = checkYears([edition], [plan]).filter(({ severity }) => severity === 'fault');
    if (faults.length > 0)
      abort({ code: 'invalid', faults: faults.map(({ field, fault }) => ({ path: `edition.${field}`, message: fault })) });
    await updatePartnership(trx, context.scope, version, { ...before, ...said });
    await insertPlan(trx, context.scope, plan);
    await insertEdition(trx, context.scope, edition);
    const changes: Change[] = [
      { kind: 'partnership', itemId: id, changeType: 'changed', before, after: said },
      { kind: 'edition', itemId: edition.id, changeType: 'created', before: null, after: edition },
    ];
    for (const [position, fields] of given.agencies.entries()) {
      const agency: Item<'agency'> = { id: KINDS.agency.id.parse(context.makeId('age')), position, version: 1, ...fields };
      await insertItem(trx, context.scope, 'agency', null, agency);
      changes.push({ kind: 'agency', itemId: agency.id, changeType: 'created', before: null, after: { position, ...fields } });
    }
    if (said.languages.length > before.languages.length) {
      // Another country's law was chosen than at first: what all partnerships begin with follows.
      const contacts = await listItems(trx, context.scope, 'contact', null);
      for (const translation of emergencyTranslations(contacts, said.languages, context.makeId)) {
        const { id: itemId, version: _, ...after } = translation;
        await insertItem(trx, context.scope, 'shared-translation', null, translation);
        changes.push({ kind: 'shared-translation', itemId, changeType: 'created', before: null, after });
      }
    }
    await recordChanges(context, trx, { editionId: edition.id, summary: { code: 'first-plan-began', label: edition.label }, changes });
    return edition;
  });
}
