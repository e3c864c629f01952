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
  gaps: {
    heading: 'What is not known',
    columns: { gap: 'What is not known', why: 'Why, and what cannot be said', remedy: 'What is done about it', by: 'Who, and by when' },
  },
};
export type RegistersWords = typeof registersEn;
