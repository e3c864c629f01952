import type { LineageSource } from '@saferplan/partnership-kit';

/** The committee recommended the assessment to Council; what Council decided is not in the document. */
const recommendedAt = 'assessment-recommended';

export const lineage: readonly LineageSource[] = [
  {
    kind: 'split',
    from: ['community-resilience'],
    to: ['organised-crime-groups', 'gangs-and-cse', 'prevent'],
    reason:
      'Its topics proved too complex and far reaching for one subgroup to discuss in detail. It was recommended to keep them as two priorities, to go on building on new relationships and ways of working. Prevent, which was one of its topics, is now a theme.',
    recommendedAt,
  },
  {
    kind: 'retained',
    from: ['substance-misuse'],
    to: ['substance-misuse'],
    reason: 'Drug offences are high in certain wards, and there is a link between drug offences and other crimes.',
    recommendedAt,
  },
  {
    kind: 'became-theme',
    from: ['reducing-reoffending'],
    to: ['asb-and-reducing-reoffending'],
    reason:
      'Lower reoffending rates are key to less crime and fewer victims. In the borough it is considered a theme that spans all other priorities.',
    recommendedAt,
  },
  {
    kind: 'removed',
    from: ['road-safety'],
    to: [],
    reason:
      'Many organisations have no direct resources, powers or influence over casualty figures, compared with the statutory agencies: the county council’s road safety team and the police have responsibilities and powers that the borough council and others do not. The partnership will support campaigns of Kent Fire and Rescue Service and Kent County Council.',
    recommendedAt,
  },
  {
    kind: 'merged',
    from: ['violent-crime-domestic-abuse', 'violent-crime-other'],
    to: ['domestic-abuse'],
    reason:
      'The plan says of each that it remains a priority: levels of domestic abuse and of repeat incidents are high, and other violent crime has risen year on year. Its list of priorities has the two as one, and gives no reason for that.',
    recommendedAt,
  },
  {
    kind: 'introduced',
    from: [],
    to: ['mental-health'],
    reason:
      'Mental health and the identification of vulnerabilities cut across so many topics that it was recommended as a priority in its own right.',
    recommendedAt,
  },
  {
    kind: 'introduced',
    from: [],
    to: ['identifying-vulnerabilities'],
    reason: 'One of three themes that the analysis identified as running through all priorities.',
    recommendedAt,
  },
];
