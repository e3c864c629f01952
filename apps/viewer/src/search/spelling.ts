/**
 * A word in the one spelling in which it is kept and looked for: small letters without accents, British. It is only ever compared with
 * what went through here too, so that it matters little that `prize` becomes `prise`.
 */
export function spelled(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/['’]s$/u, '')
    .replaceAll(/['’]/gu, '');
  const british = WHOLE[plain] ?? plain;
  return british
    .replace(/(?<=..[iy])z(?=(?:e|ed|er|ers|es|ing|able|ation|ations)$)/u, 's')
    .replace(OUR, '$<root>our')
    .replace(DOUBLE_L, '$<root>l');
}

/** American or older spellings of whole words. */
const WHOLE: Readonly<Partial<Record<string, string>>> = {
  center: 'centre',
  centers: 'centres',
  theater: 'theatre',
  theaters: 'theatres',
  program: 'programme',
  programs: 'programmes',
  defense: 'defence',
  offense: 'offence',
  offenses: 'offences',
  license: 'licence',
  licenses: 'licences',
  practise: 'practice',
  judgment: 'judgement',
  catalog: 'catalogue',
  aging: 'ageing',
  skeptical: 'sceptical',
  tire: 'tyre',
  tires: 'tyres',
};

/** Words that end in -or in America and in -our here, with what may follow. */
const OUR = /^(?<root>behavi|neighb|col|lab|fav|harb|hon|hum|rum|vap|vig|endeav|arm|od)or(?=$|s$|ed$|ing$|al$|hood|able$|less$)/u;
/** Words whose last l is doubled here. */
const DOUBLE_L = /^(?<root>travel|counsel|cancel|label|model|fuel|signal|level|quarrel)(?=(?:ed|er|ers|ing)$)/u;
