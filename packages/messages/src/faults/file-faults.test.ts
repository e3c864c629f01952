import type { FileFault, FileFaults } from '@saferplan/domain/shared';
import { writeValueNote } from '@saferplan/domain/spc';
import { describe, expect, it } from 'vitest';
import { spc } from '../admin/spc.ts';
import { spc as spcCy } from '../admin/cy/spc.ts';
import { fileFaultsCy } from './file-faults-cy.ts';
import { fileFaultsEn } from './file-faults-en.ts';
import { sayCoded } from './say-coded.ts';

type Case = readonly [given: object | null, english: string];

const NAME = { name: 'a.csv' };
const WEEK = { first: '2017-01-02', period: '2017-01-10', begun: '2017-01-09' };
const OTHER_WEEK = 'The weeks here begin on a Monday, and 2017-01-10 is a Tuesday. That day belongs to the week of 2017-01-09.';
const MONTHLY = 'Save only the sheet with the monthly figures, and import that.';
const AS_DOWNLOADED = 'Use the file as it was downloaded.';
const BRING_IN = 'Bring it in once under “Upload a table”: what you choose there is remembered.';

/** Each fault with its parameters, and its English to the letter. */
const SENTENCES: Readonly<Record<keyof FileFaults, Case>> = {
  'no-file-or-folder': [{ path: '/a/b' }, 'There is no file or folder /a/b.'],
  'police-file-empty': [NAME, 'a.csv is empty (0 bytes). Download it again.'],
  'no-street-files': [
    NAME,
    'There is no street-level crime file in a.csv. Look for files named like 2016-01-kent-street.csv, as data.police.uk serves them.',
  ],
  'zip-damaged': [{ ...NAME, entry: 'b.csv' }, 'b.csv in a.csv is damaged. Download it again.'],
  'zip-in-zips': [
    { name: 'a.zip' },
    'a.zip is a zip in a zip in a zip in another, which is not unpacked. Take it out, and import it alone.',
  ],
  'zip-other-method': [
    NAME,
    'a.csv is packed in a way that is not read. Unpack it, and make a zip of its files anew, or import the files one by one.',
  ],
  'other-archive': [{ ...NAME, format: '7z' }, 'a.csv is packed as 7z, which is not read. Unpack it first, or make a zip of its files.'],
  'police-rows-in-workbook': [
    NAME,
    'a.csv is a workbook, not a street-level crime file. Use the file as it was downloaded from data.police.uk; a table of figures is imported as a spreadsheet.',
  ],
  'other-police-file': [
    { ...NAME, is: 'stop-and-search' },
    'a.csv holds stop and search. Offences are counted from the street-level crime files, such as 2016-01-kent-street.csv.',
  ],
  'zip-too-large': [NAME, 'a.csv unpacks to more than any download of data.police.uk. Nothing was read.'],
  'disk-full-unpacking': [NAME, 'The disk is full: a.csv cannot be unpacked. Nothing was stored.'],
  'file-there-twice': [NAME, 'a.csv is there twice, perhaps from two downloads. Keep the newer one, so that no offence is counted twice.'],
  'same-month-and-force': [
    { ...NAME, earlier: 'b.csv', month: '2016-01' },
    'b.csv and a.csv both hold January 2016 of the same force, and differ. Keep the newer one, so that no offence is counted twice.',
  ],
  'written-in-utf-16': [NAME, `a.csv is written in UTF-16, perhaps because it was saved by another program. ${AS_DOWNLOADED}`],
  'not-text': [NAME, `a.csv is not a text file. ${AS_DOWNLOADED}`],
  'other-delimiter': [
    { ...NAME, delimiter: 'semicolon' },
    `a.csv has semicolons between its columns, because a spreadsheet program saved it. ${AS_DOWNLOADED}`,
  ],
  'not-street-header': [
    NAME,
    'The first line of a.csv is not the header of a street-level crime file of data.police.uk. A table of figures is imported as a spreadsheet.',
  ],
  'columns-missing': [
    { ...NAME, columns: ['Month', 'Crime type'] },
    'a.csv lacks the columns Month, Crime type. Without them offences cannot be counted by month, type and district.',
  ],
  'no-police-rows': [null, 'The files hold no row. Download them again.'],
  'no-month-of-rows': [
    { months: ['41671'] },
    'No row says its month as 2016-01. They say “41671”: a spreadsheet program may have changed them. Use the file as it was downloaded.',
  ],
  'no-rows-of-force': [{ force: 'Kent', forces: ['Sussex'] }, 'No row falls within Kent. The files are of Sussex.'],
  'no-rows-of-district': [
    { district: 'Swale', districts: ['Ashford'] },
    'No row lies in Swale. The largest districts in the files are Ashford.',
  ],
  'no-duckdb': [
    null,
    'Police files cannot be counted on this server, since DuckDB is not installed there or has nothing for its platform. Whoever runs the server installs it with: pnpm install. Spreadsheets and official tables can be imported without it.',
  ],
  'not-utf-8': [
    { ...NAME, line: 1200 },
    `a.csv, line 1,200, is not written in UTF-8, perhaps because another program saved it. ${AS_DOWNLOADED}`,
  ],
  'line-too-long': [{ name: null, line: null }, `A file holds a line of more than 2 MB, so it is no list of offences. ${AS_DOWNLOADED}`],
  'uneven-police-row': [
    { ...NAME, line: null },
    `a.csv does not have as many columns as its header. It may have been cut short or edited. ${AS_DOWNLOADED}`,
  ],
  'no-such-file': [NAME, 'There is no file a.csv.'],
  'file-empty': [NAME, 'a.csv is empty (0 bytes).'],
  'table-file-too-large': [{ ...NAME, megabytes: 50 }, `a.csv is larger than 50 MB. ${MONTHLY}`],
  'no-filled-cell': [NAME, 'a.csv has no cell that holds anything.'],
  'has-password': [NAME, 'a.csv is protected by a password. Save it without one, and import that.'],
  'holds-too-much': [
    { ...NAME, limit: 'too-many-sheets: more than 3' },
    `a.csv holds more than a table may (too-many-sheets: more than 3). ${MONTHLY}`,
  ],
  'not-a-table': [NAME, 'a.csv is not a table: it holds bytes that no text has. Import a CSV, XLSX, XLS or ODS file.'],
  'other-kind': [
    { ...NAME, kind: 'web-page' },
    'a.csv is a web page without a table, whatever its ending; perhaps its download asked you to sign in. Download it again.',
  ],
  'quotation-mark': [
    { ...NAME, fault: 'a quotation mark is never closed, line 3' },
    'a.csv cannot be read as a table: a quotation mark is never closed, line 3. Put it right, or save the file again.',
  ],
  'book-damaged': [
    { ...NAME, ending: 'XLSX' },
    'a.csv is damaged, not complete, or no XLSX file. Open it in your spreadsheet program, save it again, and import that.',
  ],
  'no-sheet': [NAME, 'a.csv has no sheet.'],
  'no-such-sheet': [{ ...NAME, sheet: 'One', sheets: ['Two', 'Three'] }, 'There is no sheet “One” in a.csv. There are: Two, Three.'],
  'no-figures': [{ sheet: 'One', why: null }, '“One”: it holds no figures.'],
  'unpacks-too-large': [
    { ...NAME, megabytes: 1200, most: 100 },
    `a.csv unpacks to 1,200 MB, more than the 100 MB that a table may have. ${MONTHLY}`,
  ],
  'too-many-cells': [
    { ...NAME, most: 1_000_000 },
    'a.csv has more than 1,000,000 cells. If it lists single events, count them by month first; else save only the monthly figures, and import that.',
  ],
  'too-many-measures': [
    { ...NAME, measures: 6000, most: 5000 },
    'a.csv would become 6,000 measures, more than 5,000. It may list single events: count them by month first.',
  ],
  'questions-open': [{ questions: [{ code: 'delimiter.comma' }] }, 'First answer: A comma'],
  'measure-refused': [{ why: { code: 'delimiter.comma' } }, 'A comma'],
  'no-measure-chosen': [null, 'Choose at least one measure to import.'],
  'weeks-overlap': [{ measure: 'Thefts', ...WEEK }, `“Thefts” has weeks that overlap. ${OTHER_WEEK}`],
  'too-many-a-day': [
    { measure: 'Thefts', most: 99, days: ['2016-03-03', '2016-05-09', '2016-05-10'], more: 2 },
    '“Thefts” has more than 99 events on 3 March 2016, 9 May 2016, 10 May 2016 and 2 more days, more than a series of dates can tell apart. Answer “The number of events of each month”.',
  ],
  'not-days-between': [
    { series: 'Thefts' },
    'It lists the dates of events, and the figures of “Thefts” are not the days between dates. Bring it in as a new series.',
  ],
  'other-interval': [
    { interval: 'week', series: 'Thefts', stored: 'event' },
    'It has figures of weeks, and “Thefts” has those of single events.',
  ],
  'other-weeks': [{ series: 'Thefts', ...WEEK }, `It has weeks other than those of “Thefts”. ${OTHER_WEEK}`],
  'measure-unfit': [
    { measure: 'Thefts', why: { code: 'no-measure-chosen' } },
    '“Thefts” cannot go there. Choose at least one measure to import.',
  ],
  'importer-failed': [{ said: 'The importer “Log” failed.' }, 'The importer “Log” failed.'],
  'official-unreadable': [{ ...NAME, problem: 'damaged' }, `a.csv cannot be read as a spreadsheet (damaged). ${AS_DOWNLOADED}`],
  'not-official': [
    NAME,
    'a.csv has neither the columns of the Home Office’s figures by Community Safety Partnership (Financial Year, Financial Quarter, CSP Name, Offence Count) nor those of mid-year estimates of people, by codes of areas as E07000110: ONS’s workbook (Code, Name, All ages, or Mid-2024), its detailed series (ladcode23, laname23, population_2024) or a table of Nomis (DATE, GEOGRAPHY_CODE, OBS_VALUE, or mnemonic and years).',
  ],
  'census-table': [
    NAME,
    'a.csv is a table of a census, not of mid-year estimates (Nomis NM_2002_1, with columns of sex and age). The numbers of people of the censuses of 2011 and 2021 come with Saferplan.',
  ],
  'people-projected': [
    NAME,
    'a.csv has projections of how many people there will be. Rates need estimates of how many there were: ONS’s mid-year estimates.',
  ],
  'people-of-some': [
    NAME,
    'a.csv has numbers of people, but none of all ages and both sexes of a year that it names. Use the table of all ages, with its title.',
  ],
  'area-shared': [
    { ...NAME, area: 'Ash', partnership: 'Ash and Beck' },
    'Ash has no figures of its own in a.csv: it shares the partnership Ash and Beck. Say --area "Ash and Beck" for those of all its councils.',
  ],
  'no-such-area': [{ ...NAME, area: 'Ash', similar: ['Ashby', 'Ashton'] }, 'a.csv has no area Ash. It has Ashby, Ashton.'],
  'plan-file-too-large': [{ ...NAME, megabytes: 10 }, 'a.csv is larger than 10 MB, so it is no plan file.'],
  'not-plan-spreadsheet': [
    NAME,
    'a.csv is no spreadsheet that we can read. Save it as XLSX or ODS without a password, and choose it again.',
  ],
  'not-json': [{ fault: null }, 'This is no JSON: it cannot be read.'],
  'key-twice': [
    { key: 'Title', first: 1, line: 2 },
    '“Title” stands twice in one object, on lines 1 and 2: keep one of the two, or put both rows in one list.',
  ],
  'no-plan-in-json': [null, 'This JSON is no plan file: write { "Priorities": [ … ] }, as in the one that can be downloaded here.'],
  'not-list-of-rows': [{ at: 'Priorities' }, 'Priorities: write a list of rows, [ { "Title": "…" } ].'],
  'row-not-object': [{ at: 'Priorities[0]' }, 'Priorities[0]: write a row as an object, { "Title": "…" }.'],
  'cell-not-text': [
    { at: 'Priorities[0].Lead' },
    'Priorities[0].Lead: write a text in quotes, or a number; several names stand a line each, with \\n between them.',
  ],
  several: [
    { faults: [{ code: 'no-measure-chosen' }, { code: 'no-sheet', ...NAME }] },
    'Choose at least one measure to import.\na.csv has no sheet.',
  ],
  'plan-file-problems': [
    { problems: [{ sheet: 'Priorities', cell: 'B2', found: { code: 'empty' } }] },
    'Priorities B2: This cannot be empty',
  ],
  'no-sheet-of-texts': [
    NAME,
    'a.csv has no sheet with the texts of this plan: download it here, fill it in, and keep its headings as they are.',
  ],
  'not-a-scoring-model': [
    { ...NAME, faults: [{ at: ['groups', 1, 'name'], fault: { code: 'empty' } }], more: 3 },
    'a.csv is not a scoring model that can be used. groups, 1, name: This cannot be empty. And 3 more.',
  ],
  'model-damaged': [NAME, 'a.csv is damaged: it ends too early, or was changed by hand. Download it again.'],
  'quotation-never-closed': [
    NAME,
    'a.csv cannot be read as CSV: a quotation mark in it is never closed. Save it again, and choose it again.',
  ],
  'model-rows': [{ fault: { code: 'empty' } }, 'This cannot be empty'],
  'no-series-counts': [
    { total: 1200 },
    'No series counts it: 1,200 in this file. Bring the file in under “Bring in police files” to make one.',
  ],
  'no-series-takes': [null, `No series takes it. ${BRING_IN}`],
  'no-series-takes-official': [null, 'No series takes it. Bring the table in once with “saferplan import official”, which makes a series.'],
  'series-gone': [null, `The series that it went into is no longer there. ${BRING_IN}`],
  'measure-gone': [{ file: 'b.csv' }, 'It was in “b.csv”, and is not in this file.'],
  'value-stays': [
    { note: writeValueNote({ code: 'partial-month' }) },
    'The files hold only a part of this month. The value that is kept stays.',
  ],
  'numbers-of-people': [null, 'It holds numbers of people: bring them in with “saferplan import official”.'],
  'file-asks': [{ questions: [{ code: 'delimiter.comma' }] }, 'It is asked: A comma'],
  'name-says-when': [
    null,
    'Its name says when it is from, and not what is in it: put that into the name, or bring it in under “Upload a table”.',
  ],
  'not-brought-in-before': [null, `No table called like this was brought in before. ${BRING_IN}`],
  'called-otherwise': [{ file: 'b.csv' }, `It has what “b.csv” has, and is called otherwise: it may be of something else. ${BRING_IN}`],
  contradicts: [{ by: 'b.csv', period: '2017-03' }, 'It contradicts “b.csv” about 2017-03. Choose one of the two files.'],
  'needs-memory': [{ ...NAME, megabytes: 512 }, `a.csv needs more memory than an import may use (512 MB). ${MONTHLY} Nothing was stored.`],
  'took-too-long': [{ ...NAME, seconds: 30 }, `a.csv took longer than 30 seconds and was stopped. ${MONTHLY} Nothing was stored.`],
  'many-files-read': [{ seconds: 5 }, 'Many files are being read at the moment. Try again in 5 seconds. Nothing was stored.'],
  'ended-reader': [
    NAME,
    'a.csv cannot be read: it ended the program that reads it. Open it in your spreadsheet program, save it again, and import that. Nothing was stored.',
  ],
  'server-restarting': [null, 'The server is being restarted. Try again in a minute. Nothing was stored.'],
};

/** Parameters that are said with words of the language. */
const SAID: ReadonlySet<string> = new Set(['delimiter', 'interval', 'stored']);
const valuesIn = (given: object | null): readonly string[] =>
  Object.entries(given ?? {}).flatMap(([name, value]) => (typeof value === 'string' && !SAID.has(name) ? [value] : []));

describe('why a file is not read', () => {
  it.each(Object.entries(SENTENCES))('%s', (code, [given, english]) => {
    // Each of the table stands beside its own parameters, which the sentences above show.
    const fault = { code, ...given } as FileFault;
    expect(sayCoded(fileFaultsEn, fault)).toBe(english);
    const welsh = sayCoded(fileFaultsCy, fault);
    expect(welsh).not.toBe(english);
    expect(welsh).not.toMatch(/undefined|NaN|\[object/u);
    for (const value of valuesIn(given).filter((one) => english.includes(one))) expect(welsh).toContain(value);
  });

  it('names the screens where something can be brought in as the screens name them', () => {
    for (const [words, of] of [
      [fileFaultsEn, spc.dataScreen],
      [fileFaultsCy, spcCy.dataScreen],
    ] as const) {
      expect(words['name-says-when']).toContain(`“${of.uploadATable}”`);
      expect(words['no-series-counts']({ total: 1 })).toContain(`“${of.bringInPoliceFiles}”`);
    }
  });
});
