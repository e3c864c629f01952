import type { UiWords } from '../ui.ts';

/** What the screens of ui say, in Welsh, which no speaker has read yet. */
export const ui: UiWords = {
  choicesField: {
    none: 'Dim',
  },
  dayInWords: {
    dayNotYetSaid: 'Diwrnod heb ei ddweud eto',
  },
  figureInWords: {
    missing: 'yn eisiau',
  },
  screenStates: {
    thisCouldNotBeLoaded: 'Ni ellid llwytho hwn',
  },
  dateField: {
    aDate: (label) => `${label}: dyddiad`,
    afterThisEditionEndsIt: 'Ar ôl i’r rhifyn hwn ddod i ben: fe’i dygir ymlaen.',
    notKnown: 'Ddim yn hysbys',
    try: (example) => `Rhowch gynnig ar ${example}`,
    n31032019Q2End: '31/03/2019 · Ch2 · diwedd Mawrth · parhaus',
    n3103201931March: '31/03/2019 · 31 Mawrth · diwedd Mawrth',
    sept2018092018Next: 'Medi 2018 · 09/2018 · mis nesaf',
    sept201831032019: 'Medi 2018 · 31/03/2019 · mis nesaf',
    typeADateAsYou: 'Teipiwch ddyddiad fel y byddech yn ei ysgrifennu',
  },
  dateKinds: {
    notKnown: 'Ddim yn hysbys',
    canBeSaidLater: 'gellir ei ddweud yn ddiweddarach',
    theWholeMonth: 'y mis cyfan',
    theWholeYear: 'yn y flwyddyn honno',
    dueBy: (last) => `i’w gwblhau erbyn ${last}`,
    noDayByWhichIt: 'dim diwrnod y daw i ben erbyn hynny',
    dueAtTheEndOf: 'i’w gwblhau ar ddiwedd pob chwarter',
    dueAtTheEndOfThe: 'i’w gwblhau ar ddiwedd blwyddyn y cynllun',
    toBeAgreedTheChecks: 'i’w gytuno; mae’r gwiriadau’n ei ddangos',
  },
  monthDays: {
    weekdays: ['Llu', 'Maw', 'Mer', 'Iau', 'Gwe', 'Sad', 'Sul'],
    backTo: (monthAfter) => `Yn ôl i fis ${monthAfter}`,
    asAWhole: 'yn ei gyfanrwydd',
    onTo: (monthAfter) => `Ymlaen i fis ${monthAfter}`,
    daysOf: (month) => `Diwrnodau ${month}`,
  },
  markdownEdits: {
    boldWords: 'geiriau trwm',
    wordsOfTheLink: 'geiriau’r ddolen',
  },
  markdownField: {
    bold: 'Trwm',
    heading: 'Pennawd',
    smallerHeading: 'Pennawd llai',
    list: 'Rhestr',
    numberedList: 'Rhestr wedi’i rhifo',
    link: 'Dolen',
    table: 'Tabl',
    whatItCanHold: (label) => `${label}: yr hyn y gall ei ddal`,
    boldCtrlB: 'Trwm: Ctrl B',
    asThePublicSeesIt: 'Fel y mae’r cyhoedd yn ei weld',
    asThePublicSeesIt2: (label) => `${label}, fel y mae’r cyhoedd yn ei weld`,
    nothingIsWrittenYet: 'Nid oes dim wedi’i ysgrifennu eto.',
  },
};
