import type { Rule, RuleSet, RuleSetName } from '../series.ts';

const outside: Rule = { kind: 'outside-limits' };
const shift = (length: number): Rule => ({ kind: 'shift', length });
const trend = (length: number): Rule => ({ kind: 'trend', length });

/** Zone A of Western Electric (1956) and Nelson's test 5 (1984): the third value may lie anywhere, and values outside the limits count. */
const zoneA: Rule = { kind: 'two-of-three', as: 'western-electric' };

/** The rules of each named set. */
export const RULE_SETS: Readonly<Record<RuleSetName, RuleSet>> = {
  /** NHS England, Making Data Count: Getting started with statistical process control. */
  'making-data-count': { rules: [outside, shift(7), trend(7), { kind: 'two-of-three' }] },
  /** As the appendix of the Maidstone plan tells it; 'several in a row' is taken as seven. */
  'kent-police': { rules: [outside, shift(7), trend(7)] },
  /** Western Electric, Statistical Quality Control Handbook, 1956. */
  'western-electric': { rules: [outside, zoneA, { kind: 'four-of-five' }, shift(8)] },
  /** Nelson 1984, Journal of Quality Technology 16(4). */
  nelson: {
    rules: [
      outside,
      shift(9),
      trend(6),
      { kind: 'fourteen-alternating' },
      zoneA,
      { kind: 'four-of-five' },
      { kind: 'fifteen-within-one-sigma' },
      { kind: 'eight-beyond-one-sigma' },
    ],
  },
  /** Anhøj and Olesen 2014, PLoS ONE 9(11): the runs of the whole phase, beside the limits. */
  anhoej: { rules: [outside, { kind: 'unlikely-runs' }] },
};
