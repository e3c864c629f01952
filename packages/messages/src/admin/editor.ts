/** What the screens of editor say, by the file that says it. */
export const editor = {
  editionData: {
    thisCannotBeSaved: 'This cannot be saved',
  },
  editionFrame: {
    thereIsNoEdition: (label: string) => `There is no edition ${label}`,
  },
  useCopyForward: {
    editionIsBegunDecideFirst: (label: string) => `Edition ${label} is begun. Decide first what becomes of each priority.`,
  },
};

export type EditorWords = typeof editor;
