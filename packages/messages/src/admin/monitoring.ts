const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWord = (count: number): string => NUMBERS[count] ?? count.toString();
const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What the screens of monitoring say, by the file that says it. */
export const monitoring = {
  calendarScreen: {
    due: 'Due',
    meeting: 'Meeting',
    consultation: 'Consultation',
    byLaw: 'By law',
    calendarOf: (label: string) => `Calendar of ${label}`,
    downloadAsACalendarIcs: 'Download as a calendar (ICS)',
    noDateIsSetYet: 'No date is set yet.',
  },
  digests: {
    weeklyMessagesToLeads: 'Weekly messages to leads',
    theyGoOutOnMondays: 'They go out on Mondays while the edition is published and its year runs.',
    noMailServerIsSet: 'No mail server is set up here, so none is sent; the operator’s guide says how.',
    nobodyIsNamedAsThe: 'Nobody is named as the lead of a priority under Settings, People.',
    turnedOff: ' (turned off)',
    nothingToSayThisWeek: ': nothing to say this week',
  },
  progressBoard: {
    liftedTheArrowKeysMove: 'Lifted. The arrow keys move it, Space puts it down, Escape leaves it where it was.',
    over: (ragName: string) => `Over ${ragName}`,
    putAnActionHereTo: (ragName: string) => `Put an action here to say that it is ${ragName}. You are asked for one sentence.`,
    spaceLiftsIt: '. Space lifts it.',
  },
  progressScreen: {
    as: 'As',
    forYou: ' for you',
    ofWaiting: (count: number, count2: number, role: string) => `${count} of ${count2} waiting${role}`,
    progressIn: (label: string) => `Progress in ${label}`,
    reportOn: (count: number) => `Report on ${count === 1 ? 'one' : `${count}`}`,
    noActionIsLikeThis: (count: number): string => (count === 0 ? 'Actions are added under Plan.' : 'No action is like this.'),
    weeklyLettersToLeads: 'Weekly letters to leads',
    table: 'Table',
    board: 'Board',
    all: 'All',
    dueWithin30Days: 'Due within 30 days',
    mine: 'Mine',
    leadAgency: 'Lead agency',
    anyLeadAgency: 'Any lead agency',
    priority: 'Priority',
    allPriorities: 'All priorities',
    owner: 'Owner',
    anyOwner: 'Any owner',
  },
  progressTable: {
    leadLabel: 'Lead',
    now: 'Now',
    action: 'Action',
    leadAgencies: 'Lead agencies',
    due: 'Due',
    heard: 'Heard',
  },
  progressTabs: {
    progress: 'Progress',
    actions: 'Actions',
    calendar: 'Calendar',
    report: 'Report',
    funding: 'Funding',
  },
  progressWords: {
    notAgreed: 'Not agreed',
    never: 'never',
    /** In years from two on, where nobody counts days any more. */
    late: (days: number) => (days === 1 ? '1 day late' : days < 731 ? `${days} days late` : `${Math.floor(days / 365.25)} years late`),
    /** Of what is due in a month, where no day is agreed. */
    dueSoon: 'soon',
    dueIn: (days: number) => (days === 1 ? 'in 1 day' : `in ${days} days`),
    thePlanHasNoAction: 'The plan has no action yet.',
    /** 'One of 12 actions is late and three are at risk.' */
    lateAndAtRisk: (late: number, atRisk: number, all: number) => {
      const of = `of ${all} ${all === 1 ? 'action' : 'actions'}`;
      const are = (count: number): string => (count === 1 ? 'is' : 'are');
      if (late === 0 && atRisk === 0) return `None ${of} is late or at risk.`;
      if (late === 0) return `${capital(inWord(atRisk))} ${of} ${are(atRisk)} at risk.`;
      return `${capital(inWord(late))} ${of} ${are(late)} late${atRisk === 0 ? '' : ` and ${inWord(atRisk)} ${are(atRisk)} at risk`}.`;
    },
    neverReportedOn: (count: number) => `${capital(inWord(count))} ${count === 1 ? 'has' : 'have'} never been reported on.`,
  },
  ragNames: {
    notReported: 'Not reported',
    late: 'Late',
    atRisk: 'At risk',
    onTrack: 'On track',
    done: 'Done',
    stopped: 'Stopped',
  },
  /** Why an action or an indicator has its colour, by the code of the rule. */
  noLead: 'No lead',
  reasons: {
    done: 'It is done.',
    stopped: 'It was stopped.',
    late: (when: string) => `It was due ${when} and is not done.`,
    dueSoon: (when: string) => `It is due ${when} and has not begun.`,
    silentSince: (day: string) => `Nothing has been reported since ${day}.`,
    silentSinceTheYearBegan: 'Nothing has been reported since the year began.',
    notReported: 'Nothing has been reported yet.',
    onTrack: 'It is on its way, and nothing is late.',
    noReading: 'There is no reading yet.',
    noTarget: 'No target is set.',
    notAgreed: 'The baseline or the size of the change is not agreed yet.',
    aimedAtAtMost: (value: string, expected: string) => `The newest reading is ${value}; at most ${expected} was aimed at by then.`,
    aimedAtAtLeast: (value: string, expected: string) => `The newest reading is ${value}; at least ${expected} was aimed at by then.`,
  },
  reportScreen: {
    progressReport: 'Progress report',
    since: 'Since',
    until: 'Until',
    print: 'Print',
    slide: 'Slide',
    notRated: 'Not rated',
    indicators: 'Indicators',
    planFromTo: (name: string, label: string, since: string, until: string) => `${name}, plan ${label}: from ${since} to ${until}.`,
    noActionIsAgreedYet: 'No action is agreed yet.',
    nothingNew: 'Nothing new.',
    next: (next: string) => `Next: ${next}`,
  },
  updateDrawer: {
    reportOn: (text: string) => `Report on “${text}”`,
    close: 'Close',
    due: 'Due:',
    byTheRulesItWould: (ragName: string) => ` By the rules it would be ${ragName}.`,
    before: 'Before',
    sayHowItIsGoing: 'Say how it is going.',
    oneSentenceIsEnough: 'One sentence is enough.',
    reportedOn: (text: string) => `Reported on “${text}”`,
    howIsItGoing: 'How is it going?',
    whatWasDone: 'What was done',
    oneSentenceIsEnough2: 'One sentence is enough',
    whatIsNext: 'What is next',
    newDate: 'New date',
    proofALink: 'Proof: a link',
    partnersOnlyUntilYouPublish: 'Partners only, until you publish',
    saveNext: 'Save, next',
    next: (next: string) => ` Next: ${next}`,
    proof: 'Proof',
    correctIt: 'Correct it',
    removeThisReport: 'Remove this report',
  },
};

export type MonitoringWords = typeof monitoring;
