import type { LineageSource } from '@saferplan/partnership-kit';

const meeting = 'assessment-recommended';

export const lineage: readonly LineageSource[] = [
  {
    kind: 'split',
    from: ['community-resilience'],
    to: ['organised-crime-groups', 'gangs-and-cse'],
    reason: 'Its topics were too complex and wide for one group to discuss. Two priorities let each build on the partnerships just formed.',
    meeting,
  },
  {
    kind: 'retained',
    from: ['substance-misuse'],
    to: ['substance-misuse'],
    reason: 'Drug offences are high in certain wards, and are linked with other crime.',
    meeting,
  },
  {
    kind: 'became-theme',
    from: ['reducing-reoffending'],
    to: ['asb-and-reducing-reoffending'],
    reason: 'Less reoffending means less crime and fewer victims, whatever the crime, so it runs through all priorities.',
    meeting,
  },
  {
    kind: 'removed',
    from: ['road-safety'],
    to: [],
    reason:
      'Most partners have no resources, powers or influence over casualties; the county council and the police do. The partnership goes on supporting their campaigns.',
    meeting,
  },
  {
    kind: 'merged',
    from: ['violent-crime-domestic-abuse', 'violent-crime-other'],
    to: ['domestic-abuse'],
    reason: 'Both stay: domestic abuse is high and often repeated, and other violence rises year on year. They are now one priority.',
    meeting,
  },
  {
    kind: 'introduced',
    from: [],
    to: ['mental-health'],
    reason: 'Mental health touches so many topics and cases that it needs a priority of its own.',
    meeting,
  },
  {
    kind: 'introduced',
    from: [],
    to: ['identifying-vulnerabilities'],
    reason: 'The analysis showed that spotting vulnerable people early matters to every priority.',
    meeting,
  },
  {
    kind: 'introduced',
    from: [],
    to: ['prevent'],
    reason: 'Prevent was a topic within Community Resilience. It is now a theme that runs through all priorities.',
    meeting,
  },
];
