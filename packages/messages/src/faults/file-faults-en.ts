import type { FileFault, FileFaults, OtherFileKind } from '@saferplan/domain/shared';
import { fileWordsEn } from '../files-read/file-words-en.ts';
import { sayOfFile } from '../files-read/say-of-file.ts';
import { localeTools } from '../locale/locale-tools.ts';
import { PERIODS } from '../locale/periods.ts';
import { cellFaultsEn } from './cell-faults-en.ts';
import { sayFound } from './describe-found.ts';
import { sayNote } from './say-note.ts';
import { valueNotesEn } from './value-notes-en.ts';
import { remarksEn } from './remarks-en.ts';
import { sayCoded, type WordsOf } from './say-coded.ts';
import { otherWeekEn } from './service-faults-en.ts';
import { valueFaultsEn } from './value-faults-en.ts';

const { date, list } = localeTools('en');
const number = (value: number): string => value.toLocaleString('en-GB');
const listed = (parts: readonly string[]): string => parts.join(', ');
/** What the reader of police files says of a line: its file, and its number where that is known. */
const where = ({ name, line }: { readonly name: string | null; readonly line: number | null }): string =>
  line === null ? (name ?? 'A file') : `${name ?? 'A file'}, line ${number(line)},`;
const EVERY = { day: 'days', week: 'weeks', month: 'months', quarter: 'quarters', year: 'years', event: 'single events' } as const;

const BRING_IN = 'Bring it in once under “Upload a table”: what you choose there is remembered.';

/** What a file is that was taken for a table, and what to do with it. */
const OTHER_KINDS: Readonly<Record<OtherFileKind, string>> = {
  pdf: 'is a PDF, from which figures cannot be read surely. Ask for the figures as a spreadsheet, and import that.',
  'rich-text': 'is a text document (RTF), whatever its ending. Copy its table into a spreadsheet, and import that.',
  picture: 'is a picture. Ask for the figures as a spreadsheet, and import that.',
  archive: 'is an archive of files. Unpack it, and import the file with the figures.',
  xml: 'is written in XML, but not as a table. Open it in your spreadsheet program, save it as XLSX, and import that.',
  json: 'holds data written in JSON, not a table. Ask for the figures as a spreadsheet, and import that.',
  'web-page': 'is a web page without a table, whatever its ending; perhaps its download asked you to sign in. Download it again.',
  'text-document': 'is a text document. Copy its table into a spreadsheet, and import that.',
  numbers: 'is a document of Numbers. Export it from Numbers as an Excel file, and import that.',
  slides: 'is a presentation. Copy its table into a spreadsheet, and import that.',
};

/** Why a file is not read, in English. */
export const fileFaultsEn: WordsOf<FileFaults> = {
  'no-file-or-folder': ({ path }) => `There is no file or folder ${path}.`,
  'police-file-empty': ({ name }) => `${name} is empty (0 bytes). Download it again.`,
  'no-street-files': ({ name }) =>
    `There is no street-level crime file in ${name}. Look for files named like 2016-01-kent-street.csv, as data.police.uk serves them.`,
  'zip-damaged': ({ name, entry }) =>
    entry === null
      ? `${name} is a zip file that is damaged or not complete. Download it again.`
      : `${entry} in ${name} is damaged. Download it again.`,
  'zip-other-method': ({ name }) =>
    `${name} is packed in a way that is not read. Unpack it, and make a zip of its files anew, or import the files one by one.`,
  'zip-in-zips': ({ name }) => `${name} is a zip in a zip in a zip in another, which is not unpacked. Take it out, and import it alone.`,
  'other-archive': ({ name, format }) => `${name} is packed as ${format}, which is not read. Unpack it first, or make a zip of its files.`,
  'police-rows-in-workbook': ({ name }) =>
    `${name} is a workbook, not a street-level crime file. Use the file as it was downloaded from data.police.uk; a table of figures is imported as a spreadsheet.`,
  'other-police-file': ({ name, is }) =>
    is === 'outcomes'
      ? `${name} holds the outcomes of crimes. Offences are counted from the street-level crime files of the same download, such as 2016-01-kent-street.csv.`
      : `${name} holds stop and search. Offences are counted from the street-level crime files, such as 2016-01-kent-street.csv.`,
  'zip-too-large': ({ name }) => `${name} unpacks to more than any download of data.police.uk. Nothing was read.`,
  'disk-full-unpacking': ({ name }) => `The disk is full: ${name} cannot be unpacked. Nothing was stored.`,
  'file-there-twice': ({ name }) =>
    `${name} is there twice, perhaps from two downloads. Keep the newer one, so that no offence is counted twice.`,
  'same-month-and-force': ({ name, earlier, month }) =>
    `${earlier} and ${name} both hold ${PERIODS.en.month.name(month)} of the same force, and differ. Keep the newer one, so that no offence is counted twice.`,
  'written-in-utf-16': ({ name }) =>
    `${name} is written in UTF-16, perhaps because it was saved by another program. Use the file as it was downloaded.`,
  'not-text': ({ name }) => `${name} is not a text file. Use the file as it was downloaded.`,
  'other-delimiter': ({ name, delimiter }) =>
    `${name} has ${delimiter}s between its columns, because a spreadsheet program saved it. Use the file as it was downloaded.`,
  'not-street-header': ({ name }) =>
    `The first line of ${name} is not the header of a street-level crime file of data.police.uk. A table of figures is imported as a spreadsheet.`,
  'columns-missing': ({ name, columns }) =>
    `${name} lacks the column${columns.length > 1 ? 's' : ''} ${listed(columns)}. Without ${columns.length > 1 ? 'them' : 'it'} offences cannot be counted by month, type and district.`,
  'no-police-rows': 'The files hold no row. Download them again.',
  'no-month-of-rows': ({ months }) =>
    `No row says its month as 2016-01. They say ${listed(months.map((month) => `“${month}”`))}: a spreadsheet program may have changed them. Use the file as it was downloaded.`,
  'no-rows-of-force': ({ force, forces }) => `No row falls within ${force}. The files are of ${listed(forces)}.`,
  'no-rows-of-district': ({ district, districts }) =>
    `No row lies in ${district}. The largest districts in the files are ${listed(districts)}.`,
  'no-duckdb':
    'Police files cannot be counted on this server, since DuckDB is not installed there or has nothing for its platform. Whoever runs the server installs it with: pnpm install. Spreadsheets and official tables can be imported without it.',
  'not-utf-8': (line) =>
    `${where(line)} is not written in UTF-8, perhaps because another program saved it. Use the file as it was downloaded.`,
  'line-too-long': (line) =>
    `${where(line)} holds a line of more than 2 MB, so it is no list of offences. Use the file as it was downloaded.`,
  'uneven-police-row': (line) =>
    `${where(line)} does not have as many columns as its header. It may have been cut short or edited. Use the file as it was downloaded.`,
  'no-such-file': ({ name }) => `There is no file ${name}.`,
  'file-empty': ({ name }) => `${name} is empty (0 bytes).`,
  'table-file-too-large': ({ name, megabytes }) =>
    `${name} is larger than ${number(megabytes)} MB. Save only the sheet with the monthly figures, and import that.`,
  'no-filled-cell': ({ name }) => `${name} has no cell that holds anything.`,
  'has-password': ({ name }) => `${name} is protected by a password. Save it without one, and import that.`,
  'holds-too-much': ({ name, limit }) =>
    `${name} holds more than a table may (${limit}). Save only the sheet with the monthly figures, and import that.`,
  'not-a-table': ({ name }) => `${name} is not a table: it holds bytes that no text has. Import a CSV, XLSX, XLS or ODS file.`,
  'other-kind': ({ name, kind }) => `${name} ${OTHER_KINDS[kind]}`,
  'quotation-mark': ({ name, fault }) => `${name} cannot be read as a table: ${fault}. Put it right, or save the file again.`,
  'book-damaged': ({ name, ending }) =>
    `${name} is damaged, not complete, or no ${ending === null ? 'spreadsheet' : `${ending} file`}. Open it in your spreadsheet program, save it again, and import that.`,
  'no-sheet': ({ name }) => `${name} has no sheet.`,
  'no-such-sheet': ({ name, sheet, sheets }) => `There is no sheet “${sheet}” in ${name}. There are: ${listed(sheets)}.`,
  'no-figures': ({ sheet, why }) => `“${sheet}”: ${why === null ? 'it holds no figures.' : sayOfFile(why, fileWordsEn)}`,
  'unpacks-too-large': ({ name, megabytes, most }) =>
    `${name} unpacks to ${number(megabytes)} MB, more than the ${number(most)} MB that a table may have. Save only the sheet with the monthly figures, and import that.`,
  'too-many-cells': ({ name, most }) =>
    `${name} has more than ${number(most)} cells. If it lists single events, count them by month first; else save only the monthly figures, and import that.`,
  'too-many-measures': ({ name, measures, most }) =>
    `${name} would become ${number(measures)} measures, more than ${number(most)}. It may list single events: count them by month first.`,
  'questions-open': ({ questions }) => `First answer: ${questions.map((one) => sayOfFile(one, fileWordsEn)).join(' ')}`,
  'measure-refused': ({ why }) => sayOfFile(why, fileWordsEn),
  'no-measure-chosen': 'Choose at least one measure to import.',
  'weeks-overlap': ({ measure, ...week }) => `“${measure}” has weeks that overlap. ${otherWeekEn(week)}`,
  'too-many-a-day': ({ measure, most, days, more }) => {
    const named = [...days.map(date), ...(more === 0 ? [] : [`${number(more)} more ${more === 1 ? 'day' : 'days'}`])];
    return most === 1
      ? `“${measure}” has more than one figure for ${list(named)}. Leave the one that is right, and bring the table in again.`
      : `“${measure}” has more than ${number(most)} events on ${list(named)}, more than a series of dates can tell apart. Answer “${sayOfFile({ code: 'events.by-month' }, fileWordsEn)}”.`;
  },
  'not-days-between': ({ series }) =>
    `It lists the dates of events, and the figures of “${series}” are not the days between dates. Bring it in as a new series.`,
  'other-interval': ({ interval, series, stored }) =>
    `It has figures of ${EVERY[interval]}, and “${series}” has those of ${EVERY[stored]}.`,
  'other-weeks': ({ series, ...week }) => `It has weeks other than those of “${series}”. ${otherWeekEn(week)}`,
  'measure-unfit': ({ measure, why }) => `“${measure}” cannot go there. ${describeFileFault(why)}`,
  'importer-failed': ({ said }) => said,
  'official-unreadable': ({ name, problem }) => `${name} cannot be read as a spreadsheet (${problem}). Use the file as it was downloaded.`,
  'not-official': ({ name }) =>
    `${name} has neither the columns of the Home Office’s figures by Community Safety Partnership (Financial Year, Financial Quarter, CSP Name, Offence Count) nor those of mid-year estimates of people, by codes of areas as E07000110: ONS’s workbook (Code, Name, All ages, or Mid-2024), its detailed series (ladcode23, laname23, population_2024) or a table of Nomis (DATE, GEOGRAPHY_CODE, OBS_VALUE, or mnemonic and years).`,
  'census-table': ({ name }) =>
    `${name} is a table of a census, not of mid-year estimates (Nomis NM_2002_1, with columns of sex and age). The numbers of people of the censuses of 2011 and 2021 come with Saferplan.`,
  'people-projected': ({ name }) =>
    `${name} has projections of how many people there will be. Rates need estimates of how many there were: ONS’s mid-year estimates.`,
  'people-of-some': ({ name }) =>
    `${name} has numbers of people, but none of all ages and both sexes of a year that it names. Use the table of all ages, with its title.`,
  'area-shared': ({ name, area, partnership }) =>
    `${area} has no figures of its own in ${name}: it shares the partnership ${partnership}. Say --area "${partnership}" for those of all its councils.`,
  'no-such-area': ({ name, area, similar }) => `${name} has no area ${area}.${similar.length === 0 ? '' : ` It has ${listed(similar)}.`}`,
  'plan-file-too-large': ({ name, megabytes }) => `${name} is larger than ${number(megabytes)} MB, so it is no plan file.`,
  'not-plan-spreadsheet': ({ name }) =>
    `${name} is no spreadsheet that we can read. Save it as XLSX or ODS without a password, and choose it again.`,
  'not-json': ({ fault }) => `This is no JSON: ${fault ?? 'it cannot be read'}.`,
  'key-twice': ({ key, first, line }) =>
    `“${key}” stands twice in one object, on lines ${first.toString()} and ${line.toString()}: keep one of the two, or put both rows in one list.`,
  'no-plan-in-json': 'This JSON is no plan file: write { "Priorities": [ … ] }, as in the one that can be downloaded here.',
  'not-list-of-rows': ({ at }) => `${at}: write a list of rows, [ { "Title": "…" } ].`,
  'row-not-object': ({ at }) => `${at}: write a row as an object, { "Title": "…" }.`,
  'cell-not-text': ({ at }) => `${at}: write a text in quotes, or a number; several names stand a line each, with \\n between them.`,
  several: ({ faults }) => faults.map(describeFileFault).join('\n'),
  'plan-file-problems': ({ problems }) =>
    problems
      .map(
        ({ sheet, cell, found }) =>
          `${sheet} ${cell}: ${sayFound(found, { cells: cellFaultsEn, values: valueFaultsEn, remarks: remarksEn })}`,
      )
      .join('. '),
  'no-sheet-of-texts': ({ name }) =>
    `${name} has no sheet with the texts of this plan: download it here, fill it in, and keep its headings as they are.`,
  'not-a-scoring-model': ({ name, faults, more }) =>
    [
      `${name} is not a scoring model that can be used.`,
      ...faults.map(({ at, fault }) => `${at.join(', ')}: ${sayCoded(valueFaultsEn, fault)}.`),
      ...(more > 0 ? [`And ${more.toString()} more.`] : []),
    ].join(' '),
  'model-damaged': ({ name }) => `${name} is damaged: it ends too early, or was changed by hand. Download it again.`,
  'quotation-never-closed': ({ name }) =>
    `${name} cannot be read as CSV: a quotation mark in it is never closed. Save it again, and choose it again.`,
  'model-rows': ({ fault }) => sayCoded(valueFaultsEn, fault),
  'no-series-counts': ({ total }) =>
    `No series counts it: ${number(total)} in this file. Bring the file in under “Bring in police files” to make one.`,
  'no-series-takes': `No series takes it. ${BRING_IN}`,
  'no-series-takes-official': 'No series takes it. Bring the table in once with “saferplan import official”, which makes a series.',
  'series-gone': `The series that it went into is no longer there. ${BRING_IN}`,
  'measure-gone': ({ file }) => `It was in “${file}”, and is not in this file.`,
  'value-stays': ({ note }) => `${sayNote(note, valueNotesEn)}. The value that is kept stays.`,
  'numbers-of-people': 'It holds numbers of people: bring them in with “saferplan import official”.',
  'file-asks': ({ questions }) => `It is asked: ${questions.map((one) => sayOfFile(one, fileWordsEn)).join(' ')}`,
  'name-says-when': 'Its name says when it is from, and not what is in it: put that into the name, or bring it in under “Upload a table”.',
  'not-brought-in-before': `No table called like this was brought in before. ${BRING_IN}`,
  'called-otherwise': ({ file }) => `It has what “${file}” has, and is called otherwise: it may be of something else. ${BRING_IN}`,
  contradicts: ({ by, period }) => `It contradicts “${by}” about ${period}. Choose one of the two files.`,
  'needs-memory': ({ name, megabytes }) =>
    `${name} needs more memory than an import may use (${megabytes.toString()} MB). Save only the sheet with the monthly figures, and import that. Nothing was stored.`,
  'took-too-long': ({ name, seconds }) =>
    `${name} took longer than ${seconds.toString()} seconds and was stopped. Save only the sheet with the monthly figures, and import that. Nothing was stored.`,
  'many-files-read': ({ seconds }) =>
    `Many files are being read at the moment. Try again in ${seconds.toString()} seconds. Nothing was stored.`,
  'ended-reader': ({ name }) =>
    `${name} cannot be read: it ended the program that reads it. Open it in your spreadsheet program, save it again, and import that. Nothing was stored.`,
  'server-restarting': 'The server is being restarted. Try again in a minute. Nothing was stored.',
};

/** Why a file is not read, in English, for commands and for those who read what the server answers as it is. */
export function describeFileFault(fault: FileFault): string {
  return sayCoded(fileFaultsEn, fault);
}
