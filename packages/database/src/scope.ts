import type { PartnershipId } from '@saferplan/domain/shared';

declare const proof: unique symbol;

/**
 * On whose behalf a repository is asked. It is made where access has been checked, or by the publisher
 * of snapshots, and nowhere else; without one no row can be reached.
 */
export interface PartnershipScope {
  readonly partnershipId: PartnershipId;
  readonly [proof]: true;
}

/** Call this only where access to the partnership has been checked. */
export const scopeFor = (partnershipId: PartnershipId): PartnershipScope => ({ partnershipId }) as PartnershipScope;
