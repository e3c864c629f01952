export type { BidFields } from './bid.kind.ts';
export type { GrantFields } from './grant.kind.ts';
export * from './spending.ts';
