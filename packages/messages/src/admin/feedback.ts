/** What the screens of feedback say, by the file that says it. */
export const feedback = {
  feedbackScreen: {
    toDo: 'To do',
    new: 'New',
    done: 'Done',
    nothingToDo: 'Nothing to do',
    feedback: 'Feedback',
    administratorsAndEditorsReadWhat: 'Administrators and editors read what residents write: it may tell who somebody is.',
    whatResidentsWroteByThe: (keptDays: number) =>
      `What residents wrote by the form that every public page leads to. It says nothing of who they are, and nobody can answer them. It is deleted after ${keptDays} days; delete sooner what tells who somebody is.`,
    nothingHasBeenWrittenYet: 'Nothing has been written yet.',
    noted: 'Noted.',
    deleted: 'Deleted.',
    aboutNoPageInParticular: 'about no page in particular',
    about: (page: string) => `about ${page}`,
    sortedBy: (sortedBy: string) => ` · sorted by ${sortedBy}`,
    whatBecomesOfWhatWas: (when: string) => `What becomes of what was written on ${when}`,
    noteForColleagues: 'Note for colleagues',
    save: 'Save',
    yesDeleteItForGood: 'Yes, delete it for good',
    delete: 'Delete…',
  },
};

export type FeedbackWords = typeof feedback;
