import type { Database } from '@saferplan/database';
import { findItem } from '@saferplan/database/plan';
import { mayChange } from '@saferplan/domain/accounts';
import { type ItemKind, parentOf } from '@saferplan/domain/plan';
import type { Transaction } from 'kysely';
import { giveUp } from '../plan/transaction.ts';
import type { Work } from '../work.ts';

/** Refuses, in the same few words whatever the reason, who may not change an item of this kind with these fields. */
export async function refuseUnlessAllowed(work: Work, trx: Transaction<Database>, kind: ItemKind, fields: object): Promise<void> {
  const slug = work.actor.role === 'lead' ? await prioritySlugOf(work, trx, kind, fields) : null;
  if (!mayChange(work.actor, kind, slug)) giveUp({ code: 'not-allowed' });
}

/** The address of the priority that an item hangs on, directly or through its indicator or action; null where it hangs on none. */
async function prioritySlugOf(work: Work, trx: Transaction<Database>, kind: ItemKind, fields: object): Promise<string | null> {
  const parent = parentOf(kind, fields);
  if (parent === null) return null;
  const grandparent = kind === 'reading' ? 'indicator' : kind === 'action-update' ? 'action' : null;
  if (grandparent !== null) {
    const found = await findItem(trx, work.scope, grandparent, parent);
    return found === null ? null : prioritySlugOf(work, trx, grandparent, found.item);
  }
  return (await findItem(trx, work.scope, 'priority', parent))?.item.slug ?? null;
}
