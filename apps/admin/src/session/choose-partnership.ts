import { workFor } from '../server/window-member.ts';

/** The name that the server knows the choice by. */
const COOKIE = 'saferplan-partnership';

/** What names the partnership in an address that is opened in a tab of its own. */
const PARAMETER = 'partnership';

/** Chooses the partnership that this browser works for from now on, by its address, and opens a screen of it: the start, where none is named. */
export function choosePartnership(slug: string, screen = '/admin/'): void {
  workFor(slug);
  keep(slug);
  location.assign(screen);
}

/** The address of a screen that names the partnership that it is of: for links, which may be opened in another tab. */
export const addressIn = (slug: string, screen: string): string => `${screen}?${new URLSearchParams({ [PARAMETER]: slug }).toString()}`;

/** The partnership that an address names (null: none), and the address without it. */
export function partnershipIn(address: string): { readonly slug: string | null; readonly rest: string } {
  const url = new URL(address);
  const slug = url.searchParams.get(PARAMETER);
  if (slug === null) return { slug, rest: address };
  url.searchParams.delete(PARAMETER);
  return { slug, rest: url.href };
}

/** Works for the partnership that the address of this tab names, before anything is asked of the server; the address is left without it. */
export function followPartnershipInAddress(): void {
  const { slug, rest } = partnershipIn(location.href);
  if (slug === null) return;
  workFor(slug);
  keep(slug);
  history.replaceState(history.state, '', rest);
}

/**
 * Makes the partnership of the window that is in front the one that this browser works for: its links, downloads and what it asks before
 * it knows who is signed in name none. Answers with how that ends.
 */
export function followWindowInFront(slug: string): () => void {
  const follow = (): void => (document.visibilityState === 'visible' ? keep(slug) : undefined);
  follow();
  addEventListener('focus', follow);
  document.addEventListener('visibilitychange', follow);
  return () => {
    removeEventListener('focus', follow);
    document.removeEventListener('visibilitychange', follow);
  };
}

function keep(slug: string): void {
  document.cookie = `${COOKIE}=${encodeURIComponent(slug)}; path=/; max-age=31536000; samesite=strict`;
}
