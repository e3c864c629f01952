import { PartnershipId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';

/** What a person may do in a partnership. */
export const Role = z.enum(['administrator']);
export type Role = z.infer<typeof Role>;

export interface Membership {
  readonly userId: string;
  readonly partnershipId: PartnershipId;
  readonly role: Role;
}

/** The partnership that a user belongs to and their role in it, or null. Needs no scope: scopes are made of its answer. */
export async function findMembership(db: Kysely<Database>, userId: string): Promise<Membership | null> {
  const row = await db
    .selectFrom('membership')
    .select(['partnership_id', 'role'])
    .where('user_id', '=', userId)
    .orderBy('partnership_id')
    .executeTakeFirst();
  return row === undefined ? null : { userId, partnershipId: PartnershipId.parse(row.partnership_id), role: Role.parse(row.role) };
}

export async function insertMembership(db: Kysely<Database>, membership: Membership): Promise<void> {
  await db
    .insertInto('membership')
    .values({ user_id: membership.userId, partnership_id: membership.partnershipId, role: membership.role })
    .execute();
}

export async function countUsers(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('user')
    .select((columns) => columns.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
