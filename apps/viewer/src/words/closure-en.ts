/** That a partnership ends, in English: on every page of it; and what another has carried over from it. */
export const closureEn = {
  label: 'This partnership ends',
  ended: (on: string) => `This partnership ended on ${on}.`,
  ends: (on: string) => `This partnership ends on ${on}.`,
  follows: 'In its place:',
  nothing: 'Nothing takes its place.',
  by: 'By:',
  stays: 'What it published stays here as it was, and nothing is added.',
  carriedFrom: 'Where this comes from',
  carriedHow: 'Carried over from what was published by the partnerships whose place this one takes:',
  dataText: 'That this partnership ends, when, by what law, and what takes its place',
};
export type ClosureWords = typeof closureEn;
