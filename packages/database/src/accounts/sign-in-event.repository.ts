import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';

const Outcome = z.enum(['signed-in', 'second-factor-asked', 'refused', 'locked-out']);

/** One try to sign in, as it ended. Append-only. */
export interface SignInEvent {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** As it was typed, in small letters; there may be no such account. */
  readonly email: string;
  readonly outcome: z.infer<typeof Outcome>;
  readonly address: string;
}

export async function appendSignIn(db: Kysely<Database>, event: SignInEvent): Promise<void> {
  await db.insertInto('sign_in_event').values(event).execute();
}

/** How often signing in was refused under this address since `since`, and since it last succeeded. Index: `sign_in_event_email`. */
export async function countRefusals(db: Kysely<Database>, email: string, since: string): Promise<number> {
  const events = await db
    .selectFrom('sign_in_event')
    .select('outcome')
    .where('email', '=', email)
    .where('at', '>=', since)
    .orderBy('sequence', 'desc')
    .execute();
  const success = events.findIndex(({ outcome }) => outcome === 'signed-in');
  return events.slice(0, success === -1 ? events.length : success).filter(({ outcome }) => outcome === 'refused').length;
}

/** The newest tries of these accounts. */
export async function listSignIns(db: Kysely<Database>, emails: readonly string[], limit: number): Promise<readonly SignInEvent[]> {
  if (emails.length === 0) return [];
  const rows = await db
    .selectFrom('sign_in_event')
    .select(['at', 'email', 'outcome', 'address'])
    .where('email', 'in', emails)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, outcome: Outcome.parse(row.outcome) }));
}
