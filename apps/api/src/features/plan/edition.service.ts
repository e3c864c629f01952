import type { Database } from '@saferplan/database';
import type { Change } from '@saferplan/database/change-log';
import {
  findEdition,
  holdEdition,
  holdPartnership,
  insertEdition,
  insertItem,
  listEditions,
  listPlans,
  loadEditionItems,
  loadPartnershipItems,
  readPartnership,
  updateEdition,
} from '@saferplan/database/plan';
import { loadObservations } from '@saferplan/database/spc';
import { copyCarriedItems } from '@saferplan/database/succession';
import {
  checkEdition,
  checkYears,
  copyForward,
  type Edition,
  type EditionContent,
  EditionFields,
  EDITION_KINDS,
  type EditionProblem,
  type EditionYears,
  planElementsOf,
} from '@saferplan/domain/plan';
import { type Asking, readableItems } from '@saferplan/domain/accounts';
import { isOpenToChanges } from '@saferplan/domain/adoption';
import type { PreviousEdition } from '@saferplan/domain/publication';
import { type EditionId, type Failure, type IsoDate, type IsoMonthOrDate, ok, refuse, type Result } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { calculatedReadings } from './calculated-readings.ts';
import { withdrawnInEdition } from './withdrawn-texts.ts';
import { refuseWhereEnded } from './refuse-where-ended.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { recordChanges } from '../../platform/record-changes.ts';
import { fieldsOf } from './item-parts.ts';
import { insertPlanFrom } from './plan.service.ts';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';

/** An edition with everything in it, and what lineage needs to know of the one before. */
export interface EditionWithPrevious {
  readonly content: EditionContent;
  readonly previous: PreviousEdition | null;
}

/**
 * Reads an edition with all its items, its partnership and the edition before it; refuses with `not-found` where the partnership has no
 * such edition. `db` may be a transaction.
 */
export async function readEdition(
  context: ServiceContext,
  input: { readonly editionId: EditionId },
  db: Kysely<Database> = context.db,
): Promise<Result<EditionWithPrevious, Failure>> {
  const edition = await findEdition(db, context.scope, input.editionId);
  if (edition === null) return refuse({ code: 'not-found', what: 'edition' });
  const [partnership, plans, shared, items, previous] = await Promise.all([
    readPartnership(db, context.scope),
    listPlans(db, context.scope),
    loadPartnershipItems(db, context.scope),
    loadEditionItems(db, context.scope, edition.id),
    readPrevious(context, db, edition),
  ]);
  const plan = plans.find(({ id }) => id === edition.planId);
  if (plan === undefined) throw new Error(`Edition ${edition.id} is of a plan that is not there`);
  return ok({ content: { partnership, plan, edition, shared, items }, previous });
}

/** The same as this person may read it. */
export const readableEdition = (asking: Asking, { content, ...rest }: EditionWithPrevious): EditionWithPrevious => ({
  ...rest,
  content: { ...content, shared: readableItems(asking, content.shared), items: readableItems(asking, content.items) },
});

async function readPrevious(context: ServiceContext, db: Kysely<Database>, edition: Edition): Promise<PreviousEdition | null> {
  if (edition.previousId === null) return null;
  const previous = await findEdition(db, context.scope, edition.previousId);
  if (previous === null) return null;
  const items = await loadEditionItems(db, context.scope, previous.id);
  return { label: previous.label, planElements: planElementsOf(items), translations: items.translation };
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
  if (!withdrawn.ok) return withdrawn;
  const years = checkYears(await listEditions(context.db, context.scope), [content.plan])
    .filter(({ editionId }) => editionId === content.edition.id)
    .map(({ severity, editionId, field, planField, fault }): EditionProblem => ({
      severity,
      remark: fault,
      place: { kind: 'edition', id: editionId, field: planField === undefined ? field : `plan-${planField}` },
    }));
  return ok([...years, ...checkEdition(content, previous?.planElements ?? null), ...problems, ...withdrawn.value]);
}

/**
 * The draft that follows an edition, copied from it with its lineage begun: of as many years, unless others are given, and of the same
 * plan, unless `newPlan` is given, which begins with it.
 */
export function copyEditionForward(
  context: ServiceContext,
  input: {
    readonly editionId: EditionId;
    readonly years?: (EditionYears & { readonly overlap?: string | undefined }) | undefined;
    readonly newPlan?: unknown;
  },
): Promise<Result<Edition, Failure>> {
  return inTransaction(context.db, async (trx) => {
    await refuseWhereEnded(context, trx);
    // Held before the edition, as by all who write plans, so that none waits for the other.
    if (input.newPlan !== undefined) await holdPartnership(trx, context.scope, 'update');
    // Held, so that of two who copy at once the second finds the copy of the first.
    await holdEdition(trx, context.scope, input.editionId, 'update');
    const read = await readEdition(context, input, trx);
    if (!read.ok) return abort(read.failure);
    const copied = copyForward(read.value.content, context.makeId);
    const { items } = copied;
    const { overlap = copied.edition.overlap, ...years } = input.years ?? {};
    const following = { ...copied.edition, ...years, overlap };
    const plan = input.newPlan === undefined ? null : await insertPlanFrom(context, trx, following, input.newPlan, 'newPlan');
    const edition = plan === null ? following : { ...following, planId: plan.id };
    const existing = await listEditions(trx, context.scope);
    if (existing.some((other) => other.label === edition.label)) abort({ code: 'already-exists', what: 'edition', name: edition.label });
    refuseYears(edition, existing, 'years');
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
    await copyCarriedItems(trx, context.scope, { from: input.editionId, to: edition.id, copies: copied.copies });
    await recordChanges(context, trx, {
      editionId: edition.id,
      summary: {
        code: 'copied-forward',
        from: read.value.content.edition.label,
        label: edition.label,
        plan: plan === null ? null : plan.title,
      },
      changes,
    });
    return edition;
  });
}

/**
 * Changes what is written about an edition as a whole. Its years must agree with each other and with the editions beside it; its
 * label, which is a part of its public address, stays as it is once it has been published.
 */
export function changeEdition(
  context: ServiceContext,
  input: { readonly editionId: EditionId; readonly version: number; readonly changes: Readonly<Record<string, unknown>> },
): Promise<Result<Edition, Failure>> {
  return inTransaction(context.db, async (trx) => {
    const edition = (await holdEdition(trx, context.scope, input.editionId, 'update')) ?? abort({ code: 'not-found', what: 'edition' });
    if (!isOpenToChanges(edition)) abort({ code: 'edition-locked', label: edition.label });
    const changes = parseOrAbort(EditionFields.partial(), input.changes);
    const changed = { ...edition, ...definedOf(changes) };
    refusePublicInFuture(changes.publishedOn ?? null, context.now().toISOString().slice(0, 10));
    const before = Object.fromEntries(Object.entries(edition).filter(([field]) => field in changes));
    if (edition.version !== input.version)
      abort({ code: 'stale-version', what: 'edition', yours: input.changes, theirs: before, version: edition.version });
    if (YEARS.some((field) => changed[field] !== edition[field])) {
      const others = (await listEditions(trx, context.scope)).filter(({ id }) => id !== edition.id);
      if (changed.label !== edition.label) refuseNewAddress(edition);
      refuseYears(changed, others, 'changes');
    }
    if (!(await updateEdition(trx, context.scope, edition.id, input.version, changed)))
      abort({ code: 'stale-version', what: 'edition', yours: input.changes, theirs: before, version: edition.version });
    await recordChanges(context, trx, {
      editionId: edition.id,
      summary: { code: 'edition-changed', label: edition.label },
      changes: [{ kind: 'edition', itemId: edition.id, changeType: 'changed', before, after: changes }],
    });
    return { ...changed, version: edition.version + 1 };
  });
}

const YEARS = ['label', 'startsOn', 'endsOn', 'overlap'] as const;

/** The same without what is not given. */
const definedOf = (changes: { readonly [Name in keyof EditionFields]?: EditionFields[Name] | undefined }): Partial<EditionFields> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

/** Refuses a day or month to come on which an edition is said to have been public. */
function refusePublicInFuture(when: IsoMonthOrDate | null, today: IsoDate): void {
  if (when !== null && when > today)
    abort({ code: 'invalid', faults: [{ path: 'changes.publishedOn', message: { code: 'public-in-future', when } }] });
}

/** Refuses years that contradict themselves or those of the editions beside them. */
function refuseYears(edition: Edition, others: readonly Edition[], path: string): void {
  const faults = checkYears([...others, edition], []).filter(
    ({ severity, editionId }) =>
      severity === 'fault' && (editionId === edition.id || others.find(({ id }) => id === editionId)?.previousId === edition.id),
  );
  if (faults.length > 0)
    abort({ code: 'invalid', faults: faults.map(({ field, fault }) => ({ path: `${path}.${field}`, message: fault })) });
}

/** What has been published keeps its address. */
function refuseNewAddress({ state, label }: Edition): void {
  if (state === 'published' || state === 'superseded')
    abort({
      code: 'invalid',
      faults: [
        {
          path: 'changes.label',
          message: { code: 'address-published', label },
        },
      ],
    });
}
