import type { Database } from '@saferplan/database';
import { findItem } from '@saferplan/database/plan';
import { mayChange } from '@saferplan/domain/accounts';
import { type ItemKind, kindOf, parentOf } from '@saferplan/domain/plan';
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
  const above = kindOf(kind).parent?.kind ?? null;
  const id = parentOf(kind, fields);
  if (above === null || id === null) return null;
  if (above === 'priority') return (await findItem(trx, work.scope, above, id))?.item.slug ?? null;
  const found = await findItem(trx, work.scope, above, id);
  return found === null ? null : prioritySlugOf(work, trx, above, found.item);
}
