/** What the screens of data-imports say, by the file that says it. */
export const dataImports = {
  filePicker: {
    theFileCouldNotBe: 'The file could not be sent.',
    chooseAFile: 'Choose a file',
    sending: (part: number) => `Sending: ${part}%`,
  },
  broughtInBefore: {
    said: (name: string, moment: string, who: string) =>
      `This very file was brought in before: ${name}, ${moment}, by ${who}. Only what is not kept yet would be stored.`,
  },
  importPoliceScreen: {
    data: 'Data',
    importPoliceFiles: 'Import police files',
    downloadStreetLevelCrimeFor: (force: string, area: string) =>
      `Download street-level crime for ${force} from data.police.uk and choose the zip file here as it is, or a single file such as 2016-01-kent-street.csv. We count the offences in ${area}. A month that is imported again replaces the one that is kept, unless the file has no value for it.`,
    file: 'File',
    aZipOrCsvFile: 'A zip or CSV file of up to 2 GB',
    thisFileWasNotImported: 'This file was not imported',
    imported: 'Imported',
    /** `asks` where questions about it follow. */
    isRead: (odd: number, asks: boolean): string =>
      `The file is read: what it holds and what would change stands below. ${odd === 0 ? (asks ? '' : 'Nothing in it is odd.') : odd === 1 ? 'One thing in it is odd.' : `${odd} things in it are odd.`}`,
    valuesWereStoredSeeThe: (count: number, missing: number) =>
      `${count.toLocaleString('en-GB')} ${count === 1 ? 'value was' : 'values were'} stored.${missing === 0 ? '' : ` ${missing.toLocaleString('en-GB')} more ${missing === 1 ? 'is' : 'are'} kept as missing, with the reason.`} <0>See the series</0>`,
    importTheseCounts: 'Import these counts',
    unpacking: 'Unpacking',
    counting: 'Counting',
    storing: 'Storing',
    reading: 'Reading…',
    rowsMonths: (stage: string, share: string, rows: number, months: number) =>
      `${stage}${share}: ${rows.toLocaleString('en-GB')} rows, ${months.toLocaleString('en-GB')} months`,
    whatTheFileHolds: 'What the file holds',
    to: (first: string, last: string) => `${first} to ${last}`,
    rowsMonths2: (rows: number, count: number, first: string) =>
      `${rows.toLocaleString('en-GB')} rows, ${count.toLocaleString('en-GB')} ${count === 1 ? 'month' : 'months'}: ${first}.`,
    whatIsOddInIt: 'What is odd in it, and what we make of it',
    whatWouldChange: 'What would change',
    series: 'Series',
    new: 'New',
    newOf: (count: number, missing: number): string =>
      `${count.toLocaleString('en-GB')}${missing === 0 ? '' : `, ${missing === count ? '' : `${missing.toLocaleString('en-GB')} of them `}missing`}`,
    revisedByTheForce: 'Revised by the force',
    unchanged: 'Unchanged',
    crimeTypesThatNoSeries: 'Crime types that no series counts yet: make one of each that you tick',
  },
  coverageQuestions: {
    pleaseTellUs: 'Please tell us',
    month: 'Month',
    rows: 'Rows',
    withoutAPlace: 'Rows without a place',
    repeatedRows: 'Rows that repeat a Crime ID',
    askedAbout: (month: string) => `${month}: asked about`,
    listed: (list: string, more: number): string => (more === 0 ? list : `${list}; and ${more.toLocaleString('en-GB')} more`),
    showsAGap: (month: string) =>
      `The series have no value for ${month} and say why; their charts show a gap. A fuller file can bring it later.`,
    keptStays: (month: string, list: string) => `Nothing of the file is stored for ${month}. What is kept stays: ${list}.`,
    takenBack: (list: string) => `What was stored as this file counts it is taken back: ${list}.`,
    storedAsTheyStand: (list: string) => `Stored, and shown like any other month: ${list}.`,
    insteadOf: (value: string, kept: string) => `${value} instead of ${kept}`,
    nothingCounted: 'No series takes anything of it yet; a series that you make below gets what the file counts.',
    nothingToCompareWith: (district: string, months: string) => `${district} is not compared with in ${months}, and it is said why.`,
    comparedAsTheyStand: (district: string, list: string) => `${district} is compared with as the file counts it: ${list}.`,
    open: (open: number): string => (open === 1 ? 'One question is open.' : `${open.toLocaleString('en-GB')} questions are open.`),
    allAnswered: 'All questions are answered.',
    whatStays: 'What is kept and stays, since the file has no value for it',
  },
  importTableScreen: {
    valuesWereStored: (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'value was' : 'values were'} stored.`,
    data: 'Data',
    importASpreadsheet: 'Import a spreadsheet',
    aCsvExcelOrOpendocument:
      'A CSV, Excel or OpenDocument file with months and figures, the way your partner keeps it. We account for every filled cell before anything is stored.',
    file: 'File',
    csvXlsxXlsOrOds: (list: string) => `CSV, XLSX, XLS or ODS, up to 50 MB${list}`,
    reading: 'Reading…',
    thisCouldNotBeImported: 'This could not be imported',
    imported: 'Imported',
    seeTheSeries: 'See the series',
    sheet: 'Sheet',
    answeredAndChosenAsFor: 'Answered and chosen as for the last file of this shape. Change what is not so any more.',
    confirmAll: 'Confirm all',
    importOf: (count: number, all: number) => `Import ${count} of ${all}`,
    found: (series: number, values: number): string =>
      `${series === 1 ? 'One series was' : `${series} series were`} found, with ${values === 1 ? 'one value' : `${values.toLocaleString('en-GB')} values`}.`,
    nothingIsAsked: 'Nothing is asked.',
    allAnswered: 'All questions are answered.',
    questionsAreOpen: (open: number): string => (open === 1 ? 'One question is open.' : `${open} questions are open.`),
  },
  mayImport: {
    othersBringFiguresIn: 'Administrators, editors and analysts bring figures in. You can read all of them under Data.',
  },
  measureChoices: {
    notSaid: 'not said',
    whenItFalls: 'when it falls',
    whenItRises: 'when it rises',
    neither: 'neither: it depends',
    into: (title: string) => `into “${title}”`,
    whereItGoes: 'Where it goes',
    noMeasureHasBeenFound: 'No measure has been found yet.',
    target: (target: number) => `, target ${target.toLocaleString('en-GB')}`,
    /** What values are by. */
    by: { month: 'month', quarter: 'quarter', year: 'year', week: 'week', day: 'day', event: 'event' },
    valuesByToMissing: (count: number, interval: string, period: string, periods: string, missing: number, target: string) =>
      `${count.toLocaleString('en-GB')} values by ${interval}, ${period} to ${periods}${missing === 0 ? '' : `, ${missing} missing`}${target}`,
    whereGoes: (name: string) => `Where “${name}” goes`,
    notImported: 'not imported',
    intoANewSeries: 'into a new series',
    titleOfTheSeries: 'Title of the series',
    whatIsCountedInThe: 'What is counted, in the plural',
    cases: 'cases',
    itIsBetter: 'It is better',
  },
  roundReport: {
    values: (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'value' : 'values'}`,
    valuesStored: (count: number, missing: number) =>
      `${count.toLocaleString('en-GB')} ${count === 1 ? 'value' : 'values'} stored${missing === 0 ? '' : `, ${missing.toLocaleString('en-GB')} of them missing`}`,
    fileByFile: 'File by file',
    whatChanged: 'What changed',
    whatWouldChange: 'What would change',
    newOrRevised: (count: number, missing: number) =>
      `${count.toLocaleString('en-GB')} ${count === 1 ? 'value' : 'values'} new or revised${missing === 0 ? '' : `, ${missing.toLocaleString('en-GB')} of them missing`}`,
    onlyCountsBeside: 'No value of a series is new, but counts of neighbours or of small areas are',
    allOfItIsKept: 'All of it is kept already, or comes with an earlier one of these files',
    nothingOfItIsStored: 'No series gets a value from it',
    leftOut: 'Left out. ',
    remarks: (count: number): string => (count === 1 ? 'remark' : 'remarks'),
    new: 'New',
    to: (count: number, period: string, figure: string, count2: string, period2: string, figure2: string): string =>
      count === 1 ? `${period}: ${figure}` : `${count2}, ${period} to ${period2} (${figure2})`,
    revised: 'Revised',
    publishedOtherwise: 'Published otherwise',
    now: (period: string, figure: string, figure2: string) => `${period} ${figure}, now ${figure2}`,
    newSignal: 'New signal',
    tell: 'Tell',
    byThe: (whoLeads: string, title: string, edition: string, kind: string, title2: string) =>
      `${whoLeads}: “${title}”, ${edition}, by the ${kind} “${title2}”`,
    /** What uses a series. */
    kinds: { indicator: 'indicator', topic: 'topic' },
    nobodyIsNamedYet: 'Nobody is named yet',
  },
  roundScreen: {
    sending: (name: string, part: number) => `Sending ${name}: ${part}%`,
    reading: 'Reading…',
    /** `missing` says of how many periods it would be kept that they have no value. */
    filesAreRead: (values: number, missing: number) =>
      `The files are read: ${values + missing === 0 ? 'nothing in them is new' : values === 1 ? 'one value is new or revised' : `${values.toLocaleString('en-GB')} values are new or revised`}${missing === 0 ? '' : `, ${missing.toLocaleString('en-GB')} more ${missing === 1 ? 'is' : 'are'} missing`}.`,
    valuesWereStored: (values: number, missing: number) =>
      `${values.toLocaleString('en-GB')} ${values === 1 ? 'value was' : 'values were'} stored.${missing === 0 ? '' : ` ${missing.toLocaleString('en-GB')} more ${missing === 1 ? 'is' : 'are'} kept as missing, with the reason.`}`,
    takenBackValuesAreAs: (count: number) => `Taken back: ${count.toLocaleString('en-GB')} values are as before.`,
    data: 'Data',
    thisMonthsFiles: 'This month’s files',
    chooseAllOfThemPolice:
      'Choose all of them: police files from data.police.uk as they are, and tables that are called as those you brought in before, but for the month. Every series that they fit is updated, in one change. Nothing is stored until you say so.',
    files: 'Files',
    upTo20ZipCsv: 'Up to 20: ZIP, CSV, XLSX, XLS or ODS',
    chooseFiles: 'Choose files',
    nothingWasStored: 'Nothing was stored',
    itWasNotTakenBack: 'It was not taken back',
    stored: 'Stored',
    takenBack: 'Taken back',
    takeAllOfItBack: 'Take all of it back',
    seeTheSeries: 'See the series',
    storeValues: (values: number, missing: number): string =>
      values > 0
        ? `Store ${values.toLocaleString('en-GB')} ${values === 1 ? 'value' : 'values'}`
        : missing === 0
          ? 'Nothing is new'
          : `Keep ${missing.toLocaleString('en-GB')} ${missing === 1 ? 'value' : 'values'} as missing`,
  },
  sheetGrid: {
    moreColumns: (count: number) => `${count.toLocaleString('en-GB')} more columns`,
    moreRows: (count: number) => `${count.toLocaleString('en-GB')} more rows`,
    and: ' and ',
    value: 'value',
    period: 'period',
    label: 'label',
    note: 'note',
    total: 'total',
    leftOut: 'left out',
    question: 'question',
    whatEachCellWasTaken: 'What each cell was taken for',
    theSheet: 'The sheet',
    row: 'Row',
    empty: 'empty',
    wereReadAndAreNot: (list: string) => `${list} were read and are not shown here.`,
  },
  tableQuestions: {
    pleaseTellUs: 'Please tell us',
    see: (shortly: string) => `See ${shortly}`,
    chooseOne: 'Choose one',
    andMore: (list: string, count: number) => `${list} and ${count} more`,
    leftOutAsTotals: 'Left out as totals',
    importAllTheSameBecause: (name: string) => `Import “${name}” all the same, because`,
    importIt: 'Import it',
    everyFilledCell: 'Every filled cell',
    ofFilledCellsAreValues: (filled: string, values: string, labels: string, leftOut: string, questioned: string) =>
      `Filled cells: ${filled}. Values or marks of a missing one: ${values}. Labels: ${labels}. Left out: ${leftOut}. Asked about: ${questioned}.`,
    leftOut: 'Left out',
    why: 'Why',
    cell: (cell: string) => `Cell ${cell}`,
    withTheNote: (note: string) => `, with the note “${note}”`,
    aValueOfFor: (name: string, period: string, note: string) => `A value of “${name}” for ${period}${note}.`,
    import: (name: string) => `Import “${name}”`,
    leaveOut: (name: string) => `Leave “${name}” out`,
    itNamesAMeasureOr: 'It names a measure or a period.',
  },
};

export type DataImportsWords = typeof dataImports;
