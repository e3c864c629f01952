import type { FindingNote } from '@saferplan/domain/assessment';
import { sayCoded } from '@saferplan/messages/faults/say';
import { findingNotesEn } from '@saferplan/messages/faults/finding-notes/en';
import { findings as english } from '@saferplan/messages/admin/findings';
import { faultsInWelsh, welsh } from './spoken.ts';

/** What is said of a finding and its boxes, in the language that is spoken. */
export const findingWords = welsh?.findings ?? english;

/** What makes the stated change of a finding doubtful, in the language that is spoken. */
export const noteInWords = (note: FindingNote): string => sayCoded(faultsInWelsh?.findingNotes ?? findingNotesEn, note);
