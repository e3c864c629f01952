import type { PrioritySource } from '@saferplan/partnership-kit';

export const priorities = {
  'abuse-at-home': {
    title: 'Abuse at home and in the street (VAWDASV)',
    slug: 'abuse-at-home',
    summary: 'Help those who are hurt, and stop those who hurt.',
    aim: 'People ask for help sooner, and get it at the first place they turn to.',
    lead: [{ person: '', agency: 'health' }],
    actionPlan: { state: 'agreed' },
    contacts: ['live-fear-free'],
    extra: { pillar: 'Protect those at risk', 'wellbeing-goal': 'A Wales of cohesive communities' },
    outcomes: ['People know where to turn'],
    actions: [
      {
        text: 'Train receptions of surgeries and housing offices to ask and to pass on',
        leadAgency: { agencies: ['health', 'council'] },
        due: '2026-12',
        extra: { cost: '6000' },
      },
    ],
    indicators: [
      {
        title: 'Reports to the police each quarter',
        unit: 'reports',
        direction: 'neither',
        frequency: 'quarterly',
        target: { kind: 'not-set' },
        series: 'abuse-reported',
      },
    ],
  },
  fires: {
    title: 'Fires set on purpose',
    slug: 'fires-set-on-purpose',
    summary: 'Fewer grass fires each spring.',
    lead: [{ person: '', agency: 'fire' }],
    actionPlan: { state: 'agreed' },
    extra: { pillar: 'Prevent harm', 'wellbeing-goal': 'A resilient Wales' },
    outcomes: ['Fewer fires on the hills between March and May'],
    actions: [
      {
        text: 'Visit every secondary school before the spring holidays',
        leadAgency: { agencies: ['fire', 'youth-work'] },
        due: '2026-09',
        extra: { cost: '2500' },
      },
      { text: 'Cut breaks in the bracken with farmers', leadAgency: { agencies: ['fire'], andPartners: true }, due: '2026-10' },
    ],
    indicators: [
      {
        title: 'Fires set on purpose in a year',
        unit: 'fires',
        direction: 'decrease',
        frequency: 'quarterly',
        target: { kind: 'below', value: 80 },
        series: 'deliberate-fires',
        calculation: 'last-four-quarters',
      },
    ],
  },
  'safe-evenings': {
    title: 'Safe evenings in our towns',
    slug: 'safe-evenings',
    summary: 'A night out that ends well, and a way home.',
    lead: 'to-be-confirmed',
    actionPlan: { state: 'to-come', note: 'The new group meets first in June 2026.' },
    extra: { pillar: 'Places where people belong' },
  },
  'ways-home': {
    title: 'Ways home',
    slug: 'ways-home',
    summary: 'Buses, lights and people who look out for each other.',
    lead: 'to-be-confirmed',
    actionPlan: { state: 'to-come', note: 'To be agreed with the bus company.' },
    extra: { pillar: 'Places where people belong' },
  },
} satisfies Readonly<Record<string, PrioritySource>>;
