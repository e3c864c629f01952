import type { CellFault } from './cell-fault.ts';
import type { CodedOf } from './coded.ts';
import type { EditionRemark } from './edition-remark.ts';
import type { FileSaying } from './file-saying.ts';
import type { ValueFault } from './value-fault.ts';

interface OfFile {
  /** What the file is called. */
  readonly name: string;
}
interface OfLine {
  /** What the file is called, and the number of the line in it, counted from 1; null where the reader does not say. */
  readonly name: string | null;
  readonly line: number | null;
}
/** The limit that a file goes beyond. */
interface Most extends OfFile {
  readonly most: number;
}
interface OfMeasure {
  readonly measure: string;
}
/** Weeks of a series begin on one day of the week: `period` is of another than `first`, and lies in the week of `begun`. All are days (ISO 8601). */
interface OtherWeek {
  readonly first: string;
  readonly period: string;
  readonly begun: string;
}
type Interval = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'event';

/** Why files of data.police.uk are not read. */
interface PoliceFaults {
  readonly 'no-file-or-folder': { readonly path: string };
  readonly 'police-file-empty': OfFile;
  readonly 'no-street-files': OfFile;
  /** `entry` is the file in it that is damaged; null where the zip itself is. */
  readonly 'zip-damaged': OfFile & { readonly entry: string | null };
  readonly 'zip-other-method': OfFile;
  /** A zip within so many others that it is not unpacked. */
  readonly 'zip-in-zips': OfFile;
  readonly 'other-archive': OfFile & { readonly format: 'gzip' | '7z' | 'rar' | 'bzip2' | 'xz' | 'zstd' };
  readonly 'police-rows-in-workbook': OfFile;
  readonly 'other-police-file': OfFile & { readonly is: 'outcomes' | 'stop-and-search' };
  readonly 'zip-too-large': OfFile;
  readonly 'disk-full-unpacking': OfFile;
  readonly 'file-there-twice': OfFile;
  readonly 'same-month-and-force': OfFile & { readonly earlier: string; readonly month: string };
  readonly 'written-in-utf-16': OfFile;
  readonly 'not-text': OfFile;
  readonly 'other-delimiter': OfFile & { readonly delimiter: 'semicolon' | 'tab' };
  readonly 'not-street-header': OfFile;
  readonly 'columns-missing': OfFile & { readonly columns: readonly string[] };
  readonly 'no-police-rows': null;
  /** Of rows of the force none says its month so that it can be read: what some say instead. */
  readonly 'no-month-of-rows': { readonly months: readonly string[] };
  readonly 'no-rows-of-force': { readonly force: string; readonly forces: readonly string[] };
  readonly 'no-rows-of-district': { readonly district: string; readonly districts: readonly string[] };
  readonly 'no-duckdb': null;
  readonly 'not-utf-8': OfLine;
  readonly 'line-too-long': OfLine;
  readonly 'uneven-police-row': OfLine;
}

/** What a file can be that was taken for a table. */
export type OtherFileKind =
  | 'pdf'
  | 'rich-text'
  | 'picture'
  | 'archive'
  | 'xml'
  | 'json'
  | 'web-page'
  | 'text-document'
  | 'slides'
  | 'numbers';

/** Why a table of figures is not read. */
interface TableFaults {
  readonly 'no-such-file': OfFile;
  readonly 'file-empty': OfFile;
  readonly 'table-file-too-large': OfFile & { readonly megabytes: number };
  readonly 'no-filled-cell': OfFile;
  readonly 'has-password': OfFile;
  /** `limit` is what it goes beyond, as the log has it. */
  readonly 'holds-too-much': OfFile & { readonly limit: string };
  readonly 'not-a-table': OfFile;
  readonly 'other-kind': OfFile & { readonly kind: OtherFileKind };
  /** `fault` is where a quotation mark stands as it should not, as the log has it. */
  readonly 'quotation-mark': OfFile & { readonly fault: string };
  /** `ending` is that of its name, in capitals and without the dot; null where it has none. */
  readonly 'book-damaged': OfFile & { readonly ending: string | null };
  readonly 'no-sheet': OfFile;
  readonly 'no-such-sheet': OfFile & { readonly sheet: string; readonly sheets: readonly string[] };
  readonly 'no-figures': { readonly sheet: string; readonly why: FileSaying | null };
  readonly 'unpacks-too-large': OfFile & { readonly megabytes: number; readonly most: number };
  readonly 'too-many-cells': Most;
  readonly 'too-many-measures': Most & { readonly measures: number };
  readonly 'questions-open': { readonly questions: readonly FileSaying[] };
  readonly 'measure-refused': { readonly why: FileSaying };
  readonly 'no-measure-chosen': null;
  readonly 'weeks-overlap': OfMeasure & OtherWeek;
  /** More events of a day than a series of dates tells apart, or more figures than one. `days` (ISO 8601) are the first; `more` counts the others. */
  readonly 'too-many-a-day': OfMeasure & { readonly most: number; readonly days: readonly string[]; readonly more: number };
  /** Dates cannot go into a series whose values are not the days between them. */
  readonly 'not-days-between': { readonly series: string };
  readonly 'other-interval': { readonly interval: Interval; readonly series: string; readonly stored: Interval };
  readonly 'other-weeks': OtherWeek & { readonly series: string };
  readonly 'measure-unfit': OfMeasure & { readonly why: FileFault };
  /** `said` is the sentence of the importer, in English. */
  readonly 'importer-failed': { readonly said: string };
}

/** Why an official table is not read, or has no figures of an area. */
interface OfficialFaults {
  /** `problem` is the code of what is wrong with the spreadsheet. */
  readonly 'official-unreadable': OfFile & { readonly problem: string };
  readonly 'not-official': OfFile;
  readonly 'census-table': OfFile;
  readonly 'people-projected': OfFile;
  /** It has numbers of people, but none of all ages and both sexes of a year that it names. */
  readonly 'people-of-some': OfFile;
  readonly 'area-shared': OfFile & { readonly area: string; readonly partnership: string };
  readonly 'no-such-area': OfFile & { readonly area: string; readonly similar: readonly string[] };
}

/** Why a file of the plan, of translations or of a scoring model is not read. */
interface WrittenFileFaults {
  readonly 'plan-file-too-large': OfFile & { readonly megabytes: number };
  readonly 'not-plan-spreadsheet': OfFile;
  /** `fault` is what the reader of JSON says, in English. */
  readonly 'not-json': { readonly fault: string | null };
  /** A key of one object that stands in it twice, on these lines counted from 1. */
  readonly 'key-twice': { readonly key: string; readonly first: number; readonly line: number };
  readonly 'no-plan-in-json': null;
  readonly 'not-list-of-rows': { readonly at: string };
  readonly 'row-not-object': { readonly at: string };
  readonly 'cell-not-text': { readonly at: string };
  readonly several: { readonly faults: readonly FileFault[] };
  /** What is wrong in which cell of a plan file. */
  readonly 'plan-file-problems': {
    readonly problems: readonly { readonly sheet: string; readonly cell: string; readonly found: CellFault | ValueFault | EditionRemark }[];
  };
  readonly 'no-sheet-of-texts': OfFile;
  readonly 'not-a-scoring-model': OfFile & {
    /** Where each fault is: names, and places counted from 1. */
    readonly faults: readonly { readonly at: readonly (string | number)[]; readonly fault: ValueFault }[];
    readonly more: number;
  };
  readonly 'model-damaged': OfFile;
  readonly 'quotation-never-closed': OfFile;
  readonly 'model-rows': { readonly fault: ValueFault };
}

/** Why a file of the month brings nothing, or something of it goes into no series. */
interface RoundFaults {
  readonly 'no-series-counts': { readonly total: number };
  readonly 'no-series-takes': null;
  readonly 'no-series-takes-official': null;
  readonly 'series-gone': null;
  readonly 'measure-gone': { readonly file: string };
  /** `note` says why the file has no value, as it is kept with the value. */
  readonly 'value-stays': { readonly note: string };
  readonly 'numbers-of-people': null;
  readonly 'file-asks': { readonly questions: readonly FileSaying[] };
  readonly 'name-says-when': null;
  readonly 'not-brought-in-before': null;
  readonly 'called-otherwise': { readonly file: string };
  readonly contradicts: { readonly by: string; readonly period: string };
}

/** What ended the reading of a file. */
interface ReadingFaults {
  readonly 'needs-memory': OfFile & { readonly megabytes: number };
  readonly 'took-too-long': OfFile & { readonly seconds: number };
  readonly 'many-files-read': { readonly seconds: number };
  readonly 'ended-reader': OfFile;
  readonly 'server-restarting': null;
}

/** Why a file is not read, or nothing of it stored. */
export interface FileFaults extends PoliceFaults, TableFaults, OfficialFaults, WrittenFileFaults, RoundFaults, ReadingFaults {}

/** Why a file is not read, as plain data. */
export type FileFault = CodedOf<FileFaults>;
