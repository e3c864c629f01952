import type { ComparisonClaim } from '@saferplan/domain/peers';
import type { ComparisonContext } from './context.ts';

type ClaimOf<Kind extends ComparisonClaim['kind']> = Extract<ComparisonClaim, { kind: Kind }>;

/** The sentences of one language: an entry for every kind of claim, for a resident and for an analyst; null where a reader is not told of it. */
export type ComparisonCatalogue = {
  readonly [Kind in ComparisonClaim['kind']]: {
    readonly resident: (claim: ClaimOf<Kind>, context: ComparisonContext) => string | null;
    readonly analyst: (claim: ClaimOf<Kind>, context: ComparisonContext) => string | null;
  };
};

/** An entry that says the same to both readers. */
export const toBoth = <Claim>(say: (claim: Claim, context: ComparisonContext) => string | null) => ({ resident: say, analyst: say });
