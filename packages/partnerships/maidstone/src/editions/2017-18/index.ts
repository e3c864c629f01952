import type { EditionSource } from '@saferplan/partnership-kit';
import { contradictions } from './contradictions.ts';
import { implications } from './implications.ts';
import { lineage } from './lineage.ts';
import { priorities } from './priorities.ts';
import { sections } from './sections.ts';
import { topics } from './topics.ts';

const COMMITTEE = 'Communities, Housing and Environment Committee, acting as the Crime and Disorder Committee';
const COMMISSIONER = 'Kent Police and Crime Commissioner';

export const edition2017: EditionSource = {
  label: '2017-18',
  startsOn: '2017-04-01',
  endsOn: '2018-03-31',
  headline: 'Five things we will do for a safer Maidstone',
  introduction:
    'What the council, police, fire, health and probation services agreed to work on together this year, why, and how it is going.',
  refreshed: '2017-03',
  meetings: {
    'assessment-recommended': {
      body: COMMITTEE,
      heldOn: '2017-02-14',
      item: '2017-18 Strategic Assessment',
      agendaItem: '11',
      recommendation: 'That Council adopt the Strategic Assessment, for the partnership to carry out.',
      outcome: 'agreed',
      minute: 'Minute 29',
      decision: 'Council was recommended to adopt the Strategic Assessment 2017-18.',
      votes: { for: 9, against: 0, abstain: 0 },
    },
    'away-day': {
      body: 'Safer Maidstone Partnership',
      heldOn: '2017-02-16',
      item: 'Away day',
      outcome: 'noted',
      decision: 'Partners discussed the proposed priorities and worked out action plans for them.',
      votes: null,
    },
    'plan-before-committee': {
      body: COMMITTEE,
      heldOn: '2017-03-28',
      item: '2013-18 Community Safety Partnership Plan refresh',
      agendaItem: '11',
      recommendation: 'That the plan be recommended to Council for adoption, and carried out by the partnership and its subgroups.',
      outcome: 'awaited',
      decision: 'The committee was asked to recommend the plan to Council, which takes the final decision.',
      votes: null,
    },
  },
  implications,
  grants: {
    'community-safety-grant': {
      name: 'Community Safety Grant 2017-18',
      funder: 'Kent Police and Crime Commissioner',
      amount: 37_104,
      about:
        'Paid to Maidstone Borough Council. Bids must serve the priorities of the partnership and of the Commissioner; the report on them was due by 30 May 2017.',
    },
  },
  subgroups: {
    'organised-crime-groups': { name: 'Organised Crime Groups subgroup', note: 'Formed from the Community Resilience subgroup.' },
    'gangs-and-cse': { name: 'Gangs and Child Sexual Exploitation subgroup', note: 'Formed from the Community Resilience subgroup.' },
    'substance-misuse': { name: 'Substance Misuse subgroup', note: '' },
    'domestic-abuse': { name: 'Domestic Abuse subgroup', note: 'Formerly the Maidstone Domestic Violence Forum.' },
    'mental-health': { name: 'Mental Health subgroup', note: 'New; its first meeting is to come.' },
  },
  priorities,
  themes: {
    'asb-and-reducing-reoffending': {
      title: 'ASB & Reducing Reoffending',
      slug: 'asb-and-reducing-reoffending',
      summary: 'Less anti-social behaviour (ASB), and fewer people who break the law again.',
      about:
        'Both matter to every priority. Anti-social behaviour has been everyday work since it ceased to be a named priority last year.',
      runsThrough: 'all',
    },
    'identifying-vulnerabilities': {
      title: 'Identifying Vulnerabilities',
      slug: 'identifying-vulnerabilities',
      summary: 'Notice early who may be at risk, and show them the right help.',
      about: '',
      runsThrough: 'all',
    },
    prevent: {
      title: '‘Prevent’ and Radicalisation',
      slug: 'prevent-and-radicalisation',
      summary: 'Keep people from being drawn into extremism. Prevent is a duty set by the Government.',
      about: '',
      runsThrough: 'all',
    },
  },
  topics,
  lineage,
  alignments: [
    'Fight crime, ASB and reduce re-offending',
    'Tackle abuse, exploitation, violence, organised crime and gangs',
    'Invest in schemes that make communities feel safer and support the engagement of residents',
    'Support initiatives that reduce pressure on policing due to mental health',
    'Support victims of crime and abuse',
    'Invest in schemes that make offenders pay for the harm they have caused',
  ].map((text) => ({ body: COMMISSIONER, text })),
  sections,
  contradictions,
};
