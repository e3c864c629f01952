import type { FileSaying, ImportNotice } from '@saferplan/domain/shared';
import { fileWordsEn } from './file-words-en.ts';
import { sayNotice, sayOfFile } from './say-of-file.ts';

/** In English what was found in a file, for commands and logs. */
export const sayOfFileInEnglish = (saying: FileSaying): string => sayOfFile(saying, fileWordsEn);

/** In English a notice of an import. */
export const sayNoticeInEnglish = (notice: ImportNotice): string => sayNotice(notice, fileWordsEn);
