import type { PrioritySource } from '@saferplan/partnership-kit';

export const priorities = {
  'abuse-at-home': {
    title: { en: 'Abuse at home and in the street (VAWDASV)', cy: 'Cam-drin gartref ac ar y stryd (VAWDASV)' },
    slug: 'abuse-at-home',
    summary: { en: 'Help those who are hurt, and stop those who hurt.', cy: 'Helpu’r rhai sy’n cael eu brifo, ac atal y rhai sy’n brifo.' },
    aim: {
      en: 'People ask for help sooner, and get it at the first place they turn to.',
      cy: 'Mae pobl yn gofyn am help yn gynt, ac yn ei gael yn y lle cyntaf y maent yn troi ato.',
    },
    easyRead: {
      en: [
        'Some people are hurt at home.',
        'Some people are hurt in the street.',
        'It is not their fault.',
        'You can ask for help.',
        'You can tell a doctor or a nurse.',
        'You can tell somebody at the housing office.',
        'They will listen to you.',
        'They will tell you who can help.',
      ].join('\n'),
      cy: [
        'Mae rhai pobl yn cael eu brifo gartref.',
        'Mae rhai pobl yn cael eu brifo ar y stryd.',
        'Nid eu bai nhw yw hyn.',
        'Gallwch ofyn am help.',
        'Gallwch ddweud wrth feddyg neu nyrs.',
        'Gallwch ddweud wrth rywun yn y swyddfa dai.',
        'Byddant yn gwrando arnoch.',
        'Byddant yn dweud wrthych pwy all helpu.',
      ].join('\n'),
    },
    lead: [{ person: '', agency: 'health' }],
    actionPlan: { state: 'agreed' },
    contacts: ['live-fear-free'],
    extra: {
      pillar: 'Protect those at risk',
      'wellbeing-goal': { en: 'A Wales of cohesive communities', cy: 'Cymru o gymunedau cydlynus' },
    },
    outcomes: [{ en: 'People know where to turn', cy: 'Mae pobl yn gwybod ble i droi' }],
    actions: [
      {
        text: {
          en: 'Train receptions of surgeries and housing offices to ask and to pass on',
          cy: 'Hyfforddi derbynfeydd meddygfeydd a swyddfeydd tai i ofyn ac i gyfeirio ymlaen',
        },
        leadAgency: { agencies: ['health', 'council'] },
        due: '2026-12',
        extra: { cost: '6000' },
      },
    ],
    indicators: [
      {
        title: { en: 'Reports to the police each quarter', cy: 'Adroddiadau i’r heddlu bob chwarter' },
        unit: { en: 'reports', cy: 'adroddiadau' },
        direction: 'neither',
        frequency: 'quarterly',
        target: { kind: 'not-set' },
        series: 'abuse-reported',
      },
    ],
  },
  fires: {
    title: { en: 'Fires set on purpose', cy: 'Tanau bwriadol' },
    slug: 'fires-set-on-purpose',
    summary: { en: 'Fewer grass fires each spring.', cy: 'Llai o danau glaswellt bob gwanwyn.' },
    lead: [{ person: '', agency: 'fire' }],
    actionPlan: { state: 'agreed' },
    extra: { pillar: 'Prevent harm', 'wellbeing-goal': { en: 'A resilient Wales', cy: 'Cymru gydnerth' } },
    outcomes: [{ en: 'Fewer fires on the hills between March and May', cy: 'Llai o danau ar y bryniau rhwng mis Mawrth a mis Mai' }],
    actions: [
      {
        text: { en: 'Visit every secondary school before the spring holidays', cy: 'Ymweld â phob ysgol uwchradd cyn gwyliau’r gwanwyn' },
        leadAgency: { agencies: ['fire', 'youth-work'] },
        due: '2026-09',
        expects: [
          {
            text: {
              en: 'Fewer fires set on purpose in the valley once all schools have been visited',
              cy: 'Llai o danau bwriadol yn y dyffryn ar ôl ymweld â phob ysgol',
            },
            saidOn: '2024-01-15',
            where: { en: 'All of Dyffryn (example)', cy: 'Dyffryn gyfan (enghraifft)' },
            measure: { en: 'Deliberate fires each quarter', cy: 'Tanau bwriadol bob chwarter' },
            way: 'fall',
            series: 'deliberate-fires',
            beganOn: '2024-04-01',
            source: { en: 'Made up for this example', cy: 'Wedi’i greu ar gyfer yr enghraifft hon' },
          },
        ],
        extra: { cost: '2500' },
      },
      {
        text: { en: 'Cut breaks in the bracken with farmers', cy: 'Torri bylchau yn y rhedyn gyda ffermwyr' },
        leadAgency: { agencies: ['fire'], andPartners: true },
        due: '2026-10',
        expects: [
          {
            text: {
              en: 'Fewer grass fires on the hill where breaks are cut than on a hill without',
              cy: 'Llai o danau gwair ar y bryn lle torrir bylchau nag ar fryn hebddynt',
            },
            saidOn: '2025-02-03',
            where: { en: 'Mynydd Uchaf (example)', cy: 'Mynydd Uchaf (enghraifft)' },
            measure: { en: 'Grass fires in the twelve months before and after', cy: 'Tanau gwair yn y deuddeg mis cyn ac ar ôl' },
            way: 'fall',
            comparedWith: {
              en: 'Mynydd Isaf (example), which is as large and as dry',
              cy: 'Mynydd Isaf (enghraifft), sydd mor fawr ac mor sych',
            },
            beganOn: '2025-03-01',
            counts: {
              treatedBefore: 96,
              treatedAfter: 51,
              controlBefore: 88,
              controlAfter: 84,
              aroundTreatedBefore: 40,
              aroundTreatedAfter: 43,
              aroundControlBefore: 37,
              aroundControlAfter: 38,
            },
            source: { en: 'Made up for this example', cy: 'Wedi’i greu ar gyfer yr enghraifft hon' },
          },
        ],
      },
    ],
    indicators: [
      {
        title: { en: 'Fires set on purpose in a year', cy: 'Tanau bwriadol mewn blwyddyn' },
        unit: { en: 'fires', cy: 'tanau' },
        direction: 'decrease',
        frequency: 'quarterly',
        target: { kind: 'below', value: 80 },
        series: 'deliberate-fires',
        calculation: 'last-four-quarters',
      },
    ],
  },
  'safe-evenings': {
    title: { en: 'Safe evenings in our towns', cy: 'Nosweithiau diogel yn ein trefi' },
    slug: 'safe-evenings',
    summary: { en: 'A night out that ends well, and a way home.', cy: 'Noson allan sy’n gorffen yn dda, a ffordd adref.' },
    lead: 'to-be-confirmed',
    actionPlan: {
      state: 'to-come',
      note: { en: 'The new group meets first in June 2026.', cy: 'Mae’r grŵp newydd yn cyfarfod am y tro cyntaf ym mis Mehefin 2026.' },
    },
    extra: { pillar: 'Places where people belong' },
  },
  'ways-home': {
    title: { en: 'Ways home', cy: 'Ffyrdd adref' },
    slug: 'ways-home',
    summary: { en: 'Buses, lights and people who look out for each other.', cy: 'Bysiau, goleuadau a phobl sy’n gofalu am ei gilydd.' },
    lead: 'to-be-confirmed',
    actionPlan: { state: 'to-come', note: { en: 'To be agreed with the bus company.', cy: 'I’w gytuno â’r cwmni bysiau.' } },
    extra: { pillar: 'Places where people belong' },
  },
} satisfies Readonly<Record<string, PrioritySource>>;
