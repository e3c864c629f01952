import { MemberFields } from '@saferplan/domain/accounts';
import { type Language, PartnershipId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { PartnershipScope } from '../scope.ts';
import { languageOf } from './account.repository.ts';

export interface Membership extends MemberFields {
  readonly userId: string;
  readonly partnershipId: PartnershipId;
}

/** A membership as it is kept. */
export interface KeptMembership extends Membership {
  /** Whether they want reminders by mail. */
  readonly reminders: boolean;
}

/** A member with the name and address of their account. */
export interface NamedMember extends MemberFields {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** Whether they want reminders by mail. */
  readonly reminders: boolean;
  /** In which language the app speaks to them; null until they have chosen. */
  readonly language: Language | null;
  readonly hasSecondFactor: boolean;
}

/**
 * The partnerships that a user belongs to and what they may do in each, by name, practice copies last. Needs no scope: scopes are made
 * of its answer.
 */
export async function listMemberships(
  db: Kysely<Database>,
  userId: string,
): Promise<readonly (KeptMembership & { readonly slug: string; readonly partnershipName: string; readonly isPractice: boolean })[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('partnership', 'partnership.id', 'membership.partnership_id')
    .leftJoin('practice_copy', 'practice_copy.partnership_id', 'membership.partnership_id')
    .select([
      'membership.partnership_id',
      'practice_copy.made_at',
      'role',
      'publisher',
      'leads',
      'reminders',
      'partnership.slug',
      'partnership.name',
    ])
    .where('user_id', '=', userId)
    .orderBy((columns) => columns.case().when('practice_copy.made_at', 'is', null).then(0).else(1).end())
    .orderBy('partnership.name')
    .execute();
  return rows.map((row) => ({
    userId,
    partnershipId: PartnershipId.parse(row.partnership_id),
    reminders: row.reminders === 1,
    slug: row.slug,
    partnershipName: row.name,
    isPractice: row.made_at !== null,
    ...rightsOf(row),
  }));
}

/** Everybody in the partnership, by name. */
export async function listMembers(db: Kysely<Database>, scope: PartnershipScope): Promise<readonly NamedMember[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('user', 'user.id', 'membership.user_id')
    .select(['user.id', 'user.name', 'user.email', 'user.twoFactorEnabled', 'user.language'])
    .select(['membership.role', 'membership.publisher', 'membership.leads', 'membership.reminders'])
    .where('membership.partnership_id', '=', scope.partnershipId)
    .orderBy('user.name')
    .execute();
  return rows.map((row) => ({
    userId: row.id,
    name: row.name,
    email: row.email,
    reminders: row.reminders === 1,
    language: languageOf(row.language),
    hasSecondFactor: Boolean(row.twoFactorEnabled),
    ...rightsOf(row),
  }));
}

/** Adds a member to a partnership, with reminders by email switched on. */
export async function insertMembership(db: Kysely<Database>, { userId, partnershipId, ...member }: Membership): Promise<void> {
  await db
    .insertInto('membership')
    .values({ user_id: userId, partnership_id: partnershipId, reminders: 1, ...rowOf(member) })
    .execute();
}

/** Sets the role and rights of a member of this partnership; does nothing where there is no such member. */
export async function updateMembership(db: Kysely<Database>, scope: PartnershipScope, userId: string, member: MemberFields): Promise<void> {
  await db
    .updateTable('membership')
    .set(rowOf(member))
    .where('partnership_id', '=', scope.partnershipId)
    .where('user_id', '=', userId)
    .execute();
}

/** Turns reminders by mail on or off for somebody. */
export async function setReminders(db: Kysely<Database>, scope: PartnershipScope, userId: string, wanted: boolean): Promise<void> {
  await db
    .updateTable('membership')
    .set({ reminders: wanted ? 1 : 0 })
    .where('partnership_id', '=', scope.partnershipId)
    .where('user_id', '=', userId)
    .execute();
}

/** Removes a member from this partnership; the account stays. */
export async function deleteMembership(db: Kysely<Database>, scope: PartnershipScope, userId: string): Promise<void> {
  await db.deleteFrom('membership').where('partnership_id', '=', scope.partnershipId).where('user_id', '=', userId).execute();
}

const rightsOf = (row: { role: string; publisher: number; leads: string }): MemberFields =>
  MemberFields.parse({ role: row.role, publisher: row.publisher === 1, leads: JSON.parse(row.leads) });

const rowOf = ({ role, publisher, leads }: MemberFields) => ({ role, publisher: publisher ? 1 : 0, leads: JSON.stringify(leads) });
