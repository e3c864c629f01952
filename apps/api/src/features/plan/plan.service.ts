import type { Database } from '@saferplan/database';
import { holdEdition, holdPartnership, insertPlan, listEditions, listPlans, setEditionPlan, updatePlan } from '@saferplan/database/plan';
import { isOpenToChanges } from '@saferplan/domain/adoption';
import { checkBeginning, checkPlan, type Edition, type Plan, PlanFields } from '@saferplan/domain/plan';
import { type EditionId, type Failure, type FieldFault, PlanId, type Result } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import { recordChanges } from '../../platform/record-changes.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';
import { refuseWhereEnded } from './refuse-where-ended.ts';

type Given = Readonly<Record<string, unknown>>;

/**
 * Changes what is written about the plan that an edition is of, in that edition and in those of the same plan; what has been published
 * stays as it is. `before` holds what the caller has read of the changed fields. Years that do not hold an edition are told by its check.
 */
export function changePlan(
  context: ServiceContext,
  input: { readonly editionId: EditionId; readonly before: Given; readonly changes: Given },
): Promise<Result<Plan, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const { edition, editions, plans, plan } = await holdToWritePlan(context, trx, input.editionId);
    const decided = editions.find((one) => one.planId === plan.id && isDecidedUnpublished(one));
    if (decided !== undefined) abort({ code: 'edition-locked', label: decided.label });
    const changes = Object.fromEntries(
      Object.entries(parseOrAbort(PlanFields.partial(), input.changes)).filter(([, value]) => value !== undefined),
    );
    const stored: Given = { ...plan };
    const theirs = Object.fromEntries(Object.keys(changes).map((field) => [field, stored[field]]));
    if (Object.entries(theirs).some(([field, value]) => input.before[field] !== value))
      abort({ code: 'stale-version', what: 'edition', yours: input.changes, theirs, version: edition.version });
    const changed: Plan = { ...plan, ...changes };
    const at = plans.findIndex(({ id }) => id === plan.id);
    refuseFaults(checkPlan(changed, { before: plans.slice(0, at), after: plans.slice(at + 1) }), 'changes');
    await updatePlan(trx, context.scope, changed);
    await recordChanges(context, trx, {
      editionId: edition.id,
      summary: { code: 'plan-changed', title: changed.title },
      changes: [{ kind: 'edition', itemId: edition.id, changeType: 'changed', before: { plan: theirs }, after: { plan: changes } }],
    });
    return changed;
  });
}

/**
 * Begins a new plan with a draft that has not been published: the draft is of it from then on, and other editions stay of theirs.
 * Refuses where the draft is the only edition of its plan, which would be left without any.
 */
export function beginNextPlan(
  context: ServiceContext,
  input: { readonly editionId: EditionId; readonly version: number; readonly plan: Given },
): Promise<Result<Plan, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const { edition, editions, plan: before } = await holdToWritePlan(context, trx, input.editionId);
    if (edition.version !== input.version)
      abort({ code: 'stale-version', what: 'edition', yours: input.plan, theirs: { plan: before.title }, version: edition.version });
    if (edition.state === 'published' || edition.state === 'superseded')
      refuseFaults([{ path: 'title', message: { code: 'published-of-plan', label: edition.label, title: before.title } }], 'plan');
    if (!editions.some(({ id, planId }) => id !== edition.id && planId === before.id))
      refuseFaults([{ path: 'title', message: { code: 'only-edition-of-plan', label: edition.label, title: before.title } }], 'plan');
    const plan = await insertPlanFrom(context, trx, edition, input.plan, 'plan');
    await setEditionPlan(trx, context.scope, edition, plan.id);
    await recordChanges(context, trx, {
      editionId: edition.id,
      summary: { code: 'plan-began', title: plan.title, label: edition.label },
      changes: [{ kind: 'edition', itemId: edition.id, changeType: 'changed', before: { plan: before }, after: { plan } }],
    });
    return plan;
  });
}

/** Writes the plan that begins with an edition, after all that there are. The partnership is held by the caller. */
export async function insertPlanFrom(
  context: ServiceContext,
  trx: Transaction<Database>,
  edition: Edition,
  given: unknown,
  path: string,
): Promise<Plan> {
  const fields = parseOrAbort(PlanFields, given);
  refuseFaults(
    [...checkPlan(fields, { before: await listPlans(trx, context.scope), after: [] }), ...checkBeginning(fields, edition)],
    path,
  );
  const plan: Plan = { id: PlanId.parse(context.makeId('pla')), ...fields };
  await insertPlan(trx, context.scope, plan);
  return plan;
}

/** An edition that is open to changes and its plan, held with the partnership, so that of two who write plans the second sees the first. */
async function holdToWritePlan(
  context: ServiceContext,
  trx: Transaction<Database>,
  editionId: EditionId,
): Promise<{ readonly edition: Edition; readonly editions: readonly Edition[]; readonly plans: readonly Plan[]; readonly plan: Plan }> {
  await refuseWhereEnded(context, trx);
  await holdPartnership(trx, context.scope, 'update');
  const edition = (await holdEdition(trx, context.scope, editionId, 'update')) ?? abort({ code: 'not-found', what: 'edition' });
  if (!isOpenToChanges(edition)) abort({ code: 'edition-locked', label: edition.label });
  const [editions, plans] = [await listEditions(trx, context.scope), await listPlans(trx, context.scope)];
  const plan = plans.find(({ id }) => id === edition.planId);
  if (plan === undefined) throw new Error(`Edition ${edition.id} is of a plan that is not there`);
  return { edition, editions, plans, plan };
}

/** What has been decided on is published as it was decided: the title of its plan is a part of it. */
const isDecidedUnpublished = (edition: Edition): boolean =>
  !isOpenToChanges(edition) && edition.state !== 'published' && edition.state !== 'superseded';

function refuseFaults(faults: readonly FieldFault[], path: string): void {
  if (faults.length > 0) abort({ code: 'invalid', faults: faults.map((fault) => ({ ...fault, path: `${path}.${fault.path}` })) });
}
