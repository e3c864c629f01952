import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '@saferplan/database';
import {
  type AccessLink,
  deleteAccessLink,
  deleteMembership,
  findAccessLink,
  findUserByEmail,
  forgetUser,
  insertAccessLink,
  insertMembership,
  listMembers,
  listMemberships,
  listOpenLinks,
  listSignIns,
  type NamedMember,
  type SignInEvent,
  updateMembership,
  markLinkUsed,
} from '@saferplan/database/accounts';
import type { Change } from '@saferplan/database/change-log';
import { listEditions, listItems, updateItem } from '@saferplan/database/plan';
import { scopeFor } from '@saferplan/database/scope';
import { isOpenToChanges } from '@saferplan/domain/adoption';
import { Invitation, MemberFields, Password } from '@saferplan/domain/accounts';
import { type Failure, ok, PartnershipId, refuse, type Result } from '@saferplan/domain/shared';
import type { Kysely, Transaction } from 'kysely';
import type { Mailer } from '../mail/mailer.ts';
import { recordChanges } from '../plan/change-recorder.ts';
import { giveUp, inTransaction, parseOrGiveUp } from '../plan/transaction.ts';
import { randomId, type Work } from '../work.ts';
import { weaknessOf } from './password-strength.ts';
import type { Auth } from './auth.ts';
import { NO_EXTENSIONS } from '@saferplan/partnership-kit';

const A_DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = { invitation: 7, reset: 1 } as const;
const SHOWN = 100;

/** The people of a partnership, and the links that are still open. */
export interface People {
  readonly members: readonly NamedMember[];
  readonly links: readonly (Pick<AccessLink, 'purpose' | 'member' | 'madeBy' | 'madeAt' | 'expiresAt'> & { readonly id: string })[];
  readonly signIns: readonly SignInEvent[];
}

/** A link as it is handed over: its token is never seen again. */
export interface HandedOver {
  readonly token: string;
  readonly expiresAt: string;
}

export async function readPeople(work: Work): Promise<People> {
  const members = await listMembers(work.db, work.scope);
  const links = await listOpenLinks(work.db, work.scope);
  return {
    members,
    links: links.map(({ tokenHash, purpose, member, madeBy, madeAt, expiresAt }) => ({
      id: tokenHash,
      purpose,
      member,
      madeBy,
      madeAt,
      expiresAt,
    })),
    signIns: await listSignIns(
      work.db,
      members.map(({ email }) => email),
      SHOWN,
    ),
  };
}

/** Makes a link by which somebody becomes a member. Refuses where they are one. */
export function invite(work: Work, input: { readonly invitation: unknown }): Promise<Result<HandedOver, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const member = parseOrGiveUp(Invitation, input.invitation);
    const members = await listMembers(trx, work.scope);
    if (members.some(({ email }) => email === member.email))
      giveUp({ code: 'already-exists', what: `a member with the address ${member.email}` });
    const made = await makeLink(work, trx, 'invitation', member);
    await recordPeople(work, trx, member.email, `Invited ${member.name}`, null, {
      name: member.name,
      role: member.role,
      publisher: member.publisher,
    });
    return made;
  });
}

/** Makes a link by which a member sets a new password, to be handed over in person or by a call. */
export function makeResetLink(work: Work, input: { readonly userId: string }): Promise<Result<HandedOver, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const member = await memberOrGiveUp(work, trx, input.userId);
    const made = await makeLink(work, trx, 'reset', member);
    await recordPeople(work, trx, input.userId, `Made a link to reset the password of ${member.name}`, null, { name: member.name });
    return made;
  });
}

/** Changes what a member may do. The last administrator stays one. */
export function changeMember(
  work: Work,
  input: { readonly userId: string; readonly fields: unknown },
): Promise<Result<MemberFields, Failure>> {
  return inTransaction(work.db, async (trx) => {
    const { name, role, publisher, leads } = await memberOrGiveUp(work, trx, input.userId);
    const fields = parseOrGiveUp(MemberFields, input.fields);
    if (role === 'administrator' && fields.role !== 'administrator') await refuseLastAdministrator(work, trx);
    await updateMembership(trx, work.scope, input.userId, fields);
    await recordPeople(work, trx, input.userId, `Changed what ${name} may do`, { name, role, publisher, leads }, { name, ...fields });
    return fields;
  });
}

/** Ends a membership and every session of that person. What they wrote stays, under their name. */
export async function removeMember(work: Work, auth: Auth, input: { readonly userId: string }): Promise<Result<null, Failure>> {
  const removed = await inTransaction(work.db, async (trx) => {
    const { name, role, publisher } = await memberOrGiveUp(work, trx, input.userId);
    if (role === 'administrator') await refuseLastAdministrator(work, trx);
    await deleteMembership(trx, work.scope, input.userId);
    await recordPeople(work, trx, input.userId, `Removed ${name} from the partnership`, { name, role, publisher }, null);
    return null;
  });
  if (removed.ok) await (await auth.$context).internalAdapter.deleteUserSessions(input.userId);
  return removed;
}

/**
 * Sends a link by which somebody sets a new password to the address that was given, where it is a member's. Says nothing of
 * whether it is: the caller answers the same in every case, before this has ended.
 */
export async function sendResetLink(
  parts: { readonly db: Kysely<Database>; readonly mailer: Mailer; readonly origin: string },
  input: { readonly email: string; readonly now: Date },
): Promise<void> {
  const { db, mailer, origin } = parts;
  const user = await findUserByEmail(db, input.email.toLowerCase());
  const [membership] = user === null ? [] : await listMemberships(db, user.id);
  if (mailer === null || user === null || membership === undefined) return;
  const work: Work = {
    db,
    scope: scopeFor(membership.partnershipId),
    actor: { id: user.id, name: 'Whoever asked under “Forgotten your password?”', role: 'reader', leads: [] },
    now: () => input.now,
    makeId: randomId,
    extensions: NO_EXTENSIONS,
  };
  const made = await makeResetLink(work, { userId: user.id });
  if (!made.ok) return;
  await mailer({
    to: input.email,
    subject: 'A new password for Saferplan',
    text: `Somebody, we hope you, asked for a new password. Choose one here within a day:\n\n${origin}/admin/join#${made.value.token}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
  });
}

/**
 * Takes somebody who has left out of the system: the membership, the account with its address, and their name in every plan
 * that is open to changes. What they did stays in the log, as the law asks of public decisions; what is published stays as it
 * was published.
 */
export async function eraseMember(work: Work, auth: Auth, input: { readonly userId: string }): Promise<Result<null, Failure>> {
  const erased = await inTransaction(work.db, async (trx) => {
    const { name, role } = await memberOrGiveUp(work, trx, input.userId);
    if (role === 'administrator') await refuseLastAdministrator(work, trx);
    const changes = await forgetName(work, trx, name);
    await deleteMembership(trx, work.scope, input.userId);
    await forgetUser(trx, input.userId);
    await recordChanges(work, trx, {
      editionId: null,
      summary: 'Erased somebody who left',
      changes: [{ kind: 'member', itemId: input.userId, deed: 'removed', before: { role }, after: null }, ...changes],
    });
    return null;
  });
  if (erased.ok) await (await auth.$context).internalAdapter.deleteUserSessions(input.userId);
  return erased;
}

/** Takes a person's name off the priorities of editions that are open to changes; their agency goes on leading. */
async function forgetName(work: Work, trx: Transaction<Database>, name: string): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const edition of (await listEditions(trx, work.scope)).filter(isOpenToChanges))
    for (const priority of await listItems(trx, work.scope, 'priority', edition.id)) {
      const { lead } = priority;
      if (lead.state !== 'named' || !lead.holders.some(({ person }) => person === name)) continue;
      const holders = lead.holders.map((holder) => (holder.person === name ? { ...holder, person: '' } : holder));
      await updateItem(trx, work.scope, 'priority', priority.id, priority.version, { lead: { ...lead, holders } });
      changes.push({
        kind: 'priority',
        itemId: priority.id,
        deed: 'changed',
        before: { lead: 'erased' },
        after: { lead: { ...lead, holders } },
      });
    }
  return changes;
}

export async function revokeLink(work: Work, input: { readonly id: string }): Promise<Result<null, Failure>> {
  return (await deleteAccessLink(work.db, work.scope, input.id)) ? ok(null) : refuse({ code: 'not-found', what: 'link' });
}

/** Whom a link is for. The same refusal for a link that never was, is used, or has run out. */
export async function readLink(
  db: Kysely<Database>,
  input: { readonly token: string; readonly now: Date },
): Promise<Result<Pick<AccessLink, 'purpose'> & { readonly name: string; readonly email: string }, Failure>> {
  const link = await openLink(db, input.token, input.now);
  if (link === null) return refuse({ code: 'not-found', what: 'link' });
  return ok({ purpose: link.purpose, name: link.member.name, email: link.member.email });
}

/** Uses a link, once: makes the account with this password, or sets it and ends every session. */
export async function followLink(
  db: Kysely<Database>,
  auth: Auth,
  input: { readonly token: string; readonly password: string; readonly now: Date },
): Promise<Result<null, Failure>> {
  const password = Password.safeParse(input.password);
  if (!password.success)
    return refuse({ code: 'invalid', faults: password.error.issues.map(({ message }) => ({ path: 'password', message })) });
  const link = await openLink(db, input.token, input.now);
  const weakness = link === null ? null : await weaknessOf(password.data, [link.member.name, link.member.email]);
  if (weakness !== null) return refuse({ code: 'invalid', faults: [{ path: 'password', message: weakness }] });
  if (link === null || !(await markLinkUsed(db, link.tokenHash, input.now.toISOString())))
    return refuse({ code: 'not-found', what: 'link' });
  const { internalAdapter, password: passwords } = await auth.$context;
  const { name, email, role, publisher, leads } = link.member;
  const hash = await passwords.hash(password.data);
  const known = await findUserByEmail(db, email);
  if (link.purpose === 'reset') {
    if (known === null) return refuse({ code: 'not-found', what: 'link' });
    await internalAdapter.updatePassword(known.id, hash);
    await internalAdapter.deleteUserSessions(known.id);
    return ok(null);
  }
  // Whoever has an account keeps its password: an invitation must not be a way into somebody else's.
  const userId = known?.id ?? (await internalAdapter.createUser({ email, name, emailVerified: true }, { method: 'admin' })).id;
  if (known === null) await internalAdapter.linkAccount({ userId, accountId: userId, providerId: 'credential', password: hash });
  await insertMembership(db, { userId, partnershipId: PartnershipId.parse(link.partnershipId), role, publisher, leads });
  return ok(null);
}

async function openLink(db: Kysely<Database>, token: string, now: Date): Promise<AccessLink | null> {
  const link = await findAccessLink(db, hashOf(token));
  return link === null || link.usedAt !== null || link.expiresAt <= now.toISOString() ? null : link;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

async function makeLink(work: Work, trx: Kysely<Database>, purpose: AccessLink['purpose'], member: Invitation): Promise<HandedOver> {
  const token = randomBytes(32).toString('base64url');
  const now = work.now();
  const expiresAt = new Date(now.getTime() + DAYS[purpose] * A_DAY_MS).toISOString();
  await insertAccessLink(trx, {
    tokenHash: hashOf(token),
    partnershipId: work.scope.partnershipId,
    purpose,
    member: Invitation.parse({
      name: member.name,
      email: member.email,
      role: member.role,
      publisher: member.publisher,
      leads: member.leads,
    }),
    madeBy: work.actor.name,
    madeAt: now.toISOString(),
    expiresAt,
    usedAt: null,
  });
  return { token, expiresAt };
}

async function memberOrGiveUp(work: Work, trx: Kysely<Database>, userId: string): Promise<NamedMember> {
  const members = await listMembers(trx, work.scope);
  return members.find((member) => member.userId === userId) ?? giveUp({ code: 'not-found', what: 'member' });
}

async function refuseLastAdministrator(work: Work, trx: Kysely<Database>): Promise<void> {
  const administrators = (await listMembers(trx, work.scope)).filter(({ role }) => role === 'administrator');
  if (administrators.length < 2) giveUp({ code: 'last-administrator' });
}

async function recordPeople(
  work: Work,
  trx: Parameters<typeof recordChanges>[1],
  id: string,
  summary: string,
  before: object | null,
  after: object | null,
): Promise<void> {
  const deed = before === null ? 'created' : after === null ? 'removed' : 'changed';
  await recordChanges(work, trx, { editionId: null, summary, changes: [{ kind: 'member', itemId: id, deed, before, after }] });
}
