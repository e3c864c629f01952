import type { ExtensionsWords } from '../extensions.ts';

/** What the screens of extensions say, in Welsh, which no speaker has read yet. */
export const extensions: ExtensionsWords = {
  calculationField: {
    notInThePackage: (value) => `${value} (ddim yn y pecyn)`,
    theValuesOfTheSeries: 'Gwerthoedd y gyfres fel y maent',
    itMakesNoReadingYet: 'Nid yw’n gwneud darlleniad eto.',
    itMakesFor: (value, when) => `Mae’n gwneud ${value.toLocaleString('en-GB')} ar gyfer ${when}.`,
  },
  extensionList: {
    addedByYourPackage: 'Ychwanegwyd gan eich pecyn',
  },
};
