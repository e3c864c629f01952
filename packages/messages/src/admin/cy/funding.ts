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
    amountNotSaid: 'Swm heb ei ddweud eto',
    notSaid: 'Heb ei ddweud eto',
    inAllAwardedAskedFor: (whole, awarded, awaited) =>
      `${whole} i gyd: ${awarded} wedi’i ddyfarnu, ${awaited} y gofynnwyd amdano heb ei benderfynu`,
    howMuchIsNotSaid: (awarded, awaited) =>
      `Ni ddywedwyd eto faint sydd i gyd: ${awarded} wedi’i ddyfarnu, ${awaited} y gofynnwyd amdano heb ei benderfynu.`,
    left: (amount) => `${amount} ar ôl`,
    tooMuch: (amount) => `${amount} yn ormod`,
    withoutAmount: (count) => `Nifer y ceisiadau nas cyfrifir am nad yw eu swm wedi’i ddweud eto: ${count}.`,
    moreAwardedThanThereIs: (by, grant) => `Dyfarnwyd ${by} yn fwy nag sydd yn “${grant}”.`,
    moreAskedForThanIsLeft: (by) => `Mae’r ceisiadau sy’n dal i aros am benderfyniad yn gofyn am ${by} yn fwy nag sydd ar ôl.`,
    moreAwardedThanAskedFor: (applicant, awarded, asked) =>
      `Dyfarnwyd mwy i “${applicant}” nag y gofynnwyd amdano: ${awarded} am ${asked}.`,
  },
};
