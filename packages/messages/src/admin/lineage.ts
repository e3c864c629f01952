/** What the screens of lineage say, by the file that says it. */
export const lineage = {
  changesScreen: {
    thisIsTheFirstEdition: 'This is the first edition, so nothing came before it.',
    whatBecameOfIn: (label: string, label2: string) => `What became of ${label} in ${label2}`,
    stillToDecideOrCorrect: (count: number, withoutReason: number): string =>
      count === 0 && withoutReason === 0
        ? 'Every priority and theme is decided, with its reason.'
        : [
            ...(count === 0 ? [] : [`${count} still to decide or correct.`]),
            ...(withoutReason === 0
              ? []
              : [withoutReason === 1 ? 'One decision has no reason yet.' : `${withoutReason} decisions have no reason yet.`]),
          ].join(' '),
    ofDecided: (decided: number, count: number) => `${decided} of ${count} decided`,
    chooseOneAtTheLeft: 'Choose one at the left, then what it leads to at the right, or drag it there. A line opens its decision.',
    theme: '(theme)',
    mergedWithSeeThere: (title: string) => `Merged with “${title}”: see there.`,
    oneReasonForAllDecisions: (count: number) => `One reason for all ${count} decisions that have none yet`,
    giveThisReason: 'Give this reason',
  },
  decisionCard: {
    notDecided: 'Not decided.',
    decisionOn: (title: string) => `Decision on “${title}”`,
    decide: 'Decide…',
    mergedFrom: 'Merged from',
    splitIntoTwoOrMore: 'Split into (two or more)',
    carriedOnAs: 'Carried on as',
    asAPriorityItLeft: ' As a priority it left the plan, with its outcomes, actions and indicators.',
    isNowAWithIts: (title: string, kind: string, left: string) => `“${title}” is now a ${kind}, with its text.${left} Undo takes it back.`,
    addAThemeThatIt: 'Add a theme that it becomes',
    addAPriorityThatIt: 'Add a priority that it leads to',
  },
  matrixGrid: {
    whichThemesRunThroughWhich: 'Which themes run through which priorities',
    matrixOfThemesAndPriorities: 'Matrix of themes and priorities',
    theme: 'Theme',
    runsThrough: (title: string, title2: string) => `“${title}” runs through “${title2}”`,
  },
  decisionsInWords: {
    dayNotRecorded: 'day not recorded',
    theDecisionsInWords: 'The decisions in words',
    became: 'Became',
    ofWhat: 'Of what',
    why: 'Why',
    recommendedAndDecided: 'Recommended and decided',
    sayWhy: 'Say why',
    recommended: (recommended: string) => `Recommended: ${recommended}`,
    decided: (decided: string) => `Decided: ${decided}`,
  },
  lineagePicture: {
    leadsTo: (title: string, title2: string) => `“${title}” leads to “${title2}”.`,
    notDecided: 'not decided',
    theme: 'Theme',
    priority: 'Priority',
    of: (type: string, label: string | undefined, became: string) => `${type} of ${label}: ${became}`,
    of2: (type: string, label: string) => `${type} of ${label}`,
    decisionOn: (title: string) => `Decision on “${title}”`,
    close: 'Close',
    chooseAtTheRightWhat: 'Choose at the right what it leads to.',
  },
  originCard: {
    itIsNotNew: 'It is not new',
    itIsNewThisYear: 'It is new in this edition',
    takeItOutOf: (label: string) => `Take it out of ${label}`,
  },
};

export type LineageWords = typeof lineage;
