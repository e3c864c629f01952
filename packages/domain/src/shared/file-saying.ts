import type { Named, OfCell, OfText, SaidOfPeriods } from './said-of-periods.ts';
import type { Nothing, Rows, SaidOfPoliceFiles } from './said-of-police-files.ts';

/** Measures, months and districts that are listed, and how many there are besides. */
interface OfParts extends Named {
  readonly parts: readonly string[];
}
type Span = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Whether a measure is the total of others, each question with its own reason to doubt it, and why one is left out that is. */
type AskedOfTotal = 'rounded-total' | 'possible-total' | 'incomplete-total' | 'hidden-total';
type LeftOutOfTotals = 'rounded-sum-of' | 'hidden-sum-of' | 'total-by-answer' | 'sum-of' | 'mean-of';
type SaidOfTotals = Readonly<Record<AskedOfTotal | LeftOutOfTotals, OfParts> & Record<`${AskedOfTotal}.${'total' | 'measure'}`, Nothing>>;

/** What is asked about a table, and each answer: `CODE.ANSWER` stands below `CODE`. */
interface AskedOfTable extends SaidOfTotals {
  readonly 'sheet-aside': { readonly sheet: string };
  readonly 'sheet-aside.read': Nothing;
  readonly 'sheet-aside.leave-out': Nothing;
  readonly delimiter: Nothing;
  readonly 'delimiter.comma': Nothing;
  readonly 'delimiter.semicolon': Nothing;
  readonly 'delimiter.tab': Nothing;
  readonly 'delimiter.bar': Nothing;
  readonly 'delimiter.caret': Nothing;
  readonly 'delimiter.tilde': Nothing;
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly string[] };
  readonly 'hidden.read': Nothing;
  readonly 'hidden.leave-out': Nothing;
  readonly 'percent-mixed': Named;
  readonly 'percent-mixed.per-cent': Nothing;
  readonly 'percent-mixed.fraction': Nothing;
  readonly 'percent-mixed.missing': Nothing;
  readonly fractions: Named & { readonly first: number; readonly are: 'small' | 'large' };
  readonly 'fractions.fraction': { readonly percent: number };
  readonly 'fractions.per-cent': { readonly first: number };
  readonly 'no-value': Nothing;
  readonly 'no-value.missing': Nothing;
  readonly 'decimal-comma': Nothing;
  readonly 'decimal-comma.decimals': Nothing;
  readonly words: Nothing;
  readonly 'words.missing': Nothing;
  readonly 'words.suppressed': Nothing;
  readonly dash: Nothing;
  readonly 'dash.zero': Nothing;
  readonly 'dash.missing': Nothing;
  readonly figures: Nothing;
  readonly 'figures.as-suggested': {
    readonly shown: readonly { readonly cell: string; readonly value: number }[];
    readonly hasMore: boolean;
  };
  readonly 'figures.missing': Nothing;
  readonly time: { readonly written: string };
  readonly 'time.hours': { readonly written: string; readonly value: number };
  readonly 'time.minutes': { readonly written: string; readonly value: number };
  readonly 'time.minutes-and-seconds': { readonly written: string; readonly value: number };
  readonly 'time.missing': Nothing;
  readonly separator: { readonly sign: 'point' | 'comma' };
  readonly 'separator.thousands': { readonly sign: 'point' | 'comma' };
  readonly 'separator.decimals': { readonly sign: 'point' | 'comma' };
  readonly events: Rows;
  readonly 'events.by-month': Nothing;
  readonly 'events.by-month-and': Named & { readonly groups: number };
  readonly 'events.by-year': Nothing;
  readonly 'events.by-year-and': Named & { readonly groups: number };
  readonly 'events.dates': Nothing;
  readonly 'events.figures': Nothing;
  readonly 'events.leave-out': Nothing;
  readonly 'event-date': Nothing;
  readonly 'event-date.column': Named;
  readonly 'no-such-day': Nothing;
  readonly 'no-such-day.leave-out': Nothing;
  readonly 'which-periods': Nothing;
  readonly 'which-periods.column': Named;
  readonly part: OfText & { readonly interval: Span; readonly note: string };
  readonly 'part.leave-out': Nothing;
  readonly 'part.keep': { readonly interval: Span };
  readonly 'one-period': { readonly measures: number };
  readonly 'one-period.leave-out': Nothing;
  readonly 'one-period.read': Nothing;
  readonly 'which-row': { readonly row: string; readonly words: string };
  readonly 'which-row.row': { readonly row: string; readonly words: string };
  readonly 'which-row.none': Nothing;
  readonly 'words-beside': OfCell;
  readonly 'words-beside.rows': Nothing;
  readonly 'words-beside.leave-out': Nothing;
  readonly beside: OfCell;
  readonly 'beside.same': Nothing;
  readonly 'beside.leave-out': Nothing;
  readonly duplicates: Named & { readonly periods: number };
  readonly 'duplicates.first': Nothing;
  readonly 'duplicates.last': Nothing;
  readonly 'duplicates.sum': Nothing;
  readonly 'duplicates.apart': { readonly line: 'column' | 'row' };
  readonly rolling: Named;
  readonly 'rolling.no': Nothing;
  readonly 'rolling.yes': Nothing;
  /** `others`: how many further measures are as the one that is named. */
  readonly running: Named & { readonly others: number };
  readonly 'running.since-april': Nothing;
  readonly 'running.since-january': Nothing;
  readonly 'running.as-it-is': Nothing;
  readonly 'running.leave-out': Nothing;
  /** `years` before the periods beside the figures; below 0 where they are after. */
  readonly previous: Named & { readonly years: number };
  readonly 'previous.before': { readonly years: number };
  readonly 'previous.beside': Nothing;
  readonly 'previous.leave-out': Nothing;
  readonly 'previous-period': Named;
  readonly 'previous-period.before': Nothing;
  /** Numbers below `name`, which is empty where nothing heads them, differ in the rows of each period. */
  readonly 'number-key': Named;
  readonly 'number-key.key': Nothing;
  readonly 'number-key.figures': Nothing;
  readonly forecast: Nothing;
  readonly 'forecast.leave-out': Nothing;
  readonly 'forecast.keep': Nothing;
  readonly 'long-rows': Rows;
  readonly 'long-rows.measure': Nothing;
  readonly 'long-rows.leave-out': Nothing;
  readonly 'long-rows.join': Nothing;
  readonly denominator: Named;
  readonly 'denominator.yes': Nothing;
  readonly 'denominator.no': Nothing;
}

/** Why cells of a table are left out, or a measure is. */
interface LeftOutOfTable {
  readonly outside: Nothing;
  readonly 'words-outside': Nothing;
  readonly 'no-periods': Nothing;
  readonly 'names-delimiter': Nothing;
  readonly 'hidden-left-out': Nothing;
  readonly 'too-sparse': Nothing;
  readonly 'no-year': Nothing;
  readonly 'left-out-by-answer': Nothing;
  readonly 'forecast-left-out': Nothing;
  readonly 'line-left-out': Nothing;
  readonly 'note-by-answer': Nothing;
  readonly target: Nothing;
  readonly 'remark-beside': Nothing;
  readonly 'note-in-table': Nothing;
  readonly 'of-page': Nothing;
  readonly incomplete: OfText;
  /** Names are empty where a line has none. */
  readonly 'figures-without-period': Named;
  readonly 'sum-before': Named;
  readonly 'no-period-with-others': Named;
  readonly 'sum-beside': Named;
  readonly 'no-month': Named;
  readonly 'event-detail': Nothing;
  readonly 'event-without-date': Named;
  /** The date of an event is a month or a year among those of days. */
  readonly 'event-without-day': Named;
  readonly 'beyond-heading': Nothing;
  readonly 'key-of-signs': Nothing;
  readonly 'several-years': OfText;
  readonly 'control-line': Named;
  readonly 'bound-of-estimate': Named;
  readonly 'period-before': Named;
  readonly 'no-difference': Named;
  readonly 'difference-of': Named & { readonly of: string; readonly from: string };
  readonly 'running-total': Named;
  readonly 'rolling-totals': Named;
  readonly 'rolling-averages': Named;
  readonly 'rolling-by-answer': Named;
  /** A measure that is left out until somebody says why it is wanted. */
  readonly refused: Named & { readonly why: FileSaying };
}

/** What was made of a table, kept with its import. */
interface MadeOfTable {
  readonly 'windows-1252': Nothing;
  readonly 'utf-16': Nothing;
  readonly 'fixed-width': Nothing;
  readonly 'read-by-importer': { readonly title: string };
  readonly overruled: Named & { readonly reason: string };
  readonly answered: { readonly question: FileSaying; readonly answer: FileSaying };
  readonly 'cells-left-out': { readonly why: FileSaying; readonly cells: readonly string[]; readonly more: number };
}

/** What somebody can say that a row of a table holds. */
type RowHolds = 'value' | 'period' | 'label' | 'note' | 'leave-out';

/** What is asked about a file that comes again, month after month. */
interface AskedOfNextFile {
  readonly 'row-again': { readonly row: string; readonly file: string; readonly role: RowHolds };
  readonly 'row-again.role': { readonly role: RowHolds };
  readonly 'row-again.as-found': Nothing;
  readonly 'which-area': Named;
  readonly 'which-area.area': { readonly area: string };
}

/** What a list of events does to those that are kept. */
export interface SaidOfEventLists {
  /** Events that were kept on these days (ISO 8601) and are not in the list; `more` counts those of other days. */
  readonly 'events-taken-away': { readonly series: string; readonly days: readonly string[]; readonly more: number };
}

/** What is odd in official tables, and what their publishers say. */
export interface SaidOfOfficialTables {
  readonly 'offences-unassigned': { readonly count: number; readonly force: string; readonly from: string; readonly to: string };
  readonly 'areas-unusable': { readonly areas: readonly string[] };
  readonly 'publisher-notes': { readonly note: string };
  readonly 'rows-left-out': {
    readonly leftOut: number;
    readonly all: number;
    readonly row: number;
    readonly sheet: string;
    readonly why: FileSaying;
  };
  readonly 'hidden-sheets-left-out': { readonly sheets: readonly string[] };
  readonly 'estimates-left-out': { readonly leftOut: number; readonly row: number; readonly why: FileSaying };
  /** Quarters between the first and the last of the file, by their first months. */
  readonly 'quarters-not-in-file': { readonly quarters: readonly string[] };
  /** Quarters that the file has, but not for this area. */
  readonly 'quarters-without-rows': { readonly area: string; readonly quarters: readonly string[] };
  /** Its figures to `to`, a quarter by its first month, stand under the names that it had. */
  readonly 'figures-of-former-areas': { readonly area: string; readonly areas: readonly string[]; readonly to: string };
  readonly 'people-added-up': Nothing;
  readonly 'people-of-all-ages': Nothing;
  readonly 'sum-of-areas': { readonly area: string; readonly areas: readonly string[] };
  readonly 'names-no-area': Nothing;
  readonly 'is-no-quarter': OfText;
  readonly 'is-no-count': OfText;
  readonly 'is-no-code': OfText;
  readonly 'is-no-year': OfText;
  readonly 'is-no-number-of-people': OfText;
  /** Two rows say different numbers of people for the same area and year. */
  readonly 'people-said-twice': OfText;
}

/**
 * What readers of files find, ask and leave out, by code, each with its parameters. `packages/messages` says them in the languages of the
 * officers' app; a code and its parameters are kept with an import, and never change their meaning.
 */
export interface SaidOfFiles
  extends
    AskedOfTable,
    SaidOfPeriods,
    LeftOutOfTable,
    MadeOfTable,
    AskedOfNextFile,
    SaidOfPoliceFiles,
    SaidOfOfficialTables,
    SaidOfEventLists {}

export type FileSayingCode = keyof SaidOfFiles;
/** The sayings of some codes. */
export type FileSayingOf<Code extends FileSayingCode> = { readonly [One in Code]: { readonly code: One } & SaidOfFiles[One] }[Code];
/** Something that is said of a file. */
export type FileSaying = FileSayingOf<FileSayingCode>;

/** What was found in a file that was brought in: of imports before sayings had codes, the English sentence. */
export type ImportNotice = string | FileSaying;
