/** What the screens of shell say, by the file that says it. */
export const shell = {
  router: {
    thisScreenCouldNotBe: 'This screen could not be opened',
    theConnectionMayBeDown: 'The connection may be down, or Saferplan may have been updated. What you saved is safe.',
    tryAgain: 'Try again',
    allEditions: 'All editions',
    thisScreenDoesNotExist: 'This screen does not exist',
  },
  trpc: {
    noConnectionToTheServer: 'No connection to the server. Check your network; nothing you typed is lost.',
    somethingWentWrong: 'Something went wrong.',
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
