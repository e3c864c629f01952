import type { EditionSource } from '@saferplan/partnership-kit';
import { priorities } from './priorities.ts';

const BOARD = 'Safer Dyffryn Board (example)';

export const edition2026: EditionSource = {
  label: '2026',
  headline: 'Four objectives for a safer Dyffryn',
  introduction: 'An example, made up: the second year of a plan of three, with objectives under three pillars.',
  refreshed: '2025-12',
  meetings: {
    board: {
      body: BOARD,
      heldOn: '2025-12-09',
      item: 'Second year of the plan',
      outcome: 'agreed',
      decision: 'The objectives for 2026 were agreed.',
      votes: null,
    },
  },
  priorities,
  themes: {
    listening: {
      title: 'Listening to young people',
      slug: 'listening',
      summary: 'Ask before deciding.',
      runsThrough: ['fires', 'safe-evenings'],
    },
    cymraeg: { title: 'Cymraeg', slug: 'cymraeg', summary: 'Every service is offered in Welsh first.', runsThrough: 'all' },
    trauma: {
      title: 'What happened to you?',
      slug: 'what-happened',
      summary: 'People who hurt others have often been hurt.',
      runsThrough: ['abuse-at-home'],
    },
    'poorer-places': {
      title: 'Poorer places first',
      slug: 'poorer-places',
      summary: 'Where there is least, we do most.',
      runsThrough: ['fires', 'ways-home'],
    },
  },
  topics: {
    fires: {
      title: 'Fires',
      slug: 'fires',
      summary: 'Grass and bins set alight.',
      reviews: 'fires',
      informs: ['fires'],
      series: ['deliberate-fires'],
      findings: [
        {
          measure: 'Fires set on purpose',
          unit: 'fires',
          now: { value: 61, from: '2025-01', to: '2025-12' },
          before: { value: 92, from: '2024-01', to: '2024-12' },
          stated: { kind: 'percent-change', value: -34, decimals: 0 },
          source: 'Made up for this example',
          caveat: 'Not a fact.',
        },
      ],
      completedActions: ['Visited nine schools'],
      recommendation: 'make-or-keep-priority',
      reason: 'It falls, and would rise again without the visits.',
    },
  },
  lineage: [
    { kind: 'renamed', from: ['abuse-at-home'], to: ['abuse-at-home'], reason: 'Harm in the street is now part of it.', meeting: 'board' },
    { kind: 'retained', from: ['fires'], to: ['fires'], reason: 'The work goes on.', meeting: 'board' },
    {
      kind: 'split',
      from: ['town-centres'],
      to: ['safe-evenings', 'ways-home'],
      reason: 'Getting home needs other people round the table than the evening does.',
      meeting: 'board',
    },
    { kind: 'retained', from: ['listening'], to: ['listening'], reason: 'Still true.', meeting: 'board' },
    { kind: 'introduced', from: [], to: ['cymraeg'], reason: 'Asked for by residents.', meeting: 'board' },
    { kind: 'introduced', from: [], to: ['trauma'], reason: 'The health board brought it.', meeting: 'board' },
    { kind: 'introduced', from: [], to: ['poorer-places'], reason: 'The evidence asks for it.', meeting: 'board' },
  ],
};
