/**
 * Welsh words after which the first letter of a name changes (yn Maidstone, ym Maidstone). `fel`, `mewn`, `rhwng`, `ers`, `erbyn` and `yn ôl`
 * change nothing.
 */
const CHANGING = 'yn|gan|i|o|ar|at|am|dan|drwy|trwy|heb|dros|tros|hyd|wrth|neu|â|a|na|tua|gyda|dau|dwy|tan|ei';

/**
 * What somebody has named: it can begin with any letter. Names of people are not among them: they do not change.
 * `month` and `period` are names of months, which change as well.
 */
const NAMED =
  'agency|applicant|area|body|browser|county|criterion|district|finalDecision|force|holder|kindOfCrime|licence|measure|model|monthAfter|month|most|name2?|over|owner|partnership|periods?2?|place|provider|respondent|series|sheet|source|subgroup|subject|system|team|term|title2?|topic|unit|ward';

const PLACED = new RegExp(`(?<![\\p{L}’'-])(?:${CHANGING}) \\$\\{(?:\\w+\\.)*(?:${NAMED})\\}`, 'giu');
/** Where another word stands between, nothing changes: ‘i fis’, ‘yn ôl’. */
const HARMLESS = /\$\{(?:per|place)\}/u;

/** Where in Welsh messages a name stands right after a word that would change its first letter, as written there. */
export const namesAfterChangingWords = (code: string): readonly string[] =>
  (code.match(PLACED) ?? []).filter((found) => !HARMLESS.test(found));
