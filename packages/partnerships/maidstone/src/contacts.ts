import { EMERGENCY_CONTACTS, type PartnershipSource } from '@saferplan/partnership-kit';

const none = { telephone: '', textNumber: '', web: '', address: '' };

export const contacts = {
  emergency: EMERGENCY_CONTACTS.emergency,
  'police-101': { ...EMERGENCY_CONTACTS.police, name: 'Maidstone Police Station' },
  'police-text': {
    ...none,
    name: 'Kent Police by text message',
    category: 'emergency',
    description:
      'For people who are deaf or find speech hard. Write the word police, a space, then what is wrong and where. Kent Police will text back.',
    textNumber: '60066',
  },
  'domestic-abuse-hotline': {
    ...none,
    name: 'Domestic Abuse Support and Services in Kent',
    category: 'helpline',
    description: 'The domestic abuse hotline.',
    telephone: '0808 2000247',
    web: 'http://www.domesticabuseservices.org.uk',
  },
  'one-stop-shop': {
    ...none,
    name: 'One-Stop Shop',
    category: 'helpline',
    description:
      'Free advice, information and support for victims of domestic abuse from several agencies under one roof: housing, the law, policing and specialist advice. The plan gives two places: this address in its list of contacts, and the Salvation Army in its text. Ring before you go.',
    telephone: '01622 761146',
    address: 'Maidstone Gateway reception, Maidstone Borough Council, King Street, Maidstone, Kent ME15 6GY',
  },
  'anti-terrorist-hotline': {
    ...none,
    name: 'Anti-Terrorist Hotline',
    category: 'helpline',
    description: 'In confidence.',
    telephone: '0800 789321',
  },
  'mental-health': {
    ...none,
    name: 'Kent and Medway NHS and Social Care Partnership Trust',
    category: 'service',
    description: 'The contact for mental health.',
    telephone: '01622 724100',
    web: 'http://www.kmpt.nhs.uk',
  },
  'community-safety-unit': {
    ...none,
    name: 'Maidstone Community Safety Unit',
    category: 'service',
    description:
      'Council, police, wardens and housing staff who work on community safety together. The number is as the plan prints it; it may be wrong, as 01634 is the code of Medway and every other local number begins with 01622.',
    telephone: '01634 602000',
  },
  'fire-and-rescue': {
    ...none,
    name: 'Kent Fire and Rescue Service',
    category: 'service',
    description: 'In an emergency call 999.',
    telephone: '01622 692121',
  },
  'restorative-justice': {
    ...none,
    name: 'Maidstone Mediation',
    category: 'service',
    description: 'Restorative justice.',
    telephone: '01622 692843',
  },
  'project-salus': {
    ...none,
    name: 'Project Salus',
    category: 'service',
    description: '',
    telephone: '01303 817470',
  },
} as const satisfies PartnershipSource['contacts'];
