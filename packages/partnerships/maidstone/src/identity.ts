import { NO_ACCESSIBILITY, OPEN_GOVERNMENT_LICENCE } from '@saferplan/domain/plan';
import type { PartnershipSource } from '@saferplan/partnership-kit';

export const identity: PartnershipSource['identity'] = {
  slug: 'maidstone',
  name: 'Safer Maidstone Partnership',
  shortName: 'SMP',
  area: 'Maidstone',
  force: 'Kent Police',
  chair: 'Alison Broom, Chief Executive of Maidstone Borough Council',
  about:
    'People from local government, the NHS, police, fire and probation work here as a team, together with local businesses, housing providers, and voluntary and community organisations. Under the Crime and Disorder Act 1998 each area formed such a partnership.',
  licence: OPEN_GOVERNMENT_LICENCE,
  features: ['trends', 'scoring', 'funding', 'consultations', 'law', 'neighbours', 'places'],
  // The document names nobody for the accessibility of a site; for alternative formats its agenda names a contact.
  accessibility: {
    ...NO_ACCESSIBILITY,
    otherForms: {
      ...NO_ACCESSIBILITY.otherForms,
      name: 'Caroline Matthews',
      about:
        'The agenda of the committee meeting of 28 March 2017 names this contact for alternative formats of the reports in its Part I, by telephone. It gives the email address for booking a slot to speak. Whether they are still right is not recorded here.',
      telephone: '01622 602743',
      email: 'carolinematthews@maidstone.gov.uk',
    },
  },
};

export const plan: PartnershipSource['plan'] = {
  title: 'Community Safety Partnership Plan 2013–2018',
  motto: 'Delivering Safer Communities',
  startYear: 2013,
  endYear: 2018,
};
