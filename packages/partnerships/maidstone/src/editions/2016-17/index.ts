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
  headline: 'Six things we worked on in 2016-17',
  introduction:
    'We know this edition only through the review in the next one: its priorities, what was done and what became of each. Its leads, actions and indicators are not recorded there.',
  refreshed: null,
  priorities: {
    'community-resilience': remembered(
      'Community Resilience',
      'community-resilience',
      'Child sexual exploitation, extremism, human trafficking, modern slavery and serious organised crime, taken together by one group.',
    ),
    'substance-misuse': remembered('Substance Misuse', 'substance-misuse', 'Harm from drugs and from alcohol.'),
    'reducing-reoffending': remembered(
      'Reducing Reoffending',
      'reducing-reoffending',
      'Help people who have broken the law not to do it again, at any age.',
    ),
    'road-safety': remembered(
      'Road Safety (killed or seriously injured)',
      'road-safety',
      'Fewer people killed or seriously injured on the roads of the borough.',
    ),
    'violent-crime-domestic-abuse': remembered(
      'Violent Crime (domestic abuse)',
      'violent-crime-domestic-abuse',
      'Keep people safe from abuse by partners and family.',
    ),
    'violent-crime-other': remembered(
      'Violent Crime (other)',
      'violent-crime-other',
      'Less violence, above all in the town centre at night.',
    ),
  },
};
