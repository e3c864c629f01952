import { ScoringModel } from '../scoring-model.ts';

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    id: `l${from + index}`,
    value: from + index,
    label: String(from + index),
    descriptor: '',
  }));
const criteria = (levels: ReturnType<typeof numbered>, ...names: readonly string[]) =>
  names.map((name) => ({ id: name, name, question: '', weight: 1, levels }));

/** OWASP Risk Rating Methodology: the mean of eight likelihood factors, and of four for each kind of impact, from 0 to 9. */
export const owasp = ScoringModel.parse({
  id: 'owasp-risk-rating',
  version: 1,
  name: 'OWASP risk rating',
  provenance: 'OWASP Risk Rating Methodology, the example of its page',
  groups: [
    {
      id: 'likelihood',
      name: 'Likelihood',
      combine: 'mean',
      weight: 1,
      criteria: criteria(numbered(0, 9), 'skill', 'motive', 'opportunity', 'size', 'discovery', 'exploit', 'awareness', 'intrusion'),
    },
    {
      id: 'technical',
      name: 'Technical impact',
      combine: 'mean',
      weight: 1,
      criteria: criteria(numbered(0, 9), 'confidentiality', 'integrity', 'availability', 'accountability'),
    },
    {
      id: 'business',
      name: 'Business impact',
      combine: 'mean',
      weight: 1,
      criteria: criteria(numbered(0, 9), 'finance', 'reputation', 'compliance', 'privacy'),
    },
  ],
  formula: {
    op: 'multiply',
    of: [
      { op: 'group', group: 'likelihood' },
      {
        op: 'max',
        of: [
          { op: 'group', group: 'technical' },
          { op: 'group', group: 'business' },
        ],
      },
    ],
  },
  bands: [
    { name: 'Low', from: 0 },
    { name: 'Medium', from: 9 },
    { name: 'High', from: 36 },
  ],
});

/** The example's answers: likelihood 4.375, technical impact 7.25, business impact 2.25. */
export const owaspAnswers = {
  skill: 'l5',
  motive: 'l2',
  opportunity: 'l7',
  size: 'l1',
  discovery: 'l3',
  exploit: 'l6',
  awareness: 'l9',
  intrusion: 'l2',
  confidentiality: 'l9',
  integrity: 'l7',
  availability: 'l5',
  accountability: 'l8',
  finance: 'l1',
  reputation: 'l2',
  compliance: 'l1',
  privacy: 'l5',
};

/** Sleipnir, the RCMP's matrix for organised crime, in its form of three groups of attributes that add up. */
export const sleipnir = ScoringModel.parse({
  id: 'sleipnir',
  version: 2,
  name: 'Sleipnir',
  provenance: 'Criminal Intelligence Service Canada, long matrix for organised crime groups',
  groups: ['first', 'second', 'third'].map((id) => ({
    id,
    name: `The ${id} attributes`,
    combine: 'sum',
    weight: 1,
    criteria: criteria(numbered(0, 4), ...['a', 'b', 'c', 'd', 'e', 'f'].map((part) => `${id}-${part}`)),
  })),
  formula: { op: 'add', of: ['first', 'second', 'third'].map((group) => ({ op: 'group', group })) },
  bands: [
    { name: 'Low', from: 0 },
    { name: 'High', from: 40 },
  ],
});

const six = (group: string, ...values: readonly number[]) =>
  Object.fromEntries(values.map((value, index) => [`${group}-${'abcdef'[index] ?? ''}`, `l${value}`]));
/** 20 + 20 + 18 = 58. */
export const sleipnirAnswers = { ...six('first', 4, 4, 4, 4, 4, 0), ...six('second', 4, 3, 3, 3, 3, 4), ...six('third', 3, 3, 3, 3, 3, 3) };

/**
 * The risk matrix of the Leicester City Joint Partnership Strategic Assessment 2010/11: probability times harm. Its appendix gives products
 * and bands, and not where a band begins: 56 and 91 are the first whole numbers that keep its bands as printed.
 */
export const leicester = ScoringModel.parse({
  id: 'leicester-2010-11',
  version: 1,
  name: 'Leicester risk matrix 2010/11',
  provenance:
    'Leicester City Joint Partnership Strategic Assessment 2010/11, appendix. Where its bands begin is not printed; here they begin where they keep all that are.',
  groups: [
    { id: 'probability', name: 'Probability', combine: 'sum', weight: 1, criteria: criteria(numbered(1, 20), 'how-probable') },
    { id: 'harm', name: 'Harm', combine: 'sum', weight: 1, criteria: criteria(numbered(1, 20), 'how-harmful') },
  ],
  formula: {
    op: 'multiply',
    of: [
      { op: 'group', group: 'probability' },
      { op: 'group', group: 'harm' },
    ],
  },
  bands: [
    { name: 'Low', from: 0 },
    { name: 'Medium', from: 56 },
    { name: 'High', from: 91 },
  ],
});

/** Each problem of the matrix with its probability and harm, and what is printed of it: the product, the band, and for one that it was not included. */
export const leicesterMatrix = [
  ['Criminal damage', 17, 18, 306, 'High', null],
  ['Rowdy behaviour', 17, 17, 289, 'High', null],
  ['ABH', 14, 16, 224, 'High', null],
  ['Vehicle crime', 14, 14, 196, 'High', null],
  ['Hoax calls', 17, 11, 187, 'High', 'not included'],
  ['Burglary dwelling', 11, 16, 176, 'High', null],
  ['Neighbour disputes', 11, 15, 165, 'High', null],
  ['Robbery', 5, 18, 90, 'Medium', null],
  ['Malicious communications', 5, 11, 55, 'Low', null],
  ['Arson', 2, 10, 20, 'Low', null],
  ['Murder', 1, 15, 15, 'Low', null],
] as const;
