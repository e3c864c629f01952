/** In which way the pages that change are shown: both beside each other, as a phone shows them, or what differs in sentences. */
const WAYS = ['beside', 'phone', 'sentences'] as const;
export type Way = (typeof WAYS)[number];

/** What the address of the Publish screen names: the public page that is looked at, as in `/priorities/mental-health`, and how. */
export interface PublishAddress {
  readonly page?: string;
  readonly as?: Way;
}

/** The address as it was typed or followed; what is none is left out. */
export function publishAddress(search: Record<string, unknown>): PublishAddress {
  const { page } = search;
  const as = WAYS.find((way) => way === search['as']);
  return { ...(typeof page === 'string' && page.startsWith('/') ? { page } : {}), ...(as === undefined ? {} : { as }) };
}
