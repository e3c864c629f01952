import type { EditionSource } from '@saferplan/partnership-kit';
import { priorities } from './priorities.ts';

const BOARD = { en: 'Safer Dyffryn Board (example)', cy: 'Bwrdd Dyffryn Ddiogelach (enghraifft)' };

export const edition2026: EditionSource = {
  label: '2026',
  headline: { en: 'Four objectives for a safer Dyffryn', cy: 'Pedwar amcan ar gyfer Dyffryn ddiogelach' },
  introduction: {
    en: 'An example, made up: the second year of a plan of three, with objectives under three pillars.',
    cy: 'Enghraifft wedi’i llunio: ail flwyddyn cynllun tair blynedd, gydag amcanion o dan dair colofn.',
  },
  refreshed: '2025-12',
  meetings: {
    board: {
      body: BOARD,
      heldOn: '2025-12-09',
      item: { en: 'Second year of the plan', cy: 'Ail flwyddyn y cynllun' },
      outcome: 'agreed',
      decision: { en: 'The objectives for 2026 were agreed.', cy: 'Cytunwyd ar yr amcanion ar gyfer 2026.' },
      votes: null,
    },
  },
  priorities,
  themes: {
    listening: {
      title: { en: 'Listening to young people', cy: 'Gwrando ar bobl ifanc' },
      slug: 'listening',
      summary: { en: 'Ask before deciding.', cy: 'Gofyn cyn penderfynu.' },
      runsThrough: ['fires', 'safe-evenings'],
    },
    cymraeg: {
      title: { en: 'Cymraeg', cy: 'Cymraeg' },
      slug: 'cymraeg',
      summary: { en: 'Every service is offered in Welsh first.', cy: 'Cynigir pob gwasanaeth yn Gymraeg yn gyntaf.' },
      runsThrough: 'all',
    },
    trauma: {
      title: { en: 'What happened to you?', cy: 'Beth ddigwyddodd i ti?' },
      slug: 'what-happened',
      summary: { en: 'People who hurt others have often been hurt.', cy: 'Yn aml mae pobl sy’n brifo eraill wedi cael eu brifo.' },
      runsThrough: ['abuse-at-home'],
    },
    'poorer-places': {
      title: { en: 'Poorer places first', cy: 'Lleoedd tlotach yn gyntaf' },
      slug: 'poorer-places',
      summary: { en: 'Where there is least, we do most.', cy: 'Lle mae leiaf, gwnawn fwyaf.' },
      runsThrough: ['fires', 'ways-home'],
    },
  },
  topics: {
    fires: {
      title: { en: 'Fires', cy: 'Tanau' },
      slug: 'fires',
      summary: { en: 'Grass and bins set alight.', cy: 'Rhoi glaswellt a biniau ar dân.' },
      reviews: 'fires',
      informs: ['fires'],
      series: ['deliberate-fires'],
      findings: [
        {
          measure: { en: 'Fires set on purpose', cy: 'Tanau bwriadol' },
          unit: { en: 'fires', cy: 'tanau' },
          now: { value: 61, from: '2025-01', to: '2025-12' },
          before: { value: 92, from: '2024-01', to: '2024-12' },
          stated: { kind: 'percent-change', value: -34, decimals: 0 },
          source: { en: 'Made up for this example', cy: 'Wedi’i greu ar gyfer yr enghraifft hon' },
          caveat: { en: 'Not a fact.', cy: 'Nid yw’n ffaith.' },
        },
      ],
      completedActions: [{ en: 'Visited nine schools', cy: 'Ymwelwyd â naw ysgol' }],
      recommendation: 'make-or-keep-priority',
      reason: { en: 'It falls, and would rise again without the visits.', cy: 'Mae’n gostwng, a byddai’n codi eto heb yr ymweliadau.' },
    },
  },
  lineage: [
    {
      kind: 'renamed',
      from: ['abuse-at-home'],
      to: ['abuse-at-home'],
      reason: { en: 'Harm in the street is now part of it.', cy: 'Mae niwed ar y stryd bellach yn rhan ohono.' },
      meeting: 'board',
    },
    {
      kind: 'retained',
      from: ['fires'],
      to: ['fires'],
      reason: { en: 'The work goes on.', cy: 'Mae’r gwaith yn parhau.' },
      meeting: 'board',
    },
    {
      kind: 'split',
      from: ['town-centres'],
      to: ['safe-evenings', 'ways-home'],
      reason: {
        en: 'Getting home needs other people round the table than the evening does.',
        cy: 'Mae angen pobl eraill o amgylch y bwrdd ar gyfer mynd adref nag ar gyfer y noson ei hun.',
      },
      meeting: 'board',
    },
    { kind: 'retained', from: ['listening'], to: ['listening'], reason: { en: 'Still true.', cy: 'Yn wir o hyd.' }, meeting: 'board' },
    {
      kind: 'introduced',
      from: [],
      to: ['cymraeg'],
      reason: { en: 'Asked for by residents.', cy: 'Gofynnodd trigolion amdani.' },
      meeting: 'board',
    },
    {
      kind: 'introduced',
      from: [],
      to: ['trauma'],
      reason: { en: 'The health board brought it.', cy: 'Y bwrdd iechyd a ddaeth â hi.' },
      meeting: 'board',
    },
    {
      kind: 'introduced',
      from: [],
      to: ['poorer-places'],
      reason: { en: 'The evidence asks for it.', cy: 'Mae’r dystiolaeth yn galw amdani.' },
      meeting: 'board',
    },
  ],
};
