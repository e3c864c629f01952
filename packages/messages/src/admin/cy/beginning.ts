import type { BeginningWords } from '../beginning.ts';

/** What the screens of beginning say, in Welsh, which no speaker has read yet. */
export const beginning: BeginningWords = {
  agenciesStep: {
    council: 'Cyngor',
    countyCouncilWhereThereAre: 'Cyngor sir, lle mae dwy haen',
    police: 'Heddlu',
    providerOfProbationServices: 'Darparwr gwasanaethau prawf',
    fireAndRescueAuthority: 'Awdurdod tân ac achub',
    integratedCareBoard: 'Bwrdd gofal integredig',
    localHealthBoard: 'Bwrdd iechyd lleol',
    anotherBody: 'Corff arall',
    section5OfTheCrime:
      'Mae adran 5 o Ddeddf Trosedd ac Anhrefn 1998 yn enwi’r rhain. Ysgrifennwch neu dewiswch bob un fel y mae’n ei alw ei hun, a thiciwch enw a gynigir pan fyddwch wedi’i ddarllen: gadewir allan yr hyn na chaiff ei dicio, ac nid oes neb yn ei ddarllen.',
    agencies: 'Asiantaethau',
    name: 'Enw',
    name2: (title) => `Enw: ${title}`,
    shortName: 'Enw byr',
    shortName2: (title) => `Enw byr: ${title}`,
    iHaveReadThisName: 'Rwyf wedi darllen yr enw hwn',
    iHaveReadThisName2: (title) => `Rwyf wedi darllen yr enw hwn: ${title}`,
    addAnotherBody: 'Ychwanegu corff arall',
  },
  beginFirstPlan: {
    whoYouAre: 'Pwy ydych chi',
    years: 'Blynyddoedd',
    agencies: 'Asiantaethau',
    words: 'Geiriau',
    thePlanIsBegunWith: (label) => `Dechreuwyd y cynllun gyda ${label}, fel drafft.`,
    nothingWasStoredWhatIs: 'Ni chadwyd dim. Dywedir beth sydd o’i le o dan bob maes.',
    sayWhetherTheseAreYours: 'Dywedwch ai eich geiriau chi yw’r rhain: ticiwch hwn, neu ysgrifennwch eich rhai eich hun uchod.',
    thereIsNoPlanHere:
      'Nid oes cynllun yma eto. Cedwir yr hyn a ddywedwch yn y porwr hwn nes i chi ddechrau; nid oes neb yn darllen dim ohono cyn i chi gyhoeddi.',
    thePlanCouldNotBe: 'Ni ellid dechrau’r cynllun',
    agenciesInTheListAre: (left) =>
      `${left === 0 ? 'Mae pob asiantaeth yn y rhestr wedi’i darllen.' : `${left === 1 ? 'Nid yw un asiantaeth yn y rhestr wedi’i thicio fel un a ddarllenwyd, ac mae wedi’i gadael allan.' : `Nid yw ${left} asiantaeth yn y rhestr wedi’u ticio fel rhai a ddarllenwyd, ac maent wedi’u gadael allan.`} Gallwch eu hychwanegu’n ddiweddarach dan Gosodiadau.`} Pan fydd y cynllun wedi’i ddechrau gallwch ddod ag un sy’n bod eisoes i mewn: o daenlen, neu drwy ludo tabl Word i restr o gamau gweithredu.`,
    step: (at, of) => `Cam ${at} o ${of}:`,
    back: 'Yn ôl',
    beginThePlan: 'Dechrau’r cynllun',
    next: 'Nesaf',
  },
  beginPartnership: {
    beginAnotherPartnership: 'Dechrau partneriaeth arall',
    youRunThisInstallationSo:
      'Chi sy’n rhedeg y gosodiad hwn, felly gallwch ddechrau un. Byddwch yn weinyddwr arni, a gallwch wahodd swyddog i ddechrau ei chynllun.',
    nameOfThePartnership: 'Enw’r bartneriaeth',
    area: 'Ardal',
    address: 'Cyfeiriad',
    theLastPartOfThe: 'Rhan olaf cyfeiriad ei thudalennau cyhoeddus. Mae’n aros.',
    country: 'Gwlad',
    beginThisPartnership: 'Dechrau’r bartneriaeth hon',
  },
  peopleWhoBegin: {
    somebodyElseBegins: 'Gwahodd swyddog, a gaiff ddechrau’r cynllun yn eich lle',
    onlyAdministratorsBegin:
      'Dim ond un o weinyddwyr y bartneriaeth sy’n dechrau ei chynllun: gwahoddwch swyddog yn weinyddwr. Gellir gwahodd pawb arall nawr neu’n ddiweddarach, dan Gosodiadau, Pobl.',
  },
  withoutPartnership: {
    title: 'Dim partneriaeth eto',
    youBelongToNone: (email) => `Rydych wedi mewngofnodi fel ${email}, ac nid ydych yn perthyn i unrhyw bartneriaeth yma.`,
    youCanBeginOne:
      'Chi sy’n rhedeg y gosodiad hwn, felly gallwch ddechrau un. Byddwch yn weinyddwr arni, a gallwch wahodd swyddog i ddechrau ei chynllun. Nid oes dim ohoni’n gyhoeddus cyn i gynllun gael ei gyhoeddi.',
    askForAnInvitation: 'Gofynnwch i un o weinyddwyr eich partneriaeth am wahoddiad. Dolen yw hi, sy’n gweithio unwaith.',
    signOut: 'Allgofnodi',
  },
  firstPlanSteps: {
    nameOfThePartnership: 'Enw’r bartneriaeth',
    shortName: 'Enw byr',
    area: 'Ardal',
    country: 'Gwlad',
    whoseLawItActsUnder: 'Cyfraith pwy y mae’n gweithredu odani.',
    policeForce: 'Heddlu',
    chooseItOrWriteIt: 'Dewiswch ef, neu ysgrifennwch ef fel y mae’n ei alw ei hun.',
    titleOfThePlan: 'Teitl y cynllun',
    itsYearsAre: 'Ei flynyddoedd yw',
    financialYearsFrom1April: 'blynyddoedd ariannol, o 1 Ebrill',
    calendarYearsFrom1January: 'blynyddoedd calendr, o 1 Ionawr',
    itBeginsInTheYear: 'Mae’n dechrau yn y flwyddyn',
    forSoManyYears: 'Am gynifer o flynyddoedd',
    yearsInItsFirstEdition: 'Blynyddoedd yn ei rifyn cyntaf: y ddogfen sy’n cael ei drafftio, ei mabwysiadu a’i chyhoeddi',
    theFirstEditionIsFrom: (label, startsOn, endsOn) => `Y rhifyn cyntaf yw <0>${label}</0>, o ${startsOn} i ${endsOn}.`,
    itsFirstAndLastDay: 'Mae ei ddiwrnod cyntaf a’i ddiwrnod olaf yn wahanol',
    firstDay: 'Diwrnod cyntaf',
    lastDay: 'Diwrnod olaf',
    headlineOfTheFirstPage: 'Pennawd y dudalen gyntaf',
    somePlansHaveObjectivesIn:
      'Mae gan rai cynlluniau amcanion yn lle blaenoriaethau, neu edafedd aur yn lle themâu. Ysgrifennwch eich rhai chi mewn llythrennau bach.',
    whatYouWorkOnOne: 'Yr hyn rydych yn gweithio arno: un',
    andSeveral: 'a sawl un',
    whatYouWorkOnSeveral: 'Yr hyn rydych yn gweithio arno: sawl un',
    whatRunsThroughThemSeveral: 'Yr hyn sy’n rhedeg drwyddynt: sawl un',
    whatRunsThroughThemOne: 'Yr hyn sy’n rhedeg drwyddynt: un',
    confirmed: {
      title: 'Dyma deitl ein cynllun',
      headline: 'Rydym am gael y pennawd hwn',
      terms: 'Dyma ein geiriau ni',
    },
    unconfirmed: {
      title:
        'Fe’i cynigir. Hyd nes i chi ei dicio neu ysgrifennu eich un eich hun, mae’n sefyll mewn bachau petryal, ac ni ellir cyhoeddi’r cynllun gydag ef.',
      headline:
        'Fe’i cynigir. Hyd nes i chi ei dicio neu ysgrifennu eich un eich hun, mae’n sefyll mewn bachau petryal, ac ni ellir cyhoeddi’r cynllun gydag ef.',
      terms: 'Fe’u cynigir. Ticiwch nhw, neu ysgrifennwch eich rhai eich hun uchod.',
    },
  },
};
