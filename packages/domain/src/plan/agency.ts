import { z } from 'zod';
import { OptionalLink } from '../shared/link.ts';
import { lineOfText, optionalLine, prose } from '../shared/text.ts';

/** A body in the partnership: a responsible authority under section 5 of the Crime and Disorder Act 1998, or one that joins of its own will. */
export const AgencyFields = z.strictObject({
  name: lineOfText(),
  shortName: lineOfText(40),
  standing: z.enum(['statutory', 'voluntary']),
  about: prose(1000),
});

const telephone = z
  .string()
  .trim()
  .regex(/^(?:|[0-9][0-9 ]{1,18}[0-9])$/, { error: 'Enter digits and spaces only, as in 01622 602000' });

/** Where someone can turn: for an emergency, for help in confidence, or to a service. */
export const ContactFields = z.strictObject({
  name: lineOfText(),
  category: z.enum(['emergency', 'helpline', 'service']),
  description: prose(600),
  telephone,
  textNumber: telephone,
  web: OptionalLink,
  address: optionalLine(300),
});
