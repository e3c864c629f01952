import { z } from 'zod';
import { IsoDate } from '../shared/calendar.ts';
import { prose } from '../shared/text.ts';
import { NOBODY, PublicContact } from './public-contact.ts';

/** What a partnership says in the accessibility statement of its public site, as the model statement under the regulations of 2018 asks. */
export const Accessibility = z.strictObject({
  /** Whom to tell of a problem with the accessibility of the site. */
  contact: PublicContact,
  /** Whom to ask for a document in another form, such as large print, where that is somebody else or a service of its own. */
  otherForms: PublicContact,
  /** What of the content is not accessible, and why. */
  notAccessible: prose(4000),
  preparedOn: IsoDate.nullable(),
  reviewedOn: IsoDate.nullable(),
});
export type Accessibility = z.infer<typeof Accessibility>;

/** Where the partnership has said nothing yet. */
export const NO_ACCESSIBILITY = {
  contact: NOBODY,
  otherForms: NOBODY,
  notAccessible: '',
  preparedOn: null,
  reviewedOn: null,
} as const satisfies Accessibility;
