import type { PartnershipSource } from '@saferplan/partnership-kit';

export const agencies = {
  'maidstone-borough-council': {
    name: 'Maidstone Borough Council',
    shortName: 'MBC',
    standing: 'statutory',
    about: 'Its Chief Executive chairs the partnership. Its officers work in the Community Safety Unit.',
  },
  'kent-county-council': {
    name: 'Kent County Council',
    shortName: 'KCC',
    standing: 'statutory',
    about: 'The highway authority for Kent, with a legal duty for road safety that aims at fewer casualties.',
  },
  'kent-police': {
    name: 'Kent Police',
    shortName: 'Police',
    standing: 'statutory',
    about: 'Polices Kent in three divisions, North, East and West, with significantly more neighbourhood constables and sergeants.',
  },
  'kent-fire-and-rescue': {
    name: 'Kent Fire and Rescue Service',
    shortName: 'KFRS',
    standing: 'statutory',
    about: '',
  },
  'national-probation-service': {
    name: 'National Probation Service',
    shortName: 'NPS',
    standing: 'statutory',
    about:
      'A national service of the government. It supervises and supports people who have only been supervised in the community, and people of high risk who are released into it.',
  },
  'community-rehabilitation-company': {
    name: 'Kent, Surrey and Sussex Community Rehabilitation Company',
    shortName: 'KSS CRC',
    standing: 'statutory',
    about: 'Supports the rehabilitation of people whose risk is low to medium. The work is commissioned from private companies.',
  },
  'west-kent-ccg': {
    name: 'West Kent Clinical Commissioning Group',
    shortName: 'CCG',
    standing: 'statutory',
    about:
      'Commissions health services locally. Clinical Commissioning Groups have been responsible authorities of community safety partnerships since 1 April 2013.',
  },
  'police-and-crime-commissioner': {
    name: 'Office of the Kent Police and Crime Commissioner',
    shortName: 'PCC',
    standing: 'voluntary',
    about: 'Matthew Scott, appointed in May 2016 for four years, appoints the Chief Constable, sets the budget and makes grants.',
  },
  'nhs-health-trusts': {
    name: 'NHS Health Trusts',
    shortName: 'NHS',
    standing: 'voluntary',
    about: '',
  },
  'maidstone-mediation': {
    name: 'Maidstone Mediation',
    shortName: 'Maidstone Mediation',
    standing: 'voluntary',
    about: 'The contact for restorative justice.',
  },
  cgl: {
    name: 'Change, Grow, Live (CGL)',
    shortName: 'CGL',
    standing: 'voluntary',
    about: 'Needle exchange, and support for people who misuse substances.',
  },
  'golding-homes': {
    name: 'Golding Homes',
    shortName: 'Golding Homes',
    standing: 'voluntary',
    about: 'A registered provider of housing, one of the partners who have joined the Community Safety Unit.',
  },
  'one-maidstone': {
    name: 'One Maidstone',
    shortName: 'One Maidstone',
    standing: 'voluntary',
    about: '',
  },
} as const satisfies PartnershipSource['agencies'];
