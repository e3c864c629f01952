import type { Database } from '@saferplan/database';
import { findClosure, publicTablesOf } from '@saferplan/database/publication';
import { hasEnded } from '@saferplan/domain/publication';
import type { Kysely } from 'kysely';
import { abort } from '../../platform/transaction.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** Ends the transaction that it is called in where the partnership has ended: what it published stays as it is, and nothing is added. */
export async function refuseWhereEnded({ scope, now }: Pick<ServiceContext, 'scope' | 'now'>, db: Kysely<Database>): Promise<void> {
  const closure = await findClosure(publicTablesOf(db), scope);
  if (closure !== null && hasEnded(closure, now().toISOString().slice(0, 10))) abort({ code: 'partnership-ended', on: closure.on });
}
