import type { Database } from '@saferplan/database';
import {
  type AccessLink,
  deleteAccount,
  deleteMembership,
  forgetFormerMember,
  listMembers,
  listMemberships,
  listOpenLinks,
  listResetLinks,
  listSignIns,
  lockAccount,
  lockMembers,
  type NamedMember,
  type SignInEvent,
  updateMembership,
} from '@saferplan/database/accounts';
import type { Change } from '@saferplan/database/change-log';
import { forgetSorter } from '@saferplan/database/feedback';
import { listEditions, listItems, readPartnership, updateItem } from '@saferplan/database/plan';
import { forgetMaker, leavePracticeCopies, listPracticeCopies } from '@saferplan/database/practice';
import { scopeFor } from '@saferplan/database/scope';
import { isOpenToChanges } from '@saferplan/domain/adoption';
import { MemberFields } from '@saferplan/domain/accounts';
import { type Failure, isSameValue, type Result } from '@saferplan/domain/shared';
import { writtenTextsFor } from '@saferplan/messages/written';
import type { Transaction } from 'kysely';
import { abort, inTransaction, parseOrAbort } from '../../platform/transaction.ts';
import type { Accounts } from '../../platform/trpc/context.ts';
import { refuseToLoseSecondPerson } from './second-person.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { memberOrAbort } from './own-account.ts';
import { recordPeople } from './record-people.ts';

const SHOWN = 100;

/** A link that has been handed over and not been used. */
interface OpenLink extends Pick<AccessLink, 'madeBy' | 'madeAt' | 'expiresAt'> {
  readonly id: string;
  readonly purpose: 'invitation' | 'reset';
  readonly member: { readonly name: string; readonly email: string };
}

/** The people of a partnership, the links that are still open, and what is known of how they signed in to it. */
export interface People {
  readonly members: readonly NamedMember[];
  readonly links: readonly OpenLink[];
  readonly signIns: readonly (SignInEvent & { readonly email: string })[];
}

/** The members of the partnership, with open invitations and links for a new password; no token is among them. */
export async function readPeople(context: ServiceContext): Promise<People> {
  const invitations = await listOpenLinks(context.db, context.scope);
  const resets = await listResetLinks(context.db, context.scope, context.now().toISOString());
  return {
    members: await listMembers(context.db, context.scope),
    links: [
      ...resets.map(({ tokenHash, name, email, ...rest }) => ({
        ...rest,
        id: tokenHash,
        purpose: 'reset' as const,
        member: { name, email },
      })),
      ...invitations.map(({ tokenHash, member: { name, email }, madeBy, madeAt, expiresAt }) => ({
        id: tokenHash,
        purpose: 'invitation' as const,
        member: { name, email },
        madeBy,
        madeAt,
        expiresAt,
      })),
    ],
    signIns: await listSignIns(context.db, context.scope, SHOWN),
  };
}

/**
 * Changes what a member may do, here and in the partnership's practice copies, where they may never publish. The last administrator
 * stays one, also where two change each other at once. Refuses where somebody has changed it since it was as `before`, where that is given.
 */
export function changeMember(
  context: ServiceContext,
  { db }: Pick<Accounts, 'db'>,
  input: { readonly userId: string; readonly fields: unknown; readonly before?: MemberFields | undefined },
): Promise<Result<MemberFields, Failure>> {
  return inTransaction(db, async (trx) => {
    await lockMembers(trx, context.scope);
    const { name, role, publisher, leads } = await memberOrAbort(context, trx, input.userId);
    const fields = parseOrAbort(MemberFields, input.fields);
    const theirs = { role, publisher, leads };
    if (input.before !== undefined && !isSameValue(theirs, input.before))
      abort({ code: 'stale-version', what: 'member', yours: fields, theirs, version: 0 });
    if (role === 'administrator' && fields.role !== 'administrator') await refuseLastAdministrator(context, trx);
    await refuseToLoseSecondPerson(context, trx, (members) =>
      members.map((member) => (member.userId === input.userId ? { ...member, ...fields } : member)),
    );
    await updateMembership(trx, context.scope, input.userId, fields);
    await inPracticeCopies(context, trx, (there) => updateMembership(trx, there.scope, input.userId, { ...fields, publisher: false }));
    await recordPeople(context, trx, {
      id: input.userId,
      summary: { code: 'rights-changed', name },
      before: { name, role, publisher, leads },
      after: { name, ...fields },
    });
    return fields;
  });
}

/** Whether the account went too, since it belonged to no other partnership. */
export interface Ended {
  readonly accountGone: boolean;
}

/**
 * Ends a membership. What they wrote stays, under their name; of the actions that they owned it is not said any more who does. Their
 * account goes where this was its last membership.
 */
export function removeMember(
  context: ServiceContext,
  { db, operatorEmail }: Pick<Accounts, 'db' | 'operatorEmail'>,
  input: { readonly userId: string },
): Promise<Result<Ended, Failure>> {
  return inTransaction(db, async (trx) => {
    const { name, role, publisher, accountGone } = await endMembership(context, trx, { ...input, operatorEmail });
    const others = await forgetOwner(context, trx, input.userId, name);
    await inPracticeCopies(context, trx, async (there) => {
      await forgetOwner(there, trx, input.userId, name);
    });
    await recordPeople(context, trx, {
      id: input.userId,
      summary: { code: 'member-removed', name },
      before: { name, role, publisher },
      after: null,
      others,
    });
    return { accountGone };
  });
}

/**
 * Takes somebody who has left out of this partnership: the membership with what was kept of how they signed in, invitations to
 * their address, and their name in every plan that is open to changes and on the translations that they have read. The account with
 * its address goes too, unless it belongs to another partnership. What they did stays in the log, as the law asks of public decisions;
 * what is published stays as it was published.
 */
export function eraseMember(
  context: ServiceContext,
  { db, operatorEmail }: Pick<Accounts, 'db' | 'operatorEmail'>,
  input: { readonly userId: string },
): Promise<Result<Ended, Failure>> {
  return inTransaction(db, async (trx) => {
    const { name, role, accountGone } = await endMembership(context, trx, { ...input, operatorEmail });
    const others = await forgetName(context, trx, input.userId, name);
    await inPracticeCopies(context, trx, async (there) => {
      await forgetName(there, trx, input.userId, name);
    });
    await forgetSorter(trx, context.scope, name);
    await forgetMaker(trx, context.scope, name);
    await recordPeople(context, trx, { id: input.userId, summary: { code: 'member-erased' }, before: { role }, after: null, others });
    return { accountGone };
  });
}

/**
 * Takes a membership and, where it was the last one, the account; never the operator's, whose address somebody else could then make
 * an account of. `trx` must be of the installation's own connection: a partnership's sees no other memberships of the account.
 */
async function endMembership(
  context: ServiceContext,
  trx: Transaction<Database>,
  { userId, operatorEmail }: Pick<Accounts, 'operatorEmail'> & { readonly userId: string },
): Promise<NamedMember & Ended> {
  await lockAccount(trx, userId);
  await lockMembers(trx, context.scope);
  const member = await memberOrAbort(context, trx, userId);
  if (member.role === 'administrator') await refuseLastAdministrator(context, trx);
  await refuseToLoseSecondPerson(context, trx, (members) => members.filter((one) => one.userId !== userId));
  await deleteMembership(trx, context.scope, userId);
  const account = { id: userId, email: member.email };
  await forgetFormerMember(trx, context.scope, account);
  await leavePracticeCopies(trx, await listPracticeCopies(trx, context.scope), userId);
  const accountGone = (await listMemberships(trx, userId)).every(({ isPractice }) => isPractice);
  if (accountGone && member.email === operatorEmail) abort({ code: 'operator-account' });
  if (accountGone) await deleteAccount(trx, account);
  return { ...member, accountGone };
}

/** Does the same in the partnership's practice copies. Their history need not tell it: it is told in that of the partnership. */
async function inPracticeCopies(
  context: ServiceContext,
  trx: Transaction<Database>,
  change: (there: ServiceContext) => Promise<void>,
): Promise<void> {
  for (const { id } of await listPracticeCopies(trx, context.scope)) await change({ ...context, scope: scopeFor(id) });
}

/** Takes a person's name off the priorities of editions that are open to changes, where their agency goes on leading, and off their answers. */
async function forgetName(context: ServiceContext, trx: Transaction<Database>, userId: string, name: string): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const edition of (await listEditions(trx, context.scope)).filter(isOpenToChanges))
    for (const priority of await listItems(trx, context.scope, 'priority', edition.id)) {
      const { lead } = priority;
      if (lead.state !== 'named' || !lead.holders.some(({ person }) => person === name)) continue;
      const holders = lead.holders.map((holder) => (holder.person === name ? { ...holder, person: '' } : holder));
      await updateItem(trx, context.scope, 'priority', priority.id, priority.version, { lead: { ...lead, holders } });
      changes.push({
        kind: 'priority',
        itemId: priority.id,
        changeType: 'changed',
        before: { lead: 'erased' },
        after: { lead: { ...lead, holders } },
      });
    }
  const { somebodyWhoLeft } = writtenTextsFor(await readPartnership(trx, context.scope));
  return [
    ...changes,
    ...(await forgetReader(context, trx, name, somebodyWhoLeft)),
    ...(await forgetAssessor(context, trx, userId, somebodyWhoLeft)),
    ...(await forgetOwner(context, trx, userId, 'erased')),
  ];
}

/** Takes a member off the actions that they own, in every edition: it is not said any more who does. `called` stays in the log. */
async function forgetOwner(
  context: ServiceContext,
  trx: Transaction<Database>,
  userId: string,
  called: string,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  const after = { accountId: '', name: '' };
  for (const edition of await listEditions(trx, context.scope))
    for (const owner of await listItems(trx, context.scope, 'action-owner', edition.id)) {
      if (owner.accountId !== userId) continue;
      await updateItem(trx, context.scope, 'action-owner', owner.id, owner.version, after);
      changes.push({ kind: 'action-owner', itemId: owner.id, changeType: 'changed', before: { name: called }, after: { name: '' } });
    }
  return changes;
}

/** Takes a person's name off the translations that they have read, which stay read. */
async function forgetReader(
  context: ServiceContext,
  trx: Transaction<Database>,
  name: string,
  somebodyWhoLeft: string,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  const after = { readBy: somebodyWhoLeft };
  const homes = [null, ...(await listEditions(trx, context.scope)).map(({ id }) => id)];
  for (const home of homes) {
    const kind = home === null ? ('shared-translation' as const) : ('translation' as const);
    for (const { id, version, readBy } of await listItems(trx, context.scope, kind, home)) {
      if (readBy !== name) continue;
      await updateItem(trx, context.scope, kind, id, version, after);
      changes.push({ kind, itemId: id, changeType: 'changed', before: { readBy: 'erased' }, after });
    }
  }
  return changes;
}

/** Takes a person's name and account off their own answers in editions that are open to changes; the answers stay. */
async function forgetAssessor(
  context: ServiceContext,
  trx: Transaction<Database>,
  userId: string,
  somebodyWhoLeft: string,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  const after = { assessor: somebodyWhoLeft, assessorId: '' };
  for (const edition of (await listEditions(trx, context.scope)).filter(isOpenToChanges))
    for (const score of await listItems(trx, context.scope, 'score', edition.id)) {
      if (score.assessorId !== userId) continue;
      await updateItem(trx, context.scope, 'score', score.id, score.version, after);
      changes.push({ kind: 'score', itemId: score.id, changeType: 'changed', before: { assessor: 'erased' }, after });
    }
  return changes;
}

async function refuseLastAdministrator(context: ServiceContext, trx: Transaction<Database>): Promise<void> {
  const administrators = (await listMembers(trx, context.scope)).filter(({ role }) => role === 'administrator');
  if (administrators.length < 2) abort({ code: 'last-administrator' });
}
