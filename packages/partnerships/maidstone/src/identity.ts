import type { PartnershipSource } from '@saferplan/partnership-kit';

export const identity: PartnershipSource['identity'] = {
  slug: 'maidstone',
  name: 'Safer Maidstone Partnership',
  shortName: 'SMP',
  area: 'Maidstone',
  force: 'Kent Police',
  chair: 'Alison Broom, Chief Executive of Maidstone Borough Council',
  about:
    'The council, police, fire, probation and health services of the Maidstone borough work here as one team, together with housing providers, businesses and charities. The law has asked for such partnerships since the Crime and Disorder Act 1998.',
};

export const plan: PartnershipSource['plan'] = {
  title: 'Community Safety Partnership Plan 2013–2018',
  motto: 'Delivering Safer Communities',
  startYear: 2013,
  endYear: 2018,
};
