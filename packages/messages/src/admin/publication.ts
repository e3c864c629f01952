/** What the screens of publication say, by the file that says it. */
export const publication = {
  changedPages: {
    pageByPage: 'Page by page',
    pagesChangeInPlaces: (count: number, count2: number) =>
      `${count === 1 ? 'one page changes' : `${count} pages change`}, in ${count2 === 1 ? 'one place' : `${count2} places`}`,
    placesDiffer: (count: number): string => (count === 1 ? 'One place differs' : `${count} places differ`),
    besideTodays: 'Beside today’s',
    readAsItWouldBe: (name: string) => `Read “${name}” as it would be`,
    theOrder: (where: string) => `${where} (the order)`,
    isTakenAway: 'is taken away',
  },
  groupDifferences: {
    frontPage: 'Front page',
    howWeChose: 'How we chose',
    decisions: 'Decisions',
    about: 'About',
    partners: 'Partners',
    contacts: 'Contacts',
    glossary: 'Glossary',
    whatChanged: 'What changed',
    trends: 'Trends',
    neighbouringAreas: 'Neighbouring areas',
    yourArea: 'Your area',
    theLaw: 'The law',
    progress: 'Progress',
    strategicAssessmentPdf: 'Strategic assessment (PDF)',
  },
  pagesBeside: {
    todayAndAsItWould: (name: string) => `${name}, today and as it would be`,
    thePageBefore: 'The page before',
    theNextPage: 'The next page',
    of: (count: number, count2: number) => `${count} of ${count2}`,
    today: 'Today',
    thePublicHasNoSuch: 'The public has no such page today.',
    asItWouldBe: 'As it would be',
    thereWouldBeNoSuch: 'There would be no such page.',
    partsMarked: (changed: number): string =>
      changed === 0 ? 'nothing marked' : changed === 1 ? 'one part marked' : `${changed} parts marked`,
    onlyToday: 'Only today',
    onlyAsItWouldBe: 'Only as it would be',
  },
  publishScreen: {
    sha256: (hash: string) => `SHA-256 ${hash}`,
    whatThePublicReadsNow:
      'What the public reads now stays at its own address for good. What is published again can be amended and published anew.',
    thisEditionCannotBePublished: 'This edition cannot be published yet',
    thingsStandInTheWay: (count: number) =>
      `${count === 1 ? 'One thing stands' : `${count} things stand`} in the way. Each leads to where it is mended.`,
    whatThePublicWillSee: 'What the public will see change',
    editionIsPublished: (label: string) => `Edition ${label} is published.`,
    itHasNotBeenAdopted: 'It has not been adopted yet.',
    approval: 'Approval',
    mayBePublished: 'May be published',
    thingsAreOpenAndShown: (open: number): string =>
      open === 0
        ? 'The checks found nothing open.'
        : `${open === 1 ? 'One thing is' : `${open} things are`} open, and shown to the public as such.`,
    seeTheChecks: 'See the checks',
    askedForPublicationOn: (actorName: string, when: string) => `${actorName} asked for publication on ${when}.`,
    whoeverPublishesMustBeSomebody: 'Whoever publishes must be somebody else than whoever asks for it.',
    youDoNotHaveThe: 'You do not have the right to publish. An administrator can give it to you, or name who has it.',
    itCannotBePublishedYet: 'It cannot be published yet',
    publishNow: (label: string) => `Publish ${label} now`,
    publishAgain: (label: string) => `Publish ${label} again`,
    goToAdoption: 'Go to Adoption',
    whatWasWithdrawnStillStands: 'What was withdrawn still stands here',
    itWouldBePublicAgain: 'It would be public again with the next publication. Each place leads to where it is changed.',
    publishedSoFar: 'Published so far',
    fingerprint: (sha256: string) => `Fingerprint ${sha256}…`,
    whatIsStoredOfA: 'What is stored of a publication was changed or is damaged',
    thePublicDoesNotSee: (list: string) =>
      `The public does not see it: ${list}. Everything else is shown. Tell whoever runs the server: the last backup has the right text.`,
  },
  revisedFigures: {
    revisedSinceTheyWerePublished: 'Revised since they were published',
    thePagesOfTheseEditions: 'The pages of these editions keep the figures with which they were published, and say that they were revised.',
    now: (period: string, figure: string, figure2: string) => `${period} ${figure}, now ${figure2}`,
  },
  secondPerson: {
    agreed: 'Agreed',
    refused: 'Refused',
    takenBack: 'Taken back',
    withdrawWhatWasPublished: 'Withdraw what was published',
    aPublicationOrAText:
      'A publication, or a text of it, is taken from every public page, file and feed when two people agree: one asks and says why, another with the right to publish decides. Its bytes are kept, and a note with its SHA-256 stands at its address. What is published as files elsewhere has to be exported again.',
    letWhoeverAsksForA: 'Let whoever asks for a publication publish it too',
    withdraw: 'Withdraw',
    allOf: (label: string) => `all of ${label}`,
    noted: 'Noted.',
    agree: 'Agree',
    refuse: 'Refuse',
    somebodyElseWithTheRight: 'Somebody else with the right to publish has to decide.',
    takeBack: 'Take back',
    by: (outcome: string, name: string, when: string) => `${outcome} by ${name}, ${when}`,
    askedSomebodyElseHasTo: 'Asked. Somebody else has to agree.',
    whyThePublicMayRead: (label: string) => `${label}: why. The public may read this.`,
    allOfAsItIs: (label: string) => `All of ${label} as it is published`,
    wordsOfTheTextThat: 'Words of the text that is to go, three letters or more',
    nothingThatIsPublishedHolds: 'Nothing that is published holds these words.',
    cannotBeTakenOutBy: ' (cannot be taken out by itself: withdraw the whole publication)',
    askToWithdraw: 'Ask to withdraw',
    askThatOnePersonMay: 'Ask that one person may publish alone',
  },
  statementReminder: {
    theAccessibilityStatementNamesNo: 'The accessibility statement names no contact',
    theRegulationsOf2018Ask:
      'The regulations of 2018 ask for one. Until it is given, the public reads that there is none. <0>Give one in Settings</0>',
  },
};

export type PublicationWords = typeof publication;
