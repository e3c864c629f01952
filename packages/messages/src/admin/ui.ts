/** What the screens of ui say, by the file that says it. */
export const ui = {
  choicesField: {
    none: 'None',
  },
  dayInWords: {
    dayNotYetSaid: 'Day not yet said',
  },
  figureInWords: {
    missing: 'missing',
  },
  screenStates: {
    thisCouldNotBeLoaded: 'This could not be loaded',
  },
  dateField: {
    aDate: (label: string) => `${label}: a date`,
    afterThisEditionEndsIt: 'After this edition ends: it is carried forward.',
    notKnown: 'Not known',
    try: (example: string) => `Try ${example}`,
    n31032019Q2End: '31/03/2019 · Q2 · end of March · ongoing',
    n3103201931March: '31/03/2019 · 31 March · end of March',
    sept2018092018Next: 'Sept 2018 · 09/2018 · next month',
    sept201831032019: 'Sept 2018 · 31/03/2019 · next month',
    typeADateAsYou: 'Type a date as you would write it',
  },
  dateKinds: {
    notKnown: 'Not known',
    canBeSaidLater: 'can be said later',
    theWholeMonth: 'the whole month',
    theWholeYear: 'in that year',
    dueBy: (last: string) => `due by ${last}`,
    noDayByWhichIt: 'no day by which it ends',
    dueAtTheEndOf: 'due at the end of each quarter',
    dueAtTheEndOfThe: 'due at the end of the plan’s year',
    toBeAgreedTheChecks: 'to be agreed; the checks show it',
  },
  monthDays: {
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    backTo: (monthAfter: string) => `Back to ${monthAfter}`,
    asAWhole: 'as a whole',
    onTo: (monthAfter: string) => `On to ${monthAfter}`,
    daysOf: (month: string) => `Days of ${month}`,
  },
  markdownEdits: {
    boldWords: 'bold words',
    wordsOfTheLink: 'words of the link',
  },
  markdownField: {
    bold: 'Bold',
    heading: 'Heading',
    smallerHeading: 'Smaller heading',
    list: 'List',
    numberedList: 'Numbered list',
    link: 'Link',
    table: 'Table',
    whatItCanHold: (label: string) => `${label}: what it can hold`,
    boldCtrlB: 'Bold: Ctrl B',
    asThePublicSeesIt: 'As the public sees it',
    asThePublicSeesIt2: (label: string) => `${label}, as the public sees it`,
    nothingIsWrittenYet: 'Nothing is written yet.',
  },
};

export type UiWords = typeof ui;
