import { z } from 'zod';
import { lineOfText, Slug } from '../shared/text.ts';
import { Role } from './role.ts';
import { coded } from '../shared/value-fault.ts';

/** What an administrator decides about a member. */
export const MemberFields = z.strictObject({
  role: Role,
  /** Whether they may publish. */
  publisher: z.boolean(),
  /** The addresses of the priorities that they lead. */
  leads: z.array(Slug).max(60),
});
export type MemberFields = z.infer<typeof MemberFields>;

/** The roles that may ask for an edition to be published. */
const ASKERS: readonly Role[] = ['administrator', 'editor'];

/** Whether there are two people of whom one may ask for an edition to be published and the other may publish it. */
export const canPublishWithFourEyes = (
  members: readonly (Pick<MemberFields, 'role' | 'publisher'> & { readonly userId: string })[],
): boolean =>
  members.some(({ userId, publisher }) => publisher && members.some((other) => other.userId !== userId && ASKERS.includes(other.role)));

/** Somebody who is to be let in. */
export const Invitation = MemberFields.extend({
  name: lineOfText(100),
  email: z
    .email({ error: coded('not-address') })
    .max(254)
    .toLowerCase(),
});
export type Invitation = z.infer<typeof Invitation>;

/** Long enough to be said as a sentence; longer than anybody types is an attack on the hash. */
export const Password = z
  .string()
  .min(12, { error: coded('password-too-short') })
  .max(128, { error: coded('too-long', { most: 128 }) });
