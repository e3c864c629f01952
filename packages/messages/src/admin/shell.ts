/** What the screens of shell say, by the file that says it. */
export const shell = {
  router: {
    thisScreenCouldNotBe: 'This screen could not be opened',
    theConnectionMayBeDown: 'The connection may be down, or Saferplan may have been updated. What you saved is safe.',
    tryAgain: 'Try again',
    allEditions: 'All editions',
    thisScreenDoesNotExist: 'This screen does not exist',
  },
  conflictList: {
    couldNotBeFetched: 'What there is to choose from could not be fetched. What you typed is kept: load the page anew, then choose.',
    loadAnew: 'Load the page anew',
  },
  trpc: {
    noConnectionToTheServer: 'No connection to the server. Check your network; nothing you typed is lost.',
    somethingWentWrong: 'Something went wrong.',
    /** By the status of an answer that says nothing else. */
    answers: {
      401: 'Your session has ended. Sign in again to do this.',
      413: 'This is too large. Send 1 MB or less.',
      429: 'Too many requests. Wait a minute, then try again.',
      502: 'The server does not answer just now. Try again in a minute.',
      503: 'The server cannot do this just now. Try again in a minute.',
      504: 'The server did not answer in time. Try again in a minute.',
    },
  },
  goKeys: {
    theOverview: 'the overview',
    theAssessment: 'the assessment',
    thePlan: 'the plan',
    theDecisions: 'the decisions',
    delivery: 'delivery',
    publishing: 'publishing',
    theSettings: 'the settings',
  },
};

export type ShellWords = typeof shell;
