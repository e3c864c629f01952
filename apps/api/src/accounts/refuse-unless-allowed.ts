import type { Database } from '@saferplan/database';
import { findItem } from '@saferplan/database/plan';
import { mayChange } from '@saferplan/domain/accounts';
import { type ItemKind, parentOf } from '@saferplan/domain/plan';
import { kindOfId } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import { abort } from '../plan/transaction.ts';
import type { ServiceContext } from '../platform/service-context.ts';

/** Refuses, in the same few words whatever the reason, who may not change an item of this kind with these fields. */
export async function refuseUnlessAllowed(
  context: ServiceContext,
  trx: Transaction<Database>,
  kind: ItemKind,
  fields: object,
): Promise<void> {
  const slug = context.actor.role === 'lead' ? await prioritySlugOf(context, trx, kind, fields) : null;
  if (!mayChange(context.actor, kind, slug)) abort({ code: 'not-allowed' });
}

/** The address of the priority that an item hangs on, directly or through its indicator or action; null where it hangs on none. */
async function prioritySlugOf(context: ServiceContext, trx: Transaction<Database>, kind: ItemKind, fields: object): Promise<string | null> {
  const id = parentOf(kind, fields);
  const above = kindOfId(id ?? '');
  if (above === null || id === null) return null;
  if (above === 'priority') return (await findItem(trx, context.scope, above, id))?.item.slug ?? null;
  const found = await findItem(trx, context.scope, above, id);
  return found === null ? null : prioritySlugOf(context, trx, above, found.item);
}
