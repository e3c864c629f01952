import type { PlanWords } from '../plan.ts';
import { OVERLAP_LABEL } from '../../items/overlap-label.ts';

/** What the screens of plan say, in Welsh, which no speaker has read yet. */
export const plan: PlanWords = {
  bin: {
    binRemovals: (count) => `Bin: ${count === 0 ? 'gwag' : count === 1 ? 'un peth a ddilëwyd' : `${count} o bethau a ddilëwyd`}`,
    whatIsRemovedCanBe: 'Gellir rhoi’r hyn a ddilëir yn ôl oddi yma nes bod y rhifyn wedi’i gyhoeddi.',
    things: (count) => ` (${count} o bethau)`,
    putBack: 'Rhoi yn ôl',
  },
  editionYears: {
    itsYears: 'Ei flynyddoedd',
    yearsSuchAs201718: 'Blynyddoedd, megis 2017-18, neu 2017-20 am dair',
    firstDay: 'Diwrnod cyntaf',
    lastDay: 'Diwrnod olaf',
    whyItBeginsBeforeThe: OVERLAP_LABEL.cy,
    titleOfTheDocumentWhere: 'Teitl y ddogfen, lle nad yw’n deitl y cynllun',
    whereItComesFrom: 'O ble y daw',
    firstPublicInWhereThat: 'Cyhoeddus gyntaf ym mis, lle’r oedd hynny cyn iddo ddod yma',
    documentThatItWasTaken: 'Y ddogfen y’i cymerwyd ohoni',
    addressOfTheDocument: 'Cyfeiriad y ddogfen',
    issuedIn: 'Cyhoeddwyd y ddogfen ym mis',
    sha256OfTheFile: 'SHA-256 y ffeil',
  },
  planOfEdition: {
    planThatItIsOf: 'Y cynllun y mae’n rhifyn ohono',
    changesEveryEditionOfIt: 'Mae’r hyn a newidir yma yn newid ym mhob rhifyn o’r cynllun hwn; mae’r hyn a gyhoeddwyd yn aros fel y mae.',
    titleOfThePlan: 'Teitl y cynllun',
    motto: 'Arwyddair',
    yearItBeginsIn: 'Y flwyddyn y mae blwyddyn gyntaf y cynllun yn dechrau ynddi',
    yearItEndsIn: 'Y flwyddyn y mae blwyddyn olaf y cynllun yn dod i ben ynddi',
    beginNewPlanWith: (label) => `Dechrau cynllun newydd gyda ${label}`,
    editionsBeforeStay: (title, label) =>
      `Mae rhifynnau eraill “${title}” yn aros yn rhifynnau ohono. Mae’r cynllun newydd yn dechrau gyda ${label}.`,
    beginIt: 'Dechrau’r cynllun newydd',
    cancel: 'Canslo',
    newPlanHasBegun: (title, label) => `Mae “${title}” yn dechrau gyda ${label}.`,
    whichPlanIsItOf: (label) => `O ba gynllun y mae ${label} yn rhifyn?`,
    planGoesOn: (title) => `Mae’r un cynllun yn parhau: “${title}”`,
    newPlanBegins: 'Mae cynllun newydd yn dechrau',
  },
  editionsScreen: {
    fromTo: (from, to) => `${from} hyd ${to}`,
    thereIsNoPlanYet: 'Nid oes cynllun eto. Gweinyddwr y bartneriaeth sy’n ei ddechrau.',
  },
  overviewScreen: {
    lateAtRisk: (part, part2) => `${part} yn hwyr, ${part2} mewn perygl.`,
    thingsBlockPublication: (faults) => `${faults === 1 ? 'Mae un peth' : `Mae ${faults} o bethau`} yn atal cyhoeddi.`,
    thingsAreStillOpenIn: (count, count2) => `${count === 1 ? 'Mae un peth' : `Mae ${count2} o bethau`} ar agor o hyd yn y testun.`,
    theChecksFoundNothingTo: 'Ni chanfu’r gwiriadau ddim i’w gywiro.',
    are: (count) => (count === 0 ? 'nid oes yr un' : count === 1 ? 'mae un' : `mae ${count}`),
    actionsAre: (count) => (count === 0 ? 'Nid oes cam gweithredu' : count === 1 ? 'Mae un cam gweithredu' : `Mae ${count} cam gweithredu`),
    start: (label) => `Dechrau ${label}`,
    reportProgress: 'Adrodd ar gynnydd',
    writeThePlan: 'Ysgrifennu’r cynllun',
    readThePlan: 'Darllen y cynllun',
    goOnWithItsAdoption: 'Mynd ymlaen â’i fabwysiadu',
  },
  planFile: {
    thingsWereAddedToThe: (count) => `Ychwanegwyd ${count} o bethau at y cynllun. Mae Dadwneud yn tynnu pob un ohonynt yn ôl.`,
    thePlanAsAFile: 'Y cynllun fel ffeil',
    allThatYouWriteIn: (label) =>
      `Popeth a ysgrifennwch mewn cynllun, dalen ar gyfer pob math o beth; mae’r ddalen olaf yn dweud beth i’w ysgrifennu ble, a beth a gedwir yn rhywle arall. <0>Lawrlwytho ${label} fel taenlen</0> neu <1>fel JSON</1>.`,
    toBringInAnExisting: (label) =>
      `I ddod â chynllun sy’n bod eisoes i mewn, <0>lawrlwythwch y templed</0>, sydd â rhes enghreifftiol ym mhob dalen a rhestrau i ddewis ohonynt; llenwch y dalennau y mae arnoch eu hangen a dewiswch y ffeil yma. Ychwanegir at y drafft hwn yr hyn sydd ynddi ac nad yw yn ${label}. Gadewir rhesi sydd yn y cynllun eisoes fel y maent.`,
    filledInTemplate: 'Templed wedi’i lenwi',
    xlsxOdsOrJson: 'XLSX, ODS neu JSON',
    reading: 'Yn darllen…',
    thisFileCouldNotBe: 'Ni ellid dod â’r ffeil hon i mewn',
    problemsIn: (count, name) => `${count === 1 ? 'Un broblem' : `${count} o broblemau`} yn “${name}”`,
    nothingWasStoredCorrectThese: 'Ni chadwyd dim. Cywirwch y rhain yn y ffeil, a dewiswch hi eto.',
    sheet: 'Dalen',
    cell: 'Cell, neu lwybr yn JSON',
    whatIsWrong: 'Beth sydd o’i le',
    rowsStandInThePlan: (already, count, name, list) =>
      `${already === 0 ? '' : `Mae ${already} ${already === 1 ? 'rhes' : 'o resi'} yn y cynllun eisoes, ac nid ydynt yn ychwanegu dim. `}${count === 0 ? `Nid oes dim i’w ychwanegu o “${name}”` : `Mae ${name} yn ychwanegu `}${list}. Ni chanfuwyd problem.`,
    addAllOfItTo: (label) => `Ychwanegu’r cyfan at ${label}`,
  },
  planScreen: {
    thePlanHasNoPriority: 'Nid oes blaenoriaeth yn y cynllun eto: teipiwch y gyntaf yn yr amlinelliad.',
  },
};
