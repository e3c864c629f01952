import type { StandingWords } from './standing-en.ts';

/** Where an edition stands, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const standingCy: StandingWords = {
  yearOver: (isOfOneYear) => (isOfOneYear ? 'Mae blwyddyn y cynllun hwn ar ben.' : 'Mae blynyddoedd y cynllun hwn ar ben.'),
  olderEdition: (label) => `Rydych yn darllen rhifyn ${label}.`,
  begins: (on) => `Diwrnod cyntaf y cynllun hwn yw ${on}.`,
  toBegin: (on) => `y diwrnod cyntaf yw ${on}`,
  runs: (to) => `Diwrnod olaf y cynllun hwn yw ${to}.`,
  stillRuns: (label, to) => `Diwrnod olaf cynllun ${label} yw ${to}`,
  toNext: (label, on) => `Darllenwch gynllun ${label}, a’i ddiwrnod cyntaf ${on}`,
  itRan: (from, to) => `Roedd yn rhedeg o ${from} i ${to}.`,
  step: { recommended: 'Argymhellwyd.', put: 'Cyflwynwyd.' },
  stepTaken: {
    recommended: (when) => `Fe’i hargymhellwyd i’w fabwysiadu ${when};`,
    put: (when) => `Fe’i cyflwynwyd i gyfarfod ${when};`,
  },
  agreed: (body, item, when) => `Cytunwyd gan “${body}”${when === null ? '' : ` ${when}`}: “${item}”;`,
  adoptedUnrecorded: 'Mabwysiadwyd; nid yw’r cyfarfod wedi’i gofnodi',
  noAdoption: 'ni chofnodir unrhyw fabwysiadu yma',
  noAdoptionAlone: 'Ni chofnodir unrhyw fabwysiadu yma',
};
