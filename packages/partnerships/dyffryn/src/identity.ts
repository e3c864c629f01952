import type { PartnershipSource } from '@saferplan/partnership-kit';

export const identity: PartnershipSource['identity'] = {
  slug: 'dyffryn',
  name: 'Safer Dyffryn (example)',
  shortName: 'SD',
  area: 'Dyffryn',
  force: 'Heddlu Dyffryn Police',
  chair: '',
  about:
    'This is an example, made up to show what Saferplan can do. No such partnership exists, and no figure on these pages is a fact. In it the council, police, fire, probation and health services of a Welsh county plan together for three years.',
  finalDecisionBy: 'partnership',
  fourEyes: true,
  brandColour: '#5a2a6b',
  languages: ['en', 'cy'],
  frame: 'wales',
  numbering: 'letters',
  features: ['trends', 'scoring', 'consultations'],
  seriesDefaults: { rules: 'nelson', charts: { count: 'c', proportion: 'p', rate: 'u', event: 'g' } },
  dataSources: [
    {
      name: 'StatsWales',
      address: 'https://statswales.gov.wales/',
      licence: 'Open Government Licence v3.0',
      about: 'Named as an example: no figure here comes from it.',
    },
  ],
  terms: { priority: { one: 'objective', many: 'objectives' }, theme: { one: 'golden thread', many: 'golden threads' } },
  extraFields: [
    {
      on: 'priority',
      key: 'pillar',
      label: 'Pillar',
      type: 'choice',
      choices: ['Prevent harm', 'Protect those at risk', 'Places where people belong'],
      groups: true,
    },
    { on: 'priority', key: 'wellbeing-goal', label: 'Well-being goal it serves', type: 'text', choices: [], groups: false },
    { on: 'action', key: 'cost', label: 'Cost this year in pounds', type: 'number', choices: [], groups: false },
  ],
};

export const plan: PartnershipSource['plan'] = {
  title: 'Safer Dyffryn Plan 2025–2027 (example)',
  motto: 'Diogel gyda’n gilydd',
  startYear: 2025,
  endYear: 2027,
};
