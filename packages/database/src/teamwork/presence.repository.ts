import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

/** Somebody who has a window open on the plan. */
export interface Present {
  readonly userId: string;
  readonly userName: string;
  /** The screen they are on, as its address. */
  readonly place: string;
}

/** Notes that a window is open now, and forgets those that have not been heard of since `since`. */
export async function notePresence(
  db: Kysely<Database>,
  scope: PartnershipScope,
  present: Present & { readonly tab: string },
  times: { readonly now: string; readonly since: string },
): Promise<void> {
  const row = {
    user_id: present.userId,
    tab: present.tab,
    partnership_id: scope.partnershipId,
    user_name: present.userName,
    place: present.place,
    seen_at: times.now,
  };
  await db
    .insertInto('presence')
    .values(row)
    .onConflict((conflict) => conflict.columns(['user_id', 'tab']).doUpdateSet(row))
    .execute();
  await db.deleteFrom('presence').where('partnership_id', '=', scope.partnershipId).where('seen_at', '<', times.since).execute();
}

/** Everybody who was heard of since `since`, each once for each screen. Index: `presence_home`. */
export async function listPresent(db: Kysely<Database>, scope: PartnershipScope, since: string): Promise<readonly Present[]> {
  const rows = await db
    .selectFrom('presence')
    .select(['user_id', 'user_name', 'place'])
    .distinct()
    .where('partnership_id', '=', scope.partnershipId)
    .where('seen_at', '>=', since)
    .orderBy('user_name')
    .execute();
  return rows.map((row) => ({ userId: row.user_id, userName: row.user_name, place: row.place }));
}
