/** What somebody reads who writes a finding of the assessment or changes one. */
export const findings = {
  newFinding: 'New finding',
  changeOf: (measure: string) => `Change “${measure}”`,
  boxes: {
    measure: 'Finding',
    value: 'Value',
    period: 'Period',
    before: 'Compared with',
    periodBefore: 'Its period',
    change: 'Change',
    source: 'Source',
  },
  add: 'Add',
  compareWith: (value: string, period: string) => `Compare with ${value}, ${period}`,
  sayMeasure: 'Say what was measured',
  valueOfPeriod: 'Give the value of this period',
  enterNumber: 'Enter a number',
  rest: 'Unit, caveat, why it does not follow',
};

export type FindingWords = typeof findings;
