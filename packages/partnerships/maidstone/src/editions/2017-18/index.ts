import type { EditionSource } from '@saferplan/partnership-kit';
import { committeeReports } from './committee-reports.ts';
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
  headline: 'Five priorities for a safer Maidstone',
  introduction: 'What the Safer Maidstone Partnership has agreed to focus on in 2017-18, and why.',
  refreshed: '2017-03',
  meetings: {
    'assessment-recommended': {
      body: COMMITTEE,
      heldOn: '2017-02-14',
      item: '2017-18 Strategic Assessment',
      agendaItem: '11',
      recommendation: 'That Council be recommended to adopt the Strategic Assessment, for the partnership to implement.',
      outcome: 'agreed',
      minute: 'Minute 29',
      decision: 'Resolved to recommend Council to adopt the Strategic Assessment 2017-18.',
      votes: { for: 9, against: 0, abstain: 0 },
    },
    'away-day': {
      body: 'Safer Maidstone Partnership',
      heldOn: '2017-02-16',
      item: 'Away day',
      outcome: 'noted',
      decision:
        'A broad section of partners discussed the proposed priorities. The priorities drawn from the assessment were used to help partners develop action plans.',
      votes: null,
    },
    'plan-before-committee': {
      body: COMMITTEE,
      heldOn: '2017-03-28',
      item: '2013-18 Community Safety Partnership Plan refresh',
      agendaItem: '11',
      recommendation: 'That the plan be recommended to Council for adoption, and carried out by the partnership and its subgroups.',
      outcome: 'awaited',
      decision:
        'The committee was asked to recommend the plan to Council, which takes the final decision. The document does not hold the outcome.',
      votes: null,
    },
  },
  implications,
  committeeReports,
  grants: {
    'community-safety-grant': {
      name: 'Community Safety Grant 2017-18',
      funder: 'Kent Police and Crime Commissioner',
      amount: 37_104,
      about:
        'Maidstone Borough Council is due to receive £37,104, says the report of 28 March 2017. The minutes of 14 February 2017 give £38,000 as the core funding that the Commissioner confirmed. Part of the criteria for bids is that they align with the priorities of the partnership and the Commissioner; a report on them was to go to the Commissioner’s office by 30 May.',
    },
  },
  subgroups: {
    'organised-crime-groups': { name: 'Organised Crime Groups subgroup', note: 'To be formed from the Community Resilience subgroup.' },
    'gangs-and-cse': { name: 'Gangs and Child Sexual Exploitation subgroup', note: 'To be formed from the Community Resilience subgroup.' },
    'substance-misuse': { name: 'Substance Misuse subgroup', note: '' },
    'domestic-abuse': { name: 'Domestic Abuse subgroup', note: 'Recently changed from the Maidstone Domestic Violence Forum.' },
    'mental-health': { name: 'Mental Health subgroup', note: 'To be formed.' },
  },
  priorities,
  themes: {
    'asb-and-reducing-reoffending': {
      title: 'ASB & Reducing Reoffending',
      slug: 'asb-and-reducing-reoffending',
      summary: 'Tackling anti-social behaviour (ASB), and less reoffending.',
      about:
        'Anti-social behaviour was removed as a priority in name in 2016-17, when it was seen as business as usual. Reducing reoffending was a named priority then, and is considered a theme that spans all the others.',
      runsThrough: 'all',
    },
    'identifying-vulnerabilities': {
      title: 'Identifying Vulnerabilities',
      slug: 'identifying-vulnerabilities',
      summary: 'Identify early who may be vulnerable, and show them the most suitable support.',
      about: '',
      runsThrough: 'all',
    },
    prevent: {
      title: '‘Prevent’ and Radicalisation',
      slug: 'prevent-and-radicalisation',
      summary: 'Work around the Government’s Prevent duty, on extremism and radicalisation.',
      about: 'Extremism and radicalisation (Prevent) was a topic of the priority Community Resilience in 2016-17.',
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
