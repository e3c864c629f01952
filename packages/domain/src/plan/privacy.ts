import { z } from 'zod';
import { optionalLine, prose } from '../shared/text.ts';
import { NOBODY, PublicContact } from './public-contact.ts';

/** What a partnership says of itself in the privacy notice of its public site (UK GDPR, article 13); what is empty is not recorded. */
export const Privacy = z.strictObject({
  /** Who decides why and how personal data are used: the name of an organisation. */
  controller: optionalLine(200),
  /** Whom to ask about personal data, such as its data protection officer. */
  contact: PublicContact,
  /** On which ground of article 6 it uses personal data. */
  lawfulBasis: optionalLine(500),
  /** Whatever else it has to say. */
  more: prose(4000),
});
export type Privacy = z.infer<typeof Privacy>;

/** Where the partnership has said nothing yet. */
export const NO_PRIVACY = { controller: '', contact: NOBODY, lawfulBasis: '', more: '' } as const satisfies Privacy;
