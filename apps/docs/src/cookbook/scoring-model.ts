import { ScoringModel } from '@saferplan/domain/scoring';

const level = (id: string, value: number, label: string, descriptor: string) => ({ id, value, label, descriptor });

/** A matrix of one group of two criteria, whose mean is the score; `provenance` says where it is from. */
export const twoQuestions = ScoringModel.parse({
  id: 'two-questions',
  version: 1,
  name: 'Two questions (example)',
  provenance: 'Made up for this example.',
  restricted: false,
  groups: [
    {
      id: 'harm',
      name: 'Harm',
      combine: 'mean',
      weight: 1,
      criteria: [
        {
          id: 'people',
          name: 'People',
          question: 'How badly are people hurt?',
          weight: 1,
          levels: [level('little', 1, 'Little', 'Annoyance.'), level('much', 3, 'Much', 'Lasting injury.')],
        },
        {
          id: 'often',
          name: 'How often',
          question: 'How often does it happen?',
          weight: 1,
          levels: [level('rarely', 1, 'Rarely', 'Once a year.'), level('daily', 3, 'Daily', 'Every day.')],
        },
      ],
    },
  ],
  formula: { op: 'group', group: 'harm' },
  bands: [
    { name: 'Watch', from: 1 },
    { name: 'Act', from: 2 },
  ],
});
