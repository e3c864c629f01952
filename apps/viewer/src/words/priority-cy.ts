import { localeTools } from '@saferplan/messages/locale';
import type { PriorityWords } from './priority-en.ts';

const { number, list } = localeTools('cy');

/** The page of a priority, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const priorityCy: PriorityWords = {
  cannotSay: (actions, measures) =>
    `Ni allwn ddweud: nid oes adroddiad ar ${list([
      ...(actions === 0 ? [] : [`yr un o’i ${number(actions)} cam`]),
      ...(measures === 0 ? [] : [`yr un o’i ${number(measures)} mesur`]),
    ])}.`,
  notYetWritten: 'Nid oedd y cynllun gweithredu wedi’i ysgrifennu pan gyhoeddwyd y rhifyn hwn.',
  nearestFigure: 'Y ffigur agosaf a gofnodir:',
  inFull: 'Y duedd hon yn llawn, gyda’i rhifau',
  actions: (total) => `${number(total)} cam.`,
  reportedOf: (reported, total) => `Adroddiad ar ${number(reported)} o ${number(total)}.`,
  noneCanPass: 'Nid oes gan yr un ddyddiad gorffen a allai fynd heibio.',
  howMeasured: 'Sut y mesurir llwyddiant',
  measures: (total, withFigure) =>
    `${number(total)} mesur. ${withFigure === 0 ? 'Nid oes ffigur gan yr un eto.' : `Mae ffigur gan ${number(withFigure)} o ${number(total)}.`}`,
  measure: 'Mesur',
  newestFigure: 'Ffigur diweddaraf',
  nonePublished: 'Dim wedi’i gyhoeddi',
  meetsIt: 'A fydd yn ei gyrraedd?',
  easyRead: 'hawdd ei ddeall',
  easyReadOf: 'Hawdd ei ddeall: brawddegau byr, un syniad yr un. Y bartneriaeth a’u hysgrifennodd.',
  toEasyRead: 'Darllen hyn mewn ffurf hawdd ei ddeall',
  inFullWords: 'Darllen amdano yn llawn',
  whyChosen: 'Pam y’i dewiswyd',
  assessmentSaid: 'Beth a ganfuwyd cyn dewis.',
  throughTheYears: 'Drwy’r blynyddoedd',
  notHeld: 'Ni chedwir cynllun y cyfnod hwnnw yma; dyma beth mae’r nesaf yn ei ddweud amdano',
  isPriority: 'blaenoriaeth',
  isTheme: 'thema',
  doneWithFigure: 'Y rhai â rhif',
  doneWithout: 'Y lleill',
  doneBefore: (value) => `Beth a wnaed cyn y rhifyn hwn: ${number(value)} cam a gwblhawyd`,
  outcomes: (value) => `Beth mae’r cynllun yn anelu ato: ${number(value)} canlyniad`,
  aimInFull: 'Nod y cynllun, yn llawn',
  numberMayBeOld: 'Mae’r rhifau yma fel y maent yn y cynllun.',
  ifYouNeedHelp: 'Os oes angen help arnoch nawr',
  inDanger: 'Mewn perygl, neu’n digwydd nawr?',
  leavesTrace: 'Mae ymweliad â’r wefan hon yn gadael ôl yn hanes eich porwr.',
};
