import type { LawWords } from '../law.ts';

/** What the screens of law say, in Welsh, which no speaker has read yet. */
export const law: LawWords = {
  provisionField: {
    notYetSaid: 'Heb ei ddweud eto',
    aProvisionThatIsNot: 'Darpariaeth nad yw mewn grym ar gyfer y rhifyn hwn',
  },
  records: {
    recordWhatWasDone: 'Cofnodi’r hyn a wnaed',
    notYetJudged: 'Heb ei farnu eto.',
    of25LikelihoodTimesImpact: (level) => `${level} o 25: tebygolrwydd wedi’i luosi ag effaith.`,
  },
};
