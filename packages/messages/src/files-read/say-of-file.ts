import type {
  FileSaying,
  FileSayingCode,
  FileSayingOf,
  ImportNotice,
  SaidOfEventLists,
  SaidOfFiles,
  SaidOfOfficialTables,
  SaidOfPeriods,
  SaidOfPoliceFiles,
} from '@saferplan/domain/shared';

/** What a language says each thing with that is found in a file; `say` is for the sayings inside one. */
export type FileWords = {
  readonly [Code in FileSayingCode]: (saying: SaidOfFiles[Code], say: (inner: FileSaying) => string) => string;
};

/** The words of what is said of police files, official tables and lists of events alone. */
export type SourceWords = Pick<FileWords, keyof SaidOfPoliceFiles | keyof SaidOfOfficialTables | keyof SaidOfEventLists>;

/** The words of what is asked about the periods of a table. */
export type PeriodWords = Pick<FileWords, keyof SaidOfPeriods>;

/** In words what was found in a file. A code that this version does not know, as of a newer backup, stands for itself. */
export function sayOfFile<Code extends FileSayingCode>(saying: FileSayingOf<Code>, words: FileWords): string {
  return Object.hasOwn(words, saying.code) ? words[saying.code](saying, (inner) => sayOfFile(inner, words)) : saying.code;
}

/** In words a notice of an import; that of an import before sayings had codes is a sentence already, and stays English. */
export const sayNotice = (notice: ImportNotice, words: FileWords): string =>
  typeof notice === 'string' ? notice : sayOfFile(notice, words);
