import type { Claim, ClaimOf } from '@saferplan/domain/spc';
import type { VerdictContext } from './context.ts';

/**
 * The sentences of one language for one reader: an entry for every kind of claim, so that the compiler names what is missing.
 * An entry answers one or more whole sentences, or null where this reader is not told of it.
 */
export type Catalogue = {
  readonly [Kind in Claim['kind']]: (claim: ClaimOf<Kind>, context: VerdictContext) => string | null;
};

/** What a catalogue says of a claim. */
export function sayClaim(catalogue: Catalogue, claim: Claim, context: VerdictContext): string | null {
  // The entry of a kind takes the claims of that kind, which the type of a union of entries cannot say.
  const say = catalogue[claim.kind] as (claim: Claim, context: VerdictContext) => string | null;
  return say(claim, context);
}

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** A person's words as a sentence, with a stop where it has none. */
export const withStop = (text: string): string => (/[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);
