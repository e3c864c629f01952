/** What stands at the top of the site and belongs to no partnership: no partnership can have such an address. */
export const OWN_ADDRESSES: readonly string[] = [
  'admin',
  'auth',
  'trpc',
  'uploads',
  'documents',
  'plan-files',
  'drafts',
  'healthz',
  'metrics',
  'oembed',
  'assets',
];
