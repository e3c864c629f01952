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
    inAllAwardedAskedFor: (pounds: string, pounds2: string, pounds3: string, left: number, pounds4: string, pounds5: string) =>
      `${pounds} in all: ${pounds2} awarded, ${pounds3} asked for and not decided, ${left < 0 ? `${pounds4} too much` : `${pounds5} left`}.`,
  },
};

export type FundingWords = typeof funding;
