/** What the screens of teamwork say, by the file that says it. */
export const teamwork = {
  commandPalette: {
    findOrDoAnything: 'Find or do anything',
    findOrDo: 'Find or do',
    keys: 'Keys',
    singleLettersDoSomethingWhile: 'Single letters do something while nobody types',
    goTo: (name: string) => `Go to ${name}`,
    theNavigationInFullOr: 'The navigation in full, or as a rail',
    theNextItemTheOne: 'The next item, the one before',
    aNewAction: 'A new action',
    openOrEditEnterSaves: 'Open or edit; Enter saves and goes down, Tab goes right, Esc takes back',
    chooseARowWithShift: 'Choose a row; with Shift, all up to it',
    pasteRowsFromExcelOr: 'Paste rows from Excel or Word',
    moveTheItemThatYou: 'Move the item that you are in',
    saveAReportAndGo: 'Save a report and go to the next',
    boldInATextWith: 'Bold, in a text with headings and lists',
    undoYourLastChange: 'Undo your last change',
    arrows: 'Arrows',
    walkTheGridOfScores: 'Walk the grid of scores',
    aNumberALetter: 'A number, a letter, ?, -',
    answerACellOfThe: 'Answer a cell of the grid',
    thisList: 'This list',
  },
  comments: {
    comments: (unsettled: number): string => (unsettled === 0 ? 'Comment' : unsettled === 1 ? '1 comment' : `${unsettled} comments`),
    on: (name: string) => `on ${name}`,
    settledBy: (by: string) => `. Settled by ${by}`,
    openAgain: 'Open again',
    settled: 'Settled',
    aCommentOrAQuestion: (name: string) => `A comment or a question on “${name}”`,
    askSomebodyByAndTheir: (list: string) => `Ask somebody by @ and their name: ${list}`,
    addTheComment: 'Add the comment',
  },
  findOrDo: {
    aScreenAPriorityAny: 'A screen, a priority, any word',
    found: 'Found',
    nothingHasTheseWords: 'Nothing has these words.',
  },
  openComments: {
    openQuestionsAndComments: 'Open questions and comments',
    nobodyHasAskedOrNoted: 'Nobody has asked or noted anything. A comment is written beside the item that it is about.',
    forYou: 'For you:',
    on: (name: string) => `, on <0>${name}</0>`,
  },
  presentPeople: {
    alsoHere: (list: string) => `Also here: ${list}`,
  },
  useEntries: {
    screenOf: (label: string) => `screen of ${label}`,
    newActionIn: (title: string) => `New action in ${title}`,
    reportOn: (text: string) => `Report on “${text}”`,
  },
};

export type TeamworkWords = typeof teamwork;
