import type { EditionSource } from '@saferplan/partnership-kit';

const unknown = { lead: 'not-recorded', actionPlan: { state: 'not-recorded' } } as const;

/** The first year of three: only what it set out to do is kept of it. */
export const edition2025: EditionSource = {
  label: '2025',
  headline: { en: 'Three objectives for a safer Dyffryn', cy: 'Tri amcan ar gyfer Dyffryn ddiogelach' },
  introduction: {
    en: 'An example of a first year. Nothing in it happened.',
    cy: 'Enghraifft o flwyddyn gyntaf. Ni ddigwyddodd dim ynddi.',
  },
  refreshed: '2024-12',
  priorities: {
    'abuse-at-home': {
      ...unknown,
      title: { en: 'Abuse at home', cy: 'Cam-drin gartref' },
      slug: 'abuse-at-home',
      summary: { en: 'Help those who are hurt by somebody close to them.', cy: 'Helpu’r rhai sy’n cael eu brifo gan rywun agos atynt.' },
      extra: { pillar: 'Protect those at risk' },
    },
    fires: {
      ...unknown,
      title: { en: 'Fires set on purpose', cy: 'Tanau bwriadol' },
      slug: 'fires-set-on-purpose',
      summary: { en: 'Fewer grass fires each spring.', cy: 'Llai o danau glaswellt bob gwanwyn.' },
      extra: { pillar: 'Prevent harm' },
    },
    'town-centres': {
      ...unknown,
      title: { en: 'Town centres at night', cy: 'Canol trefi gyda’r nos' },
      slug: 'town-centres-at-night',
      summary: { en: 'A night out that ends well.', cy: 'Noson allan sy’n gorffen yn dda.' },
      extra: { pillar: 'Places where people belong' },
    },
  },
  themes: {
    listening: {
      title: { en: 'Listening to young people', cy: 'Gwrando ar bobl ifanc' },
      slug: 'listening',
      summary: { en: 'Ask before deciding.', cy: 'Gofyn cyn penderfynu.' },
      runsThrough: ['fires', 'town-centres'],
    },
  },
};
