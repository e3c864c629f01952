import type { Database } from '@saferplan/database';
import { findMembership } from '@saferplan/database/accounts';
import { scopeFor } from '@saferplan/database/plan';
import type { Kysely } from 'kysely';
import type { UploadStore } from '../spc/uploads.ts';
import type { Member } from '../trpc/context.ts';
import { randomId } from '../work.ts';
import type { Auth } from './auth.ts';

/** The member whose session these headers carry, or null. Here, and only here, a session becomes a scope. */
export async function readMember(db: Kysely<Database>, auth: Auth, store: UploadStore, headers: Headers): Promise<Member | null> {
  const session = await auth.api.getSession({ headers });
  if (session === null) return null;
  const membership = await findMembership(db, session.user.id);
  if (membership === null) return null;
  return {
    email: session.user.email,
    role: membership.role,
    publisher: membership.publisher,
    reminders: membership.reminders,
    uploads: store.of(session.user.id),
    work: {
      db,
      scope: scopeFor(membership.partnershipId),
      actor: { id: session.user.id, name: session.user.name, role: membership.role, leads: membership.leads },
      now: () => new Date(),
      makeId: randomId,
    },
  };
}
