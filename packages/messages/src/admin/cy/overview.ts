import { remarkGroups } from './remark-groups.ts';
import type { OverviewWords } from '../overview.ts';

/** What the screens of overview say, in Welsh, which no speaker has read yet. */
export const overview: OverviewWords = {
  contradictions: {
    settledWithWhoeverWroteIt: 'Setlwyd gyda phwy bynnag a’i hysgrifennodd',
    open: 'Agored',
  },
  delivery: {
    late: 'yn hwyr',
    done: 'wedi’u gwneud',
    stopped: 'wedi’u hatal',
    atRisk: 'mewn perygl',
    onTrack: 'ar y trywydd iawn',
    notReported: 'heb adrodd',
    delivery: 'Cyflawni',
    actionsInPriorities: (count, count2) => `${count} cam gweithredu mewn ${count2} blaenoriaeth`,
    priority: 'Blaenoriaeth',
    actions: 'Camau gweithredu',
    nextDue: 'Nesaf i’w gwblhau',
    actionPlanToCome: 'Cynllun gweithredu i ddod',
    none: 'dim',
  },
  frontPage: {
    theFrontPageAndIts: 'Y dudalen flaen a’i blynyddoedd',
    done: 'Wedi’i wneud',
    editTheFrontPageAnd: 'Golygu’r dudalen flaen a’r blynyddoedd',
    noHeadlineYet: 'Dim pennawd eto',
    noIntroductionYet: 'Dim cyflwyniad eto.',
    refreshedIn: (when) => `Adnewyddwyd ${when}`,
    headlineOfTheFrontPage: 'Pennawd y dudalen flaen',
    introduction: 'Cyflwyniad',
    refreshed: 'Adnewyddwyd ym mis',
  },
  groupProblems: {
    alike: remarkGroups,
  },
  lastSeen: {
    whatThePublicLastSaw: 'Yr hyn a welodd y cyhoedd ddiwethaf',
    whatWouldChange: 'Beth fyddai’n newid',
    nothingIsPublishedYet: 'Nid oes dim wedi’i gyhoeddi eto.',
    sincePublishedBy: (label, when, publishedBy) => `<0>${label}</0>, ers ${when}, cyhoeddwyd gan ${publishedBy}.`,
    cannotBePublishedAsIt: (label) => `Ni ellir cyhoeddi ${label} fel y mae.`,
    nothingInDiffersFromWhat: (label) => `Nid yw dim yn ${label} yn wahanol i’r hyn sy’n gyhoeddus.`,
    placesInWouldReadDifferently: (differs, label) =>
      `Byddai <0>${differs === 1 ? 'un lle' : `${differs} lle`} yn ${label}</0> yn darllen yn wahanol:`,
  },
  needsFixing: {
    needsFixing: 'Angen ei gywiro',
    ofBlockPublication: (count, faults) =>
      count === 0
        ? 'Ni chanfu’r gwiriadau ddim'
        : faults === 0
          ? 'nid oes yr un yn atal cyhoeddi'
          : `mae ${faults} o ${count} yn atal cyhoeddi`,
    blocksPublication: 'Yn atal cyhoeddi',
    andMore: (count) => `a ${count} arall`,
  },
  nextDates: {
    tomorrow: 'yfory',
    today: 'heddiw',
    nextDates: 'Dyddiadau nesaf',
    calendar: 'Calendr',
    noDateOfLiesAhead: (label) => `Nid oes dyddiad o ${label} i ddod.`,
    days: (days) => `${days} diwrnod`,
    months: (part) => `${part} mis`,
  },
  recentChanges: {
    whatChangedRecently: 'Yr hyn a newidiodd yn ddiweddar',
    nothingHasBeenChangedYet: 'Nid oes dim wedi’i newid eto.',
  },
  ribbon: {
    theYearsOfThisEdition: (areSeveral) => (areSeveral ? 'Blynyddoedd y rhifyn hwn' : 'Blwyddyn y rhifyn hwn'),
    to: (startsOn, endsOn) => `${startsOn} i ${endsOn}`,
    to2: (outcome, for1, against) => `${outcome}, ${for1} i ${against}`,
  },
  trends: {
    trends: 'Tueddiadau',
    allSeries: 'Pob cyfres',
    noSeriesYetWithThe: 'Dim cyfres eto. Gyda ffeiliau misol yr heddlu daw pob math o drosedd yn siart yma.',
    importPoliceFiles: 'Mewnforio ffeiliau’r heddlu',
    noValue: 'Dim gwerth',
  },
  waiting: {
    waitingForYou: 'Yn aros amdanoch',
    nobodyHasAskedYouAnything: 'Nid oes neb wedi gofyn dim i chi, ac nid oes dim o’ch eiddo yn hwyr.',
    asksAboutThePlan: (authorName) => `Mae ${authorName} yn gofyn am y cynllun`,
    asksAbout: (authorName, item) => `Mae ${authorName} yn gofyn am “${item}”`,
    reply: 'Ateb',
    to: (authorName) => `i ${authorName}`,
    read: 'Darllen',
    asksASecondPersonTo: (actorName, label) => `Mae ${actorName} yn gofyn i ail berson gyhoeddi ${label}`,
    sentBack: (actorName, label) => `Anfonodd ${actorName} ${label} yn ôl atoch`,
    asksASecondPersonToAgree: (name) => `Mae ${name} yn gofyn i ail berson gytuno`,
    report: 'Adrodd',
    wasDue: (when) => `Roedd i’w gwblhau ${when}`,
    moreActionsAreLate: (more) => `Mae ${more} cam gweithredu arall yn hwyr`,
    newLimitsAreSuggested: (title) => `${title}: awgrymir terfynau newydd`,
    inPlacesAcceptOrRefuse: (suggestions) =>
      suggestions === 1 ? 'Mewn un lle: derbyn neu wrthod' : `Mewn ${suggestions} lle: derbyn neu wrthod`,
    decide: 'Penderfynu',
  },
  yearRibbon: {
    isADraft: (label) => `Drafft yw ${label}`,
    isInConsultation: (label) => `Mae ${label} mewn ymgynghoriad`,
    isRecommendedAndNotYet: (label) => `Mae ${label} wedi’i argymell, a heb ei fabwysiadu eto`,
    isAdoptedAndNotYet: (label) => `Mae ${label} wedi’i fabwysiadu, a heb ei gyhoeddi eto`,
    isSuperseded: (label) => `Mae ${label} wedi’i ddisodli`,
    beginsOn: (label, startsOn) => `Mae ${label} yn dechrau ar ${startsOn}`,
    endedOn: (label, endsOn) => `Daeth ${label} i ben ar ${endsOn}`,
    isInMonthOf: (label, count, count2) => `Mae ${label} ym mis ${count} o ${count2}`,
  },
};
