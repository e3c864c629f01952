import type { SnapshotScrutiny } from '@saferplan/domain/publication';

/** What the pages say of the lists that law or practice asks for, in English. */
export const registersEn = {
  scrutiny: {
    heading: 'What scrutiny recommended',
    /** How many were answered in time cannot be said of those of which a date is not recorded: they are counted by themselves. */
    counts: ({ all, inTime, late, open, undated }: Readonly<Record<'all' | 'inTime' | 'late' | 'open' | 'undated', number>>) =>
      `${all} ${all === 1 ? 'recommendation' : 'recommendations'}: ${inTime} answered within 28 days, ${late} later, ${open} not answered${undated === 0 ? '' : `, ${undated} answered with a date not recorded`}.`,
    columns: { text: 'What was recommended', answer: 'Answer' },
    answers: {
      'not-answered': 'Not answered',
      accepted: 'Accepted',
      'accepted-in-part': 'Accepted in part',
      'not-accepted': 'Not accepted',
    } satisfies Readonly<Record<SnapshotScrutiny['answer'], string>>,
    on: (date: string) => `on ${date}`,
    late: 'later than 28 days',
    undated: 'date not recorded',
  },
  caseReviews: {
    heading: 'Reviews of anti-social behaviour cases',
    lede: 'Counts only: no case and no person.',
    columns: {
      period: 'Year',
      applications: 'Asked for',
      thresholdNotMet: 'Threshold not met',
      reviewsHeld: 'Reviews held',
      withRecommendations: 'Led to recommendations',
    },
    notStated: 'not stated',
  },
  risks: {
    heading: 'Risks to the plan',
    lede: 'What could keep the partnership from this plan, as it judges that itself. Likelihood and impact are from 1 to 5; the level is one times the other: an order, and no measure.',
    columns: { risk: 'Risk', level: 'Level', judged: 'Likelihood and impact', control: 'What is done about it', owner: 'Who watches it' },
    judged: (likelihood: number | null, impact: number | null) =>
      `likelihood ${likelihood === null ? 'not judged' : likelihood.toString()}, impact ${impact === null ? 'not judged' : impact.toString()}`,
    level: (level: number | null) => (level === null ? 'not judged' : `${level.toString()} of 25`),
    dataText: 'The risks to the plan, with likelihood, impact, who watches each and what is done, as CSV.',
  },
  gaps: {
    heading: 'What is not known',
    columns: { gap: 'What is not known', why: 'Why, and what cannot be said', remedy: 'What is done about it', by: 'Who, and by when' },
  },
};
export type RegistersWords = typeof registersEn;
