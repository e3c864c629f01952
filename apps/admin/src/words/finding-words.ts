import { findings as english } from '@saferplan/messages/admin/findings';
import { welsh } from './spoken.ts';

/** What is said of a finding and its boxes, in the language that is spoken. */
export const findingWords = welsh?.findings ?? english;
