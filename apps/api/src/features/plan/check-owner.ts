import type { Database } from '@saferplan/database';
import { listPlans } from '@saferplan/database/plan';
import { type Edition, type ItemKind, kindOf } from '@saferplan/domain/plan';
import { kindOfId } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import { abort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import type { Fields } from './item-parts.ts';

/**
 * Refuses fields that hang an item on what lies elsewhere, where its kind says that both lie in one place: in an edition on an item of it
 * or the edition itself, among what editions share on an item of that, a plan or the partnership. That an item is there at all is checked
 * by `checkReferences`.
 */
export async function refuseForeignOwner(
  context: ServiceContext,
  trx: Transaction<Database>,
  kind: ItemKind,
  fields: Fields,
  edition: Edition | null,
): Promise<void> {
  for (const [path, { references }] of Object.entries(kindOf(kind).fields)) {
    const id = fields[path];
    if (references?.inOwnHome !== true || typeof id !== 'string') continue;
    const named = kindOfId(id);
    const isHere =
      named === null ? await isHome(context, trx, id, edition) : references.to.includes(named) && kindOf(named).home === kindOf(kind).home;
    if (!isHere) abort({ code: 'invalid', faults: [{ path, message: { code: 'not-here' } }] });
  }
}

async function isHome(context: ServiceContext, trx: Transaction<Database>, id: string, edition: Edition | null): Promise<boolean> {
  if (edition !== null) return id === edition.id;
  return id === context.scope.partnershipId || (await listPlans(trx, context.scope)).some((plan) => plan.id === id);
}
