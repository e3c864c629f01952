import { spc as english } from '@saferplan/messages/admin/spc';
import { welsh } from './spoken.ts';

/** What the screens of spc say, in the language that is spoken. */
export const spcWords = welsh?.spc ?? english;
