import type { FindingWords } from '../findings.ts';

/** What somebody reads who writes a finding of the assessment or changes one, in Welsh, which no speaker has read yet. */
export const findings: FindingWords = {
  newFinding: 'Canfyddiad newydd',
  changeOf: (measure) => `Newid “${measure}”`,
  boxes: {
    measure: 'Canfyddiad',
    value: 'Gwerth',
    period: 'Cyfnod',
    before: 'O’i gymharu â',
    periodBefore: 'Ei gyfnod',
    change: 'Newid',
    source: 'Ffynhonnell',
  },
  add: 'Ychwanegu',
  compareWith: (value, period) => `Cymharu â ${value}, ${period}`,
  sayMeasure: 'Dywedwch beth a fesurwyd',
  valueOfPeriod: 'Rhowch werth y cyfnod hwn',
  enterNumber: 'Rhowch rif',
  rest: 'Uned, cafeat, pam nad yw’n dilyn',
};
