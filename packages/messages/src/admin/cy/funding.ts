import type { FundingWords } from '../funding.ts';

/** What the screens of funding say, in Welsh, which no speaker has read yet. */
export const funding: FundingWords = {
  fundingScreen: {
    fundingOf: (label) => `Cyllid ${label}`,
    inAllAwardedAskedFor: (pounds, pounds2, pounds3, left, pounds4, pounds5) =>
      `${pounds} i gyd: ${pounds2} wedi’i ddyfarnu, ${pounds3} y gofynnwyd amdano heb ei benderfynu, ${left < 0 ? `${pounds4} yn ormod` : `${pounds5} ar ôl`}.`,
  },
};
