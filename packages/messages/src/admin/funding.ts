/** What the screens of funding say, by the file that says it. */
export const funding = {
  fundingScreen: {
    fundingOf: (label: string) => `Funding of ${label}`,
    inAllAwardedAskedFor: (pounds: string, pounds2: string, pounds3: string, left: number, pounds4: string, pounds5: string) =>
      `${pounds} in all: ${pounds2} awarded, ${pounds3} asked for and not decided, ${left < 0 ? `${pounds4} too much` : `${pounds5} left`}.`,
  },
};

export type FundingWords = typeof funding;
