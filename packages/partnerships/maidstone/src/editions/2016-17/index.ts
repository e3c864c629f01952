import type { EditionSource, PrioritySource } from '@saferplan/partnership-kit';

/** What the 2017 document tells of an edition that it does not contain: names and what each was about. */
const remembered = (title: string, slug: string, summary: string): PrioritySource => ({
  title,
  slug,
  summary,
  lead: 'not-recorded',
  actionPlan: { state: 'not-recorded' },
});

export const edition2016: EditionSource = {
  label: '2016-17',
  startsOn: '2016-04-01',
  endsOn: '2017-03-31',
  headline: '2016-17, as the plan of 2017-18 tells of it',
  introduction:
    'This edition is known here only through the next one, which lists the priorities it identified, the actions completed and what was recommended for each. Its leads, actions and indicators are not recorded there.',
  refreshed: null,
  priorities: {
    'community-resilience': remembered(
      'Community Resilience',
      'community-resilience',
      'Child sexual exploitation, extremism and radicalisation (Prevent), human trafficking, modern slavery and serious organised crime, discussed by one subgroup.',
    ),
    'substance-misuse': remembered('Substance Misuse', 'substance-misuse', 'The misuse of drugs and alcohol.'),
    'reducing-reoffending': remembered(
      'Reducing Reoffending',
      'reducing-reoffending',
      'Less reoffending, across the age range: a Government target for every community safety partnership.',
    ),
    'road-safety': remembered('Road Safety (killed or seriously injured)', 'road-safety', 'Making Maidstone’s roads safe.'),
    'violent-crime-domestic-abuse': remembered('Violent Crime (domestic abuse)', 'violent-crime-domestic-abuse', 'Domestic abuse.'),
    'violent-crime-other': remembered(
      'Violent Crime (other)',
      'violent-crime-other',
      'Violent crime other than domestic abuse, from assault by beating to grievous bodily harm and murder.',
    ),
  },
};
