import type { Database } from '@saferplan/database';
import { findItem, listItems } from '@saferplan/database/plan';
import { mayChange } from '@saferplan/domain/accounts';
import { isOwnerOf } from '@saferplan/domain/monitoring';
import { type ItemKind, parentOf } from '@saferplan/domain/plan';
import { kindOfId } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import { abort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** Refuses, in the same few words whatever the reason, who may not change an item of this kind with these fields. */
export async function refuseUnlessAllowed(
  context: ServiceContext,
  trx: Transaction<Database>,
  kind: ItemKind,
  fields: object,
): Promise<void> {
  const isLead = context.actor.role === 'lead';
  const slug = isLead ? await prioritySlugOf(context, trx, kind, fields) : null;
  const owns = isLead && (await ownsParent(context, trx, kind, fields));
  if (!mayChange(context.actor, kind, slug, owns)) abort({ code: 'not-allowed' });
}

/** Whether the item hangs on an action that whoever asks owns. */
async function ownsParent(context: ServiceContext, trx: Transaction<Database>, kind: ItemKind, fields: object): Promise<boolean> {
  const parent = parentOf(kind, fields) ?? '';
  const action = kindOfId(parent) === 'action' ? await findItem(trx, context.scope, 'action', parent) : null;
  if (action === null) return false;
  return isOwnerOf(await listItems(trx, context.scope, 'action-owner', action.editionId), action.item.id, context.actor.id);
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
