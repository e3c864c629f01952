import type { HistoryWords } from '../history.ts';

/** What the screens of history say, in Welsh, which no speaker has read yet. */
export const history: HistoryWords = {
  historyScreen: {
    changeTypes: { created: 'ychwanegwyd', changed: 'newidiwyd', removed: 'dilëwyd', reordered: 'symudwyd' },
    whatAllEditionsShare: 'yr hyn y mae pob rhifyn yn ei rannu',
    ofWhat: 'O beth',
    by: 'Gan bwy',
    of: (heading, home) => `${heading} ${home}`,
    edition: (label) => `Rhifyn ${label}`,
    everybody: 'pawb',
    withTheWords: 'Gyda’r geiriau',
    nothingLikeThisWasChanged: 'Ni newidiwyd dim fel hyn.',
    theseAreTheNewestThe: (shown) => `Dyma’r ${shown} mwyaf newydd. Mae’r ffeil CSV yn cynnwys pob un ohonynt.`,
    downloadAllOfItAs: 'Lawrlwytho’r cyfan fel CSV',
    valuesBeforeAndAfter: (place, heading) => `${place}. ${heading}, gwerthoedd cynt ac wedyn`,
    field: 'Maes',
    before: 'Cynt',
    after: 'Wedyn',
    isWhatItWasBefore: (fieldLabel) => `Mae “${fieldLabel}” fel yr oedd o’r blaen.`,
    bringBack: (fieldLabel) => `Dod â “${fieldLabel}” yn ôl`,
    bringBack2: 'Dod yn ôl',
  },
  itemHistory: {
    of: (name) => name,
    unchangedSinceItCameWith: 'Heb ei newid ers iddo ddod gyda’r cynllun.',
    before: 'Cynt',
    after: 'Wedyn',
  },
};
