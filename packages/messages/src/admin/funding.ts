/** What the screens of funding say, by the file that says it. */
export const funding = {
  fundingScreen: {
    fundingOf: (label: string) => `Funding of ${label}`,
    noGrantIsEnteredYet:
      'No grant is entered yet. Enter what the partnership may spend this year and who asks for a part of it: what is awarded and what is left is added up here.',
    nobodyHasAskedForAPart: 'No bid for it is entered.',
    bidsFor: (name: string) => `Bids for “${name}”`,
    whoAsks: 'Who asks',
    whatFor: 'What for',
    askedFor: 'Asked for',
    decided: 'Decided',
    awarded: 'Awarded',
    amountNotSaid: 'Amount not yet said',
    notSaid: 'Not yet said',
    inAllAwardedAskedFor: (whole: string, awarded: string, awaited: string) =>
      `${whole} in all: ${awarded} awarded, ${awaited} asked for and not decided`,
    howMuchIsNotSaid: (awarded: string, awaited: string) =>
      `How much there is in all is not yet said: ${awarded} awarded, ${awaited} asked for and not decided.`,
    left: (amount: string) => `${amount} left`,
    tooMuch: (amount: string) => `${amount} too much`,
    withoutAmount: (count: number) =>
      count === 1
        ? 'One bid is not counted, because its amount is not yet said.'
        : `${count} bids are not counted, because their amounts are not yet said.`,
    moreAwardedThanThereIs: (by: string, grant: string) => `${by} more is awarded than “${grant}” holds.`,
    moreAskedForThanIsLeft: (by: string) => `The bids that still await a decision ask for ${by} more than is left.`,
    moreAwardedThanAskedFor: (applicant: string, awarded: string, asked: string) =>
      `${applicant} is awarded more than they asked for: ${awarded} for ${asked}.`,
  },
};

export type FundingWords = typeof funding;
