/** What the screens of editor say, by the file that says it. */
export const editor = {
  editionData: {
    thisCannotBeSaved: 'This cannot be saved',
  },
  editionFrame: {
    thereIsNoEdition: (label: string) => `There is no edition ${label}`,
  },
  useCopyForward: {
    editionIsBegunDecideFirst: (label: string) => `Edition ${label} is begun. Decide first what becomes of each priority.`,
  },
  /** A value of a field as people read it. */
  values: {
    notedByServer: 'noted by the server',
    attachedFile: 'a file is attached',
    allPriorities: 'All priorities',
    goneItem: 'something that is no longer there',
    part: (label: string, value: string) => `${label}: ${value}`,
    newLimits: (cause: string, reason: string) => `New limits because of ${cause}: ${reason}`,
    leftOut: 'Left out of the limits',
    noteOnChart: 'Note',
    limitsRefused: (reason: string) => `New limits were suggested and refused: ${reason}`,
    proposed: (answer: string) => `${answer} (proposed)`,
    goneLevel: 'a level that is gone',
    notKnown: 'not known',
    doesNotApply: 'does not apply',
    version: (name: string, version: number) => `${name}, version ${version.toString()}`,
    criteria: (group: string, criteria: string) => `${group}: ${criteria}`,
  },
  conflict: {
    about: (field: string, kind: string, name: string) => `${field} of the ${kind} “${name}”`,
    changedBy: (person: string, when: string) =>
      `${person} changed this on ${when}, while you were editing. Yours is kept until you choose.`,
    title: (count: number) => (count === 1 ? 'Two people changed this' : `Two people changed these ${count.toString()} fields`),
    everythingElse: 'Everything else that you typed goes on being saved.',
    text: 'Someone else changed this while you were editing. Yours is kept until you choose.',
    yours: 'Yours',
    theirs: 'Theirs',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    putTogether: 'Put both together',
    bothTogether: 'Both, for you to make one of',
    /** Said of the places where both changed the same words. */
    bothAt: (places: number) =>
      places === 0
        ? 'What each of you changed is in it once.'
        : places === 1
          ? 'In one place you both changed the same words: theirs stand there before yours.'
          : `In ${places.toString()} places you both changed the same words: theirs stand there before yours.`,
    /** One choice for all that wait. */
    all: {
      mine: (count: number) => `Keep all ${count.toString()} of mine`,
      theirs: (count: number) => `Take all ${count.toString()} of theirs`,
    },
    allMeans: {
      mine: (count: number) =>
        `What you typed is saved in ${count.toString()} fields, and takes the place of what they wrote. History keeps theirs.`,
      theirs: (count: number) =>
        `What they wrote stays in ${count.toString()} fields. What you typed there is removed, and is kept nowhere.`,
    },
    allChosenAs: {
      mine: (count: number) => `Yours is kept in ${count.toString()} fields.`,
      theirs: (count: number) => `Theirs is kept in ${count.toString()} fields.`,
    },
    oneByOne: 'No: one by one',
    parentRecords: { edition: 'edition', plan: 'plan', partnership: 'partnership' },
    another: 'another one',
    keepThis: 'Keep this',
    later: 'Later: mine waits here',
    chosenLeft: (count: number) => (count === 1 ? 'Chosen. One more to choose.' : `Chosen. ${count.toString()} more to choose.`),
    allChosen: 'Chosen. Nothing is left to choose.',
    elsewhere: 'It is not in this edition, or somebody has removed it.',
    lost: 'Not saved, and its field is not here',
    lostText: 'What it belonged to was removed, or is in another edition. Copy what is of use, then let it go.',
    lostField: (field: string, kind: string) => `Not saved: ${field} of a ${kind} that is not here`,
    removed: (person: string, when: string) =>
      `${person} removed it on ${when}. Yours can be saved once it is put back; until you choose, it is kept here.`,
    putBack: 'Put it back under History',
    letGo: 'Let it go',
    backToBoth: 'Back to the two',
  },
};

export type EditorWords = typeof editor;
