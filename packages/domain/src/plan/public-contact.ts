import { z } from 'zod';
import { optionalLine } from '../shared/text.ts';
import { coded } from '../shared/value-fault.ts';

/** Whom the public can turn to; what is empty is not known. */
export const PublicContact = z.strictObject({
  name: optionalLine(120),
  /** What it is the contact for and when it answers, where that must be said. */
  about: optionalLine(300),
  email: z.union([z.literal(''), z.email({ error: coded('not-email') }).max(200)]),
  telephone: optionalLine(60),
  address: optionalLine(300),
});
export type PublicContact = z.infer<typeof PublicContact>;

export const NOBODY = { name: '', about: '', email: '', telephone: '', address: '' } as const satisfies PublicContact;

/** Whether a contact says how somebody can be reached: a name alone does not. */
export const canBeReached = ({ email, telephone, address }: PublicContact): boolean => email !== '' || telephone !== '' || address !== '';
