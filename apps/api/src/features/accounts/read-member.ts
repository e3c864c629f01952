import type { Database } from '@saferplan/database';
import { onBehalfOf } from '@saferplan/database';
import { listMemberships } from '@saferplan/database/accounts';
import { scopeFor } from '@saferplan/database/scope';
import type { PartnershipId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { PackageCode } from '../../platform/package-code/package-worker.ts';
import type { UploadStore } from '../../platform/uploads.ts';
import type { Member } from '../../platform/trpc/context.ts';
import { sentAsIn } from '../../platform/trpc/sent-as.ts';
import { randomId } from '../../platform/service-context.ts';
import { preferredMembership } from './preferred-membership.ts';
import type { Auth } from '../../platform/accounts/auth.ts';

export interface MemberSources {
  readonly db: Kysely<Database>;
  readonly auth: Auth;
  readonly store: UploadStore;
  /** What the package of a partnership adds as code. */
  readonly codeOf: (partnership: PartnershipId) => PackageCode;
}

/** The member whose session these headers carry, of the partnership that they name (by header, or by the cookie of the last choice) or else of the first, or null. Here, and only here, a session becomes a scope. */
export async function readMember({ db, auth, store, codeOf }: MemberSources, headers: Headers): Promise<Member | null> {
  const session = await auth.api.getSession({ headers });
  if (session === null) return null;
  const memberships = await listMemberships(db, session.user.id);
  const membership = preferredMembership(memberships, headers);
  if (membership === undefined) return null;
  const scope = scopeFor(membership.partnershipId);
  return {
    email: session.user.email,
    role: membership.role,
    publisher: membership.publisher,
    reminders: membership.reminders,
    isPractice: membership.isPractice,
    uploads: store.of(session.user.id),
    partnerships: memberships.map(({ slug, partnershipName, isPractice }) => ({ slug, name: partnershipName, isPractice })),
    context: {
      db: onBehalfOf(db, scope),
      scope,
      actor: { id: session.user.id, name: session.user.name, role: membership.role, leads: membership.leads },
      now: () => new Date(),
      makeId: randomId,
      code: codeOf(membership.partnershipId),
      ...sentAsIn(headers),
    },
  };
}
