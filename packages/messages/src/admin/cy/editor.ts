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
    yes: 'ie',
    no: 'na',
    notedByServer: 'nodwyd gan y gweinydd',
    attachedFile: 'mae ffeil wedi’i hatodi',
    allPriorities: 'Pob blaenoriaeth',
    goneItem: 'rhywbeth nad yw yno mwyach',
    part: (label, value) => `${label}: ${value}`,
    below: (value) => `Islaw ${value}`,
    atLeast: (value) => `O leiaf ${value}`,
    changeFrom: (percent, baseline) => `${percent} y cant, wedi’i fesur o ${baseline}`,
    changeOpen: (baseline) => `Newid o ${baseline}; nid yw’r maint wedi’i bennu`,
    newLimits: (cause, reason) => `Terfynau newydd oherwydd ${cause}: ${reason}`,
    leftOut: (reason) => `Wedi’i adael allan o’r terfynau: ${reason}`,
    noteOnChart: (text) => `Nodyn: ${text}`,
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
  },
};
