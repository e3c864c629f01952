import { MemberFields } from '@saferplan/domain/accounts';
import { PartnershipId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../plan/scope.ts';

export interface Membership extends MemberFields {
  readonly userId: string;
  readonly partnershipId: PartnershipId;
}

/** A member with the name and address of their account. */
export interface NamedMember extends MemberFields {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
}

/** The partnership that a user belongs to and what they may do in it, or null. Needs no scope: scopes are made of its answer. */
export async function findMembership(db: Kysely<Database>, userId: string): Promise<Membership | null> {
  const row = await db.selectFrom('membership').selectAll().where('user_id', '=', userId).orderBy('partnership_id').executeTakeFirst();
  return row === undefined ? null : { userId, partnershipId: PartnershipId.parse(row.partnership_id), ...rightsOf(row) };
}

/** Everybody in the partnership, by name. */
export async function listMembers(db: Kysely<Database>, scope: PartnershipScope): Promise<readonly NamedMember[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('user', 'user.id', 'membership.user_id')
    .select(['user.id', 'user.name', 'user.email', 'membership.role', 'membership.publisher', 'membership.leads'])
    .where('membership.partnership_id', '=', scope.partnershipId)
    .orderBy('user.name')
    .execute();
  return rows.map((row) => ({ userId: row.id, name: row.name, email: row.email, ...rightsOf(row) }));
}

export async function insertMembership(db: Kysely<Database>, { userId, partnershipId, ...member }: Membership): Promise<void> {
  await db
    .insertInto('membership')
    .values({ user_id: userId, partnership_id: partnershipId, ...rowOf(member) })
    .execute();
}

export async function updateMembership(db: Kysely<Database>, scope: PartnershipScope, userId: string, member: MemberFields): Promise<void> {
  await db
    .updateTable('membership')
    .set(rowOf(member))
    .where('partnership_id', '=', scope.partnershipId)
    .where('user_id', '=', userId)
    .execute();
}

export async function deleteMembership(db: Kysely<Database>, scope: PartnershipScope, userId: string): Promise<void> {
  await db.deleteFrom('membership').where('partnership_id', '=', scope.partnershipId).where('user_id', '=', userId).execute();
}

export async function findUserByEmail(db: Kysely<Database>, email: string): Promise<{ readonly id: string } | null> {
  return (await db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst()) ?? null;
}

export async function countUsers(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('user')
    .select((columns) => columns.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

const rightsOf = (row: { role: string; publisher: number; leads: string }): MemberFields =>
  MemberFields.parse({ role: row.role, publisher: row.publisher === 1, leads: JSON.parse(row.leads) });

const rowOf = ({ role, publisher, leads }: MemberFields) => ({ role, publisher: publisher ? 1 : 0, leads: JSON.stringify(leads) });
