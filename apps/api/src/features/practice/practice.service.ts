import { insertMembership, listMembers } from '@saferplan/database/accounts';
import { insertPeerGroup, listPeerGroups } from '@saferplan/database/peers';
import {
  findPartnershipId,
  holdPartnership,
  insertEdition,
  insertItem,
  insertPartnership,
  insertPlan,
  listEditions,
  listPlans,
  loadEditionItems,
  loadPartnershipItems,
  readPartnership,
} from '@saferplan/database/plan';
import { deletePracticeCopy, insertPracticeCopy, listPracticeCopies, type PracticeCopy } from '@saferplan/database/practice';
import { type PartnershipScope, scopeFor } from '@saferplan/database/scope';
import { loadObservations } from '@saferplan/database/spc';
import type { Database } from '@saferplan/database';
import { EDITION_KINDS, MOST_PRACTICE_COPIES, PARTNERSHIP_KINDS, practiceCopyOf } from '@saferplan/domain/plan';
import { type Failure, PeerGroupId, type Result, SeriesId } from '@saferplan/domain/shared';
import { writtenTextsFor } from '@saferplan/messages/written';
import type { Transaction } from 'kysely';
import { recordPeople } from '../accounts/index.ts';
import { abort, inTransaction } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { insertFirstValues } from '../spc/index.ts';
import type { Accounts } from '../../platform/trpc/context.ts';

/** The practice copies of the partnership. */
export const readPracticeCopies = (context: ServiceContext, { db }: Pick<Accounts, 'db'>): Promise<readonly PracticeCopy[]> =>
  listPracticeCopies(db, context.scope);

/**
 * Copies the partnership as it is now, with its plans, editions, series and their values, and with its members as they are, who may do
 * there what they may do here but publish. History, comments, documents and what was counted in other areas and by place stay behind.
 * Refuses a third copy.
 */
export function makePracticeCopy(context: ServiceContext, { db }: Pick<Accounts, 'db'>): Promise<Result<PracticeCopy, Failure>> {
  return inTransaction(db, async (trx) => {
    // Of two that are asked for at once the second waits, and sees the first.
    await holdPartnership(trx, context.scope, 'update');
    const others = await listPracticeCopies(trx, context.scope);
    if (others.length >= MOST_PRACTICE_COPIES) abort({ code: 'already-exists', what: 'practice-copy' });
    const partnership = await readPartnership(trx, context.scope);
    const slug = await freeSlug(trx, partnership.slug);
    const copy = practiceCopyOf(
      {
        partnership,
        plans: await listPlans(trx, context.scope),
        shared: await loadPartnershipItems(trx, context.scope),
        editions: await loadEditions(trx, context.scope),
      },
      { slug, makeId: context.makeId },
    );
    const scope = scopeFor(copy.partnership.id);
    const madeAt = context.now().toISOString();
    await insertPartnership(trx, copy.partnership);
    await insertPracticeCopy(trx, { of: context.scope, scope, madeAt, madeBy: context.actor.name });
    for (const plan of copy.plans) await insertPlan(trx, scope, plan);
    for (const kind of PARTNERSHIP_KINDS) for (const item of copy.shared[kind]) await insertItem(trx, scope, kind, null, item);
    for (const { edition, items } of copy.editions) {
      await insertEdition(trx, scope, edition);
      for (const kind of EDITION_KINDS) for (const item of items[kind]) await insertItem(trx, scope, kind, edition.id, item);
    }
    await copyFigures(context, trx, scope, copy.newId);
    for (const { userId, role, leads } of await listMembers(trx, context.scope))
      await insertMembership(trx, { userId, partnershipId: scope.partnershipId, role, publisher: false, leads });
    const { id, name } = copy.partnership;
    await recordPeople(context, trx, { id, summary: { code: 'practice-copy-made' }, before: null, after: { slug, name } });
    return { id, slug, name, madeAt, madeBy: context.actor.name };
  });
}

/** Removes a practice copy of the partnership, with everything in it. */
export function removePracticeCopy(
  context: ServiceContext,
  { db }: Pick<Accounts, 'db'>,
  input: { readonly id: string },
): Promise<Result<null, Failure>> {
  return inTransaction(db, async (trx) => {
    const copies = await listPracticeCopies(trx, context.scope);
    const copy = copies.find(({ id }) => id === input.id) ?? abort({ code: 'not-found', what: 'practice-copy' });
    await deletePracticeCopy(trx, scopeFor(copy.id));
    const { id, slug, name } = copy;
    await recordPeople(context, trx, { id, summary: { code: 'practice-copy-removed' }, before: { slug, name }, after: null });
    return null;
  });
}

/** The editions with their items, each after the one before it, which it names. */
async function loadEditions(trx: Transaction<Database>, scope: PartnershipScope) {
  const editions = (await listEditions(trx, scope)).toReversed();
  return Promise.all(editions.map(async (edition) => ({ edition, items: await loadEditionItems(trx, scope, edition.id) })));
}

async function freeSlug(trx: Transaction<Database>, slug: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const wanted = `practice-${number.toString()}-${slug}`.slice(0, 80).replace(/-+$/u, '');
    if ((await findPartnershipId(trx, wanted)) === null) return wanted;
  }
}

/** The values of series, with the copy itself as where they came from, and the peer groups. */
async function copyFigures(
  context: ServiceContext,
  trx: Transaction<Database>,
  scope: PartnershipScope,
  newId: (id: string) => string,
): Promise<void> {
  for (const group of await listPeerGroups(trx, context.scope))
    await insertPeerGroup(trx, scope, { ...group, id: PeerGroupId.parse(context.makeId('pgr')), version: 1 });
  const values = [...(await loadObservations(trx, context.scope))].flatMap(([id, observations]) =>
    observations.map(({ importId: _importId, ...observation }) => ({ seriesId: SeriesId.parse(newId(id)), observation })),
  );
  if (values.length === 0) return;
  await insertFirstValues({ ...context, scope }, trx, values, {
    kind: 'package',
    fileName: writtenTextsFor(await readPartnership(trx, context.scope)).practiceSource,
  });
}
