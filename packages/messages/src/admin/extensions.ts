/** What the screens of extensions say, by the file that says it. */
export const extensions = {
  calculationField: {
    notInThePackage: (value: string) => `${value} (not in the package)`,
    theValuesOfTheSeries: 'The values of the series as they are',
    itMakesNoReadingYet: 'It makes no reading yet.',
    itMakesFor: (value: number, when: string) => `It makes ${value.toLocaleString('en-GB')} for ${when}.`,
  },
  extensionList: {
    addedByYourPackage: 'Added by your package',
  },
};

export type ExtensionsWords = typeof extensions;
