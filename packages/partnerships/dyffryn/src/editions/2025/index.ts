import type { EditionSource } from '@saferplan/partnership-kit';

const unknown = { lead: 'not-recorded', actionPlan: { state: 'not-recorded' } } as const;

/** The first year of three: only what it set out to do is kept of it. */
export const edition2025: EditionSource = {
  label: '2025',
  headline: 'Three objectives for a safer Dyffryn',
  introduction: 'An example of a first year. Nothing in it happened.',
  refreshed: '2024-12',
  priorities: {
    'abuse-at-home': {
      ...unknown,
      title: 'Abuse at home',
      slug: 'abuse-at-home',
      summary: 'Help those who are hurt by somebody close to them.',
      extra: { pillar: 'Protect those at risk' },
    },
    fires: {
      ...unknown,
      title: 'Fires set on purpose',
      slug: 'fires-set-on-purpose',
      summary: 'Fewer grass fires each spring.',
      extra: { pillar: 'Prevent harm' },
    },
    'town-centres': {
      ...unknown,
      title: 'Town centres at night',
      slug: 'town-centres-at-night',
      summary: 'A night out that ends well.',
      extra: { pillar: 'Places where people belong' },
    },
  },
  themes: {
    listening: {
      title: 'Listening to young people',
      slug: 'listening',
      summary: 'Ask before deciding.',
      runsThrough: ['fires', 'town-centres'],
    },
  },
};
