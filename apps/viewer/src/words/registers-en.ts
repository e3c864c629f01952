import type { SnapshotScrutiny } from '@saferplan/domain/publication';

/** What the pages say of the lists that law or practice asks for, in English. */
export const registersEn = {
  scrutiny: {
    heading: 'What scrutiny recommended',
    counts: (all: number, inTime: number, late: number, open: number) =>
      `${all} ${all === 1 ? 'recommendation' : 'recommendations'}: ${inTime} answered within 28 days, ${late} later, ${open} not answered.`,
    columns: { text: 'What was recommended', answer: 'Answer' },
    answers: {
      'not-answered': 'Not answered',
      accepted: 'Accepted',
      'accepted-in-part': 'Accepted in part',
      'not-accepted': 'Not accepted',
    } satisfies Readonly<Record<SnapshotScrutiny['answer'], string>>,
    on: (date: string) => `on ${date}`,
    late: 'later than 28 days',
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
