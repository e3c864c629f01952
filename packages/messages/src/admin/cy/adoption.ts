import type { AdoptionWords } from '../adoption.ts';
import { softened } from './softened.ts';

/** What the screens of adoption say, in Welsh, which no speaker has read yet. */
export const adoption: AdoptionWords = {
  addDated: {
    sayWhatItIs: 'Dywedwch beth ydyw.',
  },
  adoptionScreen: {
    addAConsultation: 'Ychwanegu ymgynghoriad',
    adoptionOf: (label) => `Mabwysiadu ${label}`,
    whoeverPublishesMustBeSomebody: ' Rhaid i bwy bynnag sy’n cyhoeddi fod yn rhywun arall heblaw’r un sy’n gofyn amdano.',
    theFinalDecisionIsTaken: (finalDecision, fourEyes) => `Gwneir y penderfyniad terfynol gan y corff hwn: ${finalDecision}.${fourEyes}`,
    notYetSaidWhoIs: '. Ni ddywedwyd eto pwy y gofynnir iddynt',
    consultationStates: {
      'to-come': 'I ddod:',
      open: 'Ar agor:',
      over: 'Ar ben:',
      'not-known': 'Nid yw’n hysbys a yw ar agor:',
    },
    to: (when, when2, audiences) => `${when} i ${when2}${audiences}`,
    nobodyHasBeenAskedYet:
      'Ni ofynnwyd i neb eto. Rhowch y drafft allan, gyda dyddiadau a chwestiynau: cedwir pob ateb gyda’r hyn a newidiodd o’i herwydd.',
    opensOn: 'Yn agor ar',
    closesOn: 'Yn cau ar',
  },
  implications: {
    notYetSaid: 'Heb ei ddweud eto',
    signedOff: 'Wedi’i gymeradwyo',
    theReportToACommittee:
      'Mae’r adroddiad i bwyllgor yn dweud beth mae’r cynllun yn ei olygu i arian, staffio, cydraddoldeb ac wyth peth arall.',
    writeOnAllLinesNot: (none, count) =>
      `Ysgrifennu “${none}” ar ${count === 1 ? 'y llinell' : `bob un o’r ${count} llinell`} heb ei dweud eto`,
    theLinesThatTheReport: 'Y llinellau nad oedd yn yr adroddiad',
    addTheLinesThatThe: (count) => `Ychwanegu’r ${count === 1 ? 'llinell' : `${count} llinell`} sydd heb fod yn yr adroddiad o hyd`,
  },
  meetings: {
    addAMeeting: 'Ychwanegu cyfarfod',
    noMeetingIsEnteredYet: 'Nid oes cyfarfod wedi’i nodi eto. Ychwanegwch yr un lle rhoddir y cynllun i’r bleidlais.',
    noMeetingIsEnteredAt: 'Nid oes cyfarfod wedi’i nodi lle mae’r penderfyniad nesaf ar y cynllun i’w wneud.',
    itsDay: 'Ei ddiwrnod',
    item: (agendaItem) => `eitem ${agendaItem}`,
    askedToDecide: (recommendation) => `Gofynnir iddo benderfynu: ${recommendation}`,
    forAgainstAbstained: (for1, against, abstain) => `${for1} o blaid, ${against} yn erbyn, ${abstain} yn ymatal`,
    whatDecided: (item) => `Beth a benderfynodd “${item}”`,
    whatDidItDecide: 'Beth a benderfynodd?',
  },
  paperScreen: {
    noMeetingYet: 'Heb ei gysylltu â chyfarfod eto',
    noPaperYet:
      'Yr adroddiad sy’n gofyn i’r pwyllgor benderfynu: yr hyn a ofynnir, yr opsiynau a’r rhesymau. Rhowch deitl i un; daw cyfarfodydd, goblygiadau ac ymgynghoriadau o Mabwysiadu.',
    paperForTheCommittee: 'Papur i’r pwyllgor',
    theMeetingItsRecommendationAnd:
      'Daw’r cyfarfod, ei argymhelliad a’r amserlen o’r cyfarfodydd dan Mabwysiadu; yno hefyd y mae’r goblygiadau a’r ymgynghoriadau. Dywedir yn y papur nad yw’r hyn sy’n wag yma wedi’i ysgrifennu eto.',
    forEverybody: 'I bawb',
    withWhatIsExempt: 'Gyda’r hyn sydd wedi’i eithrio',
    in: (language) => `, yn ${softened(language)}`,
    forEverybody2: 'i bawb',
    withWhatIsExempt2: 'gyda’r hyn sydd wedi’i eithrio',
  },
  papers: {
    asItStandsMarkedAs: 'Fel y mae, wedi’i farcio’n ddrafft ar bob tudalen',
    levelsChangesAndWhyRanking: 'Lefelau, newidiadau a pham, trefn a’r hyn a argymhellir',
    fromTheFirstDayOf: 'O ddiwrnod cyntaf y flwyddyn hyd heddiw, gyda lliwiau a’u rhesymau',
    prioritiesWhoLeadsHowActions: 'Blaenoriaethau, pwy sy’n arwain, sut mae’r camau gweithredu a phwy i’w ffonio',
    withWhatIsRestrictedTo: 'Gyda’r hyn sydd wedi’i gyfyngu i bartneriaid, wedi’i farcio OFFICIAL-SENSITIVE',
    aPicture1920By1080: 'Llun, 1920 wrth 1080, wedi’i farcio’n ddrafft; mae lluniau’r hyn a gyhoeddwyd ar ei dudalen ddata',
    planAsWord: (label) => `Cynllun ${label} fel Word`,
    planAsPdf: (label) => `Cynllun ${label} fel PDF`,
    figuresOfAsExcel: (label) => `Ffigurau ${label} fel Excel`,
    scorecardActionsIndicatorsAndSeries: 'Cerdyn sgorio, camau gweithredu, dangosyddion a chyfresi, gyda hidlyddion',
    strategicAssessmentAsWord: (label) => `Asesiad strategol ${label} fel Word`,
    strategicAssessmentAsPdf: (label) => `Asesiad strategol ${label} fel PDF`,
    strategicAssessmentForPartnersAs: (label) => `Asesiad strategol ${label} i bartneriaid, fel Word`,
    progressReportAsWord: (label) => `Adroddiad cynnydd ${label} fel Word`,
    progressReportAsPdf: (label) => `Adroddiad cynnydd ${label} fel PDF`,
    planOnAPageAs: (label) => `Cynllun ${label} ar un dudalen, fel Word`,
    planOnAPageAsPdf: (label) => `Cynllun ${label} ar un dudalen, fel PDF`,
    scorecardOfAsASlide: (label) => `Cerdyn sgorio ${label} fel sleid`,
    asASlide: (title) => `${title} fel sleid`,
    papersForTheMeeting: 'Papurau ar gyfer y cyfarfod',
    paperForTheCommittee: 'Papur i’r pwyllgor',
    whatIsAskedOfIt: 'Yr hyn a ofynnir ganddo, yr opsiynau a’r rhesymau',
  },
  stepHistory: {
    whatWasDecided: 'Yr hyn a benderfynwyd',
    onADayNotRecorded: 'ar ddiwrnod nas cofnodwyd',
    forAgainstAbstained: (for1, against, abstain) => `: ${for1} o blaid, ${against} yn erbyn, ${abstain} yn ymatal`,
    byThe: (body, heldOn, votes) => `gan “${body}”, ${heldOn}${votes}`,
  },
  transitionList: {
    whatComesNext: 'Beth ddaw nesaf',
    goToPublish: 'Mynd i Cyhoeddi',
    stillMissing: 'Yn eisiau o hyd',
    decidedAt: 'Penderfynwyd yn',
    noMeeting: 'Dim cyfarfod',
    notRecorded: 'Heb ei gofnodi',
    whereItWasPublicAlready:
      'A oedd y cynllun hwn yn gyhoeddus cyn iddo ddod yma? Yna dywedwch pryd, ac o ba ddogfen y’i cymerwyd, o dan <0>Y dudalen flaen a’i blynyddoedd</0>: ni ofynnir am adroddiad i bwyllgor nac am gyfarfod na chofnododd neb.',
    whereItWasPublicAskAnAdministrator:
      'A oedd y cynllun hwn yn gyhoeddus cyn iddo ddod yma? Dywedwch pryd, ac o ba ddogfen y’i cymerwyd, dan <0>Y dudalen flaen a’i blynyddoedd</0>: yna gall gweinyddwr nodi ei fabwysiadu heb gyfarfod na chofnododd neb.',
    anAdministratorNotes:
      'Roedd y cynllun hwn yn gyhoeddus cyn iddo ddod yma. Mater i weinyddwr yw nodi iddo gael ei fabwysiadu mewn cyfarfod nad yw wedi’i gofnodi.',
    chooseAMeeting: 'Dewiswch gyfarfod',
    whatIsToBeAmended: 'Yr hyn sydd i’w ddiwygio, a pham. Cyhoeddir hyn.',
    why: 'Pam',
    thisStepCannotBeTaken: 'Ni ellir cymryd y cam hwn eto',
  },
  way: {
    othersAreAskedWhatThey: 'Gofynnir i eraill beth yw eu barn',
    aCommitteeRecommendsThePlan: 'Mae pwyllgor yn argymell y cynllun',
    theFinalDecision: 'Y penderfyniad terfynol',
    afterAdoption: 'Ar ôl mabwysiadu',
    leftOutNoneWasOpened: 'Gadawyd allan: ni chafodd yr un ei agor',
    notNotedHere: 'Heb ei nodi yma',
  },
};
