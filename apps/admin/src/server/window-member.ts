/** Says who typed what is sent, as `<account>/<partnership>`: the server refuses it if somebody else has signed in since. */
export const WRITER_HEADER = 'saferplan-writer';
/** Says which partnership is asked about, by its address. */
export const PARTNERSHIP_HEADER = 'x-saferplan-partnership';

/** Where the partnership of a window is kept while it is loaded anew: storage that no other window shares. */
const KEY = 'saferplan.partnership';

let writer: string | null = null;
let partnership: string | null = remembered();

/** Who works in this window, as `<account>/<partnership>`, when the server last said so; null before. */
export const windowWriter = (): string | null => writer;

/** The address of the partnership that this window is for; null where it is for whichever was chosen last. */
export const windowPartnership = (): string | null => partnership;

/** From now on what this window sends is refused unless it is in this name. */
export function workAs(next: string): void {
  writer = next;
}

/** From now on what this window asks is about this partnership, also after it was loaded anew. */
export function workFor(slug: string | null): void {
  partnership = slug;
  try {
    if (slug === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, slug);
  } catch {
    // A browser that keeps nothing asks about the partnership that was chosen last.
  }
}

/**
 * The headers of a request of this window: two windows of a browser share its session and its choice of a partnership, and neither must
 * read of, or write into, what the other has turned to.
 */
export const headersOfWindow = (type: 'query' | 'mutation' | 'subscription'): Readonly<Record<string, string>> => ({
  ...(partnership === null ? {} : { [PARTNERSHIP_HEADER]: partnership }),
  ...(type === 'mutation' && writer !== null ? { [WRITER_HEADER]: writer } : {}),
});

function remembered(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
