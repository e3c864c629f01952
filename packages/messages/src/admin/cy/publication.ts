import type { PublicationWords } from '../publication.ts';

/** What the screens of publication say, in Welsh, which no speaker has read yet. */
export const publication: PublicationWords = {
  changedPages: {
    pageByPage: 'Tudalen wrth dudalen',
    pagesChangeInPlaces: (count, count2) =>
      `${count === 1 ? 'mae un dudalen yn newid' : `mae ${count} tudalen yn newid`}, mewn ${count2 === 1 ? 'un lle' : `${count2} lle`}`,
    placesDiffer: (count) => (count === 1 ? 'Mae un lle yn wahanol' : `Mae ${count} lle yn wahanol`),
    besideTodays: 'Ochr yn ochr ag un heddiw',
    readAsItWouldBe: (name) => `Darllen “${name}” fel y byddai`,
    theOrder: (where) => `${where} (y drefn)`,
    isTakenAway: 'yn cael ei dynnu ymaith',
  },
  groupDifferences: {
    frontPage: 'Tudalen flaen',
    howWeChose: 'Sut y dewiswyd',
    decisions: 'Penderfyniadau',
    about: 'Amdanom',
    partners: 'Partneriaid',
    contacts: 'Cysylltiadau',
    glossary: 'Geirfa',
    whatChanged: 'Beth newidiodd',
    trends: 'Tueddiadau',
    neighbouringAreas: 'Ardaloedd cyfagos',
    yourArea: 'Eich ardal',
    theLaw: 'Y gyfraith',
    progress: 'Cynnydd',
    strategicAssessmentPdf: 'Asesiad strategol (PDF)',
  },
  pagesBeside: {
    asAPhone: 'Fel ffôn',
    todayAndAsItWould: (name) => `${name}, heddiw ac fel y byddai`,
    thePageBefore: 'Y dudalen flaenorol',
    theNextPage: 'Y dudalen nesaf',
    of: (count, count2) => `${count} o ${count2}`,
    today: 'Heddiw',
    thePublicHasNoSuch: 'Nid oes gan y cyhoedd dudalen o’r fath heddiw.',
    asItWouldBe: 'Fel y byddai',
    thereWouldBeNoSuch: 'Ni fyddai tudalen o’r fath.',
    partsMarked: (changed) =>
      changed === 0 ? 'dim wedi’i farcio' : changed === 1 ? 'un rhan wedi’i marcio' : `${changed} rhan wedi’u marcio`,
    onlyToday: 'Heddiw yn unig',
    onlyAsItWouldBe: 'Dim ond fel y byddai',
  },
  publishScreen: {
    sha256: (hash) => `Ôl bys (SHA-256) ${hash}`,
    whatThePublicReadsNow:
      'Mae’r hyn y mae’r cyhoedd yn ei ddarllen nawr yn aros yn ei gyfeiriad ei hun am byth. Gellir diwygio rhifyn a’i gyhoeddi eto.',
    thisEditionCannotBePublished: 'Ni ellir cyhoeddi’r rhifyn hwn eto',
    thingsStandInTheWay: (count) =>
      `${count === 1 ? 'Mae un peth' : `Mae ${count} o bethau`} yn y ffordd. Mae pob un yn arwain i’r lle y caiff ei gywiro.`,
    whatThePublicWillSee: 'Yr hyn y bydd y cyhoedd yn ei weld yn newid',
    editionIsPublished: (label) => `Cyhoeddwyd rhifyn ${label}.`,
    itHasNotBeenAdopted: 'Nid yw wedi’i fabwysiadu eto.',
    approval: 'Cymeradwyaeth',
    mayBePublished: 'Gellir ei gyhoeddi',
    thingsAreOpenAndShown: (open) =>
      open === 0
        ? 'Ni chanfu’r gwiriadau ddim ar agor.'
        : `${open === 1 ? 'Mae un peth' : `Mae ${open} o bethau`} ar agor, ac fe’i dangosir felly i’r cyhoedd.`,
    seeTheChecks: 'Gweld y gwiriadau',
    askedForPublicationOn: (actorName, when) => `Gofynnodd ${actorName} am ei gyhoeddi ar ${when}.`,
    whoeverPublishesMustBeSomebody: 'Rhaid i bwy bynnag sy’n cyhoeddi fod yn rhywun arall heblaw’r un sy’n gofyn amdano.',
    nothingOfAPracticeCopy: 'Copi ymarfer yw hwn: ni chyhoeddir dim ohono, gan neb.',
    youDoNotHaveThe: 'Nid oes gennych yr hawl i gyhoeddi. Gall gweinyddwr ei rhoi i chi, neu enwi pwy sydd â hi.',
    itCannotBePublishedYet: 'Ni ellir ei gyhoeddi eto',
    publishNow: (label) => `Cyhoeddi ${label} nawr`,
    publishAgain: (label) => `Cyhoeddi ${label} eto`,
    goToAdoption: 'Mynd i Mabwysiadu',
    whatWasWithdrawnStillStands: 'Mae’r hyn a dynnwyd yn ôl yn sefyll yma o hyd',
    itWouldBePublicAgain: 'Byddai’n gyhoeddus eto gyda’r cyhoeddiad nesaf. Mae pob lle yn arwain i’r man y caiff ei newid.',
    publishedSoFar: 'Cyhoeddwyd hyd yma',
    fingerprint: (sha256) => `Ôl bys ${sha256}…`,
    whatIsStoredOfA: 'Newidiwyd yr hyn a gedwir o gyhoeddiad, neu mae wedi’i ddifrodi',
    thePublicDoesNotSee: (list) =>
      `Nid yw’r cyhoedd yn ei weld: ${list}. Dangosir popeth arall. Dywedwch wrth bwy bynnag sy’n rhedeg y gweinydd: mae’r testun cywir yn y copi wrth gefn diwethaf.`,
  },
  revisedFigures: {
    revisedSinceTheyWerePublished: 'Adolygwyd ers eu cyhoeddi',
    thePagesOfTheseEditions: 'Mae tudalennau’r rhifynnau hyn yn cadw’r ffigurau y’u cyhoeddwyd â nhw, ac yn dweud eu bod wedi’u hadolygu.',
    now: (period, figure, figure2) => `${period} ${figure}, bellach ${figure2}`,
  },
  secondPerson: {
    agreed: 'Cytunwyd',
    refused: 'Gwrthodwyd',
    takenBack: 'Tynnwyd yn ôl',
    withdrawWhatWasPublished: 'Tynnu’n ôl yr hyn a gyhoeddwyd',
    aPublicationOrAText:
      'Tynnir cyhoeddiad, neu destun ohono, o bob tudalen gyhoeddus, ffeil a phorthiant pan fydd dau berson yn cytuno: mae un yn gofyn ac yn dweud pam, ac un arall â’r hawl i gyhoeddi yn penderfynu. Cedwir yr hyn a gyhoeddwyd, ac mae nodyn â’i ôl bys yn sefyll yn ei gyfeiriad. Rhaid allforio eto yr hyn a gyhoeddir fel ffeiliau yn rhywle arall.',
    letWhoeverAsksForA: 'Gadael i bwy bynnag sy’n gofyn am gyhoeddiad ei gyhoeddi hefyd',
    withdraw: 'Tynnu’n ôl',
    allOf: (label) => `${label} i gyd`,
    noted: 'Nodwyd.',
    agree: 'Cytuno',
    refuse: 'Gwrthod',
    somebodyElseWithTheRight: 'Rhaid i rywun arall â’r hawl i gyhoeddi benderfynu.',
    takeBack: 'Tynnu’r cais yn ôl',
    by: (outcome, name, when) => `${outcome} gan ${name}, ${when}`,
    askedSomebodyElseHasTo: 'Gofynnwyd. Rhaid i rywun arall gytuno.',
    whyThePublicMayRead: (label) => `${label}: pam. Caiff y cyhoedd ddarllen hyn.`,
    allOfAsItIs: (label) => `${label} i gyd fel y’i cyhoeddwyd`,
    wordsOfTheTextThat: 'Geiriau’r testun sydd i fynd, tair llythyren neu fwy',
    nothingThatIsPublishedHolds: 'Nid oes gan ddim a gyhoeddwyd y geiriau hyn.',
    cannotBeTakenOutBy: ' (ni ellir ei dynnu allan ar ei ben ei hun: tynnwch y cyhoeddiad cyfan yn ôl)',
    askToWithdraw: 'Gofyn am dynnu’n ôl',
    askThatOnePersonMay: 'Gofyn i un person gael cyhoeddi ar ei ben ei hun',
  },
  statementReminder: {
    theAccessibilityStatementNamesNo: 'Nid yw’r datganiad hygyrchedd yn enwi cyswllt',
    theRegulationsOf2018Ask:
      'Mae rheoliadau 2018 yn gofyn am un. Nes y rhoddir un, mae’r cyhoedd yn darllen nad oes un. <0>Rhowch un yn Gosodiadau</0>',
  },
};
