import type { PartnershipSource } from '@saferplan/partnership-kit';

export const identity: PartnershipSource['identity'] = {
  slug: 'dyffryn',
  name: { en: 'Safer Dyffryn (example)', cy: 'Dyffryn Ddiogelach (enghraifft)' },
  shortName: { en: 'SD', cy: 'DD' },
  area: { en: 'Dyffryn', cy: 'Dyffryn' },
  force: { en: 'Heddlu Dyffryn Police', cy: 'Heddlu Dyffryn' },
  chair: '',
  about: {
    en: 'This is an example, made up to show what Saferplan can do. No such partnership exists, and no figure on these pages is a fact. In it the council, police, fire, probation and health services of a Welsh county plan together for three years.',
    cy: 'Enghraifft yw hon, a luniwyd i ddangos yr hyn y gall Saferplan ei wneud. Nid oes partneriaeth o’r fath, ac nid yw’r un ffigur ar y tudalennau hyn yn ffaith. Ynddi mae cyngor, heddlu, gwasanaeth tân, gwasanaeth prawf a gwasanaeth iechyd sir yng Nghymru yn cynllunio gyda’i gilydd am dair blynedd.',
  },
  finalDecisionBy: 'partnership',
  fourEyes: true,
  brandColour: '#5a2a6b',
  languages: ['en', 'cy'],
  licence: {
    name: { en: 'Open Government Licence v3.0', cy: 'Trwydded Llywodraeth Agored v3.0' },
    address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  frame: 'wales',
  numbering: 'letters',
  features: ['trends', 'scoring', 'consultations'],
  seriesDefaults: { rules: 'nelson', charts: { count: 'c', proportion: 'p', rate: 'u', event: 'g' } },
  dataSources: [
    {
      name: { en: 'StatsWales', cy: 'StatsCymru' },
      address: 'https://statswales.gov.wales/',
      licence: { en: 'Open Government Licence v3.0', cy: 'Trwydded Llywodraeth Agored v3.0' },
      about: {
        en: 'Named as an example: no figure here comes from it.',
        cy: 'Fe’i henwir fel enghraifft: ni ddaw’r un ffigur yma ohono.',
      },
    },
  ],
  terms: { priority: { one: 'objective', many: 'objectives' }, theme: { one: 'golden thread', many: 'golden threads' } },
  extraFields: [
    {
      on: 'priority',
      key: 'pillar',
      label: { en: 'Pillar', cy: 'Colofn' },
      type: 'choice',
      choices: [
        { en: 'Prevent harm', cy: 'Atal niwed' },
        { en: 'Protect those at risk', cy: 'Diogelu’r rhai sydd mewn perygl' },
        { en: 'Places where people belong', cy: 'Lleoedd lle mae pobl yn perthyn' },
      ],
      groups: true,
    },
    {
      on: 'priority',
      key: 'wellbeing-goal',
      label: { en: 'Well-being goal it serves', cy: 'Y nod llesiant y mae’n ei wasanaethu' },
      type: 'text',
      choices: [],
      groups: false,
    },
    {
      on: 'action',
      key: 'cost',
      label: { en: 'Cost this year in pounds', cy: 'Cost eleni mewn punnoedd' },
      type: 'number',
      choices: [],
      groups: false,
    },
  ],
};

export const plan: PartnershipSource['plan'] = {
  title: { en: 'Safer Dyffryn Plan 2025–2027 (example)', cy: 'Cynllun Dyffryn Ddiogelach 2025–2027 (enghraifft)' },
  motto: { en: 'Diogel gyda’n gilydd', cy: 'Diogel gyda’n gilydd' },
  startYear: 2025,
  endYear: 2027,
};
