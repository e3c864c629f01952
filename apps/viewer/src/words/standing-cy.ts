import type { StandingWords } from './standing-en.ts';

/** Where an edition stands, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const standingCy: StandingWords = {
  yearOver: 'Mae blwyddyn y cynllun hwn ar ben.',
  olderEdition: (label) => `Rydych yn darllen rhifyn ${label}.`,
  itRan: (from, to) => `Roedd yn rhedeg o ${from} i ${to}.`,
  notAdopted: {
    recommended: 'Argymhellwyd, heb ei fabwysiadu.',
    put: 'Cyflwynwyd, heb ei fabwysiadu.',
    'not-recorded': 'Dim mabwysiadu wedi’i gofnodi.',
  },
  stepTaken: {
    recommended: (on) => `Fe’i hargymhellwyd i’w fabwysiadu ar ${on};`,
    put: (on) => `Fe’i cyflwynwyd i gyfarfod ar ${on};`,
  },
  noAdoption: 'ni chofnodir unrhyw fabwysiadu yma',
};
