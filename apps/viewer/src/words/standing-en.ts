/** Where an edition stands, in English: in one line on every page, and step by step on the first. */
export const standingEn = {
  yearOver: (isOfOneYear: boolean): string => (isOfOneYear ? 'This plan’s year is over.' : 'The years of this plan are over.'),
  olderEdition: (label: string) => `You are reading the edition of ${label}.`,
  begins: (on: string) => `This plan begins on ${on}.`,
  toBegin: (on: string) => `begins on ${on}`,
  runs: (to: string) => `This plan runs to ${to}.`,
  stillRuns: (label: string, to: string) => `The plan of ${label} runs to ${to}`,
  toNext: (label: string, on: string) => `Read the plan of ${label}, which begins on ${on}`,
  itRan: (from: string, to: string) => `It ran from ${from} to ${to}.`,
  step: { recommended: 'Recommended.', put: 'Put forward.' },
  stepTaken: {
    recommended: (when: string) => `It was recommended for adoption ${when};`,
    put: (when: string) => `It was put to a meeting ${when};`,
  },
  agreed: (body: string, item: string, when: string | null) => `Agreed by ${body}${when === null ? '' : ` ${when}`}: “${item}”;`,
  adoptedUnrecorded: 'Adopted; the meeting is not recorded',
  noAdoption: 'no adoption is recorded here',
  noAdoptionAlone: 'No adoption is recorded here',
};
export type StandingWords = typeof standingEn;
