/** What the screens of translation say, by the file that says it. */
export const translation = {
  languageNames: {
    noYet: (language: string) => `No ${language} yet`,
    theOriginalHasChangedSince: 'The original has changed since',
    notYetReadByA: (language: string) => `Not yet read by a ${language} speaker`,
    readByASpeaker: (language: string) => `Read by a ${language} speaker`,
  },
  translationEditor: {
    savedAndNotedAsRead: (label: string) => `${label}: saved, and noted as read by you.`,
    saved: (label: string) => `${label}: saved.`,
    itWasTranslatedOf: (original: string) => `. It was translated of: “${original}”`,
    youBeganToTypeIt: (original: string) => `. You began to type it when the original was: “${original}”`,
    itStillSaysTheSame: 'It still says the same',
    save: 'Save',
    iSpeakReadAndRight: (name: string) => `I speak ${name}: read and right`,
    discardWhatWasTyped: 'Discard what was typed',
    theSameIn: (name: string) => `The same in ${name}`,
  },
  translationFile: {
    willBeTaken: 'will be taken',
    isThereAlready: 'is there already',
    isEmpty: 'is empty',
    theOriginalHasChangedSince: 'The original has changed since: it is kept as a translation of what it said, where there is nothing newer',
    thereIsNoSuchText: 'There is no such text any more',
    cannotBeStored: 'cannot be stored',
    translationsWereTakenUndoTakes: (count: number) =>
      count === 1 ? 'One translation was taken. Undo takes it back.' : `${count} translations were taken. Undo takes all of them back.`,
    forATranslatorAllTexts: 'For a translator: all texts as a spreadsheet, and back',
    downloadTheTextsOfFor: (label: string, languageName: string) =>
      `<0>Download the texts of ${label} for translation into ${languageName}</0>. Every row holds a text, its ${languageName} where there is any, and how far it is.`,
    translatedFile: 'Translated file',
    xlsxOrOdsWithThe: 'XLSX or ODS, with the headings that it was downloaded with',
    reading: 'Reading…',
    thisFileCouldNotBe: 'This file could not be brought in',
    toBeTakenThereAlready: (name: string, part: number, part2: number, part3: number, part4: number, part5: number, part6: number) =>
      `${name}: ${part} to be taken, ${part2} there already, ${part3} empty, ${part4} whose original has changed since, ${part5} of no text here, ${part6} that cannot be stored.`,
    row: 'Row',
    whatBecomesOfIt: 'What becomes of it',
    takeTranslations: (part: number) => (part === 1 ? 'Take one translation' : `Take ${part} translations`),
  },
  translationScreen: {
    missing: 'Missing',
    changedSince: 'Changed since',
    unread: 'Unread',
    read: 'Read',
    all: 'All',
    translation: 'Translation',
    thePartnershipHasOneLanguage:
      'The partnership has one language. Add another to the public site in Settings › Public site, and each text can be written in both.',
    ofTextsSayInWhat: (count: number, count2: number, name: string, part: number) =>
      `${count} of ${count2} texts say in ${name} what they say today; ${part} of them no ${name} speaker has read. A text without a translation, or whose original has changed since, stands on ${name} pages in the first language, and is marked so.`,
    whichTexts: 'Which texts',
    typedAndNotSavedOf: (text: string) => `Typed and not saved, of a text that is not in this edition: “${text}”`,
    discardIt: 'Discard it',
    thereAreNone: 'There are none.',
    showMoreOf: (min: number, count: number) => `Show ${min} more of ${count}`,
  },
  translationsOfItem: {
    in: (languageName: string) => `In ${languageName}`,
  },
};

export type TranslationWords = typeof translation;
