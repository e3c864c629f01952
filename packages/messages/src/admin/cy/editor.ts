import type { EditorWords } from '../editor.ts';

/** What the screens of editor say, in Welsh, which no speaker has read yet. */
export const editor: EditorWords = {
  editionData: {
    thisCannotBeSaved: 'Ni ellir cadw hwn',
  },
  editionFrame: {
    thereIsNoEdition: (label) => `Nid oes rhifyn ${label}`,
  },
  useCopyForward: {
    editionIsBegunDecideFirst: (label) => `Dechreuwyd rhifyn ${label}. Penderfynwch yn gyntaf beth ddaw o bob blaenoriaeth.`,
  },
};
