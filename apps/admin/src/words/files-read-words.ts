import type { Failure, FileFault, FileSaying, ImportNotice } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { fileFaultsEn } from '@saferplan/messages/faults/files';
import { sayCoded } from '@saferplan/messages/faults/say';
import { sayNotice, sayOfFile } from '@saferplan/messages/files-read';
import { fileWordsEn } from '@saferplan/messages/files-read/en';
import { failuresInWelsh, faultsInWelsh, filesReadInWelsh } from './spoken.ts';

const words = filesReadInWelsh ?? fileWordsEn;

/** What was found in a file that is brought in, in the language that is spoken. */
export const saidOfFile = (saying: FileSaying): string => sayOfFile(saying, words);

/** A notice of an import, in the language that is spoken; of one before sayings had codes in English. */
export const noticeInWords = (notice: ImportNotice): string => sayNotice(notice, words);

/** Why a file is not read or something of it not stored, in the language that is spoken. */
export const fileFaultInWords = (fault: FileFault): string => sayCoded(faultsInWelsh?.files ?? fileFaultsEn, fault);

/** Why nothing of a file is stored, in the language that is spoken; empty where something is. */
export function whyLeftOutInWords(why: { readonly fault: FileFault } | { readonly failure: object } | null): string {
  if (why === null) return '';
  // The server answers a failure there, whose values of any type its client cannot name.
  return 'fault' in why ? fileFaultInWords(why.fault) : (failuresInWelsh?.say ?? describeFailure)(why.failure as Failure);
}
