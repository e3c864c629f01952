import type { FundingWords } from '../funding.ts';

/** What the screens of funding say, in Welsh, which no speaker has read yet. */
export const funding: FundingWords = {
  fundingScreen: {
    fundingOf: (label) => `Cyllid ${label}`,
    noGrantIsEnteredYet:
      'Nid oes grant wedi’i nodi eto. Nodwch yr hyn y caiff y bartneriaeth ei wario eleni a phwy sy’n gofyn am ran ohono: adir yma yr hyn a ddyfarnwyd a’r hyn sydd ar ôl.',
    nobodyHasAskedForAPart: 'Nid oes cais amdano wedi’i nodi.',
    bidsFor: (name) => `Ceisiadau am “${name}”`,
    whoAsks: 'Pwy sy’n gofyn',
    whatFor: 'Ar gyfer beth',
    askedFor: 'Gofynnwyd am',
    decided: 'Penderfynwyd',
    awarded: 'Dyfarnwyd',
    inAllAwardedAskedFor: (pounds, pounds2, pounds3, left, pounds4, pounds5) =>
      `${pounds} i gyd: ${pounds2} wedi’i ddyfarnu, ${pounds3} y gofynnwyd amdano heb ei benderfynu, ${left < 0 ? `${pounds4} yn ormod` : `${pounds5} ar ôl`}.`,
  },
};
