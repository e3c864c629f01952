export type { BidFields } from './bid.kind.ts';
export type { GrantFields } from './grant.kind.ts';
export { ResourceForm } from './resource.kind.ts';
export * from './spending.ts';
