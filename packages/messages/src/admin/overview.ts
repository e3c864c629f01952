import { remarkGroups } from './remark-groups.ts';

/** What the screens of overview say, by the file that says it. */
export const overview = {
  contradictions: {
    settledWithWhoeverWroteIt: 'Settled with whoever wrote it',
    open: 'Open',
  },
  delivery: {
    late: 'late',
    done: 'done',
    stopped: 'stopped',
    atRisk: 'at risk',
    onTrack: 'on track',
    notReported: 'not reported',
    delivery: 'Delivery',
    actionsInPriorities: (count: number, count2: number) => `${count} actions in ${count2} priorities`,
    priority: 'Priority',
    actions: 'Actions',
    nextDue: 'Next due',
    actionPlanToCome: 'Action plan to come',
    none: 'none',
  },
  frontPage: {
    theFrontPageAndIts: 'The front page and its years',
    done: 'Done',
    editTheFrontPageAnd: 'Edit the front page and years',
    noHeadlineYet: 'No headline yet',
    noIntroductionYet: 'No introduction yet.',
    refreshedIn: (when: string) => `Refreshed ${when}`,
    headlineOfTheFrontPage: 'Headline of the front page',
    introduction: 'Introduction',
    refreshed: 'Refreshed in',
  },
  groupProblems: {
    alike: remarkGroups,
  },
  lastSeen: {
    whatThePublicLastSaw: 'What the public last saw',
    whatWouldChange: 'What would change',
    nothingIsPublishedYet: 'Nothing is published yet.',
    sincePublishedBy: (label: string, when: string, publishedBy: string) => `<0>${label}</0>, since ${when}, published by ${publishedBy}.`,
    cannotBePublishedAsIt: (label: string) => `${label} cannot be published as it is.`,
    nothingInDiffersFromWhat: (label: string) => `Nothing in ${label} differs from what is public.`,
    placesInWouldReadDifferently: (differs: number, label: string) =>
      `<0>${differs === 1 ? 'One place' : `${differs} places`} in ${label}</0> would read differently:`,
  },
  needsFixing: {
    needsFixing: 'Needs fixing',
    ofBlockPublication: (count: number, faults: number): string =>
      count === 0 ? 'The checks found nothing' : faults === 0 ? 'none blocks publication' : `${faults} of ${count} block publication`,
    blocksPublication: 'Blocks publication',
    andMore: (count: number) => `and ${count} more`,
  },
  nextDates: {
    tomorrow: 'tomorrow',
    today: 'today',
    nextDates: 'Next dates',
    calendar: 'Calendar',
    noDateOfLiesAhead: (label: string) => `No date of ${label} lies ahead.`,
    days: (days: number) => `${days} days`,
    months: (part: number) => `${part} months`,
  },
  recentChanges: {
    whatChangedRecently: 'What changed recently',
    nothingHasBeenChangedYet: 'Nothing has been changed yet.',
  },
  ribbon: {
    theYearsOfThisEdition: (areSeveral: boolean): string => (areSeveral ? 'The years of this edition' : 'The year of this edition'),
    to: (startsOn: string, endsOn: string) => `${startsOn} to ${endsOn}`,
    to2: (outcome: string, for1: number, against: number) => `${outcome}, ${for1} to ${against}`,
  },
  trends: {
    trends: 'Trends',
    allSeries: 'All series',
    noSeriesYetWithThe: 'No series yet. With the police’s monthly files every crime type becomes a chart here.',
    importPoliceFiles: 'Import police files',
    noValue: 'No value',
  },
  waiting: {
    waitingForYou: 'Waiting for you',
    nobodyHasAskedYouAnything: 'Nobody has asked you anything, and nothing of yours is late.',
    asksAboutThePlan: (authorName: string) => `${authorName} asks about the plan`,
    asksAbout: (authorName: string, item: string) => `${authorName} asks about ${item}`,
    reply: 'Reply',
    to: (authorName: string) => `to ${authorName}`,
    read: 'Read',
    asksASecondPersonTo: (actorName: string, label: string) => `${actorName} asks a second person to publish ${label}`,
    sentBack: (actorName: string, label: string) => `${actorName} sent ${label} back to you`,
    asksASecondPersonToAgree: (name: string) => `${name} asks a second person to agree`,
    report: 'Report',
    wasDue: (when: string) => `Was due ${when}`,
    moreActionsAreLate: (more: number) => `${more} more actions are late`,
    newLimitsAreSuggested: (title: string) => `${title}: new limits are suggested`,
    inPlacesAcceptOrRefuse: (suggestions: number): string =>
      suggestions === 1 ? 'In one place: accept or refuse' : `In ${suggestions} places: accept or refuse`,
    decide: 'Decide',
  },
  yearRibbon: {
    isADraft: (label: string) => `${label} is a draft`,
    isInConsultation: (label: string) => `${label} is in consultation`,
    isRecommendedAndNotYet: (label: string) => `${label} is recommended, and not yet adopted`,
    isAdoptedAndNotYet: (label: string) => `${label} is adopted, and not yet published`,
    isSuperseded: (label: string) => `${label} is superseded`,
    beginsOn: (label: string, startsOn: string) => `${label} begins on ${startsOn}`,
    endedOn: (label: string, endsOn: string) => `${label} ended on ${endsOn}`,
    isInMonthOf: (label: string, count: number, count2: number) => `${label} is in month ${count} of ${count2}`,
  },
};

export type OverviewWords = typeof overview;
