import { ScoringModel } from '@saferplan/domain/scoring';

/** A matrix of two groups that are multiplied: how bad, times how far we can help. */
export const needs = ScoringModel.parse({
  id: 'needs-and-reach',
  version: 1,
  name: 'Needs and reach (example)',
  provenance: 'Made up for this example.',
  groups: [
    {
      id: 'needs',
      name: 'Needs',
      combine: 'max',
      weight: 1,
      criteria: [
        {
          id: 'harm-to-people',
          name: 'Harm to people',
          question: 'How badly are people hurt, in body or mind?',
          weight: 1,
          levels: [
            { id: 'slight', value: 1, label: 'Slight', descriptor: 'Annoyance.' },
            { id: 'serious', value: 2, label: 'Serious', descriptor: 'Injury or lasting fear.' },
            { id: 'grave', value: 3, label: 'Grave', descriptor: 'Danger to life.' },
          ],
        },
      ],
    },
    {
      id: 'reach',
      name: 'Reach',
      combine: 'mean',
      weight: 1,
      criteria: [
        {
          id: 'what-partners-can-do',
          name: 'What partners can do',
          question: 'How much can we change together?',
          weight: 1,
          levels: [
            { id: 'little', value: 1, label: 'Little', descriptor: 'It is decided elsewhere.' },
            { id: 'much', value: 2, label: 'Much', descriptor: 'Two or more of us can act.' },
          ],
        },
      ],
    },
  ],
  formula: {
    op: 'multiply',
    of: [
      { op: 'group', group: 'needs' },
      { op: 'group', group: 'reach' },
    ],
  },
  bands: [
    { name: 'Watch', from: 1 },
    { name: 'Act', from: 3 },
    { name: 'Act first', from: 5 },
  ],
});
