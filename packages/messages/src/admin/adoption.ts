/** What the screens of adoption say, by the file that says it. */
export const adoption = {
  addDated: {
    sayWhatItIs: 'Say what it is.',
  },
  adoptionScreen: {
    addAConsultation: 'Add a consultation',
    adoptionOf: (label: string) => `Adoption of ${label}`,
    whoeverPublishesMustBeSomebody: ' Whoever publishes must be somebody else than whoever asks for it.',
    theFinalDecisionIsTaken: (finalDecision: string, fourEyes: string) => `The final decision is taken by ${finalDecision}.${fourEyes}`,
    notYetSaidWhoIs: '. Not yet said who is asked',
    /** Where a consultation stands today, before its days. */
    consultationStates: {
      'to-come': 'To come:',
      open: 'Open:',
      over: 'Over:',
      'not-known': 'Whether it is open is not known:',
    },
    to: (when: string, when2: string, audiences: string) => `${when} to ${when2}${audiences}`,
    nobodyHasBeenAskedYet:
      'Nobody has been asked yet. Put the draft out, with dates and questions: each answer is kept with what changed because of it.',
    opensOn: 'Opens on',
    closesOn: 'Closes on',
  },
  implications: {
    notYetSaid: 'Not yet said',
    signedOff: 'Signed off',
    theReportToACommittee: 'The report to a committee says what the plan means for money, staffing, equality and eight other things.',
    writeOnAllLinesNot: (none: string, count: number) =>
      `Write “${none}” on ${count === 1 ? 'the line' : `all ${count} lines`} not yet said`,
    theLinesThatTheReport: 'The lines that the report lacked',
    addTheLinesThatThe: (count: number) => `Add the ${count === 1 ? 'line' : `${count} lines`} that the report still lacks`,
  },
  meetings: {
    addAMeeting: 'Add a meeting',
    noMeetingIsEnteredYet: 'No meeting is entered yet. Add the one at which the plan is put to the vote.',
    noMeetingIsEnteredAt: 'No meeting is entered at which the next decision on the plan is to be taken.',
    itsDay: 'Its day',
    item: (agendaItem: string) => `item ${agendaItem}`,
    askedToDecide: (recommendation: string) => `Asked to decide: ${recommendation}`,
    forAgainstAbstained: (for1: number, against: number, abstain: number) => `${for1} for, ${against} against, ${abstain} abstained`,
    whatDecided: (item: string) => `What “${item}” decided`,
    whatDidItDecide: 'What did it decide?',
  },
  paperScreen: {
    noMeetingYet: 'Not tied to a meeting yet',
    noPaperYet:
      'The report that asks the committee to decide: what is asked, the options and the reasons. Give one a title; meetings, implications and consultations come from Adoption.',
    paperForTheCommittee: 'Paper for the committee',
    theMeetingItsRecommendationAnd:
      'The meeting, its recommendation and the timetable come from the meetings under Adoption; the implications and consultations stand there too. What is empty here is said in the paper to be not yet written.',
    forEverybody: 'For everybody',
    withWhatIsExempt: 'With what is exempt',
    in: (language: string) => `, in ${language}`,
    forEverybody2: 'for everybody',
    withWhatIsExempt2: 'with what is exempt',
  },
  papers: {
    asItStandsMarkedAs: 'As it stands, marked as a draft on every page',
    levelsChangesAndWhyRanking: 'Levels, changes and why, ranking and what is recommended',
    fromTheFirstDayOf: 'From the first day of the year until today, with colours and their reasons',
    prioritiesWhoLeadsHowActions: 'Priorities, who leads, how actions stand and whom to call',
    withWhatIsRestrictedTo: 'With what is restricted to partners, marked OFFICIAL-SENSITIVE',
    aPicture1920By1080: 'A picture, 1920 by 1080, marked as a draft; the pictures of what is published stand on its data page',
    planAsWord: (label: string) => `Plan ${label} as Word`,
    planAsPdf: (label: string) => `Plan ${label} as PDF`,
    figuresOfAsExcel: (label: string) => `Figures of ${label} as Excel`,
    scorecardActionsIndicatorsAndSeries: 'Scorecard, actions, indicators and series, with filters',
    strategicAssessmentAsWord: (label: string) => `Strategic assessment ${label} as Word`,
    strategicAssessmentAsPdf: (label: string) => `Strategic assessment ${label} as PDF`,
    strategicAssessmentForPartnersAs: (label: string) => `Strategic assessment ${label} for partners, as Word`,
    progressReportAsWord: (label: string) => `Progress report ${label} as Word`,
    progressReportAsPdf: (label: string) => `Progress report ${label} as PDF`,
    planOnAPageAs: (label: string) => `Plan ${label} on a page, as Word`,
    planOnAPageAsPdf: (label: string) => `Plan ${label} on a page, as PDF`,
    scorecardOfAsASlide: (label: string) => `Scorecard of ${label} as a slide`,
    asASlide: (title: string) => `${title} as a slide`,
    papersForTheMeeting: 'Papers for the meeting',
    paperForTheCommittee: 'Paper for the committee',
    whatIsAskedOfIt: 'What is asked of it, the options and the reasons',
  },
  stepHistory: {
    whatWasDecided: 'What was decided',
    onADayNotRecorded: 'on a day not recorded',
    forAgainstAbstained: (for1: number, against: number, abstain: number) => `: ${for1} for, ${against} against, ${abstain} abstained`,
    byThe: (body: string, heldOn: string, votes: string) => `by the ${body}, ${heldOn}${votes}`,
  },
  transitionList: {
    whatComesNext: 'What comes next',
    goToPublish: 'Go to Publish',
    stillMissing: 'Still missing',
    decidedAt: 'Decided at',
    noMeeting: 'No meeting',
    notRecorded: 'Not recorded',
    whereItWasPublicAlready:
      'Was this plan public before it came here? Then say when, and which document it was taken from, under <0>The front page and its years</0>: no report to a committee and no meeting is asked for that nobody recorded.',
    whereItWasPublicAskAnAdministrator:
      'Was this plan public before it came here? Say when, and which document it was taken from, under <0>The front page and its years</0>: an administrator can then note its adoption without a meeting that nobody recorded.',
    anAdministratorNotes:
      'This plan was public before it came here. That it was adopted at a meeting that is not recorded is for an administrator to note.',
    chooseAMeeting: 'Choose a meeting',
    whatIsToBeAmended: 'What is to be amended, and why. This is published.',
    why: 'Why',
    thisStepCannotBeTaken: 'This step cannot be taken yet',
  },
  way: {
    othersAreAskedWhatThey: 'Others are asked what they think',
    aCommitteeRecommendsThePlan: 'A committee recommends the plan',
    theFinalDecision: 'The final decision',
    afterAdoption: 'After adoption',
    leftOutNoneWasOpened: 'Left out: none was opened',
    notNotedHere: 'Not noted here',
  },
};

export type AdoptionWords = typeof adoption;
