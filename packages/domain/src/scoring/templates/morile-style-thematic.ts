import { ScoringModel } from '../scoring-model.ts';
import { levels } from './levels.ts';

const harm = (what: string) =>
  levels(
    0,
    ['none', 'None', `No ${what} is known.`],
    ['minor', 'Minor', `Some ${what}, soon over.`],
    ['moderate', 'Moderate', `${what[0]?.toUpperCase()}${what.slice(1)} that lasts for weeks or needs help to get over.`],
    ['serious', 'Serious', `${what[0]?.toUpperCase()}${what.slice(1)} that lasts for months or changes how people live.`],
    ['severe', 'Severe', `${what[0]?.toUpperCase()}${what.slice(1)} that cannot be undone, up to loss of life or livelihood.`],
  );

/**
 * Our own thematic matrix on the public headings of MoRiLE's tactical matrix (harm, likelihood, organisational position,
 * confidence), as shown at conferences in 2015. Levels, weights and formula are ours: its scores are no MoRiLE scores.
 */
export const morileStyleThematic = ScoringModel.parse({
  id: 'morile-style-thematic',
  version: 1,
  name: 'MoRiLE-style thematic',
  provenance:
    'Written for Saferplan on the headings of MoRiLE (Management of Risk in Law Enforcement) that are public. Criteria, levels, weights and formula are our own. Scores are not MoRiLE scores and cannot be compared with any.',
  groups: [
    {
      id: 'harm',
      name: 'Harm',
      combine: 'sum',
      weight: 1,
      criteria: [
        { id: 'physical-harm', name: 'Physical harm', question: 'How badly are people hurt?', weight: 1, levels: harm('injury') },
        {
          id: 'psychological-harm',
          name: 'Psychological harm',
          question: 'How much fear and distress does it cause?',
          weight: 1,
          levels: harm('distress'),
        },
        { id: 'financial-harm', name: 'Financial harm', question: 'What do victims lose?', weight: 1, levels: harm('loss') },
        {
          id: 'community-harm',
          name: 'Community and environment',
          question: 'What does it do to a place and those who live there?',
          weight: 1,
          levels: harm('damage to a neighbourhood'),
        },
        {
          id: 'geographic-scope',
          name: 'Geographic scope',
          question: 'How much of the area does it touch?',
          weight: 1,
          levels: levels(
            0,
            ['single', 'Single places', 'A few addresses or streets.'],
            ['ward', 'A ward or two', 'Parts of one or two wards.'],
            ['several', 'Several wards', 'A good part of the area.'],
            ['whole', 'The whole area', 'Every ward, or beyond the area.'],
          ),
        },
      ],
    },
    {
      id: 'likelihood',
      name: 'Likelihood',
      combine: 'mean',
      weight: 1,
      criteria: [
        {
          id: 'victim-vulnerability',
          name: 'Victim vulnerability',
          question: 'How little can those at risk protect themselves?',
          weight: 1,
          levels: levels(
            1,
            ['low', 'Low', 'Most people at risk can look after themselves.'],
            ['some', 'Some', 'Some of those at risk need help.'],
            ['high', 'High', 'Most of those at risk need help.'],
            ['very-high', 'Very high', 'Those at risk are children, or adults who cannot protect themselves.'],
          ),
        },
        {
          id: 'frequency',
          name: 'Frequency',
          question: 'How often does it happen in a year?',
          weight: 1,
          proposedFrom: 'volume',
          levels: levels(
            1,
            ['rare', 'Rare', 'Fewer than 50 a year.', 0],
            ['monthly', 'Some each month', '50 to 199 a year.', 50],
            ['weekly', 'Some each week', '200 to 999 a year.', 200],
            ['daily', 'Some each day', '1,000 a year or more.', 1000],
          ),
        },
        {
          id: 'trend',
          name: 'Trend',
          question: 'Where is it going, by more than ordinary variation?',
          weight: 1,
          proposedFrom: 'trend',
          levels: levels(
            1,
            ['falling', 'Falling', 'Lower than before, on a control chart.'],
            ['steady', 'Steady', 'Within ordinary variation.'],
            ['rising', 'Rising', 'Higher than before, on a control chart.'],
          ),
        },
      ],
    },
    {
      id: 'organisational-position',
      name: 'Organisational position',
      combine: 'mean',
      weight: 1,
      criteria: [
        {
          id: 'capacity-gap',
          name: 'Gap in capacity',
          question: 'How far do people and time fall short?',
          weight: 1,
          levels: levels(
            0,
            ['none', 'None', 'Enough people and time.'],
            ['some', 'Some', 'Stretched.'],
            ['large', 'Large', 'Far too few.'],
          ),
        },
        {
          id: 'capability-gap',
          name: 'Gap in capability',
          question: 'How far do skills and powers fall short?',
          weight: 1,
          levels: levels(
            0,
            ['none', 'None', 'Skills and powers are there.'],
            ['some', 'Some', 'Some are missing.'],
            ['large', 'Large', 'Most are missing.'],
          ),
        },
        {
          id: 'public-expectation',
          name: 'Public expectation',
          question: 'How much do residents expect us to act?',
          weight: 1,
          levels: levels(
            0,
            ['low', 'Low', 'Seldom raised.'],
            ['some', 'Some', 'Raised at times.'],
            ['high', 'High', 'Among what residents raise most.'],
          ),
        },
        {
          id: 'reputation',
          name: 'Reputation',
          question: 'What would failing here do to trust in the partnership?',
          weight: 1,
          levels: levels(
            0,
            ['little', 'Little', 'Hardly noticed.'],
            ['some', 'Some', 'Local criticism.'],
            ['much', 'Much', 'Lasting loss of trust.'],
          ),
        },
      ],
    },
  ],
  formula: {
    op: 'add',
    of: [
      {
        op: 'multiply',
        of: [
          { op: 'group', group: 'harm' },
          { op: 'group', group: 'likelihood' },
        ],
      },
      { op: 'group', group: 'organisational-position' },
    ],
  },
  bands: [
    { name: 'Low', from: 0 },
    { name: 'Medium', from: 15 },
    { name: 'High', from: 30 },
    { name: 'Very high', from: 45 },
  ],
});
