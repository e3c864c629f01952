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
};

export const plan: PartnershipSource['plan'] = {
  title: 'Community Safety Partnership Plan 2013–2018',
  motto: 'Delivering Safer Communities',
  startYear: 2013,
  endYear: 2018,
};
