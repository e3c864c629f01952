import type { PartnershipId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';

const Outcome = z.enum(['signed-in', 'second-factor-asked', 'refused', 'second-factor-refused', 'locked-out']);

/** One try to sign in, as it ended. Append-only while the membership lasts. */
export interface SignInEvent {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly outcome: z.infer<typeof Outcome>;
  /** The network address that it came from. */
  readonly address: string;
}

/**
 * Keeps a try: once for each partnership that is to be shown it, or once where there is none. What was typed is not kept, since
 * it may be anything, a password too.
 */
export async function appendSignIn(
  db: Kysely<Database>,
  event: SignInEvent & { readonly userId: string | null; readonly partnershipIds: readonly PartnershipId[] },
): Promise<void> {
  const { at, outcome, address, userId, partnershipIds } = event;
  await db
    .insertInto('sign_in_event')
    .values(
      (partnershipIds.length === 0 ? [null] : partnershipIds).map((partnershipId) => ({
        at,
        email: '',
        outcome,
        address,
        user_id: userId,
        partnership_id: partnershipId,
      })),
    )
    .execute();
}

/** The newest tries of the members of a partnership that concern it, newest first. Index: `sign_in_event_partnership`. */
export async function listSignIns(
  db: Kysely<Database>,
  scope: PartnershipScope,
  limit: number,
): Promise<readonly (SignInEvent & { readonly email: string })[]> {
  const rows = await db
    .selectFrom('sign_in_event')
    .innerJoin('user', 'user.id', 'sign_in_event.user_id')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.user_id', '=', 'sign_in_event.user_id')
        .onRef('membership.partnership_id', '=', 'sign_in_event.partnership_id'),
    )
    .select(['sign_in_event.at', 'user.email', 'sign_in_event.outcome', 'sign_in_event.address'])
    .where('sign_in_event.partnership_id', '=', scope.partnershipId)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, outcome: Outcome.parse(row.outcome) }));
}
