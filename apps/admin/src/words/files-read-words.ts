import type { FileSaying, ImportNotice } from '@saferplan/domain/shared';
import { sayNotice, sayOfFile } from '@saferplan/messages/files-read';
import { fileWordsEn } from '@saferplan/messages/files-read/en';
import { filesReadInWelsh } from './spoken.ts';

const words = filesReadInWelsh ?? fileWordsEn;

/** What was found in a file that is brought in, in the language that is spoken. */
export const saidOfFile = (saying: FileSaying): string => sayOfFile(saying, words);

/** A notice of an import, in the language that is spoken; of one before sayings had codes in English. */
export const noticeInWords = (notice: ImportNotice): string => sayNotice(notice, words);
