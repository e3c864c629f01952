import { ScoringModel } from '../scoring-model.ts';
import { levels } from './levels.ts';

/** The four factors that the Maidstone plan of 2017 names beside MoRiLE. The levels and weights are our own. */
export const partnershipFactors = ScoringModel.parse({
  id: 'partnership-factors',
  version: 1,
  name: 'Partnership factors',
  provenance:
    'The factors are those by which the Safer Maidstone Partnership says it compares topics: volume, trend over time, residents’ perception, and how much the partnership can influence. Levels and weights are our own.',
  groups: [
    {
      id: 'factors',
      name: 'Factors',
      combine: 'sum',
      weight: 1,
      criteria: [
        {
          id: 'volume',
          name: 'Volume',
          question: 'How many in a year?',
          weight: 1,
          proposedFrom: 'volume',
          levels: levels(
            1,
            ['very-low', 'Very low', 'Fewer than 50.', 0],
            ['low', 'Low', '50 to 199.', 50],
            ['medium', 'Medium', '200 to 999.', 200],
            ['high', 'High', '1,000 to 1,999.', 1000],
            ['very-high', 'Very high', '2,000 or more.', 2000],
          ),
        },
        {
          id: 'trend-over-time',
          name: 'Trend over time',
          question: 'Where is it going?',
          weight: 1,
          proposedFrom: 'trend',
          levels: levels(
            1,
            ['falling-fast', 'Falling fast', 'A step down, or many months below.'],
            ['falling', 'Falling', 'Lower than before.'],
            ['steady', 'Steady', 'Within ordinary variation.'],
            ['rising', 'Rising', 'Higher than before.'],
            ['rising-fast', 'Rising fast', 'A step up, or many months above.'],
          ),
        },
        {
          id: 'residents-perception',
          name: 'Residents’ perception',
          question: 'How much does it worry residents?',
          weight: 1,
          levels: levels(
            1,
            ['hardly', 'Hardly', 'Seldom mentioned.'],
            ['little', 'A little', 'Mentioned by some.'],
            ['some', 'Somewhat', 'Mentioned often.'],
            ['much', 'Much', 'Among the main worries.'],
            ['most', 'Most of all', 'The first worry of residents.'],
          ),
        },
        {
          id: 'influence',
          name: 'Influence',
          question: 'How much can the partnership change it?',
          weight: 1,
          levels: levels(
            1,
            ['none', 'Hardly', 'It is decided elsewhere.'],
            ['little', 'A little', 'One partner can help a little.'],
            ['some', 'Somewhat', 'Partners together can help.'],
            ['much', 'Much', 'Partners together make a difference.'],
            ['most', 'Most of it', 'It is in our hands.'],
          ),
        },
      ],
    },
  ],
  formula: { op: 'group', group: 'factors' },
  bands: [
    { name: 'Low', from: 4 },
    { name: 'Medium', from: 10 },
    { name: 'High', from: 15 },
  ],
});
