/** What the screens of history say, by the file that says it. */
export const history = {
  historyScreen: {
    changeTypes: { created: 'added', changed: 'changed', removed: 'removed', reordered: 'moved' },
    whatAllEditionsShare: 'what all editions share',
    ofWhat: 'Of',
    by: 'By',
    of: (heading: string, home: string) => `${heading} of ${home}`,
    edition: (label: string) => `Edition ${label}`,
    everybody: 'everybody',
    withTheWords: 'With the words',
    nothingLikeThisWasChanged: 'Nothing like this was changed.',
    theseAreTheNewestThe: (shown: number) => `These are the newest ${shown}. The CSV file holds all of them.`,
    downloadAllOfItAs: 'Download all of it as CSV',
    valuesBeforeAndAfter: (place: string, heading: string) => `${place}. ${heading}, values before and after`,
    field: 'Field',
    before: 'Before',
    after: 'After',
    isWhatItWasBefore: (fieldLabel: string) => `“${fieldLabel}” is what it was before.`,
    bringBack: (fieldLabel: string) => `Bring back “${fieldLabel}”`,
    bringBack2: 'Bring back',
  },
  itemHistory: {
    of: (name: string) => `of ${name}`,
    unchangedSinceItCameWith: 'Unchanged since it came with the plan.',
    before: 'Before',
    after: 'After',
  },
};

export type HistoryWords = typeof history;
