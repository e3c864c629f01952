import type { PartnershipSource } from '@saferplan/partnership-kit';

export const agencies = {
  'maidstone-borough-council': {
    name: 'Maidstone Borough Council',
    shortName: 'MBC',
    standing: 'statutory',
    about: 'Chairs the partnership and houses the Community Safety Unit.',
  },
  'kent-county-council': {
    name: 'Kent County Council',
    shortName: 'KCC',
    standing: 'statutory',
    about: 'The highway authority for Kent, with a legal duty for road safety.',
  },
  'kent-police': {
    name: 'Kent Police',
    shortName: 'Police',
    standing: 'statutory',
    about: 'Polices Kent in three divisions, North, East and West, with more neighbourhood constables and sergeants than before.',
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
    about: 'Supervises people in the community and those released who could do serious harm.',
  },
  'community-rehabilitation-company': {
    name: 'Kent, Surrey and Sussex Community Rehabilitation Company',
    shortName: 'KSS CRC',
    standing: 'statutory',
    about: 'Supports the rehabilitation of people whose risk is low to medium.',
  },
  'west-kent-ccg': {
    name: 'West Kent Clinical Commissioning Group',
    shortName: 'CCG',
    standing: 'statutory',
    about: 'Buys health services locally. Health groups have had to take part in community safety partnerships since 1 April 2013.',
  },
  'police-and-crime-commissioner': {
    name: 'Office of the Kent Police and Crime Commissioner',
    shortName: 'PCC',
    standing: 'voluntary',
    about: 'Matthew Scott, elected in May 2016 for four years, appoints the Chief Constable, sets the budget and makes grants.',
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
    about: 'Runs restorative justice: it brings people who were harmed and people who did harm together.',
  },
  cgl: {
    name: 'Change, Grow, Live (CGL)',
    shortName: 'CGL',
    standing: 'voluntary',
    about: 'Treatment and support for people who use drugs or alcohol, and needle exchange.',
  },
  'golding-homes': {
    name: 'Golding Homes',
    shortName: 'Golding Homes',
    standing: 'voluntary',
    about: 'A housing provider whose staff work in the Community Safety Unit.',
  },
  'one-maidstone': {
    name: 'One Maidstone',
    shortName: 'One Maidstone',
    standing: 'voluntary',
    about: '',
  },
} as const satisfies PartnershipSource['agencies'];
