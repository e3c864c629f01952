import { localeTools } from '@saferplan/messages/locale';
import type { ChangesWords } from './changes-en.ts';

const { number } = localeTools('cy');

/** What changed between editions, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const changesCy: ChangesWords = {
  title: 'Beth sydd wedi newid, a pham',
  lede: (older, newer, parts) => `O gynllun ${older} i gynllun ${newer}: ${parts}.`,
  sideBySide: (older, newer) => `${older} a ${newer} ochr yn ochr`,
  reasonNotRecorded: 'Nid yw’r rheswm wedi’i gofnodi.',
  groups: {
    split: 'Beth a rannwyd',
    merged: 'Beth a ddaeth ynghyd',
    stays: 'Beth sy’n aros',
    new: 'Beth sy’n newydd',
    moved: 'Beth nad yw bellach yr un peth',
    ended: 'Beth ddaeth i ben, neu yr argymhellwyd ei ddiweddu',
  },
  nowPriorities: (value) => `${number(value)} blaenoriaeth`,
  nowThemes: (value) => `${number(value)} thema`,
  inNumbers: 'Mewn rhifau',
  recommendedBy: 'Argymhellwyd gan',
  decidedBy: 'Penderfynwyd gan',
  noRecord: 'Dim cofnod',
  added: 'Newydd yn y rhifyn mwy diweddar',
  ended: 'Yn y rhifyn hŷn yn unig',
  rewordedHeading: 'Beth sydd wedi’i eirio o’r newydd',
  rewordedLede: 'Mae llinell drwy eiriau a dynnwyd; mae llinell dan eiriau a ychwanegwyd.',
  removedWords: 'tynnwyd:',
  addedWords: 'ychwanegwyd:',
  end: 'diwedd',
  actionsHeading: 'Camau',
  actionNew: (text, due) => `Newydd: ${text} (${due})`,
  actionEnded: (text, due, standing) => `Heb ei restru mwyach: ${text} (${due}; ${standing})`,
  actionMoved: (text, before, after) => `Dyddiad arall: ${text} (${before}, bellach ${after})`,
  entryNew: (text) => `Newydd: ${text}`,
  entryEnded: (text) => `Ddim yno mwyach: ${text}`,
  cannotCompare: 'Beth na allwn ei gymharu',
  onlyRecordedIn: (label, item, fields) =>
    `${item}: ${fields}. Wedi’i gofnodi yn ${label} yn unig, felly ni all neb ddweud beth sy’n newydd ynddo.`,
  nothing: 'Nid oes dim y mae’r ddau rifyn yn ei gofnodi wedi newid.',
  compare: 'Cymharu:',
  otherYears: 'Rhifynnau eraill ochr yn ochr',
  showReworded: (value) => `${number(value)} testun o weddill y cynllun, wedi’u geirio o’r newydd`,
  showChosen: (value) => `${number(value)} dewis sy’n wahanol bellach`,
  chosen: (item, what, before, after) => `${item}, ${what}: ${before} cynt, ${after} bellach`,
  showLists: (value) => `${number(value)} rhestr y mae rhywbeth wedi’i ychwanegu ati neu wedi dod i ben ynddi`,
};
