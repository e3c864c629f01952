/** What the screens of law say, by the file that says it. */
export const law = {
  provisionField: {
    notYetSaid: 'Not yet said',
    aProvisionThatIsNot: 'A provision that is not in force for this edition',
  },
  records: {
    recordWhatWasDone: 'Record what was done',
    notYetJudged: 'Not yet judged.',
    of25LikelihoodTimesImpact: (level: number) => `${level} of 25: likelihood times impact.`,
  },
};

export type LawWords = typeof law;
