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
    yes: 'yes',
    no: 'no',
    notedByServer: 'noted by the server',
    attachedFile: 'a file is attached',
    allPriorities: 'All priorities',
    goneItem: 'something that is no longer there',
    part: (label: string, value: string) => `${label}: ${value}`,
    below: (value: string) => `Below ${value}`,
    atLeast: (value: string) => `At least ${value}`,
    changeFrom: (percent: string, baseline: string) => `${percent} per cent, measured from ${baseline}`,
    changeOpen: (baseline: string) => `A change from ${baseline}; by how much is open`,
    newLimits: (cause: string, reason: string) => `New limits because of ${cause}: ${reason}`,
    leftOut: (reason: string) => `Left out of the limits: ${reason}`,
    noteOnChart: (text: string) => `Note: ${text}`,
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
  },
};

export type EditorWords = typeof editor;
