import { z } from 'zod';
import { IsoDate } from '../shared/calendar.ts';
import { optionalLine, prose } from '../shared/text.ts';

/** Whom to turn to; what is empty is not known. */
const AccessibilityContact = z.strictObject({
  name: optionalLine(120),
  /** What it is the contact for and when it answers, where that must be said. */
  about: optionalLine(300),
  email: z.union([z.literal(''), z.email({ error: 'Enter a whole email address, such as name@example.gov.uk' }).max(200)]),
  telephone: optionalLine(60),
  address: optionalLine(300),
});
export type AccessibilityContact = z.infer<typeof AccessibilityContact>;

/** What a partnership says in the accessibility statement of its public site, as the model statement under the regulations of 2018 asks. */
export const Accessibility = z.strictObject({
  /** Whom to tell of a problem with the accessibility of the site. */
  contact: AccessibilityContact,
  /** Whom to ask for a document in another form, such as large print, where that is somebody else or a service of its own. */
  otherForms: AccessibilityContact,
  /** What of the content is not accessible, and why. */
  notAccessible: prose(4000),
  preparedOn: IsoDate.nullable(),
  reviewedOn: IsoDate.nullable(),
});
export type Accessibility = z.infer<typeof Accessibility>;

const NOBODY = { name: '', about: '', email: '', telephone: '', address: '' } as const;

/** Where the partnership has said nothing yet. */
export const NO_ACCESSIBILITY = {
  contact: NOBODY,
  otherForms: NOBODY,
  notAccessible: '',
  preparedOn: null,
  reviewedOn: null,
} as const satisfies Accessibility;

/** Whether a contact says how somebody can be reached: a name alone does not. */
export const canBeReached = ({ email, telephone, address }: AccessibilityContact): boolean =>
  email !== '' || telephone !== '' || address !== '';
