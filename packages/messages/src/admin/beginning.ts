/** What the screens of beginning say, by the file that says it. */
export const beginning = {
  agenciesStep: {
    council: 'Council',
    countyCouncilWhereThereAre: 'County council, where there are two tiers',
    police: 'Police',
    providerOfProbationServices: 'Provider of probation services',
    fireAndRescueAuthority: 'Fire and rescue authority',
    integratedCareBoard: 'Integrated care board',
    localHealthBoard: 'Local health board',
    anotherBody: 'Another body',
    section5OfTheCrime:
      'Section 5 of the Crime and Disorder Act 1998 names these. Write or choose each as it calls itself, and tick a name that is proposed when you have read it: what is not ticked is left out, and nobody reads it.',
    agencies: 'Agencies',
    name: 'Name',
    name2: (title: string) => `Name: ${title}`,
    shortName: 'Short name',
    shortName2: (title: string) => `Short name: ${title}`,
    iHaveReadThisName: 'I have read this name',
    iHaveReadThisName2: (title: string) => `I have read this name: ${title}`,
    addAnotherBody: 'Add another body',
  },
  beginFirstPlan: {
    whoYouAre: 'Who you are',
    years: 'Years',
    agencies: 'Agencies',
    words: 'Words',
    thePlanIsBegunWith: (label: string) => `The plan is begun with ${label}, as a draft.`,
    nothingWasStoredWhatIs: 'Nothing was stored. What is wrong is said beneath each field.',
    sayWhetherTheseAreYours: 'Say whether these are your words: tick this, or write your own above.',
    thereIsNoPlanHere:
      'There is no plan here yet. What you say is kept in this browser until you begin; nobody reads any of it before you publish.',
    thePlanCouldNotBe: 'The plan could not be begun',
    agenciesInTheListAre: (left: number) =>
      `${left === 0 ? 'All agencies in the list have been read.' : `${left === 1 ? 'One agency in the list is' : `${left} agencies in the list are`} not ticked as read, and left out. You can add them later under Settings.`} When the plan is begun you can bring in an existing one: from a spreadsheet, or by pasting a table of Word into a list of actions.`,
    step: (at: number, of: number) => `Step ${at} of ${of}:`,
    back: 'Back',
    beginThePlan: 'Begin the plan',
    next: 'Next',
  },
  beginPartnership: {
    beginAnotherPartnership: 'Begin another partnership',
    youRunThisInstallationSo:
      'You run this installation, so you can begin one. You become its administrator, and can invite an officer to begin its plan.',
    nameOfThePartnership: 'Name of the partnership',
    area: 'Area',
    address: 'Address',
    theLastPartOfThe: 'The last part of the address of its public pages. It stays.',
    country: 'Country',
    beginThisPartnership: 'Begin this partnership',
  },
  peopleWhoBegin: {
    somebodyElseBegins: 'Invite an officer, who may begin the plan in your place',
    onlyAdministratorsBegin:
      'Only an administrator of the partnership begins its plan: invite an officer as one. Everybody else can be invited now or later, under Settings, People.',
  },
  withoutPartnership: {
    title: 'No partnership yet',
    youBelongToNone: (email: string) => `You are signed in as ${email}, and belong to no partnership here.`,
    youCanBeginOne:
      'You run this installation, so you can begin one. You become its administrator, and can invite an officer to begin its plan. Nothing of it is public before a plan is published.',
    askForAnInvitation: 'Ask an administrator of yours for an invitation. It is a link, which works once.',
    signOut: 'Sign out',
  },
  firstPlanSteps: {
    nameOfThePartnership: 'Name of the partnership',
    shortName: 'Short name',
    area: 'Area',
    country: 'Country',
    whoseLawItActsUnder: 'Whose law it acts under.',
    policeForce: 'Police force',
    chooseItOrWriteIt: 'Choose it, or write it as it calls itself.',
    titleOfThePlan: 'Title of the plan',
    itsYearsAre: 'Its years are',
    financialYearsFrom1April: 'financial years, from 1 April',
    calendarYearsFrom1January: 'calendar years, from 1 January',
    itBeginsInTheYear: 'It begins in the year',
    forSoManyYears: 'For so many years',
    yearsInItsFirstEdition: 'Years in its first edition: the document that is drafted, adopted and published',
    theFirstEditionIsFrom: (label: string, startsOn: string, endsOn: string) =>
      `The first edition is <0>${label}</0>, from ${startsOn} to ${endsOn}.`,
    itsFirstAndLastDay: 'Its first and last day are others',
    firstDay: 'First day',
    lastDay: 'Last day',
    headlineOfTheFirstPage: 'Headline of the first page',
    somePlansHaveObjectivesIn:
      'Some plans have objectives in place of priorities, or golden threads in place of themes. Write yours in small letters.',
    whatYouWorkOnOne: 'What you work on: one',
    andSeveral: 'and several',
    whatYouWorkOnSeveral: 'What you work on: several',
    whatRunsThroughThemSeveral: 'What runs through them: several',
    whatRunsThroughThemOne: 'What runs through them: one',
    confirmed: {
      title: 'This is the title of our plan',
      headline: 'We want this headline',
      terms: 'These are our words',
    },
    unconfirmed: {
      title: 'It is proposed. Until you tick it or write your own, it stands in square brackets, and the plan cannot be published with it.',
      headline:
        'It is proposed. Until you tick it or write your own, it stands in square brackets, and the plan cannot be published with it.',
      terms: 'They are proposed. Tick them, or write your own above.',
    },
  },
};

export type BeginningWords = typeof beginning;
