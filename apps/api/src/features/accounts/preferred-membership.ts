import { parse } from 'hono/utils/cookie';
import { PARTNERSHIP_COOKIE, PARTNERSHIP_HEADER } from './partnership-header.ts';

/**
 * Of somebody's memberships the one that their browser is for: that of the partnership named by the header, or by the cookie of
 * the last choice, else the first. Undefined where they have none, or none of the one that the header names.
 */
export function preferredMembership<Membership extends { readonly slug: string }>(
  memberships: readonly Membership[],
  headers: Headers,
): Membership | undefined {
  const asked = headers.get(PARTNERSHIP_HEADER);
  if (asked !== null) return memberships.find(({ slug }) => slug === asked);
  const chosen = parse(headers.get('cookie') ?? '', PARTNERSHIP_COOKIE)[PARTNERSHIP_COOKIE];
  return memberships.find(({ slug }) => slug === chosen) ?? memberships[0];
}
