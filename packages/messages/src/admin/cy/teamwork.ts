import type { TeamworkWords } from '../teamwork.ts';

/** What the screens of teamwork say, in Welsh, which no speaker has read yet. */
export const teamwork: TeamworkWords = {
  commandPalette: {
    findOrDoAnything: 'Canfod neu wneud unrhyw beth',
    findOrDo: 'Canfod neu wneud',
    keys: 'Bysellau',
    singleLettersDoSomethingWhile: 'Mae llythrennau unigol yn gwneud rhywbeth pan nad oes neb yn teipio',
    // Each place is named with the preposition, which changes what follows it.
    goTo: (name) => `Mynd ${name}`,
    theNavigationInFullOr: 'Y llywio yn llawn, neu fel rheilen',
    theNextItemTheOne: 'Yr eitem nesaf, yr un flaenorol',
    thePanelBesideTheList: 'Y panel wrth ymyl y rhestr: ei gau, neu ei agor eto',
    aNewAction: 'Cam gweithredu newydd',
    reportOnTheAction: 'Adrodd ar y cam gweithredu sydd ar agor, neu’r cyntaf sy’n aros',
    commentOnWhatIsOpen: 'Rhoi sylw ar yr hyn sydd ar agor',
    openOrEditEnterSaves:
      'Agor neu olygu; mae Enter yn cadw ac yn mynd i lawr, mae Tab yn mynd i’r dde, mae Esc yn dychwelyd yr hyn oedd yno',
    aLetterOrANumber: 'Llythyren neu rif',
    beginTheValueOfACell:
      'Ar arweinydd, dyddiad neu gyflwr yn nhabl y camau gweithredu: dechrau ei werth newydd, yn lle’r hyn y mae’r llythyren yn ei wneud mewn mannau eraill',
    chooseARowWithShift: 'Dewis rhes; gyda Shift, pob un hyd ati',
    pasteRowsFromExcelOr: 'Gludo rhesi o Excel neu Word',
    moveTheItemThatYou: 'Symud yr eitem yr ydych ynddi',
    saveAReportAndGo: 'Cadw adroddiad a mynd i’r nesaf',
    boldInATextWith: 'Trwm, mewn testun â phenawdau a rhestrau',
    undoWhileYouTypeNowhere: 'Dadwneud eich newid diwethaf, pan nad ydych yn teipio',
    undoYourLastChange: 'Dadwneud eich newid diwethaf, ble bynnag yr ydych',
    arrows: 'Saethau',
    walkTheGridOfScores: 'Cerdded grid y sgoriau',
    aNumberALetter: 'Rhif, llythyren, ?, -',
    answerACellOfThe: 'Ateb cell o’r grid',
    thisList: 'Y rhestr hon',
  },
  comments: {
    comments: (unsettled) => (unsettled === 0 ? 'Sylw' : unsettled === 1 ? '1 sylw' : `${unsettled} o sylwadau`),
    on: (name) => `ar “${name}”`,
    settledBy: (by) => `. Setlwyd gan “${by}”`,
    openAgain: 'Agor eto',
    settled: 'Wedi’i setlo',
    aCommentOrAQuestion: (name) => `Sylw neu gwestiwn am “${name}”`,
    askSomebodyByAndTheir: (list) => `Gofynnwch i rywun drwy @ a’u henw: ${list}`,
    addTheComment: 'Ychwanegu’r sylw',
  },
  findOrDo: {
    toDo: 'Gwneud:',
    aScreenAPriorityAny: 'Sgrin, blaenoriaeth, unrhyw air',
    found: 'Canfuwyd',
    nothingHasTheseWords: 'Nid oes gan ddim y geiriau hyn.',
  },
  openComments: {
    openQuestionsAndComments: 'Cwestiynau a sylwadau agored',
    nobodyHasAskedOrNoted: 'Nid oes neb wedi gofyn na nodi dim. Ysgrifennir sylw wrth ymyl yr eitem y mae’n ymwneud â hi.',
    forYou: 'I chi:',
    on: (name) => `, am <0>${name}</0>`,
  },
  presentPeople: {
    onThisScreen: (name) => `${name} (ar y sgrin hon)`,
    alsoHere: (list) => `Yma hefyd: ${list}`,
  },
  useEntries: {
    screenOf: (label) => `sgrin ${label}`,
    newActionIn: (title) => `Cam gweithredu newydd yn “${title}”`,
    reportOn: (text) => `Adrodd ar “${text}”`,
  },
};
