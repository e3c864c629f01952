import type { Database } from '@saferplan/database';
import type { Change } from '@saferplan/database/change-log';
import {
  holdEdition,
  insertItem,
  listEditions,
  listItems,
  loadEditionItems,
  loadPartnershipItems,
  readPartnership,
} from '@saferplan/database/plan';
import {
  type CarriedFrom,
  insertCarriedItems,
  listCarriedItems,
  lockSuccessions,
  type StoredCarriedFrom,
} from '@saferplan/database/succession';
import { isOpenToChanges } from '@saferplan/domain/adoption';
import { type Item, type ItemKind, kindOf, KINDS } from '@saferplan/domain/plan';
import type { EditionId, Failure, Result, SuccessionId } from '@saferplan/domain/shared';
import { type CarriedOver, carryOver, checkDecisions, isAgreed, type PlanBefore, SuccessionDecision } from '@saferplan/domain/succession';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import { recordChanges } from '../../platform/record-changes.ts';
import { fieldsOf } from '../plan/index.ts';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { type Ending, readEnding } from './plans-before.ts';

/** What was carried over, by kind; what stayed behind, and what people are asked. */
export interface CarriedReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly left: CarriedOver['left'];
  readonly questions: CarriedOver['questions'];
}

const Decisions = z.strictObject({ decisions: z.array(SuccessionDecision).max(500) });

/**
 * Carries what people decided of the plans before into a draft of the partnership that takes their place, with where each item came from,
 * and the areas with the change that made them. One change, which can be undone. It reads nothing of the partnerships before but what they
 * have published.
 */
export async function carryIntoDraft(
  context: ServiceContext,
  installation: Kysely<Database>,
  input: { readonly id: SuccessionId; readonly editionId: EditionId; readonly given: unknown },
): Promise<Result<CarriedReport, Failure>> {
  const ending = await readEnding(context, installation, input.id);
  if (!ending.ok) return ending;
  const { succession, plans } = ending.value;
  return inTransaction(context.db, async (trx) => {
    const { slug, name } = await readPartnership(trx, context.scope);
    if (!succession.after.includes(slug)) abort({ code: 'not-allowed' });
    if (!isAgreed(succession, succession.answers)) abort({ code: 'invalid-transition', unmet: [{ code: 'not-all-agreed' }] });
    const { decisions } = parseOrAbort(Decisions, input.given);
    const faults = checkDecisions(plans, decisions);
    if (faults.length > 0) abort({ code: 'invalid', faults });
    // Held, so that of two who carry over at once, into whichever drafts, the second finds what the first has carried.
    await lockSuccessions(trx);
    const edition = (await holdEdition(trx, context.scope, input.editionId, 'update')) ?? abort({ code: 'not-found', what: 'edition' });
    if (!isOpenToChanges(edition)) abort({ code: 'edition-locked', label: edition.label });
    const shared = await loadPartnershipItems(trx, context.scope);
    const items = await loadEditionItems(trx, context.scope, edition.id);
    await refuseASecondTime(context, trx, input.id);
    const carried = carryOver(
      plans,
      decisions,
      { agencies: shared.agency, contacts: shared.contact, subgroups: items.subgroup, priorities: items.priority },
      context.makeId,
    );
    const changes: Change[] = [];
    const add: Add = async (kind, item) => {
      await insertItem(trx, context.scope, kind, kindOf(kind).home === 'edition' ? edition.id : null, item);
      changes.push({ kind, itemId: item.id, changeType: 'created', before: null, after: fieldsOf(kind, item) });
    };
    for (const { kind, item } of carried.items) await add(kind, item);
    await addAreas(context, trx, { ending: ending.value, into: name, add });
    await insertCarriedItems(trx, context.scope, { successionId: input.id, editionId: edition.id, carried: sourcesOf(carried) });
    await recordChanges(context, trx, {
      editionId: edition.id,
      summary: { code: 'carried-over', names: plans.map(({ snapshot }) => snapshot.partnership.name) },
      changes,
    });
    const counts = Object.fromEntries([...Map.groupBy(carried.items, ({ kind }) => kind)].map(([kind, list]) => [kind, list.length]));
    return { counts, left: carried.left, questions: carried.questions };
  });
}

/** Refuses where an edition of the partnership has a priority that this succession carried over: the next edition has it by being copied from it. */
async function refuseASecondTime(context: ServiceContext, trx: Transaction<Database>, id: SuccessionId): Promise<void> {
  for (const { id: editionId, label } of await listEditions(trx, context.scope)) {
    const carried = new Set(
      (await listCarriedItems(trx, context.scope, editionId)).flatMap((one) => (one.successionId === id ? one.itemId : [])),
    );
    if (carried.size === 0) continue;
    const priorities = await listItems(trx, context.scope, 'priority', editionId);
    if (priorities.some((priority) => carried.has(priority.id))) abort({ code: 'already-exists', what: 'carry-over', name: label });
  }
}

/** Stores an item, whose schema has read it, and notes the change. */
type Add = (kind: ItemKind, item: Item<ItemKind>) => Promise<void>;

const sourcesOf = ({ items }: CarriedOver): readonly CarriedFrom[] =>
  items.flatMap(({ kind, item, sources }) => sources.map((source) => ({ kind, itemId: item.id, source })));

/** The partnerships and districts before, those that take their place, and the change of areas with its law: none that is there by its name. */
async function addAreas(
  context: ServiceContext,
  trx: Transaction<Database>,
  {
    ending: { succession, partnerships, successors, plans },
    into,
    add,
  }: { readonly ending: Ending; readonly into: string; readonly add: Add },
): Promise<void> {
  const known = [...(await listItems(trx, context.scope, 'area', null))];
  const areaCalled = async (kind: Item<'area'>['kind'], name: string, code = ''): Promise<Item<'area'>['id']> => {
    const found = known.find((area) => area.kind === kind && area.name === name);
    if (found !== undefined) return found.id;
    const fields = KINDS.area.schema.parse({ name, kind, code, policeName: '' });
    const area: Item<'area'> = { id: KINDS.area.id.parse(context.makeId('are')), position: known.length, version: 1, ...fields };
    known.push(area);
    await add('area', area);
    return area.id;
  };
  for (const { name, code } of districtsOf(plans)) await areaCalled('district', name, code);
  const fromIds: string[] = [];
  for (const { name } of partnerships) fromIds.push(await areaCalled('partnership', name));
  const toIds: string[] = [];
  for (const { name } of successors) toIds.push(await areaCalled('partnership', name));
  const own = await areaCalled('partnership', into);
  const there = await listItems(trx, context.scope, 'area-change', null);
  if (there.some((change) => change.toIds.includes(own))) return;
  const { kind, on, authority, reason } = succession;
  const fields = KINDS['area-change'].schema.parse({ kind, on, fromIds, toIds, authority, reason });
  const id = KINDS['area-change'].id.parse(context.makeId('ach'));
  await add('area-change', { id, position: there.length, version: 1, ...fields });
}

const districtsOf = (plans: readonly PlanBefore[]) => plans.flatMap(({ snapshot }) => snapshot.edition.areas);

/** Where the items of an edition came from; those that have been removed since are not among them. */
export async function carriedInto(
  context: ServiceContext,
  input: { readonly editionId: EditionId },
): Promise<readonly StoredCarriedFrom[]> {
  const [carried, items, shared] = await Promise.all([
    listCarriedItems(context.db, context.scope, input.editionId),
    loadEditionItems(context.db, context.scope, input.editionId),
    loadPartnershipItems(context.db, context.scope),
  ]);
  const there = new Set([...Object.values(items), ...Object.values(shared)].flat().map(({ id }: { readonly id: string }) => id));
  return carried.filter(({ itemId }) => there.has(itemId));
}
