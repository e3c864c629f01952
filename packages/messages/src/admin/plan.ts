import { OVERLAP_LABEL } from '../items/overlap-label.ts';

/** What the screens of plan say, by the file that says it. */
export const plan = {
  bin: {
    binRemovals: (count: number) => `Bin: ${count === 0 ? 'empty' : count === 1 ? 'one removal' : `${count} removals`}`,
    whatIsRemovedCanBe: 'What is removed can be put back from here until the edition is published.',
    things: (count: number) => ` (${count} things)`,
    putBack: 'Put back',
  },
  editionYears: {
    itsYears: 'Its years',
    yearsSuchAs201718: 'Years, such as 2017-18, or 2017-20 for three',
    firstDay: 'First day',
    lastDay: 'Last day',
    whyItBeginsBeforeThe: OVERLAP_LABEL.en,
    titleOfTheDocumentWhere: 'Title of the document, where it is not that of the plan',
    whereItComesFrom: 'Where it comes from',
    firstPublicInWhereThat: 'First public in, where that was before it came here',
    documentThatItWasTaken: 'Document that it was taken from',
    addressOfTheDocument: 'Address of the document',
    issuedIn: 'Issued in',
    sha256OfTheFile: 'SHA-256 of the file',
  },
  planOfEdition: {
    planThatItIsOf: 'The plan that it is an edition of',
    changesEveryEditionOfIt: 'What is changed here is changed in every edition of this plan; what has been published stays as it is.',
    titleOfThePlan: 'Title of the plan',
    motto: 'Motto',
    yearItBeginsIn: 'Year in which its first plan year begins',
    yearItEndsIn: 'Year in which its last plan year ends',
    beginNewPlanWith: (label: string) => `Begin a new plan with ${label}`,
    editionsBeforeStay: (title: string, label: string) =>
      `The other editions of “${title}” stay editions of it. ${label} begins the new plan.`,
    beginIt: 'Begin the new plan',
    cancel: 'Cancel',
    newPlanHasBegun: (title: string, label: string) => `“${title}” begins with ${label}.`,
    whichPlanIsItOf: (label: string) => `Which plan is ${label} an edition of?`,
    planGoesOn: (title: string) => `The same plan goes on: “${title}”`,
    newPlanBegins: 'A new plan begins',
  },
  editionsScreen: {
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    thereIsNoPlanYet: 'There is no plan yet. An administrator of the partnership begins it.',
  },
  overviewScreen: {
    lateAtRisk: (part: string, part2: string) => `${part} late, ${part2} at risk.`,
    thingsBlockPublication: (faults: number) => `${faults === 1 ? 'One thing blocks' : `${faults} things block`} publication.`,
    thingsAreStillOpenIn: (count: number, count2: number) =>
      `${count === 1 ? 'One thing is' : `${count2} things are`} still open in the text.`,
    theChecksFoundNothingTo: 'The checks found nothing to fix.',
    are: (count: number): string => (count === 0 ? 'none is' : count === 1 ? 'one is' : `${count} are`),
    actionsAre: (count: number): string => (count === 0 ? 'No action is' : count === 1 ? 'One action is' : `${count} actions are`),
    start: (label: string) => `Start ${label}`,
    reportProgress: 'Report progress',
    writeThePlan: 'Write the plan',
    readThePlan: 'Read the plan',
    goOnWithItsAdoption: 'Go on with its adoption',
  },
  planFile: {
    thingsWereAddedToThe: (count: number) => `${count} things were added to the plan. Undo takes all of them back.`,
    thePlanAsAFile: 'The plan as a file',
    allThatYouWriteIn: (label: string) =>
      `All that you write in a plan, a sheet for each kind of thing; the last sheet says what to write where, and what is kept elsewhere. <0>Download ${label} as a spreadsheet</0> or <1>as JSON</1>.`,
    toBringInAnExisting: (label: string) =>
      `To bring in an existing plan, <0>download the template</0>, which has an example row in each sheet and lists to choose from; fill in the sheets that you need and choose the file here. What it holds and ${label} does not is added to this draft. Rows that stand in the plan already are left as they are.`,
    filledInTemplate: 'Filled-in template',
    xlsxOdsOrJson: 'XLSX, ODS or JSON',
    reading: 'Reading…',
    thisFileCouldNotBe: 'This file could not be brought in',
    problemsIn: (count: number, name: string) => `${count === 1 ? 'One problem' : `${count} problems`} in ${name}`,
    nothingWasStoredCorrectThese: 'Nothing was stored. Correct these in the file, and choose it again.',
    sheet: 'Sheet',
    cell: 'Cell, or path in JSON',
    whatIsWrong: 'What is wrong',
    rowsStandInThePlan: (already: number, count: number, name: string, list: string) =>
      `${already === 0 ? '' : `${already} ${already === 1 ? 'row stands' : 'rows stand'} in the plan already, and add nothing. `}${count === 0 ? `There is nothing to add from ${name}` : `${name} adds `}${list}. No problem was found.`,
    addAllOfItTo: (label: string) => `Add all of it to ${label}`,
  },
  planScreen: {
    thePlanHasNoPriority: 'The plan has no priority yet: type the first in the outline.',
  },
};

export type PlanWords = typeof plan;
