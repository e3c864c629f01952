import type { EditorWords } from '../editor.ts';

/** What the screens of editor say, in Welsh, which no speaker has read yet. */
export const editor: EditorWords = {
  editionData: {
    thisCannotBeSaved: 'Ni ellir cadw hwn',
  },
  editionFrame: {
    thereIsNoEdition: (label) => `Nid oes rhifyn ${label}`,
  },
  useCopyForward: {
    editionIsBegunDecideFirst: (label) => `Dechreuwyd rhifyn ${label}. Penderfynwch yn gyntaf beth ddaw o bob blaenoriaeth.`,
  },
  values: {
    notedByServer: 'nodwyd gan y gweinydd',
    attachedFile: 'mae ffeil wedi’i hatodi',
    allPriorities: 'Pob blaenoriaeth',
    goneItem: 'rhywbeth nad yw yno mwyach',
    part: (label, value) => `${label}: ${value}`,
    newLimits: (cause, reason) => `Terfynau newydd oherwydd ${cause}: ${reason}`,
    leftOut: 'Wedi’i adael allan o’r terfynau',
    noteOnChart: 'Nodyn',
    limitsRefused: (reason) => `Awgrymwyd terfynau newydd ac fe’u gwrthodwyd: ${reason}`,
    proposed: (answer) => `${answer} (cynigiwyd)`,
    goneLevel: 'lefel nad yw yno mwyach',
    notKnown: 'ddim yn hysbys',
    doesNotApply: 'ddim yn berthnasol',
    version: (name, version) => `${name}, fersiwn ${version.toString()}`,
    criteria: (group, criteria) => `${group}: ${criteria}`,
  },
  conflict: {
    about: (field, kind, name) => `${field} (${kind} “${name}”)`,
    changedBy: (person, when) => `Newidiodd ${person} hyn ar ${when}, tra oeddech yn golygu. Cedwir eich un chi nes i chi ddewis.`,
    title: (count) => (count === 1 ? 'Newidiodd dau berson hyn' : `Newidiodd dau berson y meysydd hyn (${count.toString()})`),
    everythingElse: 'Mae popeth arall a deipioch yn dal i gael ei gadw.',
    text: 'Newidiodd rhywun arall hyn tra oeddech yn golygu. Cedwir eich un chi nes i chi ddewis.',
    yours: 'Eich un chi',
    theirs: 'Eu hun nhw',
    keepMine: 'Cadw fy un i',
    takeTheirs: 'Cymryd eu hun nhw',
    putTogether: 'Rhoi’r ddau gyda’i gilydd',
    bothTogether: 'Y ddau, i chi wneud un ohonynt',
    bothAt: (places) =>
      places === 0
        ? 'Mae’r hyn a newidiodd pob un ohonoch ynddo unwaith.'
        : `Lleoedd lle newidiodd y ddau ohonoch yr un geiriau: ${places.toString()}. Yno mae eu geiriau nhw o flaen eich rhai chi.`,
    all: {
      mine: (count) => `Cadw pob un o’m rhai i (${count.toString()})`,
      theirs: (count) => `Cymryd pob un o’u rhai nhw (${count.toString()})`,
    },
    allMeans: {
      mine: (count) =>
        `Cedwir yr hyn a deipioch yn lle’r hyn a ysgrifenasant. Nifer y meysydd: ${count.toString()}. Mae’r hanes yn cadw eu rhai nhw.`,
      theirs: (count) =>
        `Mae’r hyn a ysgrifenasant yn aros. Nifer y meysydd: ${count.toString()}. Dileir yr hyn a deipioch yno, ac ni chedwir ef yn unman.`,
    },
    allChosenAs: {
      mine: (count) => `Cadwyd eich rhai chi. Nifer y meysydd: ${count.toString()}.`,
      theirs: (count) => `Cadwyd eu rhai nhw. Nifer y meysydd: ${count.toString()}.`,
    },
    oneByOne: 'Na: fesul un',
    parentRecords: { edition: 'rhifyn', plan: 'cynllun', partnership: 'partneriaeth' },
    another: 'un arall',
    keepThis: 'Cadw hwn',
    later: 'Yn nes ymlaen: mae fy un i’n aros yma',
    chosenLeft: (count) => `Dewiswyd. Ar ôl i’w dewis: ${count.toString()}.`,
    allChosen: 'Dewiswyd. Nid oes dim ar ôl i’w ddewis.',
    elsewhere: 'Nid yw yn y rhifyn hwn, neu mae rhywun wedi’i ddileu.',
    lost: 'Heb ei gadw, ac nid yw ei faes yma',
    lostText: 'Dilëwyd yr hyn yr oedd yn perthyn iddo, neu mae mewn rhifyn arall. Copïwch yr hyn sy’n ddefnyddiol, yna gollyngwch ef.',
    lostField: (field, kind) => `Heb ei gadw: ${field} (${kind}) nad yw yma`,
    removed: (person, when) =>
      `Dileodd ${person} ef ar ${when}. Gellir cadw eich un chi unwaith y rhoddir ef yn ôl; nes i chi ddewis, fe’i cedwir yma.`,
    putBack: 'Ei roi yn ôl dan yr Hanes',
    letGo: 'Gollwng',
    backToBoth: 'Yn ôl at y ddau',
  },
};
