import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { isPostgres } from '../migrations/helpers/is-postgres.ts';

/** At most `max` tries in a window of `windowS` seconds, which begins with the first of them. */
export interface Limit {
  readonly max: number;
  readonly windowS: number;
}

const KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * Counts one try under a key, in one statement, so that of many at once no more than `max` are allowed. Each row has an id of its own:
 * two inserts of one key at once must meet at the key, which `on conflict` names, and never at the primary key, which it does not. A
 * window that lies in the future was begun before the clock was set back, and begins anew: it never lasts longer than `windowS`.
 */
export async function countTry(
  db: Kysely<Database>,
  key: string,
  { max, windowS }: Limit,
  nowMs: number,
): Promise<{ readonly allowed: boolean; readonly count: number; readonly retryAfterS: number }> {
  const isOver = sql`("rateLimit"."lastRequest" > ${nowMs} or "rateLimit"."lastRequest" <= ${nowMs - windowS * 1000})`;
  const { rows } = await sql<{ count: number; lastRequest: number | string }>`
    insert into "rateLimit" (id, key, count, "lastRequest") values (${randomUUID()}, ${key}, 1, ${nowMs})
    on conflict (key) do update set
      count = case when ${isOver} then 1 else "rateLimit".count + 1 end,
      "lastRequest" = case when ${isOver} then excluded."lastRequest" else "rateLimit"."lastRequest" end
    returning count, "lastRequest"
  `.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('an insert that returns gives its row');
  const { count } = row;
  if (count === 1) await forgetOldTries(db, nowMs);
  return { allowed: count <= max, count, retryAfterS: Math.max(1, Math.ceil((Number(row.lastRequest) + windowS * 1000 - nowMs) / 1000)) };
}

/** Takes back one try that was counted and turned out to be right. */
export async function giveBackTry(db: Kysely<Database>, key: string): Promise<void> {
  await db
    .updateTable('rateLimit')
    .set((row) => ({ count: row('count', '-', 1) }))
    .where('key', '=', key)
    .where('count', '>', 0)
    .execute();
}

/** Forgets every try under a key. */
export async function forgetTries(db: Kysely<Database>, key: string): Promise<void> {
  await db.deleteFrom('rateLimit').where('key', '=', key).execute();
}

/** Claims a key that may be used once in `windowMs`, before or after now, so that a clock set back opens it no sooner. False where it was claimed. */
export async function claimOnce(db: Kysely<Database>, key: string, windowMs: number, nowMs: number): Promise<boolean> {
  const { rows } = await sql`
    insert into "rateLimit" (id, key, count, "lastRequest") values (${randomUUID()}, ${key}, 1, ${nowMs})
    on conflict (key) do update set "lastRequest" = excluded."lastRequest"
    where "rateLimit"."lastRequest" < ${nowMs - windowMs} or "rateLimit"."lastRequest" > ${nowMs + windowMs}
    returning key
  `.execute(db);
  return rows.length === 1;
}

/** What is a day old limits nothing any more. Rows that another connection holds are left for the next time. */
async function forgetOldTries(db: Kysely<Database>, nowMs: number): Promise<void> {
  const skipHeld = isPostgres(db) ? sql`for update skip locked` : sql``;
  await sql`
    delete from "rateLimit" where key in (select key from "rateLimit" where "lastRequest" < ${nowMs - KEPT_MS} limit 200 ${skipHeld})
  `.execute(db);
}
