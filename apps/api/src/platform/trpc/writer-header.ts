import type { Member } from './context.ts';

/** The header in which a browser says who typed what it sends, and for which partnership: `<account>/<partnership>`. */
const WRITER_HEADER = 'saferplan-writer';

/**
 * The member, unless the request says that somebody else, or the same person for another partnership, typed what is in it:
 * two windows of a browser share its session, and the one must not save under the name of whoever signed in with the other.
 */
export function asWriter(member: Member | null, headers: Headers): Member | null {
  const writer = headers.get(WRITER_HEADER);
  if (member === null || writer === null) return member;
  const { actor, scope } = member.context;
  return writer === `${actor.id}/${scope.partnershipId}` ? member : null;
}
