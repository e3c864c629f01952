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
